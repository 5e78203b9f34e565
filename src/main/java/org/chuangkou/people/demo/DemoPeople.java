package org.chuangkou.people.demo;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import org.chuangkou.account.secret.PasswordHashes;
import org.chuangkou.base.Ids;
import org.chuangkou.base.Seed;
import org.chuangkou.people.place.Places;

/** The people of a first start with the embedded server: demo accounts and others to whom nobody can sign in. */
@Singleton
@Requires(property = "chuangkou.embedded", value = "true")
class DemoPeople implements Seed {
    private final Places places;
    private final PasswordHashes hashes;
    private final DemoSteps steps;

    DemoPeople(Places places, PasswordHashes hashes, DemoSteps steps) {
        this.places = places;
        this.hashes = hashes;
        this.steps = steps;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public void sow() {
        if (!places.tree().all().isEmpty()) return;
        steps.sow(DemoDistrict.read(), hashes.hash(Ids.secret()));
    }
}
