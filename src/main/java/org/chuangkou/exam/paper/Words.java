package org.chuangkou.exam.paper;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.chuangkou.question.Item;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Bank.Drawn;

/** The words of questions in the versions in which papers hold them. They never change, so a node reads each of them once. */
@Singleton
class Words {
    private static final int MOST = 20_000;

    private final Bank bank;
    private final Cache<Drawn, Item> known =
            Caffeine.newBuilder().maximumSize(MOST).build();

    Words(Bank bank) {
        this.bank = bank;
    }

    Map<Drawn, Item> of(Collection<Drawn> drawn) {
        return known.getAll(drawn, missing -> bank.versions(List.copyOf(missing)));
    }
}
