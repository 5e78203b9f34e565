package org.chuangkou.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;

/** The contract's description, made from the controllers when they are compiled. */
@Controller("/openapi.yml")
@Secured(SecurityRule.IS_ANONYMOUS)
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Chuangkou 综窗学堂",
                        version = "1",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        security = @SecurityRequirement(name = "token"))
@SecurityScheme(name = "token", type = SecuritySchemeType.HTTP, scheme = "bearer")
class OpenApi {
    private final String description = contract();

    @Get
    @Produces("application/yaml")
    String description() {
        return description;
    }

    /** Of all routes those that others rely on; pages for people are no contract. */
    private static String contract() {
        var yaml = new YAMLMapper();
        try (InputStream in = OpenApi.class.getResourceAsStream("/META-INF/swagger/openapi.yml")) {
            ObjectNode api = (ObjectNode) yaml.readTree(in);
            ObjectNode paths = (ObjectNode) api.get("paths");
            var pages = new ArrayList<String>();
            paths.fieldNames().forEachRemaining(path -> {
                if (!path.startsWith("/api/") && !path.startsWith("/verify/")) pages.add(path);
            });
            paths.remove(pages);
            return yaml.writeValueAsString(api);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
