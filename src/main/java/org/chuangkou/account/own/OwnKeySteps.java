package org.chuangkou.account.own;

import jakarta.inject.Singleton;
import org.chuangkou.account.Keys;
import org.chuangkou.account.session.SessionSteps;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Atomic;
import org.jspecify.annotations.Nullable;

/** The transactions in which somebody changes their own password or PIN. */
@Singleton
class OwnKeySteps {
    private final Keys keys;
    private final SessionSteps sessions;

    OwnKeySteps(Keys keys, SessionSteps sessions) {
        this.keys = keys;
        this.sessions = sessions;
    }

    @Atomic
    void choosePassword(String session, String hash, Actor actor) {
        keys.choosePassword(actor.username(), hash, actor);
        sessions.endAll(actor.username(), session, actor);
    }

    @Atomic
    void setPin(@Nullable String hash, Actor actor) {
        keys.setPin(actor.username(), hash, actor);
    }
}
