-- The ledger's tables, for SQLite. Spans are JSON lists of [start, end], counted in Unicode code points of the
-- report's text, end exclusive. Times are ISO 8601 in UTC. Identifiers count up in each table; none is used again.

-- "OnRe": tells the file from other databases.
PRAGMA application_id = 1332630117;

-- The scripts that made these tables, each with the SHA-256 of its text.
CREATE TABLE migration (
    number  INTEGER PRIMARY KEY,
    name    TEXT NOT NULL,
    sha256  TEXT NOT NULL,
    applied TEXT NOT NULL
) STRICT;

-- One published text. It never changes; a changed text at the same address is another row, the next version.
CREATE TABLE report (
    id        INTEGER PRIMARY KEY,
    sha256    TEXT NOT NULL UNIQUE,                    -- of the bytes it came from, lower-case hexadecimal
    name      TEXT,                                    -- the file's name without its extension, or the address
    address   TEXT,                                    -- where it was published
    outlet    TEXT,                                    -- who published it
    title     TEXT,
    byline    TEXT,                                    -- the authors as the publisher names them
    published TEXT,                                    -- when; may be partial, such as 2022-03
    language  TEXT NOT NULL,                           -- ISO 639-1
    added     TEXT NOT NULL,                           -- when it came into the ledger
    version   INTEGER NOT NULL,                        -- 1, 2, … among the reports of one address
    previous  INTEGER REFERENCES report (id),          -- the version before
    forgotten TEXT,                                    -- when its content was erased
    text      TEXT                                     -- what all spans count into; null once forgotten
) STRICT;
CREATE INDEX report_address ON report (address, version) WHERE address IS NOT NULL;
CREATE INDEX report_published ON report (published);
CREATE INDEX report_outlet ON report (lower(outlet), published);
CREATE INDEX report_previous ON report (previous) WHERE previous IS NOT NULL;

-- Whom sources denote, across reports.
CREATE TABLE speaker (
    id   INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT                                          -- person, group, organisation, document, author, unnamed
) STRICT;
CREATE INDEX speaker_name ON speaker (lower(name));

-- Whom the sources in one report denote, as the report itself tells.
CREATE TABLE report_speaker (
    id                INTEGER PRIMARY KEY,
    report            INTEGER NOT NULL REFERENCES report (id),
    label             TEXT NOT NULL,                   -- p1, p2, … within the report
    speaker           INTEGER NOT NULL REFERENCES speaker (id),
    name              TEXT NOT NULL,                   -- the fullest name or description in the report
    kind              TEXT,
    aliases           TEXT NOT NULL,                   -- JSON list of other names in the report
    mentions          TEXT NOT NULL,                   -- spans
    name_parts        TEXT,                            -- JSON: title, given, middle, patronymic, family, suffix
    age               TEXT,
    office            TEXT,
    unit              TEXT,
    description_spans TEXT,                            -- JSON: the spans of age, office, unit
    protected         TEXT,                            -- why the name should not be shown
    protected_spans   TEXT                             -- the words that show it
) STRICT;
CREATE INDEX report_speaker_report ON report_speaker (report);
CREATE INDEX report_speaker_speaker ON report_speaker (speaker);

-- One attribution: a source says, thinks, wants, orders or shows a content, signalled by a cue.
CREATE TABLE statement (
    id                 INTEGER PRIMARY KEY,
    report             INTEGER NOT NULL REFERENCES report (id),
    label              TEXT NOT NULL,                  -- s1, s2, … within the report
    -- the statement whose content holds this one
    within             INTEGER REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    kind               TEXT NOT NULL,                  -- direct, mixed, indirect
    start              INTEGER NOT NULL,               -- where the content begins
    content            TEXT NOT NULL,                  -- what is said, a space between two spans
    content_spans      TEXT NOT NULL,
    source             TEXT,                           -- who says it, in the report's words
    source_spans       TEXT,
    cue                TEXT,                           -- the words that signal it
    cue_spans          TEXT,
    report_speaker     INTEGER REFERENCES report_speaker (id),
    speaker_confidence REAL NOT NULL,                  -- probability that it is this speaker
    confidence         REAL NOT NULL,                  -- probability that an annotator would have it
    negated            INTEGER NOT NULL CHECK (negated IN (0, 1)), -- 1: the report says that it was not said
    addressee          TEXT,                           -- to whom
    addressee_spans    TEXT,
    said_when          TEXT,                           -- when, in the report's words
    said_when_span     TEXT,
    said_date          TEXT,                           -- when: date, part of one, time or range
    place              TEXT,                           -- where
    place_span         TEXT,
    act                TEXT,                           -- admitted, denied, promised, …
    circumstances      TEXT,                           -- JSON list of {"kind", "span"}: broadcast, captivity, …
    shown              TEXT                            -- the content with labels for protected names, where it has any
) STRICT;
CREATE INDEX statement_report ON statement (report);
CREATE INDEX statement_report_speaker ON statement (report_speaker);
CREATE INDEX statement_within ON statement (within) WHERE within IS NOT NULL;

-- Quoted words of a statement, folded for comparing.
CREATE TABLE wording (
    id        INTEGER PRIMARY KEY,
    report    INTEGER NOT NULL REFERENCES report (id),
    statement INTEGER REFERENCES statement (id),       -- null for a quotation that no statement has
    spans     TEXT NOT NULL,
    text      TEXT NOT NULL,                           -- as the report has it
    words     TEXT NOT NULL                            -- folded, a space between two words
) STRICT;
CREATE INDEX wording_report ON wording (report);
CREATE INDEX wording_statement ON wording (statement);

-- Inputs that could not be read. Not part of the record: a later success removes the row.
CREATE TABLE failure (
    name    TEXT NOT NULL PRIMARY KEY,
    code    TEXT NOT NULL,                             -- OR9001, …
    message TEXT NOT NULL,
    time    TEXT NOT NULL
) STRICT;

-- Every addition, change and removal, in order. Rows are only ever added.
CREATE TABLE log (
    id       INTEGER PRIMARY KEY,
    time     TEXT NOT NULL,
    action   TEXT NOT NULL,                            -- add, forget, …
    subject  TEXT NOT NULL,                            -- such as report 12
    last_ids TEXT NOT NULL,                            -- JSON: the last identifier given in each table
    rows     BLOB NOT NULL,                            -- table, identifier and keyed hash of each row it touched
    content  TEXT NOT NULL,                            -- SHA-256 of rows
    hash     TEXT NOT NULL                             -- SHA-256 of the hash before and of this row
) STRICT;

-- The random keys of the hashes in log.rows. Erased with the rows they were for, after which the hashes tell nothing.
CREATE TABLE salt (
    log  INTEGER PRIMARY KEY REFERENCES log (id),
    salt BLOB NOT NULL
) STRICT;

-- Words of the statements as they may be shown, for finding: stems of English, diacritics ignored.
-- What puts statements puts their words.
CREATE VIEW statement_shown AS SELECT id, coalesce(shown, content) AS content FROM statement;
CREATE VIRTUAL TABLE statement_words USING fts5 (
    content, content = 'statement_shown', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2'
);
INSERT INTO statement_words (statement_words, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER statement_removed AFTER DELETE ON statement BEGIN
    INSERT INTO statement_words (statement_words, rowid, content) VALUES ('delete', old.id, coalesce(old.shown, old.content));
END;
CREATE TRIGGER statement_changed AFTER UPDATE OF content, shown ON statement BEGIN
    INSERT INTO statement_words (statement_words, rowid, content) VALUES ('delete', old.id, coalesce(old.shown, old.content));
    INSERT INTO statement_words (rowid, content) VALUES (new.id, coalesce(new.shown, new.content));
END;

-- Who said what, where and when: one row a statement.
CREATE VIEW said AS
SELECT statement.id, speaker.name AS speaker, statement.content AS said, statement.kind, statement.cue,
    statement.negated, report.outlet, report.published, report.title, report.address, statement.said_date,
    statement.place, statement.act, report_speaker.protected, statement.confidence, statement.report,
    report_speaker.speaker AS speaker_id
FROM statement
JOIN report ON report.id = statement.report
LEFT JOIN report_speaker ON report_speaker.id = statement.report_speaker
LEFT JOIN speaker ON speaker.id = report_speaker.speaker;

-- Each speaker with the number of statements and reports.
CREATE VIEW heard AS
SELECT speaker.id, speaker.name, speaker.kind, count(statement.id) AS statements,
    count(DISTINCT statement.report) AS reports, max(report_speaker.protected) AS protected
FROM speaker
LEFT JOIN report_speaker ON report_speaker.speaker = speaker.id
LEFT JOIN statement ON statement.report_speaker = report_speaker.id
GROUP BY speaker.id, speaker.name, speaker.kind;
