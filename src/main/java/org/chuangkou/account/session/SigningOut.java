package org.chuangkou.account.session;

import jakarta.inject.Singleton;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Refusal;

/** Ends sessions. */
@Singleton
public class SigningOut {
    private final SessionSteps steps;
    private final Sessions sessions;

    SigningOut(SessionSteps steps, Sessions sessions) {
        this.steps = steps;
        this.sessions = sessions;
    }

    void end(String token, String address) {
        String hash = Ids.sha256(token);
        steps.end(hash, address);
        sessions.forget(hash);
    }

    /** Ends one session of the account; one of somebody else's does not exist for it. */
    public void endOne(String username, String id, Actor actor) {
        if (!steps.endOne(username, id, actor)) throw Refusal.notFound("session.unknown");
        sessions.forgetOf(username);
    }

    /** Ends all sessions of the account, wherever they are. */
    public void endAll(String username, Actor actor) {
        endOthers(username, "", actor);
    }

    void endOthers(String username, String kept, Actor actor) {
        steps.endAll(username, kept, actor);
        sessions.forgetOf(username);
    }

    /** How many sessions of the account have not ended. */
    public int open(String username) {
        return steps.of(username).size();
    }

    /** The account has changed: looks at its sessions afresh, here at once and on other nodes within seconds. */
    public void lookAgain(String username) {
        sessions.forgetOf(username);
    }
}
