package org.chuangkou.question.finding;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import org.chuangkou.base.Page;
import org.chuangkou.question.store.Kept;

/** Pages of the bank for programs. */
@Controller("/api/v1/questions")
@Secured("TRAINER")
@ExecuteOn(TaskExecutors.BLOCKING)
class ListApi {
    private final FindingQuestions finding;
    private final QuestionAnswers answers;

    ListApi(FindingQuestions finding, QuestionAnswers answers) {
        this.finding = finding;
        this.answers = answers;
    }

    @Get
    @Parameter(name = "q", in = ParameterIn.QUERY, description = "words")
    @Parameter(
            name = "type",
            in = ParameterIn.QUERY,
            description = "single, multiple, judge, blank, order, match, case, essay")
    @Parameter(name = "level", in = ParameterIn.QUERY, description = "5 to 1")
    @Parameter(name = "domain", in = ParameterIn.QUERY, description = "职业道德, 基础知识, 咨询引导, 受理初审, 流转送达, 帮办与投诉处理, 培训与管理")
    @Parameter(name = "state", in = ParameterIn.QUERY, description = "draft, in-review, approved, withdrawn, stale")
    @Parameter(name = "item", in = ParameterIn.QUERY, description = "any code of a guide or law that is cited")
    @Parameter(name = "clause", in = ParameterIn.QUERY, description = "a clause of that item")
    @Parameter(name = "author", in = ParameterIn.QUERY)
    @Parameter(name = "origin", in = ParameterIn.QUERY, description = "hall, content, or a source's name")
    @Parameter(name = "uncited", in = ParameterIn.QUERY, description = "true: those that cite nothing")
    @Parameter(name = "page", in = ParameterIn.QUERY, description = "from 0")
    @Parameter(name = "size", in = ParameterIn.QUERY, description = "1 to 200, else 20")
    Page<ObjectNode> page(HttpRequest<?> request) {
        Sought sought = Sought.of(request.getParameters());
        Page<Kept> page = finding.page(sought.words(), sought.by(), sought.wanted());
        return new Page<>(page.total(), page.page(), page.size(), answers.all(page.items()));
    }
}
