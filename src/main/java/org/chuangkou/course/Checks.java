package org.chuangkou.course;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.chuangkou.question.Item;
import org.chuangkou.question.State;
import org.chuangkou.question.store.Bank;
import org.chuangkou.question.store.Kept;

/** The questions at the end of lessons. */
@Singleton
class Checks {
    private final Bank bank;

    Checks(Bank bank) {
        this.bank = bank;
    }

    /** Empty when the question is not in use: withdrawn, under review, or its clause says something else by now. */
    Optional<Item> find(String id) {
        return bank.find(id).filter(kept -> kept.state() == State.APPROVED).map(Kept::item);
    }
}
