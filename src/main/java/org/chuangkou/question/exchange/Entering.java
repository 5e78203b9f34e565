package org.chuangkou.question.exchange;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chuangkou.base.Json;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;
import org.chuangkou.base.job.Remark;
import org.chuangkou.base.job.Tally;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.file.ItemJson;
import org.chuangkou.question.format.Pictures;
import org.chuangkou.question.store.TakingIn;
import org.chuangkou.question.store.TakingIn.Fate;
import org.chuangkou.question.store.TakingIn.Taken;

/** Writes the good questions of a file, and keeps the pictures that they bring along. */
@Singleton
class Entering {
    private final TakingIn takingIn;
    private final org.chuangkou.web.picture.Pictures pictures;

    Entering(TakingIn takingIn, org.chuangkou.web.picture.Pictures pictures) {
        this.takingIn = takingIn;
        this.pictures = pictures;
    }

    /** What became of them, and why some were refused. */
    record Entered(Tally tally, List<Remark> remarks) {}

    /** In the transaction under way: all of them, or, when a bad one keeps the others out, none. */
    Entered enter(List<Checked> good, ImportParams params, String author) {
        var usable = good.stream().filter(one -> !one.bad()).toList();
        List<Item> items =
                usable.stream().map(one -> requireNonNull(one.item())).toList();
        String origin = "import:" + params.format();
        State state = params.submit() ? State.IN_REVIEW : State.DRAFT;
        List<Taken> seen = takingIn.take(items, origin, author, state, false, true);
        var remarks = new ArrayList<Remark>();
        good.stream().filter(Checked::bad).forEach(one -> remarks.addAll(one.remarks()));
        int bad = good.size() - usable.size();
        var fates = new EnumMap<Fate, Integer>(Fate.class);
        for (int i = 0; i < seen.size(); i++) {
            fates.merge(seen.get(i).fate(), 1, Integer::sum);
            for (Fault fault : seen.get(i).faults())
                remarks.add(Checked.error(usable.get(i).spot(), fault));
        }
        int refused = bad + fates.getOrDefault(Fate.REFUSED, 0);
        if (refused > 0 && params.whole() && !params.dry()) return new Entered(new Tally(0, 0, 0, refused), remarks);
        if (!params.dry()) takingIn.take(items, origin, author, state, false, false);
        return new Entered(
                new Tally(
                        fates.getOrDefault(Fate.CREATED, 0),
                        fates.getOrDefault(Fate.UPDATED, 0),
                        fates.getOrDefault(Fate.UNCHANGED, 0),
                        refused),
                remarks);
    }

    /** With pictures kept, and named as the house names them. One that cannot be kept makes its question bad. */
    List<Checked> pictures(List<Checked> good) {
        Map<String, String> kept = new HashMap<>();
        return good.stream()
                .map(one -> one.pictures().isEmpty() ? one : drawn(one, kept))
                .toList();
    }

    private Checked drawn(Checked one, Map<String, String> kept) {
        Item item = requireNonNull(one.item());
        try {
            one.pictures()
                    .forEach((name, bytes) -> kept.computeIfAbsent(
                            name, unknown -> pictures.keep(bytes).id()));
        } catch (Refusal refused) {
            return Checked.bad(one.spot(), List.of(one.spot().fault(refused.reason())));
        }
        String named = Pictures.replace(
                Json.write(ItemJson.write(item)), name -> Pictures.reference(kept.getOrDefault(name, name)));
        return new Checked(one.spot(), ItemJson.read(item.id(), Json.parse(named)), Map.of(), one.remarks());
    }
}
