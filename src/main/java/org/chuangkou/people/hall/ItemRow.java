package org.chuangkou.people.hall;

import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.chuangkou.people.WindowItem;
import org.jspecify.annotations.Nullable;

@MappedEntity("hall_window_item")
record ItemRow(
        String hallWindow,
        String item,
        boolean delegated,
        @Nullable String document,
        @Nullable LocalDate delegatedOn) {

    WindowItem windowItem() {
        return new WindowItem(item, delegated, document, delegatedOn);
    }
}
