-- Whom a speaker may be met again as, and what people decided about who is who.

-- A speaker found to be another one: what was its own is the other's now.
ALTER TABLE speaker ADD COLUMN merged_into bigint REFERENCES speaker (id);

-- Numbers of names: the spellings of one name share one. Made from the names in report_speaker; not part of the record.
CREATE TABLE speaker_key (
    name_key bigint NOT NULL,
    speaker  bigint NOT NULL REFERENCES speaker (id),
    PRIMARY KEY (name_key, speaker)
);
CREATE INDEX speaker_key_speaker ON speaker_key (speaker);

-- Once protected, a speaker is protected in every report.
CREATE INDEX report_speaker_protected ON report_speaker (speaker) WHERE protected IS NOT NULL;

-- What a person decided about who is who.
CREATE TABLE decision (
    id      bigint PRIMARY KEY,
    time    TEXT NOT NULL,
    action  TEXT NOT NULL,                             -- merge, split, rename
    speaker bigint NOT NULL REFERENCES speaker (id),  -- who was merged, split or renamed
    other   bigint REFERENCES speaker (id),           -- into whom; who was split off
    moved   TEXT,                                      -- JSON list of [report, name] that changed hands
    before  TEXT,                                      -- the name before
    after   TEXT,                                      -- the name since
    undone  TEXT                                       -- when it was taken back
);
CREATE INDEX decision_speaker ON decision (speaker);
CREATE INDEX decision_other ON decision (other) WHERE other IS NOT NULL;
