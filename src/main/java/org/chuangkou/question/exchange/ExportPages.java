package org.chuangkou.question.exchange;

import io.micronaut.http.HttpParameters;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Page;
import org.chuangkou.question.finding.FindingQuestions;
import org.chuangkou.question.finding.Sought;
import org.chuangkou.question.format.QuestionFormat;
import org.chuangkou.web.View;
import org.chuangkou.web.Viewer;

/** The choice of what becomes of the questions to which the list was narrowed: a file, or a paper. */
@Controller("/questions/export")
@Produces("text/html")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ExportPages {
    private static final List<QuestionFormat> FORMATS =
            List.of(QuestionFormat.XLSX, QuestionFormat.MOODLE_XML, QuestionFormat.GIFT, QuestionFormat.AIKEN);

    private final FindingQuestions finding;

    ExportPages(FindingQuestions finding) {
        this.finding = finding;
    }

    /** @param given what the list was narrowed by, by name; @param largest how many one paper takes */
    record Choice(Map<String, String> given, long total, List<String> formats, int largest) {}

    @Get
    View choose(HttpRequest<?> request) {
        HttpParameters parameters = request.getParameters();
        Sought sought = Sought.of(parameters, Viewer.actor(request).username());
        var given = new LinkedHashMap<String, String>();
        for (String name : Sought.NARROWING)
            parameters
                    .get(name, String.class)
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .ifPresent(text -> given.put(name, text));
        long total =
                finding.page(sought.words(), sought.by(), new Page.Wanted(0, 1)).total();
        return new View(
                "question/exchange/export",
                new Choice(
                        given, total, FORMATS.stream().map(QuestionFormat::key).toList(), Page.LARGEST));
    }
}
