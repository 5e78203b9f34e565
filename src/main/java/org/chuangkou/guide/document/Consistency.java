package org.chuangkou.guide.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.chuangkou.base.Message;
import org.chuangkou.guide.document.Guide.Limit;
import org.jspecify.annotations.Nullable;

/** The rules by which audits of guides find contradictions (FACTS §3). Each doubt names its clause. */
public final class Consistency {
    private static final Pattern WITH_AREA_CODE =
            Pattern.compile("(0\\d{2,3}[-－ ]?\\d{5,8}.*)|(1\\d{10})|(400[-－ ]?\\d.*)|(800[-－ ]?\\d.*)");
    private static final List<String> LICENCE_STEPS = List.of("受理", "审核", "审批", "办结", "送达");
    private static final Set<String> ONLINE = Set.of("网上", "自助终端", "移动端");

    private Consistency() {}

    public static List<Doubt> of(Guide guide) {
        var doubts = new ArrayList<Doubt>();
        BiConsumer<String, String> doubt = (clause, key) -> doubts.add(new Doubt(clause, Message.of("doubt." + key)));
        time(guide, doubt);
        visits(guide, doubt);
        fees(guide, doubt);
        phones(guide, doubt);
        licence(guide, doubt);
        if (guide.result() != null
                && guide.result().name() != null
                && guide.result().sample() == null) doubt.accept("result", "result-without-sample");
        guide.materials().forEach((key, material) -> {
            if (material.acceptance() == null) doubt.accept("materials/" + key, "material-without-standard");
        });
        return doubts;
    }

    private static void time(Guide guide, BiConsumer<String, String> doubt) {
        if (guide.limits() == null) return;
        @Nullable Limit promised = guide.limits().promised();
        @Nullable Limit statutory = guide.limits().statutory();
        if (promised != null && guide.handling() != null) {
            boolean atOnce = guide.handling().equals("即办件");
            if (atOnce && promised.days() > 0) doubt.accept("time/promised", "at-once-with-days");
            if (!atOnce && promised.days() == 0) doubt.accept("time/handling", "no-days-but-not-at-once");
        }
        if (promised == null || statutory == null) return;
        if (longer(promised, statutory)) doubt.accept("time/promised", "promised-longer");
    }

    /** Working days are counted as at least as many natural days; unlike units are compared only where that decides. */
    private static boolean longer(Limit promised, Limit statutory) {
        boolean same = promised.unit().equals(statutory.unit());
        return promised.days() > statutory.days() && (same || promised.unit().equals("工作日"));
    }

    private static void visits(Guide guide, BiConsumer<String, String> doubt) {
        var visits = guide.visits();
        if (visits == null) return;
        if (visits.count() > 0 && blank(visits.reason())) doubt.accept("visits", "visits-without-reason");
        if (visits.count() == 0
                && !guide.channels().isEmpty()
                && guide.channels().stream().noneMatch(ONLINE::contains)
                && !guide.channels().contains("快递")) doubt.accept("channels", "no-visit-no-way");
    }

    private static void fees(Guide guide, BiConsumer<String, String> doubt) {
        if (guide.fees() == null) return;
        for (int i = 0; i < guide.fees().size(); i++) {
            if (blank(guide.fees().get(i).basis())) doubt.accept("fees/" + (i + 1), "fee-without-basis");
            if (blank(guide.fees().get(i).amount())) doubt.accept("fees/" + (i + 1), "fee-without-amount");
        }
    }

    private static void phones(Guide guide, BiConsumer<String, String> doubt) {
        var phones = guide.phones();
        if (phones == null) {
            doubt.accept("phones/consultation", "no-phone");
            return;
        }
        if (blank(phones.consultation())) doubt.accept("phones/consultation", "no-phone");
        else if (!WITH_AREA_CODE.matcher(phones.consultation()).matches())
            doubt.accept("phones/consultation", "phone-without-area");
        if (blank(phones.complaint())) doubt.accept("phones/complaint", "no-complaint-phone");
        else if (!WITH_AREA_CODE.matcher(phones.complaint()).matches())
            doubt.accept("phones/complaint", "phone-without-area");
        if (!blank(phones.consultation()) && Objects.equals(phones.consultation(), phones.complaint()))
            doubt.accept("phones/complaint", "phones-the-same");
    }

    private static void licence(Guide guide, BiConsumer<String, String> doubt) {
        if (!"行政许可".equals(guide.type())) return;
        if (guide.faqs().isEmpty()) doubt.accept("faqs/1", "licence-without-faq");
        Set<String> steps = guide.steps().stream().map(Guide.Step::name).collect(Collectors.toSet());
        if (!steps.containsAll(LICENCE_STEPS)) doubt.accept("steps/1", "licence-without-steps");
        if (guide.basis().isEmpty()) doubt.accept("basis/1", "licence-without-basis");
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
