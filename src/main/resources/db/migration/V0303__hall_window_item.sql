CREATE TABLE hall_window_item (
    hall_window  VARCHAR(64)  NOT NULL,
    item         VARCHAR(64)  NOT NULL,
    delegated    BOOLEAN      NOT NULL,
    document     VARCHAR(128) NULL,
    delegated_on DATE         NULL,
    PRIMARY KEY (hall_window, item),
    KEY hall_window_item_item (item),
    CONSTRAINT hall_window_item_window FOREIGN KEY (hall_window) REFERENCES hall_window (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
