package org.chuangkou.people.clerk;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.chuangkou.people.Clerk;
import org.jspecify.annotations.Nullable;

/**
 * All that is kept about a clerk, the numbers in the open: for those who write the register, never for a page. Fields
 * have the names of the columns of the import.
 */
public record ClerkData(
        String no,
        String username,
        String name,
        String place,
        @Nullable String window,
        @Nullable String post,
        @Nullable LocalDate hiredOn,
        @Nullable LocalDate probationUntil,
        @Nullable String education,
        @Nullable String employer,
        @Nullable String payer,
        @Nullable String mobile,
        @Nullable Integer certificateLevel,
        @Nullable String certificateNo,
        @Nullable String certificateIssuer,
        @Nullable LocalDate certificateDate) {
    public static final List<String> FIELDS = Arrays.stream(ClerkData.class.getRecordComponents())
            .map(RecordComponent::getName)
            .toList();

    public static ClerkData of(Clerk clerk, @Nullable String mobile, @Nullable String certificateNo) {
        var certificate = clerk.certificate();
        return new ClerkData(
                clerk.no(),
                clerk.username(),
                clerk.name(),
                clerk.place(),
                clerk.window(),
                clerk.post(),
                clerk.hiredOn(),
                clerk.probationUntil(),
                clerk.education(),
                clerk.employer(),
                clerk.payer(),
                mobile,
                certificate == null ? null : certificate.level(),
                certificateNo,
                certificate == null ? null : certificate.issuer(),
                certificate == null ? null : certificate.issuedOn());
    }

    /** The same clerk elsewhere. */
    public ClerkData at(@Nullable String newWindow, @Nullable String newPost) {
        return new ClerkData(
                no,
                username,
                name,
                place,
                newWindow,
                newPost,
                hiredOn,
                probationUntil,
                education,
                employer,
                payer,
                mobile,
                certificateLevel,
                certificateNo,
                certificateIssuer,
                certificateDate);
    }

    /** The field as a person could have written it; empty when there is nothing. */
    public String text(String field) {
        Object value = switch (field) {
            case "no" -> no;
            case "username" -> username;
            case "name" -> name;
            case "place" -> place;
            case "window" -> window;
            case "post" -> post;
            case "hiredOn" -> hiredOn;
            case "probationUntil" -> probationUntil;
            case "education" -> education;
            case "employer" -> employer;
            case "payer" -> payer;
            case "mobile" -> mobile;
            case "certificateLevel" -> certificateLevel;
            case "certificateNo" -> certificateNo;
            case "certificateIssuer" -> certificateIssuer;
            case "certificateDate" -> certificateDate;
            default -> throw new IllegalArgumentException(field);
        };
        return value == null ? "" : value.toString();
    }

    /** Names of the fields in which the other differs, for the audit trail: their contents are personal. */
    public String differsIn(ClerkData other) {
        return FIELDS.stream()
                .filter(field -> !text(field).equals(other.text(field)))
                .collect(Collectors.joining(" "));
    }

    /** Without the numbers: it ends up in logs. */
    @Override
    public String toString() {
        return "ClerkData[" + no + "]";
    }
}
