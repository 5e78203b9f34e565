CREATE TABLE standing (
    no          VARCHAR(64)  NOT NULL,
    valid_from  DATETIME(6)  NOT NULL,
    valid_to    DATETIME(6)  NOT NULL,
    name        VARCHAR(128) NOT NULL,
    place       VARCHAR(64)  NOT NULL,
    hall_window VARCHAR(64)  NULL,
    level       INT          NULL,
    assessed    INT          NULL,
    revision    BIGINT       NOT NULL,
    PRIMARY KEY (no, valid_from),
    KEY standing_revision (revision)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
