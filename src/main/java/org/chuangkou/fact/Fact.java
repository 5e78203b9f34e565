package org.chuangkou.fact;

/**
 * Something that happened in one feature and that others may have to know. The outbox stores it under its record's
 * simple name, so a record is never renamed once it has been written.
 */
public sealed interface Fact
        permits AttemptReleased,
                AttemptVoided,
                Audited,
                ClerksChanged,
                GuidesRevised,
                LevelGranted,
                LevelRevoked,
                PapersDrawn,
                QuestionsChanged {}
