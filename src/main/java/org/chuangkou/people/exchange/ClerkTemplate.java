package org.chuangkou.people.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Messages;
import org.chuangkou.base.table.Column;
import org.chuangkou.base.table.Template;

/** The table that administrators fill in: headings, one example, and how each column is meant. */
@Singleton
class ClerkTemplate {
    private final Messages messages;

    ClerkTemplate(Messages messages) {
        this.messages = messages;
    }

    byte[] write(Locale locale) {
        List<Template.Field> fields = ClerkColumns.ALL.stream()
                .map(column -> new Template.Field(
                        english(locale) ? column.key() : column.name(),
                        explanation(column, locale),
                        messages.say(locale, "clerk-import.example." + column.key())))
                .toList();
        return Template.write(
                messages.say(locale, "clerk-import.sheet"),
                messages.say(locale, "clerk-import.sheet.explained"),
                List.of(
                        messages.say(locale, "clerk-import.sheet.column"),
                        messages.say(locale, "clerk-import.sheet.how"),
                        messages.say(locale, "clerk-import.sheet.example")),
                fields);
    }

    private String explanation(Column column, Locale locale) {
        String need = messages.say(locale, column.needed() ? "form.required" : "form.optional");
        return "[" + need + "] " + messages.say(locale, "clerk-import.how." + column.key());
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals("en");
    }
}
