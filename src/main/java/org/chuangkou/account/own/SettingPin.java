package org.chuangkou.account.own;

import jakarta.inject.Singleton;
import java.util.List;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.account.secret.SecretRules;
import org.chuangkou.account.session.Sessions;
import org.chuangkou.base.Actor;
import org.chuangkou.base.Refusal;
import org.chuangkou.base.Refusal.Fault;

/** The owner of an account chooses the PIN that opens their locked session, or does without one. */
@Singleton
class SettingPin {
    private final OwnKeySteps steps;
    private final PasswordHashes hashes;
    private final Sessions sessions;

    SettingPin(OwnKeySteps steps, PasswordHashes hashes, Sessions sessions) {
        this.steps = steps;
        this.hashes = hashes;
        this.sessions = sessions;
    }

    /** Takes a PIN from its owner, who has given the password; refused with the fault of the field {@code pin}. */
    void set(String pin, Actor actor) {
        SecretRules.pin(pin).ifPresent(message -> {
            throw Refusal.invalid(List.of(new Fault("pin", null, null, null, message)));
        });
        steps.setPin(hashes.hash(pin), actor);
        sessions.forgetOf(actor.username());
    }

    void remove(Actor actor) {
        steps.setPin(null, actor);
        sessions.forgetOf(actor.username());
    }
}
