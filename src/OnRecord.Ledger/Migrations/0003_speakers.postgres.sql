-- Whom a speaker may be met again as, and what people decided about who is who.

-- A speaker found to be another one: what was its own is the other's now.
ALTER TABLE speaker ADD COLUMN merged_into bigint REFERENCES speaker (id) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX speaker_merged_into ON speaker (merged_into) WHERE merged_into IS NOT NULL;

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
    action  TEXT NOT NULL,                             -- merge, split, rename, import
    speaker bigint REFERENCES speaker (id),           -- who was merged, split or renamed; null for an import
    other   bigint REFERENCES speaker (id),           -- into whom; who was split off
    moved   TEXT,                                      -- JSON list of [report, name] that changed hands
    before  TEXT,                                      -- the name before
    after   TEXT,                                      -- the name since; of an import, the file's
    undone  TEXT,                                      -- when it was taken back
    part_of bigint REFERENCES decision (id)           -- the import that merged by itself
);
CREATE INDEX decision_speaker ON decision (speaker);
CREATE INDEX decision_other ON decision (other) WHERE other IS NOT NULL;
CREATE INDEX decision_part_of ON decision (part_of) WHERE part_of IS NOT NULL;

-- Who is known from files that people imported.
CREATE TABLE listed_speaker (
    id       bigint PRIMARY KEY,
    speaker  bigint NOT NULL REFERENCES speaker (id),
    name     TEXT NOT NULL,
    kind     TEXT NOT NULL,                             -- person, organisation
    wikidata TEXT,                                      -- Wikidata's identifier: Q42
    aliases  TEXT NOT NULL,                             -- JSON list of other names
    offices  TEXT NOT NULL,                             -- JSON list of {"office", "from", "to"}
    imported bigint NOT NULL REFERENCES decision (id), -- the decision that put the row
    replaced bigint REFERENCES decision (id)           -- the one since which another row says it otherwise
);
CREATE INDEX listed_speaker_speaker ON listed_speaker (speaker);
CREATE INDEX listed_speaker_name ON listed_speaker (name);
CREATE INDEX listed_speaker_wikidata ON listed_speaker (wikidata) WHERE wikidata IS NOT NULL;
CREATE INDEX listed_speaker_imported ON listed_speaker (imported);
CREATE INDEX listed_speaker_replaced ON listed_speaker (replaced) WHERE replaced IS NOT NULL;
