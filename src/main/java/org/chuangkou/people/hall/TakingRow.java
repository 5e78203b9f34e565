package org.chuangkou.people.hall;

import io.micronaut.core.annotation.Introspected;
import org.chuangkou.people.Taking;

@Introspected
record TakingRow(String hallWindow, String place, boolean delegated) {

    Taking taking() {
        return new Taking(hallWindow, place, delegated);
    }
}
