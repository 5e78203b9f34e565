package org.chuangkou.account.admin;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chuangkou.account.Accounts;
import org.chuangkou.account.NewAccount;
import org.chuangkou.account.Role;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.account.secret.SecretRules;
import org.chuangkou.account.secret.Usernames;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.web.Addresses;
import org.chuangkou.web.View;
import org.jspecify.annotations.Nullable;

/** Where the first administrator chooses a user name and a password; without a valid code there is no such page. */
@Controller("/set-up")
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces("text/html")
@ExecuteOn(TaskExecutors.BLOCKING)
class SetUpPages {
    private final SettingUp settingUp;
    private final Accounts accounts;
    private final PasswordHashes hashes;

    SetUpPages(SettingUp settingUp, Accounts accounts, PasswordHashes hashes) {
        this.settingUp = settingUp;
        this.accounts = accounts;
        this.hashes = hashes;
    }

    record Form(String code, String username, String name, List<Fault> errors) {}

    @Get
    HttpResponse<?> form(@Nullable @QueryValue String code) {
        String given = code == null ? "" : code;
        settingUp.check(given);
        return page(HttpStatus.OK, new Form(given, "", "", List.of()));
    }

    @Post
    @Consumes("application/x-www-form-urlencoded")
    HttpResponse<?> finish(HttpRequest<?> request, @Body Map<String, String> form) {
        String code = form.getOrDefault("code", "");
        settingUp.check(code);
        String username = Usernames.normal(form.getOrDefault("username", ""));
        String name = form.getOrDefault("name", "").strip();
        String password = form.getOrDefault("password", "");
        var faults = new ArrayList<>(accounts.faults(new NewAccount(username, name, Set.of(Role.ADMIN), "", false)));
        SecretRules.password(username, password)
                .ifPresent(message -> faults.add(new Fault("password", null, null, null, message)));
        if (!password.equals(form.get("again"))) faults.add(Fault.field("again", "password.again"));
        if (!faults.isEmpty()) return page(HttpStatus.BAD_REQUEST, new Form(code, username, name, faults));
        settingUp.finish(code, username, name, hashes.hash(password), Addresses.of(request));
        return HttpResponse.seeOther(URI.create("/sign-in?why=set-up"));
    }

    /** Of the page's address, which holds the code, nothing is told to whatever it links to. */
    private static HttpResponse<?> page(HttpStatus status, Form form) {
        return HttpResponse.status(status)
                .body(new View("account/set-up", form))
                .header("Referrer-Policy", "strict-origin");
    }
}
