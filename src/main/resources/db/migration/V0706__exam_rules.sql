ALTER TABLE exam
    ADD COLUMN late_minutes INT           NULL,
    ADD COLUMN by_hand      BOOLEAN       NOT NULL DEFAULT FALSE,
    ADD COLUMN one_device   BOOLEAN       NOT NULL DEFAULT FALSE,
    ADD COLUMN addresses    VARCHAR(1000) NOT NULL DEFAULT '',
    ADD COLUMN begun_at     DATETIME(6)   NULL,
    ADD COLUMN released_at  DATETIME(6)   NULL
