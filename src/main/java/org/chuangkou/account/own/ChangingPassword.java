package org.chuangkou.account.own;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chuangkou.account.Keys;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.account.secret.SecretRules;
import org.chuangkou.account.session.Sessions;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Message;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;

/** The owner of an account chooses a password; all their other sessions end. */
@Singleton
class ChangingPassword {
    private final OwnKeySteps steps;
    private final Keys keys;
    private final PasswordHashes hashes;
    private final Sessions sessions;

    ChangingPassword(OwnKeySteps steps, Keys keys, PasswordHashes hashes, Sessions sessions) {
        this.steps = steps;
        this.keys = keys;
        this.hashes = hashes;
        this.sessions = sessions;
    }

    /**
     * Takes the new password, of which the caller knows that its owner is there; refused with the faults of the fields
     * {@code fresh} and {@code again}.
     *
     * @param session id of the session in which it is done, which goes on
     */
    void change(String session, String fresh, String again, Actor actor) {
        var faults = new ArrayList<Fault>();
        SecretRules.password(actor.username(), fresh)
                .or(() -> same(actor.username(), fresh))
                .ifPresent(message -> faults.add(new Fault("fresh", null, null, null, message)));
        if (!fresh.equals(again)) faults.add(Fault.field("again", "password.again"));
        if (!faults.isEmpty()) throw Refusal.invalid(List.copyOf(faults));
        steps.choosePassword(session, hashes.hash(fresh), actor);
        sessions.forgetOf(actor.username());
    }

    private Optional<Message> same(String username, String fresh) {
        return keys.password(username).filter(old -> hashes.matches(fresh, old)).map(old -> Message.of("password.old"));
    }
}
