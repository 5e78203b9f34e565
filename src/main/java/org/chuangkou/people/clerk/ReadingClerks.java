package org.chuangkou.people.clerk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.chuangkou.account.secret.Usernames;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.Time;
import org.chuangkou.people.Codes;
import org.chuangkou.people.HallWindow;
import org.chuangkou.people.Place;
import org.chuangkou.people.PlaceTree;
import org.chuangkou.people.Terms;
import org.jspecify.annotations.Nullable;

/** Reads what somebody wrote about a clerk, in a form or in a row of a table, and says field by field what is wrong. */
@Singleton
public class ReadingClerks {
    private static final Pattern MOBILE = Pattern.compile("\\+?[0-9][0-9 -]{4,19}");

    private final Terms terms;
    private final Clock clock;

    ReadingClerks(Terms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    /** What was read; only to be used when {@code faults} is empty. */
    public record Read(ClerkData clerk, List<Fault> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param text gives the text of a field by its name in {@link ClerkData}, empty when there is none
     * @param windows finds windows by their code
     */
    public Read read(Function<String, String> text, PlaceTree places, Function<String, Optional<HallWindow>> windows) {
        var fields = new Fields(text);
        String place = place(fields, places);
        LocalDate hiredOn = fields.date("hiredOn");
        LocalDate probationUntil = fields.date("probationUntil");
        if (hiredOn != null && probationUntil != null && probationUntil.isBefore(hiredOn))
            fields.fault("probationUntil", "clerk.probation-before-hiring");
        Integer level = level(fields);
        LocalDate certified = fields.date("certificateDate");
        if (certified != null && certified.isAfter(LocalDate.now(clock.withZone(Time.HALL))))
            fields.fault("certificateDate", "clerk.date-in-future");
        var clerk = new ClerkData(
                no(fields),
                username(fields),
                fields.needed("name", 128),
                place,
                window(fields, place, windows),
                term(fields, "post", Terms.POST),
                hiredOn,
                probationUntil,
                term(fields, "education", Terms.EDUCATION),
                fields.optional("employer", 128),
                fields.optional("payer", 128),
                mobile(fields),
                level,
                fields.optional("certificateNo", 64),
                fields.optional("certificateIssuer", 128),
                certified);
        if (level == null && !fields.has("certificateLevel") && hasCertificate(clerk))
            fields.fault("certificateLevel", "clerk.level-missing");
        return new Read(clerk, fields.faults);
    }

    private static boolean hasCertificate(ClerkData clerk) {
        return clerk.certificateNo() != null || clerk.certificateIssuer() != null || clerk.certificateDate() != null;
    }

    private static String no(Fields fields) {
        String no = fields.needed("no", 64);
        if (!no.isEmpty() && no.length() <= 64 && !Codes.right(no)) fields.fault("no", "clerk.no-signs");
        return no;
    }

    private static String username(Fields fields) {
        String username = Usernames.normal(fields.needed("username", 64));
        if (!username.isEmpty() && username.length() <= 64 && !Usernames.right(username))
            fields.fault("username", "account.username");
        return username;
    }

    private static String place(Fields fields, PlaceTree places) {
        String written = fields.needed("place", 128);
        if (written.isEmpty()) return "";
        List<Place> called = places.called(written);
        if (called.isEmpty()) fields.fault("place", "place.unknown-named", written);
        if (called.size() > 1) fields.fault("place", "place.ambiguous", written, called.size());
        return called.size() == 1 ? called.getFirst().code() : "";
    }

    private static @Nullable String window(
            Fields fields, String place, Function<String, Optional<HallWindow>> windows) {
        String code = fields.optional("window", 64);
        if (code == null) return null;
        Optional<HallWindow> window = windows.apply(code);
        if (window.isEmpty()) fields.fault("window", "window.unknown");
        else if (!place.isEmpty() && !window.get().place().equals(place)) fields.fault("window", "window.elsewhere");
        return code;
    }

    private @Nullable String term(Fields fields, String field, String list) {
        String written = fields.optional(field, 64);
        if (written == null) return null;
        Optional<String> key = terms.meant(list, written);
        if (key.isEmpty()) fields.fault(field, "clerk." + field + "-unknown", written);
        return key.orElse(null);
    }

    private static @Nullable String mobile(Fields fields) {
        String mobile = fields.optional("mobile", 32);
        if (mobile != null && !MOBILE.matcher(mobile).matches()) fields.fault("mobile", "clerk.mobile");
        return mobile;
    }

    private static @Nullable Integer level(Fields fields) {
        String written = fields.optional("certificateLevel", 64);
        if (written == null) return null;
        Optional<Integer> level = Written.level(written);
        if (level.isEmpty()) fields.fault("certificateLevel", "clerk.level", written);
        return level.orElse(null);
    }

    /** The fields with what has been found wrong so far. */
    private static final class Fields {
        private final Function<String, String> text;
        private final List<Fault> faults = new ArrayList<>();

        Fields(Function<String, String> text) {
            this.text = text;
        }

        void fault(String field, String key, Object... args) {
            faults.add(Fault.field(field, key, args));
        }

        boolean has(String field) {
            return !text.apply(field).isBlank();
        }

        String needed(String field, int longest) {
            String value = optional(field, longest);
            if (value == null) fault(field, "refusal.missing");
            return value == null ? "" : value;
        }

        @Nullable
        String optional(String field, int longest) {
            String value = text.apply(field).strip();
            if (value.codePointCount(0, value.length()) > longest) fault(field, "refusal.too-long", longest);
            return value.isEmpty() ? null : value;
        }

        @Nullable
        LocalDate date(String field) {
            String written = optional(field, 64);
            if (written == null) return null;
            Optional<LocalDate> date = Written.date(written);
            if (date.isEmpty()) fault(field, "clerk.date", written);
            return date.orElse(null);
        }
    }
}
