-- The ledger's tables, for PostgreSQL. Spans are JSON lists of [start, end], counted in Unicode code points of the
-- report's text, end exclusive. Times are ISO 8601 in UTC. Identifiers count up in each table; none is used again.

-- The scripts that made these tables, each with the SHA-256 of its text.
CREATE TABLE migration (
    number  bigint PRIMARY KEY,
    name    text NOT NULL,
    sha256  text NOT NULL,
    applied text NOT NULL
);

-- One published text. It never changes; a changed text at the same address is another row, the next version.
CREATE TABLE report (
    id        bigint PRIMARY KEY,
    sha256    text NOT NULL UNIQUE,                    -- of the bytes it came from, lower-case hexadecimal
    name      text,                                    -- the file's name without its extension, or the address
    address   text,                                    -- where it was published
    outlet    text,                                    -- who published it
    title     text,
    byline    text,                                    -- the authors as the publisher names them
    published text COLLATE "C",                        -- when; may be partial, such as 2022-03
    language  text NOT NULL,                           -- ISO 639-1
    added     text COLLATE "C" NOT NULL,               -- when it came into the ledger
    version   bigint NOT NULL,                        -- 1, 2, … among the reports of one address
    previous  bigint REFERENCES report (id),           -- the version before
    forgotten text,                                    -- when its content was erased
    text      text                                     -- what all spans count into; null once forgotten
);
-- By hash where a value may be longer than a tree's page takes.
CREATE INDEX report_address ON report USING hash (address);
CREATE INDEX report_published ON report (published DESC NULLS LAST);
CREATE INDEX report_outlet ON report USING hash (lower(outlet));
CREATE INDEX report_previous ON report (previous) WHERE previous IS NOT NULL;

-- Whom sources denote, across reports.
CREATE TABLE speaker (
    id   bigint PRIMARY KEY,
    name text NOT NULL,
    kind text                                          -- person, group, organisation, document, author, unnamed
);
CREATE INDEX speaker_name ON speaker USING hash (lower(name));
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE INDEX speaker_name_like ON speaker USING gin (name gin_trgm_ops);

-- Whom the sources in one report denote, as the report itself tells.
CREATE TABLE report_speaker (
    id                bigint PRIMARY KEY,
    report            bigint NOT NULL REFERENCES report (id),
    label             text NOT NULL,                   -- p1, p2, … within the report
    speaker           bigint NOT NULL REFERENCES speaker (id),
    name              text NOT NULL,                   -- the fullest name or description in the report
    kind              text,
    aliases           text NOT NULL,                   -- JSON list of other names in the report
    mentions          text NOT NULL,                   -- spans
    name_parts        text,                            -- JSON: title, given, middle, patronymic, family, suffix
    age               text,
    office            text,
    unit              text,
    description_spans text,                            -- JSON: the spans of age, office, unit
    protected         text,                            -- why the name should not be shown
    protected_spans   text                             -- the words that show it
);
CREATE INDEX report_speaker_report ON report_speaker (report);
CREATE INDEX report_speaker_speaker ON report_speaker (speaker);

-- One attribution: a source says, thinks, wants, orders or shows a content, signalled by a cue.
CREATE TABLE statement (
    id                 bigint PRIMARY KEY,
    report             bigint NOT NULL REFERENCES report (id),
    label              text NOT NULL,                  -- s1, s2, … within the report
    -- the statement whose content holds this one
    within             bigint REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED,
    kind               text NOT NULL,                  -- direct, mixed, indirect
    start              bigint NOT NULL,               -- where the content begins
    content            text NOT NULL,                  -- what is said, a space between two spans
    content_spans      text NOT NULL,
    source             text,                           -- who says it, in the report's words
    source_spans       text,
    cue                text,                           -- the words that signal it
    cue_spans          text,
    report_speaker     bigint REFERENCES report_speaker (id),
    speaker_confidence double precision NOT NULL,      -- probability that it is this speaker
    confidence         double precision NOT NULL,      -- probability that an annotator would have it
    negated            bigint NOT NULL CHECK (negated IN (0, 1)), -- 1: the report says that it was not said
    addressee          text,                           -- to whom
    addressee_spans    text,
    said_when          text,                           -- when, in the report's words
    said_when_span     text,
    said_date          text,                           -- when: date, part of one, time or range
    place              text,                           -- where
    place_span         text,
    act                text,                           -- admitted, denied, promised, …
    circumstances      text,                            -- JSON list of {"kind", "span"}: broadcast, captivity, …
    shown              text                            -- the content with labels for protected names, where it has any
);
CREATE INDEX statement_report ON statement (report);
CREATE INDEX statement_report_speaker ON statement (report_speaker);
CREATE INDEX statement_within ON statement (within) WHERE within IS NOT NULL;

-- Quoted words of a statement, folded for comparing.
CREATE TABLE wording (
    id        bigint PRIMARY KEY,
    report    bigint NOT NULL REFERENCES report (id),
    statement bigint REFERENCES statement (id),        -- null for a quotation that no statement has
    spans     text NOT NULL,
    text      text NOT NULL,                           -- as the report has it
    words     text NOT NULL                            -- folded, a space between two words
);
CREATE INDEX wording_report ON wording (report);
CREATE INDEX wording_statement ON wording (statement);

-- Inputs that could not be read. Not part of the record: a later success removes the row.
CREATE TABLE failure (
    name    text NOT NULL PRIMARY KEY,
    code    text NOT NULL,                             -- OR9001, …
    message text NOT NULL,
    time    text NOT NULL
);

-- Every addition, change and removal, in order. Rows are only ever added.
CREATE TABLE log (
    id       bigint PRIMARY KEY,
    time     text NOT NULL,
    action   text NOT NULL,                            -- add, forget, …
    subject  text NOT NULL,                            -- such as report 12
    last_ids text NOT NULL,                            -- JSON: the last identifier given in each table
    rows     bytea NOT NULL,                           -- table, identifier and keyed hash of each row it touched
    content  text NOT NULL,                            -- SHA-256 of rows
    hash     text NOT NULL                             -- SHA-256 of the hash before and of this row
);

-- The random keys of the hashes in log.rows. Erased with the rows they were for, after which the hashes tell nothing.
CREATE TABLE salt (
    log  bigint PRIMARY KEY REFERENCES log (id),
    salt bytea NOT NULL
);

-- Words of the statements, for finding: stems of English. An extremely long statement is found by its beginning only.
ALTER TABLE statement ADD COLUMN words tsvector
    GENERATED ALWAYS AS (to_tsvector('english', left(coalesce(shown, content), 200000))) STORED;
CREATE INDEX statement_words ON statement USING gin (words);

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
