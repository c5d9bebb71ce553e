-- The index that finds wordings which share words in order (docs/ledger.md). It can be made anew from the wordings:
-- nothing is lost with it. The format of blocks is told in OnRecord's Wordings/Index/BlockWriter.cs.

-- One row: how far the index goes.
CREATE TABLE wording_index (
    only_row     integer PRIMARY KEY CHECK (only_row = 1),
    version      bigint NOT NULL,  -- counts up with every change of the segments in use
    watermark    bigint NOT NULL,  -- wordings up to this number are in segments
    next_segment bigint NOT NULL
);

INSERT INTO wording_index (only_row, version, watermark, next_segment) VALUES (1, 0, 0, 1);

-- A range of wordings, in blocks that never change.
CREATE TABLE wording_index_segment (
    id            bigint PRIMARY KEY,
    state         integer NOT NULL CHECK (state BETWEEN 0 AND 2),  -- 0 being built, 1 in use, 2 being removed
    first_wording bigint NOT NULL,
    last_wording  bigint NOT NULL,
    wordings      bigint NOT NULL,
    bytes         bigint NOT NULL,  -- of its blocks
    touched       bigint NOT NULL,  -- while it is built: when the builder was last at work, seconds since 1970
    directory     bytea NOT NULL    -- the first feature of each block, four bytes each, lowest byte first
);

-- The features of a segment and the wordings that have them.
CREATE TABLE wording_index_block (
    id    bigint PRIMARY KEY,  -- the segment's number times 16,777,216, plus the block's place in it
    bytes bytea NOT NULL
);

-- Blocks are dense already, and fetched one by one: keep them as they are, out of the row.
ALTER TABLE wording_index_block ALTER COLUMN bytes SET STORAGE EXTERNAL;
