package org.chuangkou.guide.learning;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/** Words after which a guide was opened. */
@MappedEntity("search_opened")
record OpenedRow(String words, String code, String mark, LocalDate day) {

    /** @param marks at least so many different people did so */
    @Introspected
    record Count(String words, String code, int marks, LocalDate lastDay) {}
}
