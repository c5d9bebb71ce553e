-- The index that finds wordings which share words in order (docs/ledger.md). It can be made anew from the wordings:
-- nothing is lost with it. The format of blocks is told in OnRecord's Wordings/Index/BlockWriter.cs.

-- One row: how far the index goes.
CREATE TABLE wording_index (
    only_row     INTEGER PRIMARY KEY CHECK (only_row = 1),
    version      INTEGER NOT NULL,  -- counts up with every change of the segments in use
    watermark    INTEGER NOT NULL,  -- wordings up to this number are in segments
    next_segment INTEGER NOT NULL
) STRICT;

INSERT INTO wording_index (only_row, version, watermark, next_segment) VALUES (1, 0, 0, 1);

-- A range of wordings, in blocks that never change.
CREATE TABLE wording_index_segment (
    id            INTEGER PRIMARY KEY,
    state         INTEGER NOT NULL CHECK (state BETWEEN 0 AND 2),  -- 0 being built, 1 in use, 2 being removed
    first_wording INTEGER NOT NULL,
    last_wording  INTEGER NOT NULL,
    wordings      INTEGER NOT NULL,
    bytes         INTEGER NOT NULL,  -- of its blocks
    touched       INTEGER NOT NULL,  -- while it is built: when the builder was last at work, seconds since 1970
    directory     BLOB NOT NULL      -- the first feature of each block, four bytes each, lowest byte first
) STRICT;

-- The features of a segment and the wordings that have them.
CREATE TABLE wording_index_block (
    id    INTEGER PRIMARY KEY,  -- the segment's number times 16,777,216, plus the block's place in it
    bytes BLOB NOT NULL
) STRICT;
