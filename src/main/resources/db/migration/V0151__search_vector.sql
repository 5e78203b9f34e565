CREATE TABLE search_vector (
    hash  VARCHAR(32)    NOT NULL,
    bytes VARBINARY(600) NOT NULL,
    PRIMARY KEY (hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin
