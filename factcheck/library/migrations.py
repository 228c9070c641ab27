"""The steps that lead from an empty file to today's schema; a released step never changes.

Each step is written in SQL alone and knows nothing of today's models, so that it does
tomorrow what it did on the day it was released. A new step is a new function, a new
number in ``LATEST`` (database.py) and a new file under tests/data/schemas.
"""

import sqlite3

from sqlite_utils.db import Database
from sqlite_utils.migrations import Migrations

MIGRATIONS = Migrations("factcheck")


class MigratedDatabase(Database):
    """Run the scripts of migrations within the transaction that is open.

    sqlite-utils looks for the end of a statement after each character, four fifths of the time
    that a new library takes; only a semicolon can be one.
    """

    def executescript(self, sql: str) -> sqlite3.Cursor:
        """Run each statement of the script."""
        cursor = self.conn.cursor()
        statement = ""
        for part in sql.split(";"):
            statement += part + ";"
            if sqlite3.complete_statement(statement):
                cursor.execute(statement.strip())
                statement = ""
        return cursor


# The largest column of a table stands last: SQLite reads past it to reach those after it.

_TABLES = """
CREATE TABLE scales (
  key TEXT PRIMARY KEY NOT NULL,
  label TEXT NOT NULL,
  verdicts TEXT NOT NULL
) STRICT;

CREATE TABLE articles (
  id TEXT PRIMARY KEY NOT NULL,
  title TEXT NOT NULL,
  byline TEXT NOT NULL,
  published TEXT NOT NULL,
  publisher TEXT NOT NULL,
  scale TEXT NOT NULL,
  checker TEXT NOT NULL,
  deadline TEXT NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL,
  removed TEXT,
  hold TEXT NOT NULL
) STRICT;

CREATE TABLE sources (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  address TEXT NOT NULL,
  author TEXT NOT NULL,
  publisher TEXT NOT NULL,
  published TEXT NOT NULL,
  accessed TEXT NOT NULL,
  source_class TEXT NOT NULL,
  origin TEXT NOT NULL,
  confidential INTEGER NOT NULL,
  code_name TEXT NOT NULL,
  role TEXT NOT NULL,
  contact TEXT NOT NULL,
  terms TEXT NOT NULL,
  languages TEXT NOT NULL,
  doi TEXT NOT NULL,
  isbn TEXT NOT NULL,
  note TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;

CREATE TABLE drafts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  added TEXT NOT NULL,
  caveats TEXT NOT NULL,
  words INTEGER NOT NULL,
  pages TEXT NOT NULL,
  language TEXT NOT NULL,
  annotations TEXT NOT NULL,
  styles TEXT NOT NULL,
  blocks TEXT NOT NULL,
  text TEXT NOT NULL,
  UNIQUE (article, number)
) STRICT;
CREATE INDEX drafts_sha256 ON drafts (sha256);

CREATE TABLE claims (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  verdict TEXT,
  ruling TEXT NOT NULL,
  as_of TEXT NOT NULL,
  correction TEXT NOT NULL,
  note TEXT NOT NULL,
  speaker TEXT NOT NULL,
  work_state TEXT NOT NULL,
  waiting_on TEXT NOT NULL,
  flagged INTEGER NOT NULL,
  risks TEXT NOT NULL,
  second_reader TEXT NOT NULL,
  former_verdict TEXT,
  dismissed TEXT NOT NULL,
  proposed INTEGER NOT NULL,
  draft TEXT NOT NULL,
  created TEXT NOT NULL,
  changed TEXT NOT NULL
) STRICT;
CREATE INDEX claims_article ON claims (article);

CREATE TABLE placements (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  prefix TEXT NOT NULL,
  suffix TEXT NOT NULL,
  status TEXT NOT NULL,
  difference TEXT NOT NULL,
  UNIQUE (claim, draft)
) STRICT;
CREATE INDEX placements_draft ON placements (draft);

CREATE TABLE details (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  text TEXT NOT NULL,
  normal TEXT NOT NULL,
  ticked INTEGER NOT NULL
) STRICT;
CREATE INDEX details_claim ON details (claim);

CREATE TABLE set_asides (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  exact TEXT NOT NULL,
  reason TEXT NOT NULL,
  proposed INTEGER NOT NULL
) STRICT;
CREATE INDEX set_asides_article ON set_asides (article);
CREATE INDEX set_asides_draft ON set_asides (draft);

CREATE TABLE evidence (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  source TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  stance TEXT NOT NULL,
  passage TEXT NOT NULL,
  locator TEXT NOT NULL,
  note TEXT NOT NULL,
  proposed INTEGER NOT NULL,
  capture TEXT NOT NULL,
  found TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX evidence_claim ON evidence (claim);
CREATE INDEX evidence_source ON evidence (source);

CREATE TABLE captures (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  media_type TEXT NOT NULL,
  address TEXT NOT NULL,
  title TEXT NOT NULL,
  name TEXT NOT NULL,
  status INTEGER NOT NULL,
  standing TEXT NOT NULL,
  hops TEXT NOT NULL
) STRICT;
CREATE INDEX captures_source ON captures (source);
CREATE INDEX captures_sha256 ON captures (sha256);

CREATE TABLE rechecks (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  capture TEXT NOT NULL,
  at TEXT NOT NULL,
  outcome TEXT NOT NULL,
  status INTEGER NOT NULL,
  address TEXT NOT NULL,
  newer TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;
CREATE INDEX rechecks_source ON rechecks (source);

CREATE TABLE calls (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  article TEXT REFERENCES articles (id) ON DELETE CASCADE,
  claim TEXT NOT NULL,
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  caller TEXT NOT NULL,
  outcome TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX calls_source ON calls (source);
CREATE INDEX calls_article ON calls (article);

CREATE TABLE lookups (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  place TEXT NOT NULL,
  method TEXT NOT NULL,
  result TEXT NOT NULL
) STRICT;
CREATE INDEX lookups_claim ON lookups (claim);

CREATE TABLE sign_offs (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  overrides TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX sign_offs_article ON sign_offs (article);
CREATE INDEX sign_offs_draft ON sign_offs (draft);

CREATE TABLE files (
  sha256 TEXT PRIMARY KEY NOT NULL,
  media_type TEXT NOT NULL,
  size INTEGER NOT NULL,
  packed BLOB NOT NULL
) STRICT;

CREATE TABLE readable (
  seq INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  pages TEXT NOT NULL,
  digest TEXT NOT NULL,
  text TEXT NOT NULL
) STRICT;

CREATE TABLE identity (
  desk TEXT PRIMARY KEY NOT NULL,
  since TEXT NOT NULL
) STRICT;

CREATE TABLE events (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  desk TEXT NOT NULL,
  number INTEGER NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  kind TEXT NOT NULL,
  article TEXT,
  undoes TEXT,
  seen TEXT NOT NULL,
  previous TEXT NOT NULL,
  sealed TEXT NOT NULL,
  rows TEXT NOT NULL,
  version INTEGER NOT NULL,
  typing TEXT NOT NULL,
  about TEXT
) STRICT;
CREATE UNIQUE INDEX events_number ON events (desk, coalesce(article, ''), number);
CREATE INDEX events_article ON events (article, seq);
CREATE INDEX events_about ON events (about, seq) WHERE about IS NOT NULL;
CREATE INDEX events_open ON events (desk) WHERE sealed = '';

CREATE TABLE event_rows (
  event INTEGER NOT NULL REFERENCES events (seq) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  "table" TEXT NOT NULL,
  key TEXT NOT NULL,
  claim TEXT,
  source TEXT,
  before TEXT,
  after TEXT,
  PRIMARY KEY (event, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_rows_claim ON event_rows (claim, event) WHERE claim IS NOT NULL;
CREATE INDEX event_rows_source ON event_rows (source, event) WHERE source IS NOT NULL;

CREATE TABLE stones (
  id TEXT PRIMARY KEY NOT NULL,
  article TEXT NOT NULL,
  at TEXT NOT NULL,
  actor TEXT NOT NULL,
  events INTEGER NOT NULL,
  emptied TEXT NOT NULL,
  title TEXT NOT NULL,
  begun TEXT NOT NULL,
  changed TEXT NOT NULL,
  drafts INTEGER NOT NULL,
  claims INTEGER NOT NULL,
  sources INTEGER NOT NULL
) STRICT;

CREATE TABLE retention (
  id TEXT PRIMARY KEY NOT NULL,
  months INTEGER NOT NULL,
  skeleton INTEGER NOT NULL
) STRICT;

CREATE TABLE feed (
  position INTEGER PRIMARY KEY AUTOINCREMENT,
  changes TEXT NOT NULL
) STRICT;
"""

_SEARCHED = {
    "drafts": ("text",),
    "placements": ("exact",),
    "claims": ("ruling", "correction", "note", "speaker"),
    "sources": ("title", "address", "author", "publisher", "note"),
    "readable": ("text",),
}


@MIGRATIONS()
def m0001_tables(db: Database) -> None:
    """Make every table, and the search indexes with the triggers that keep them in step."""
    db.executescript(_TABLES)
    for table, columns in _SEARCHED.items():
        db.executescript(_search_index(table, columns))


@MIGRATIONS()
def m0002_closing(db: Database) -> None:
    """Keep what was put to author or editor, and what a signature covers."""
    db.executescript(
        """
CREATE TABLE queries (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  question TEXT NOT NULL,
  correction TEXT NOT NULL,
  disposition TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  note TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX queries_claim ON queries (claim);
ALTER TABLE sign_offs ADD COLUMN event TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_offs ADD COLUMN hash TEXT NOT NULL DEFAULT '';
ALTER TABLE sign_offs ADD COLUMN reopened TEXT NOT NULL DEFAULT '';
"""
    )


def _search_index(table: str, columns: tuple[str, ...]) -> str:
    """Write the index over a table's columns; it holds no text of its own, only where words stand."""
    # sqlite-utils' enable_fts lets every update write the index anew; limited to the indexed columns,
    # 5,000 verdicts are set in a ninth of the time.
    names = ", ".join(columns)
    new = ", ".join(f"new.{column}" for column in columns)
    old = ", ".join(f"old.{column}" for column in columns)
    add = f"INSERT INTO {table}_search (rowid, {names}) VALUES (new.seq, {new});"
    drop = f"INSERT INTO {table}_search ({table}_search, rowid, {names}) VALUES ('delete', old.seq, {old});"
    return f"""
CREATE VIRTUAL TABLE {table}_search USING fts5 (
  {names}, content='{table}', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER {table}_search_insert AFTER INSERT ON {table} BEGIN {add} END;
CREATE TRIGGER {table}_search_delete AFTER DELETE ON {table} BEGIN {drop} END;
CREATE TRIGGER {table}_search_update AFTER UPDATE OF {names} ON {table} BEGIN {drop} {add} END;
"""


_RULES = """
CREATE TABLE desk_rules (
  rule TEXT PRIMARY KEY NOT NULL,
  applies INTEGER NOT NULL,
  number INTEGER NOT NULL
) STRICT;
CREATE TABLE answers (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL,
  words TEXT NOT NULL
) STRICT;
CREATE INDEX answers_claim ON answers (claim);
ALTER TABLE captures ADD COLUMN sketch TEXT NOT NULL DEFAULT '[]';
"""


@MIGRATIONS()
def m0003_rules(db: Database) -> None:
    """Keep a desk's rules on sources, the answers to remarks, and what copies are known by."""
    db.executescript(_RULES)


_SHARED = """
CREATE TABLE settlements (
  id TEXT PRIMARY KEY NOT NULL,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  claim TEXT,
  row_table TEXT NOT NULL,
  row_key TEXT NOT NULL,
  columns TEXT NOT NULL,
  chosen TEXT NOT NULL,
  way TEXT NOT NULL
) STRICT;
CREATE INDEX settlements_article ON settlements (article);

CREATE TABLE conflicts (
  id TEXT PRIMARY KEY NOT NULL,
  article TEXT NOT NULL,
  claim TEXT,
  row_table TEXT NOT NULL,
  row_key TEXT NOT NULL,
  columns TEXT NOT NULL,
  base TEXT NOT NULL,
  "values" TEXT NOT NULL
) STRICT;
CREATE INDEX conflicts_article ON conflicts (article);
CREATE INDEX conflicts_row ON conflicts (row_table, row_key);

CREATE TABLE desks (
  desk TEXT PRIMARY KEY NOT NULL,
  key TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;

CREATE TABLE foreign_events (
  event TEXT PRIMARY KEY NOT NULL,
  article TEXT NOT NULL,
  kept TEXT NOT NULL,
  bundle BLOB NOT NULL
) STRICT;
CREATE INDEX foreign_events_article ON foreign_events (article);

CREATE TABLE waiting (
  article TEXT NOT NULL,
  desk TEXT NOT NULL,
  number INTEGER NOT NULL,
  bundle BLOB NOT NULL,
  PRIMARY KEY (article, desk, number)
) STRICT;

CREATE INDEX event_rows_key ON event_rows (key, event);
"""


@MIGRATIONS()
def m0004_shared_desks(db: Database) -> None:
    """Make room for the steps of other desks and for conflicts."""
    db.executescript(_SHARED)


_SECOND = """
CREATE TABLE criticisms (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  against TEXT NOT NULL,
  assertion TEXT NOT NULL,
  deadline TEXT NOT NULL,
  reply TEXT NOT NULL,
  replied TEXT NOT NULL,
  given_by TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;
CREATE INDEX criticisms_claim ON criticisms (claim);

CREATE TABLE attempts (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  criticism TEXT NOT NULL REFERENCES criticisms (id) ON DELETE CASCADE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  at TEXT NOT NULL,
  channel TEXT NOT NULL,
  person TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;
CREATE INDEX attempts_criticism ON attempts (criticism);
CREATE INDEX attempts_claim ON attempts (claim);

CREATE TABLE second_readings (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  reader TEXT NOT NULL,
  blind INTEGER NOT NULL,
  begun TEXT NOT NULL,
  ended TEXT NOT NULL
) STRICT;
CREATE INDEX second_readings_article ON second_readings (article);
CREATE INDEX second_readings_draft ON second_readings (draft);

CREATE TABLE opinions (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  second_reading TEXT NOT NULL REFERENCES second_readings (id) ON DELETE CASCADE,
  agrees INTEGER NOT NULL,
  verdict TEXT,
  reason TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX opinions_claim ON opinions (claim);
CREATE INDEX opinions_second_reading ON opinions (second_reading);

CREATE TABLE errata (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  kind TEXT NOT NULL,
  published TEXT NOT NULL,
  correction TEXT NOT NULL,
  place TEXT NOT NULL,
  note TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX errata_claim ON errata (claim);
"""


@MIGRATIONS()
def m0005_second(db: Database) -> None:
    """Keep who was heard on a criticism, what second readers hold, and what failed after publication."""
    db.executescript(_SECOND)


_SHARED_DESKS = """
CREATE TABLE shared_desks (
  id TEXT PRIMARY KEY NOT NULL,
  name TEXT NOT NULL,
  medium TEXT NOT NULL,
  address TEXT NOT NULL,
  key TEXT NOT NULL,
  role TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;

CREATE TABLE shared_cases (
  shared_desk TEXT NOT NULL,
  article TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (shared_desk, article)
) STRICT;
CREATE INDEX shared_cases_article ON shared_cases (article);

CREATE TABLE carried (
  shared_desk TEXT NOT NULL,
  article TEXT NOT NULL,
  author TEXT NOT NULL,
  number INTEGER NOT NULL,
  PRIMARY KEY (shared_desk, article, author)
) STRICT;
"""


@MIGRATIONS()
def m0006_carrying(db: Database) -> None:
    """Keep which shared desks the library belongs to, and how far its cases were carried there."""
    db.executescript(_SHARED_DESKS)


_SHELF = """
CREATE TABLE shelf_counts (
  article TEXT PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  words INTEGER NOT NULL,
  name TEXT NOT NULL,
  changed TEXT NOT NULL,
  states TEXT NOT NULL
) STRICT;
"""

# An event without an article, such as a merger of sources, may touch any of them.
_STALE = """
CREATE TRIGGER shelf_counts_{name} AFTER {when} ON events BEGIN
  DELETE FROM shelf_counts WHERE article = {row}.article;
  DELETE FROM shelf_counts WHERE {row}.article IS NULL;
END;
"""


@MIGRATIONS()
def m0007_shelf(db: Database) -> None:
    """Keep what the shelf has counted until the next step on an article."""
    db.executescript(_SHELF)
    for name, when, row in (
        ("insert", "INSERT", "NEW"),
        ("update", "UPDATE OF at, rows", "NEW"),
        ("delete", "DELETE", "OLD"),
    ):
        db.executescript(_STALE.format(name=name, when=when, row=row))


_SEEDED = """
CREATE TABLE seeded_copies (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  article TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
  draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  reader TEXT NOT NULL,
  made TEXT NOT NULL,
  errors TEXT NOT NULL,
  returned TEXT NOT NULL,
  found TEXT NOT NULL,
  others TEXT NOT NULL
) STRICT;
CREATE INDEX seeded_copies_article ON seeded_copies (article);
CREATE INDEX seeded_copies_draft ON seeded_copies (draft);
"""


@MIGRATIONS()
def m0008_seeded_copies(db: Database) -> None:
    """Keep the copies with seeded errors, and what readers found in them."""
    db.executescript(_SEEDED)


_EVIDENCE = """
ALTER TABLE claims ADD COLUMN due TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN translation TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN translator TEXT NOT NULL DEFAULT '';
ALTER TABLE evidence ADD COLUMN compared_by TEXT NOT NULL DEFAULT '';

CREATE TABLE workings (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  claim TEXT NOT NULL REFERENCES claims (id) ON DELETE CASCADE,
  formula TEXT NOT NULL,
  inputs TEXT NOT NULL,
  result TEXT NOT NULL,
  former TEXT NOT NULL,
  person TEXT NOT NULL,
  at TEXT NOT NULL
) STRICT;
CREATE INDEX workings_claim ON workings (claim);
"""


@MIGRATIONS()
def m0009_evidence(db: Database) -> None:
    """Keep when a claim is due again, how figures were worked out, and translations of passages."""
    db.executescript(_EVIDENCE)


@MIGRATIONS()
def m0010_details_left(db: Database) -> None:
    """Count anew for the shelf, which says now how many checked claims have details left."""
    db.execute("DELETE FROM shelf_counts")


@MIGRATIONS()
def m0011_legal_notes(db: Database) -> None:
    """Keep what the lawyer is told of a claim, apart from its note: it stands in no other document."""
    db.execute("ALTER TABLE claims ADD COLUMN legal_note TEXT NOT NULL DEFAULT ''")


_ASSIGNED = """
ALTER TABLE claims ADD COLUMN assigned TEXT NOT NULL DEFAULT '';

CREATE TABLE looked (
  article TEXT NOT NULL,
  person TEXT NOT NULL,
  seen INTEGER NOT NULL,
  claims TEXT NOT NULL,
  PRIMARY KEY (article, person)
) STRICT;
"""


@MIGRATIONS()
def m0012_assigned(db: Database) -> None:
    """Keep whom a claim is assigned to, and up to which steps each person has looked at an article."""
    db.executescript(_ASSIGNED)


_FOUND_BY_WORDS = {
    "sources": ("title", "address", "author", "publisher", "note", "code_name", "role", "contact"),
    "evidence": ("passage", "translation", "note"),
    "calls": ("note",),
    "lookups": ("place", "method", "result"),
}


@MIGRATIONS()
def m0013_found_by_words(db: Database) -> None:
    """Let persons be found by role and code name, and passages, calls and the search log by their words."""
    for when in ("insert", "delete", "update"):
        db.execute(f"DROP TRIGGER sources_search_{when}")
    db.execute("DROP TABLE sources_search")
    for table, columns in _FOUND_BY_WORDS.items():
        db.executescript(_search_index(table, columns))
        db.execute(f"INSERT INTO {table}_search ({table}_search) VALUES ('rebuild')")


_ENCLOSED = """
CREATE TABLE enclosed_events (
  event TEXT PRIMARY KEY NOT NULL,
  article TEXT NOT NULL,
  shows TEXT NOT NULL,
  secret TEXT NOT NULL,
  veiled BLOB NOT NULL
) STRICT;
CREATE INDEX enclosed_events_article ON enclosed_events (article);

CREATE TABLE shared_names (
  shared_desk TEXT NOT NULL,
  source TEXT NOT NULL,
  key TEXT NOT NULL,
  since TEXT NOT NULL,
  PRIMARY KEY (shared_desk, source, key)
) STRICT;

CREATE TABLE case_keys (
  shared_desk TEXT NOT NULL,
  article TEXT NOT NULL,
  id TEXT NOT NULL,
  case_key BLOB NOT NULL,
  PRIMARY KEY (shared_desk, article, id)
) STRICT;
"""


@MIGRATIONS()
def m0014_enclosed(db: Database) -> None:
    """Keep how steps go to everybody of which this desk may read more, and the keys of encrypted cases."""
    db.executescript(_ENCLOSED)


_PICTURES = """
CREATE TABLE pictures (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  draft TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
  number INTEGER NOT NULL,
  at INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  original TEXT NOT NULL,
  media_type TEXT NOT NULL,
  alt TEXT NOT NULL,
  address TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  gap TEXT NOT NULL
) STRICT;
CREATE INDEX pictures_draft ON pictures (draft);

ALTER TABLE placements ADD COLUMN picture TEXT NOT NULL DEFAULT '';
ALTER TABLE placements ADD COLUMN regions TEXT NOT NULL DEFAULT '[]';
"""


@MIGRATIONS()
def m0015_pictures(db: Database) -> None:
    """Keep the pictures of drafts, and the regions of them that claims rest on."""
    db.executescript(_PICTURES)


_STAMPS = """
ALTER TABLE captures ADD COLUMN archived TEXT NOT NULL DEFAULT '';

CREATE TABLE stamps (
  seq INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL REFERENCES sources (id) ON DELETE CASCADE,
  capture TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  at TEXT NOT NULL,
  authority TEXT NOT NULL,
  certificate TEXT NOT NULL,
  response TEXT NOT NULL
) STRICT;
CREATE INDEX stamps_source ON stamps (source);
"""


@MIGRATIONS()
def m0016_stamps(db: Database) -> None:
    """Keep time stamps of copies, and where a web archive keeps the same page."""
    db.executescript(_STAMPS)


@MIGRATIONS()
def m0017_assigned_found(db: Database) -> None:
    """Find the claims that are assigned to a person without reading all of them."""
    db.execute("CREATE INDEX claims_assigned ON claims (assigned) WHERE assigned <> ''")


_FILTERED = """
CREATE INDEX claims_verdict ON claims (verdict);
CREATE INDEX claims_touched ON claims (coalesce(nullif(changed, ''), created));
"""


@MIGRATIONS()
def m0018_filtered(db: Database) -> None:
    """Find the claims with a verdict, or touched at a time, without reading all."""
    db.executescript(_FILTERED)


_SHELVED = """
CREATE TABLE shelf (
  seq INTEGER PRIMARY KEY,
  article TEXT NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
  removed INTEGER NOT NULL,
  changed TEXT NOT NULL,
  deadline TEXT NOT NULL,
  created TEXT NOT NULL,
  share REAL,
  number INTEGER,
  words INTEGER,
  name TEXT,
  states TEXT
) STRICT;
INSERT INTO shelf (article, removed, changed, deadline, created, number, words, name, states)
SELECT id, removed IS NOT NULL, {changed}, deadline, created, number, words, name, states
FROM articles LEFT JOIN (SELECT article, number, words, name, states FROM shelf_counts) ON article = id
ORDER BY articles.rowid;
CREATE INDEX shelf_changed ON shelf (removed, changed DESC, created DESC, seq DESC, share);
CREATE INDEX shelf_deadline ON shelf (
  removed, (deadline = ''), deadline, changed DESC, created DESC, seq DESC, share
);
CREATE INDEX shelf_progress ON shelf (removed, share, changed DESC, created DESC, seq DESC);
DROP TRIGGER shelf_counts_insert;
DROP TRIGGER shelf_counts_update;
DROP TRIGGER shelf_counts_delete;
DROP TABLE shelf_counts;
"""

_CHANGED = """coalesce(
  (SELECT at FROM events WHERE article = articles.id AND at <> '' ORDER BY seq DESC LIMIT 1), changed
)"""

# Each of these runs within the step that changes the row, whichever way it came: an own one, undo, a merger.
_PLACED = """
CREATE TRIGGER shelf_article_insert AFTER INSERT ON articles BEGIN
  INSERT INTO shelf (article, removed, changed, deadline, created)
  SELECT id, removed IS NOT NULL, {changed}, deadline, created FROM articles WHERE id = NEW.id;
END;
CREATE TRIGGER shelf_article_update AFTER UPDATE OF removed, changed, deadline, created ON articles BEGIN
  UPDATE shelf SET (removed, changed, deadline, created) = (
    SELECT removed IS NOT NULL, {changed}, deadline, created FROM articles WHERE id = NEW.id
  ) WHERE article = NEW.id;
END;
CREATE TRIGGER shelf_article_scale AFTER UPDATE OF scale ON articles BEGIN
  UPDATE shelf SET share = NULL WHERE article = NEW.id;
END;
CREATE TRIGGER shelf_article_delete AFTER DELETE ON articles BEGIN
  DELETE FROM shelf WHERE article = OLD.id;
END;
"""

_DATED = """
CREATE TRIGGER shelf_event_{when} AFTER {when_of} ON events WHEN {row}.article IS NOT NULL BEGIN
  UPDATE shelf SET changed = (SELECT {changed} FROM articles WHERE id = {row}.article)
  WHERE article = {row}.article;
END;
"""

_UNCOUNTED = """
CREATE TRIGGER shelf_{table}_{when} AFTER {when_of} ON {table} BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ({articles});
END;
"""

_COUNTED_FROM = {
    "drafts": ("article, number, words, name", "{row}.article"),
    "claims": ("article, verdict, work_state", "{row}.article"),
    "placements": (
        'claim, draft, start, "end", status',
        "(SELECT article FROM drafts WHERE id = {row}.draft)",
    ),
    "details": (
        "claim, kind, start, text, ticked",
        "(SELECT article FROM claims WHERE id = {row}.claim)",
    ),
    "evidence": ("claim, proposed", "(SELECT article FROM claims WHERE id = {row}.claim)"),
}
"""What the figures of an article are counted from: the columns of each table, and whose row it is."""

_RESCALED = """
CREATE TRIGGER shelf_scales_{when} AFTER {when} ON scales BEGIN UPDATE shelf SET share = NULL; END;
"""


@MIGRATIONS()
def m0019_shelf_order(db: Database) -> None:
    """Keep the places of articles in each order of the shelf, so that its first screen reads no others."""
    db.executescript(_SHELVED.format(changed=_CHANGED))
    db.executescript(_PLACED.format(changed=_CHANGED))
    for when, rows in (("insert", ("NEW",)), ("update", ("NEW", "OLD")), ("delete", ("OLD",))):
        of = f"{when} OF at, article" if when == "update" else when
        db.executescript(_DATED.format(when=when, when_of=of, row=rows[0], changed=_CHANGED))
        db.executescript(_RESCALED.format(when=when))
        for table, (columns, article) in _COUNTED_FROM.items():
            of = f"{when} OF {columns}" if when == "update" else when
            articles = ", ".join(article.format(row=row) for row in rows)
            db.executescript(_UNCOUNTED.format(table=table, when=when, when_of=of, articles=articles))
