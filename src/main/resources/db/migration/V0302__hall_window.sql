CREATE TABLE hall_window (
    code       VARCHAR(64)  NOT NULL PRIMARY KEY,
    place      VARCHAR(64)  NOT NULL,
    label      VARCHAR(16)  NOT NULL,
    name       VARCHAR(128) NOT NULL,
    kind       VARCHAR(32)  NOT NULL,
    lead_clerk VARCHAR(64)  NULL,
    active     BOOLEAN      NOT NULL,
    UNIQUE KEY hall_window_label (place, label),
    CONSTRAINT hall_window_place FOREIGN KEY (place) REFERENCES place (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
