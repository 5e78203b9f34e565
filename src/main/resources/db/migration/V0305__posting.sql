CREATE TABLE posting (
    clerk       VARCHAR(64) NOT NULL,
    valid_from  DATETIME(6) NOT NULL,
    valid_to    DATETIME(6) NULL,
    place       VARCHAR(64) NOT NULL,
    hall_window VARCHAR(64) NULL,
    post        VARCHAR(32) NULL,
    PRIMARY KEY (clerk, valid_from),
    KEY posting_hall_window (hall_window, valid_from)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
