ALTER TABLE result
    ADD COLUMN exam     VARCHAR(64) NOT NULL DEFAULT '',
    ADD COLUMN revision INT         NOT NULL DEFAULT 1,
    ADD INDEX result_exam (exam)
