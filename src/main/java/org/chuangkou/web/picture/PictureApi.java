package org.chuangkou.web.picture;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.jspecify.annotations.Nullable;

/** Takes pictures from trainers and shows them to whoever may read. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PictureApi {
    private final Pictures pictures;

    PictureApi(Pictures pictures) {
        this.pictures = pictures;
    }

    record Kept(String id, String href, int width, int height) {}

    /** Kept under the hash of what it shows; sent again it is the same. */
    @Post(uris = {"/api/v1/pictures", "/pictures"})
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Secured("TRAINER")
    HttpResponse<Kept> send(@Nullable @Part CompletedFileUpload file) {
        if (file == null) throw Refusal.invalid(List.of(Fault.field("file", "refusal.missing")));
        Picture picture = pictures.keep(bytes(file));
        return HttpResponse.created(new Kept(picture.id(), picture.href(), picture.width(), picture.height()));
    }

    @Get("/pictures/{id}")
    @Produces(MediaType.ALL)
    @Secured({"CLERK", "TRAINER", "EXAMINER", "MANAGER", "ADMIN", "AUDITOR", "SYSTEM", "TERMINAL"})
    HttpResponse<byte[]> show(String id) {
        Picture picture = pictures.find(id).orElseThrow(() -> Refusal.notFound("picture.unknown"));
        return HttpResponse.ok(pictures.bytes(picture))
                .contentType(picture.type())
                .header("Cache-Control", "private, max-age=31536000, immutable");
    }

    /** One more than allowed at most, so that the refusal is that of the size. */
    private static byte[] bytes(CompletedFileUpload file) {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes((Redrawing.LARGEST_MB << 20) + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
