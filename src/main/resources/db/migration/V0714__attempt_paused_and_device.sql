ALTER TABLE attempt
    ADD COLUMN paused_at DATETIME(6) NULL,
    ADD COLUMN device    CHAR(64)    NULL
