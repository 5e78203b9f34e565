package org.chuangkou.people.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import org.chuangkou.people.Tier;
import org.jspecify.annotations.Nullable;

/** What {@code demo/people.yaml} says; periods are how long ago. */
record DemoDistrict(List<DemoPlace> places, List<DemoWindow> windows, List<DemoClerk> clerks) {

    record DemoPlace(
            String code, String name, Tier tier, @Nullable String parent, int order) {}

    /** @param delegated items that the document delegates; {@code items} are the others */
    record DemoWindow(
            String code,
            String place,
            String label,
            String name,
            String kind,
            @Nullable String lead,
            List<String> items,
            @Nullable String document,
            @Nullable Period delegatedAgo,
            List<String> delegated) {}

    record DemoClerk(
            String no,
            String username,
            String name,
            Period hiredAgo,
            @Nullable Period probationAgo,
            String education,
            @Nullable String employer,
            @Nullable String payer,
            @Nullable String mobile,
            @Nullable Integer level,
            @Nullable String certificate,
            @Nullable Period certifiedAgo,
            List<DemoStay> stays) {}

    record DemoStay(
            Period ago,
            String place,
            @Nullable String window,
            @Nullable String post) {}

    static DemoDistrict read() {
        var yaml = new ObjectMapper(new YAMLFactory()).registerModule(new JavaTimeModule());
        try (InputStream in = Objects.requireNonNull(DemoDistrict.class.getResourceAsStream("/demo/people.yaml"))) {
            return yaml.readValue(in, DemoDistrict.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
