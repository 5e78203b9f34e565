CREATE TABLE handbook_item (
    handbook   CHAR(26)     NOT NULL,
    position   INT          NOT NULL,
    item       VARCHAR(64)  NOT NULL,
    version    INT          NOT NULL,
    name       VARCHAR(500) NOT NULL,
    chapter    VARCHAR(500) NOT NULL,
    printed_in CHAR(26)     NOT NULL,
    first_page INT          NOT NULL,
    last_page  INT          NOT NULL,
    PRIMARY KEY (handbook, item)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
