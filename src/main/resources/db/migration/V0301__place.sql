CREATE TABLE place (
    code       VARCHAR(64)  NOT NULL PRIMARY KEY,
    name       VARCHAR(128) NOT NULL,
    tier       VARCHAR(16)  NOT NULL,
    parent     VARCHAR(64)  NULL,
    sort_order INT          NOT NULL,
    KEY place_parent (parent),
    CONSTRAINT place_parent FOREIGN KEY (parent) REFERENCES place (code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
