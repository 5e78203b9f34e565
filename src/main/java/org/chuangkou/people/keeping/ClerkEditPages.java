package org.chuangkou.people.keeping;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Map;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.base.Refusal;
import org.chuangkou.web.Language;
import org.chuangkou.web.Paths;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** Forms for administrators: a new clerk, and all that is kept about one. */
@Controller("/admin/clerks")
@Secured("ADMIN")
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class ClerkEditPages {
    private final ClerkForms forms;
    private final KeepingClerks keeping;
    private final PasswordHashes hashes;

    ClerkEditPages(ClerkForms forms, KeepingClerks keeping, PasswordHashes hashes) {
        this.forms = forms;
        this.keeping = keeping;
        this.hashes = hashes;
    }

    @Get("/new")
    View blank(HttpRequest<?> request) {
        return forms.blank(Map.of("role.CLERK", "on"), List.of(), Language.of(request));
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> add(HttpRequest<?> request, @Body Map<String, String> form) {
        String password = form.getOrDefault("password", "");
        try {
            keeping.add(form, password.isEmpty() ? null : hashes.hash(password), Viewer.actor(request));
            return HttpResponse.seeOther(
                    Paths.of("/admin/clerks/", form.getOrDefault("no", "").strip()));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(forms.blank(form, refusal.faults(), Language.of(request)));
        }
    }

    @Get("/{no}/edit")
    View edit(HttpRequest<?> request, String no) {
        return forms.edit(no, Language.of(request));
    }

    @Post("/{no}")
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> revise(HttpRequest<?> request, String no, @Body Map<String, String> form) {
        try {
            keeping.revise(no, form, Viewer.actor(request));
            return HttpResponse.seeOther(Paths.of("/admin/clerks/", no));
        } catch (Refusal refusal) {
            if (refusal.faults().isEmpty()) throw refusal;
            return HttpResponse.badRequest().body(forms.again(no, form, refusal.faults(), Language.of(request)));
        }
    }
}
