package org.chuangkou.guide.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chuangkou.base.Refusal.Fault;

/** What a slip has to say before it may be given out; the sources stand at each rule. */
final class Rules {
    /** Within one city a correction has at most so many working days (容缺受理办法). */
    static final int LONGEST = 20;

    static final int USUAL = 10;
    private static final int TEXT = 500;

    private Rules() {}

    /** What is wrong, field by field; empty when the slip may be given out. */
    static List<Fault> faults(Wish wish, Visit visit) {
        var faults = new ArrayList<Fault>();
        if (wish.kind().named()) {
            if (wish.applicant().isEmpty()) faults.add(Fault.field("applicant", "refusal.missing"));
            else if (wish.applicant().length() > 100) faults.add(Fault.field("applicant", "refusal.too-long", 100));
        }
        switch (wish.kind()) {
            case ACCEPTANCE -> acceptance(wish, visit, faults);
            case TOLERANCE -> tolerance(wish, visit, faults);
            case CORRECTION -> correction(wish, visit, faults);
            case REFUSAL -> refusal(wish, faults);
            case RECEIPT -> taken(wish, visit, faults);
            case CONTACT -> {
                if (wish.phone().isEmpty()) faults.add(Fault.field("phone", "refusal.missing"));
            }
            case NOTICE, AFTERWARDS -> {}
        }
        lengths(wish, faults);
        return faults;
    }

    /** 行政许可法第三十二条第一款第五项: complete and in due form. */
    private static void acceptance(Wish wish, Visit visit, List<Fault> faults) {
        inUse(visit, faults);
        if (!visit.mainComplete()) faults.add(Fault.field("brought", "slip.not-complete", names(visit)));
        else if (!visit.complete()) faults.add(Fault.field("brought", "slip.only-tolerable", names(visit)));
        if (!visit.materialsKnown()) taken(wish, visit, faults);
    }

    /** Only when the main materials are there; by a signed promise; not after dishonesty; within twenty working days. */
    private static void tolerance(Wish wish, Visit visit, List<Fault> faults) {
        inUse(visit, faults);
        if (!visit.mainComplete()) faults.add(Fault.field("brought", "slip.main-missing", names(visit)));
        else if (visit.keys(Standing.LATER).isEmpty()) faults.add(Fault.field("brought", "slip.nothing-later"));
        if (!wish.honest()) faults.add(Fault.field("honest", "slip.honesty"));
        days(wish, faults);
    }

    private static void correction(Wish wish, Visit visit, List<Fault> faults) {
        boolean something = IntStream.of(
                                visit.keys(Standing.LACKING).size(),
                                visit.keys(Standing.WRONG).size(),
                                visit.keys(Standing.LATER).size(),
                                wish.detail().length())
                        .sum()
                > 0;
        if (!something) faults.add(Fault.field("detail", "slip.nothing-to-correct"));
        days(wish, faults);
    }

    /** 行政许可法第三十二条第一款第一、二项: say so at once, and name the right body. */
    private static void refusal(Wish wish, List<Fault> faults) {
        if (wish.ground() == null) faults.add(Fault.field("ground", "refusal.missing"));
        if (wish.ground() == Wish.Ground.NOT_OURS && wish.rightBody().isEmpty())
            faults.add(Fault.field("rightBody", "slip.right-body"));
        if (wish.ground() == Wish.Ground.NOT_ELIGIBLE && wish.detail().isEmpty())
            faults.add(Fault.field("detail", "slip.which-condition"));
    }

    private static void taken(Wish wish, Visit visit, List<Fault> faults) {
        if (visit.brought().isEmpty() && wish.others().isEmpty())
            faults.add(Fault.field("others", "slip.nothing-taken"));
    }

    private static void inUse(Visit visit, List<Fault> faults) {
        String state = visit.guide().state();
        if (state != null && !state.isEmpty() && !state.equals("在用"))
            faults.add(Fault.field("kind", "slip.not-in-use", state));
    }

    private static void days(Wish wish, List<Fault> faults) {
        if (!wish.days().matches("\\d{1,3}")
                || Integer.parseInt(wish.days()) < 1
                || Integer.parseInt(wish.days()) > LONGEST) faults.add(Fault.field("days", "slip.days", LONGEST));
    }

    private static void lengths(Wish wish, List<Fault> faults) {
        if (wish.detail().length() > TEXT) faults.add(Fault.field("detail", "refusal.too-long", TEXT));
        if (wish.rightBody().length() > 100) faults.add(Fault.field("rightBody", "refusal.too-long", 100));
        if (wish.phone().length() > 50) faults.add(Fault.field("phone", "refusal.too-long", 50));
        if (wish.others().size() > 50 || wish.others().stream().anyMatch(line -> line.length() > 200))
            faults.add(Fault.field("others", "slip.others-too-long"));
        wish.wrong().forEach((key, reason) -> {
            if (reason.length() > 200) faults.add(Fault.field("wrong." + key, "refusal.too-long", 200));
        });
    }

    private static String names(Visit visit) {
        return visit.guide().materials().entrySet().stream()
                .filter(entry -> switch (visit.standing(entry.getKey())) {
                    case LACKING, WRONG, LATER -> true;
                    case BROUGHT, OPTIONAL -> false;
                })
                .map(entry -> entry.getValue().name())
                .collect(Collectors.joining("、"));
    }
}
