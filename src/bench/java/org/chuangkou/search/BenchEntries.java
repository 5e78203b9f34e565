package org.chuangkou.search;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.chuangkou.search.meaning.Meaning;
import org.chuangkou.search.meaning.Vector;

/** Entries like those of a big directory: titles of about ten characters, three everyday names, six passages; always the same. */
public final class BenchEntries {

    private static final List<String> KINDS = words("""
            许可 许可证核发 登记 备案 认定 审批 审核 注册 申领 证明开具 信息查询 变更登记 注销登记 换证 补办 年检 补贴申请 奖励 资格认定 资质认定
            延续 核准 预约 缴费 退费 公示 咨询 转移接续 待遇核定 查询""");
    private static final List<String> FIELDS = words("""
            食品 药品 医疗器械 道路 水路 航道 港口 建筑 工程 消防 民办 学校 教师 律师 公证 社会 劳务 职工 养老 医疗 失业 工伤 生育 住房 土地 矿产 林木
            草原 渔业 种子 农药 兽药 饲料 动物 植物 水利 取水 河道 排污 环境 辐射 广播 电视 电影 出版 印刷 文物 演出 娱乐 旅行 体育 宗教 外国 港澳
            台湾 企业 个体 合伙 外资 机动车 驾驶 户口 居民 护照 残疾 退役 军人 烈士 婚姻 收养 殡葬 慈善 气象 地震 测绘 计量 特种 烟草 盐业 典当 融资
            粮食 能源 电力 燃气 供水 供热 城市 绿化 户外 广告 临时 占道 挖掘 卫生 母婴 放射 血液 麻醉""");
    private static final List<String> THINGS = words("""
            经营 生产 销售 运输 运营 设立 服务 机构 企业 人员 从业 资格 车辆 船舶 设备 设施 场所 站点 项目 规划 用地 施工 验收 检验 检测 评价 鉴定
            保险 津贴 基金 账户 关系 档案 合同 证书 执照 标志 号牌 名称 住所 法人 章程 股权 质押 抵押 转让 继承 捐赠 采集 繁育 捕捞 养殖 加工 储存
            进口 出口 转运 处置 排放 监测 培训 考试 招生 办学 出国 留学 就业 创业 补贴 救助 供养 抚恤 安置""");
    private static final List<String> DEPARTMENTS = words("""
            市场监督管理局 公安局 人力资源和社会保障局 卫生健康局 教育局 民政局 司法局 自然资源局 生态环境局 住房和城乡建设局 交通运输局 水利局
            农业农村局 文化和旅游局 应急管理局 医疗保障局 税务局 林业局 城市管理局 残疾人联合会""");
    private static final List<String> TYPES = words("行政许可 公共服务 其他行政权力 行政确认 行政给付 行政奖励 行政裁决");

    private final Random random = new Random(20260);
    private final List<String> vocabulary;

    public BenchEntries() {
        Charset common = Charset.forName("GB2312");
        Random letters = new Random(7);
        vocabulary = IntStream.range(0, 8_000)
                .mapToObj(i -> new String(
                        new byte[] {
                            (byte) (0xB0 + letters.nextInt(36)), (byte) (0xA1 + letters.nextInt(94)),
                            (byte) (0xB0 + letters.nextInt(36)), (byte) (0xA1 + letters.nextInt(94))
                        },
                        common))
                .filter(word -> word.indexOf('\uFFFD') < 0)
                .toList();
    }

    /** Stands in for what a title means: as long to compare as a real one, and no time to compute. */
    private static Meaning meaning(String title) {
        float[] exact = new float[Vector.DIMENSIONS];
        Random numbers = new Random(title.hashCode());
        double length = 0;
        for (int i = 0; i < exact.length; i++) {
            exact[i] = (float) numbers.nextGaussian();
            length += exact[i] * exact[i];
        }
        for (int i = 0; i < exact.length; i++) {
            exact[i] /= (float) Math.sqrt(length);
        }
        return new Meaning(Vector.of(exact), Vector.of(exact));
    }

    /** The same entries with a meaning each. */
    Stream<Entry> meaningful(int count) {
        return stream(count).map(entry -> entry.meaning(meaning(entry.title())));
    }

    public Stream<Entry> stream(int count) {
        return IntStream.range(0, count).mapToObj(this::entry);
    }

    private Entry entry(int number) {
        String title = title();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            names.add(pick(FIELDS) + pick(THINGS) + (random.nextBoolean() ? pick(vocabulary) : ""));
        }
        List<String> passages = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            passages.add(passage(30 + random.nextInt(71)));
        }
        // As portals export them: one organisation after the other.
        String code = "11%016d2%09d%03d"
                .formatted(4_400_000_000L + number / 500, number, Math.abs(random.nextLong() % 1_000));
        String department = pick(DEPARTMENTS);
        return new Entry(
                "e" + number,
                title,
                names,
                List.of(code),
                Map.of("department", List.of(department), "type", List.of(pick(TYPES)), "theme", List.of(pick(FIELDS))),
                passages,
                passages.getFirst(),
                Map.of("department", department, "version", "1"));
    }

    private String title() {
        String middle = random.nextInt(3) == 0 ? pick(vocabulary) : "";
        return pick(FIELDS) + middle + pick(THINGS) + (random.nextBoolean() ? pick(THINGS) : "") + pick(KINDS);
    }

    private String passage(int length) {
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            int kind = random.nextInt(10);
            text.append(kind == 0 ? pick(FIELDS) : kind == 1 ? pick(THINGS) : zipf(vocabulary));
            if (random.nextInt(8) == 0) {
                text.append('，');
            }
        }
        return text.toString();
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    private String zipf(List<String> words) {
        return words.get((int) (Math.pow(words.size(), random.nextDouble()) - 1));
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
