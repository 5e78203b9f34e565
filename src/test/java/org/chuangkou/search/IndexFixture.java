package org.chuangkou.search;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuangkou.search.local.LocalSearchIndex;

/** A small directory, and short ways to ask it. */
public final class IndexFixture {

    public static final List<Entry> DIRECTORY = List.of(
            entry(
                    "food",
                    "食品经营许可（新办）",
                    "市场监督管理局",
                    "行政许可",
                    List.of("开饭店", "开饭馆", "卫生许可证"),
                    "CK-food-licence",
                    "营业执照复印件",
                    "经营场所平面图",
                    "容缺受理：健康证可以后补"),
            entry("food-change", "食品经营许可（变更）", "市场监督管理局", "行政许可", List.of("饭店换老板"), "CK-food-change", "许可证正副本原件"),
            entry("food-cancel", "食品经营许可（注销）", "市场监督管理局", "行政许可", List.of(), "CK-food-cancel", "许可证正副本原件"),
            entry("food-make", "食品生产许可证核发", "市场监督管理局", "行政许可", List.of("开食品厂"), "CK-food-make", "工艺流程图"),
            entry("shop", "个体工商户设立登记", "市场监督管理局", "行政确认", List.of("办执照", "开店"), "CK-shop", "经营者身份证明", "经营场所使用证明"),
            entry("id", "居民身份证补领", "公安局", "公共服务", List.of("身份证丢了"), "440101007000", "居民户口簿"),
            entry("id-new", "居民身份证首次申领", "公安局", "公共服务", List.of("给孩子办身份证"), "440101007001", "居民户口簿"),
            entry("lawyer", "律师执业许可", "司法局", "行政许可", List.of("律师证"), "11440000006940168X2440109002002", "法律职业资格证书"),
            entry("etc", "ＥＴＣ卡办理", "交通运输局", "公共服务", List.of("高速不停车"), "ETC-1", "机动车行驶证"),
            entry("bank", "银行账户信息查询", "人民银行", "公共服务", List.of(), "CK-bank", "单位介绍信"),
            entry("marry", "结婚登记", "民政局", "行政确认", List.of("领结婚证", "领证"), "CK-marry", "三张两寸合影", "户口簿和身份证"),
            entry("rare", "𣨣氏后裔（㼆）身份认定", "民政局", "行政确认", List.of(), "CK-rare", "族谱"));

    private IndexFixture() {}

    public static Entry entry(
            String id,
            String title,
            String department,
            String type,
            List<String> names,
            String code,
            String... passages) {
        return new Entry(
                id,
                title,
                names,
                List.of(code),
                Map.of("department", List.of(department), "type", List.of(type)),
                List.of(passages),
                "由" + department + "办理",
                Map.of("department", department));
    }

    public static LocalSearchIndex directory(Path folder) {
        return filled(folder, DIRECTORY);
    }

    public static LocalSearchIndex titles(Path folder, String... titles) {
        return filled(
                folder,
                IntStream.range(0, titles.length)
                        .mapToObj(i -> Entry.of("t" + i, titles[i]))
                        .toList());
    }

    public static LocalSearchIndex filled(Path folder, List<Entry> entries) {
        LocalSearchIndex index = LocalSearchIndex.open(folder);
        index.rebuild(entries.stream(), 1, done -> {});
        return index;
    }

    /** The ids of what is found, best first. */
    public static List<String> found(SearchIndex index, String text) {
        return index.search(SearchRequest.of(text, 200)).hits().stream()
                .map(Hit::id)
                .toList();
    }

    public static List<String> suggested(SearchIndex index, String text) {
        return index.suggest(text, 10).stream().map(Suggestion::id).toList();
    }

    public static Stream<Entry> numbered(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> Entry.of("n" + i, "第" + i + "号事项"));
    }

    public static Map<String, List<String>> filter(String field, String... values) {
        return Map.of(field, Arrays.asList(values));
    }
}
