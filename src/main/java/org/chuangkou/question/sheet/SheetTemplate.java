package org.chuangkou.question.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chuangkou.base.Message;
import org.chuangkou.base.table.TableWriter;
import org.chuangkou.question.Asks;
import org.chuangkou.question.Citation;
import org.chuangkou.question.Domain;
import org.chuangkou.question.Item;
import org.chuangkou.question.format.Field;
import org.chuangkou.question.format.Kind;
import org.chuangkou.question.kind.Question;
import org.chuangkou.question.kind.Question.Essay.Criterion;
import org.chuangkou.question.kind.Question.Multiple.Rule;

/** An empty workbook with an example of each kind, which the import passes over, and a sheet that explains the columns. */
public final class SheetTemplate {
    private static final String EXPLAINED = "说明";

    private SheetTemplate() {}

    /** @param say the words of a message in the reader's language */
    public static byte[] write(Function<Message, String> say) {
        var out = new ByteArrayOutputStream();
        try (var table = new TableWriter(out)) {
            List<String> headings =
                    SheetWriter.COLUMNS.stream().map(Field::chinese).toList();
            var rows = new ArrayList<List<String>>();
            examples().forEach(item -> rows.addAll(SheetWriter.rows(item)));
            table.sheet(SheetWriter.SHEET, headings, rows);
            table.sheet(
                    EXPLAINED,
                    List.of(
                            say.apply(Message.of("question.template.what")),
                            say.apply(Message.of("question.template.how"))),
                    explained(say));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<List<String>> explained(Function<Message, String> say) {
        var rows = new ArrayList<List<String>>();
        for (Field field : SheetWriter.COLUMNS) {
            int option = Field.OPTIONS.indexOf(field);
            if (option > 0) continue;
            String name = option == 0 ? "选项A … 选项H" : field.chinese();
            rows.add(List.of(
                    name, say.apply(Message.of("question.template." + (option == 0 ? "option" : field.key())))));
        }
        for (Kind kind : Kind.values())
            if (kind != Kind.CHOICE)
                rows.add(List.of(
                        kind.chinese() + "题",
                        say.apply(Message.of(
                                "question.template.kind." + kind.name().toLowerCase(Locale.ROOT)))));
        return rows;
    }

    static List<Item> examples() {
        var pairs = new LinkedHashMap<String, String>();
        pairs.put("居民身份证", "公安");
        pairs.put("社会保障卡", "人社");
        return List.of(
                item("单选", new Question.Single("窗口受理后出具哪种文书？", List.of("受理通知书", "补正告知书", "不予受理通知书"), "A")),
                item(
                        "多选",
                        new Question.Multiple(
                                "一次性告知要说清哪些内容？", List.of("缺少的材料", "补正的期限", "办理人员的住址"), Set.of("A", "B"), Rule.EXACT)),
                item("判断", new Question.Judge("材料不全时可以让群众先回去、不作告知。", false)),
                item("填空", new Question.Blank("首问负责是指____的工作人员负责到底。", List.of(List.of("首先接待", "第一个接待")))),
                item("排序", new Question.Order("办理的先后是？", List.of("受理", "审核", "办结", "送达"))),
                item("配对", new Question.Match("证件由哪个部门办理？", pairs)),
                item(
                        "简答",
                        new Question.Essay(
                                "怎样接待情绪激动的群众？", List.of(new Criterion("先安抚情绪", 2), new Criterion("问清事由并引导办理", 3)))),
                item(
                        "案例",
                        new Question.Case(
                                "一位老人来办卡，忘带身份证。",
                                List.of(
                                        new Question.Case.Part(new Question.Judge("可以让老人直接回去。", false), 1),
                                        new Question.Case.Part(
                                                new Question.Single("应当先做什么？", List.of("问清情况", "叫下一位"), "A"), 2)))));
    }

    private static Item item(String kind, Question question) {
        return new Item(
                SheetFile.EXAMPLE + "：" + kind,
                Optional.of(5),
                Optional.of(Domain.ACCEPTANCE),
                Asks.UNDERSTANDING,
                List.of(new Citation("CK-food-licence", "materials/premises")),
                question,
                "这里写解析。",
                Optional.of(new BigDecimal("0.7")),
                List.of("新人"));
    }
}
