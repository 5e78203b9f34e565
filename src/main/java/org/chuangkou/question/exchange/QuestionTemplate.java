package org.chuangkou.question.exchange;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.chuangkou.base.Messages;
import org.chuangkou.base.table.Template;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.sheet.SheetWriter;

/** The table that trainers fill in: our own headings, one example, and how each column is meant. */
@Singleton
class QuestionTemplate {
    /** As the reader of sheets knows it for no data, whatever language its words are in. */
    private static final String EXPLAINED = "填写说明";

    private final Messages messages;

    QuestionTemplate(Messages messages) {
        this.messages = messages;
    }

    byte[] write(Locale locale) {
        return Template.write(
                SheetWriter.SHEET,
                EXPLAINED,
                List.of(
                        messages.say(locale, "exchange.template.column"),
                        messages.say(locale, "exchange.template.how"),
                        messages.say(locale, "exchange.template.example")),
                SheetWriter.COLUMNS.stream().map(field -> field(field, locale)).toList());
    }

    private Template.Field field(Field field, Locale locale) {
        int option = Field.OPTIONS.indexOf(field);
        String how = option < 0 ? "exchange.how." + field.key() : "exchange.how.option";
        String example = "exchange.example." + field.key();
        return new Template.Field(
                field.chinese(),
                messages.say(locale, how),
                messages.knows(example) ? messages.say(locale, example) : "");
    }
}
