package org.chuangkou.base.job;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A stored error or warning of a job; {@code message} is a {@code Message} as JSON. The id lets many be inserted at once. */
@MappedEntity("job_remark")
record JobRemark(
        @Id String job,
        int number,
        String severity,
        @Nullable String sheet,
        @Nullable Integer lineNumber,
        @Nullable String columnName,
        String message) {}
