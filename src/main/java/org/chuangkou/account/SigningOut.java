package org.chuangkou.account;

import jakarta.inject.Singleton;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Ids;

/** Ends sessions. */
@Singleton
class SigningOut {
    private final SessionSteps steps;
    private final Sessions sessions;

    SigningOut(SessionSteps steps, Sessions sessions) {
        this.steps = steps;
        this.sessions = sessions;
    }

    void end(String token, Actor actor) {
        String hash = Ids.sha256(token);
        steps.end(hash, actor);
        sessions.forget(hash);
    }

    /** Ends all sessions of the account, wherever they are. */
    void endAll(String username, Actor actor) {
        steps.endAll(username, actor);
        sessions.forgetOf(username);
    }
}
