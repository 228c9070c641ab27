CREATE TABLE "_sqlite_migrations" (
   "id" INTEGER PRIMARY KEY,
   "migration_set" TEXT,
   "name" TEXT,
   "applied_at" TEXT
);
CREATE UNIQUE INDEX "idx__sqlite_migrations_migration_set_name"
    ON "_sqlite_migrations" ("migration_set", "name");
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
, due TEXT NOT NULL DEFAULT '', legal_note TEXT NOT NULL DEFAULT '', assigned TEXT NOT NULL DEFAULT '') STRICT;
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
  difference TEXT NOT NULL, picture TEXT NOT NULL DEFAULT '', regions TEXT NOT NULL DEFAULT '[]',
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
, translation TEXT NOT NULL DEFAULT '', translator TEXT NOT NULL DEFAULT '', compared_by TEXT NOT NULL DEFAULT '') STRICT;
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
, sketch TEXT NOT NULL DEFAULT '[]', archived TEXT NOT NULL DEFAULT '') STRICT;
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
, event TEXT NOT NULL DEFAULT '', hash TEXT NOT NULL DEFAULT '', reopened TEXT NOT NULL DEFAULT '') STRICT;
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
CREATE VIRTUAL TABLE drafts_search USING fts5 (
  text, content='drafts', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER drafts_search_insert AFTER INSERT ON drafts BEGIN INSERT INTO drafts_search (rowid, text) VALUES (new.seq, new.text); END;
CREATE TRIGGER drafts_search_delete AFTER DELETE ON drafts BEGIN INSERT INTO drafts_search (drafts_search, rowid, text) VALUES ('delete', old.seq, old.text); END;
CREATE TRIGGER drafts_search_update AFTER UPDATE OF text ON drafts BEGIN INSERT INTO drafts_search (drafts_search, rowid, text) VALUES ('delete', old.seq, old.text); INSERT INTO drafts_search (rowid, text) VALUES (new.seq, new.text); END;
CREATE VIRTUAL TABLE placements_search USING fts5 (
  exact, content='placements', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER placements_search_insert AFTER INSERT ON placements BEGIN INSERT INTO placements_search (rowid, exact) VALUES (new.seq, new.exact); END;
CREATE TRIGGER placements_search_delete AFTER DELETE ON placements BEGIN INSERT INTO placements_search (placements_search, rowid, exact) VALUES ('delete', old.seq, old.exact); END;
CREATE TRIGGER placements_search_update AFTER UPDATE OF exact ON placements BEGIN INSERT INTO placements_search (placements_search, rowid, exact) VALUES ('delete', old.seq, old.exact); INSERT INTO placements_search (rowid, exact) VALUES (new.seq, new.exact); END;
CREATE VIRTUAL TABLE claims_search USING fts5 (
  ruling, correction, note, speaker, content='claims', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER claims_search_insert AFTER INSERT ON claims BEGIN INSERT INTO claims_search (rowid, ruling, correction, note, speaker) VALUES (new.seq, new.ruling, new.correction, new.note, new.speaker); END;
CREATE TRIGGER claims_search_delete AFTER DELETE ON claims BEGIN INSERT INTO claims_search (claims_search, rowid, ruling, correction, note, speaker) VALUES ('delete', old.seq, old.ruling, old.correction, old.note, old.speaker); END;
CREATE TRIGGER claims_search_update AFTER UPDATE OF ruling, correction, note, speaker ON claims BEGIN INSERT INTO claims_search (claims_search, rowid, ruling, correction, note, speaker) VALUES ('delete', old.seq, old.ruling, old.correction, old.note, old.speaker); INSERT INTO claims_search (rowid, ruling, correction, note, speaker) VALUES (new.seq, new.ruling, new.correction, new.note, new.speaker); END;
CREATE VIRTUAL TABLE readable_search USING fts5 (
  text, content='readable', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER readable_search_insert AFTER INSERT ON readable BEGIN INSERT INTO readable_search (rowid, text) VALUES (new.seq, new.text); END;
CREATE TRIGGER readable_search_delete AFTER DELETE ON readable BEGIN INSERT INTO readable_search (readable_search, rowid, text) VALUES ('delete', old.seq, old.text); END;
CREATE TRIGGER readable_search_update AFTER UPDATE OF text ON readable BEGIN INSERT INTO readable_search (readable_search, rowid, text) VALUES ('delete', old.seq, old.text); INSERT INTO readable_search (rowid, text) VALUES (new.seq, new.text); END;
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
CREATE TABLE looked (
  article TEXT NOT NULL,
  person TEXT NOT NULL,
  seen INTEGER NOT NULL,
  claims TEXT NOT NULL,
  PRIMARY KEY (article, person)
) STRICT;
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
CREATE VIRTUAL TABLE sources_search USING fts5 (
  title, address, author, publisher, note, code_name, role, contact, content='sources', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER sources_search_insert AFTER INSERT ON sources BEGIN INSERT INTO sources_search (rowid, title, address, author, publisher, note, code_name, role, contact) VALUES (new.seq, new.title, new.address, new.author, new.publisher, new.note, new.code_name, new.role, new.contact); END;
CREATE TRIGGER sources_search_delete AFTER DELETE ON sources BEGIN INSERT INTO sources_search (sources_search, rowid, title, address, author, publisher, note, code_name, role, contact) VALUES ('delete', old.seq, old.title, old.address, old.author, old.publisher, old.note, old.code_name, old.role, old.contact); END;
CREATE TRIGGER sources_search_update AFTER UPDATE OF title, address, author, publisher, note, code_name, role, contact ON sources BEGIN INSERT INTO sources_search (sources_search, rowid, title, address, author, publisher, note, code_name, role, contact) VALUES ('delete', old.seq, old.title, old.address, old.author, old.publisher, old.note, old.code_name, old.role, old.contact); INSERT INTO sources_search (rowid, title, address, author, publisher, note, code_name, role, contact) VALUES (new.seq, new.title, new.address, new.author, new.publisher, new.note, new.code_name, new.role, new.contact); END;
CREATE VIRTUAL TABLE evidence_search USING fts5 (
  passage, translation, note, content='evidence', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER evidence_search_insert AFTER INSERT ON evidence BEGIN INSERT INTO evidence_search (rowid, passage, translation, note) VALUES (new.seq, new.passage, new.translation, new.note); END;
CREATE TRIGGER evidence_search_delete AFTER DELETE ON evidence BEGIN INSERT INTO evidence_search (evidence_search, rowid, passage, translation, note) VALUES ('delete', old.seq, old.passage, old.translation, old.note); END;
CREATE TRIGGER evidence_search_update AFTER UPDATE OF passage, translation, note ON evidence BEGIN INSERT INTO evidence_search (evidence_search, rowid, passage, translation, note) VALUES ('delete', old.seq, old.passage, old.translation, old.note); INSERT INTO evidence_search (rowid, passage, translation, note) VALUES (new.seq, new.passage, new.translation, new.note); END;
CREATE VIRTUAL TABLE calls_search USING fts5 (
  note, content='calls', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER calls_search_insert AFTER INSERT ON calls BEGIN INSERT INTO calls_search (rowid, note) VALUES (new.seq, new.note); END;
CREATE TRIGGER calls_search_delete AFTER DELETE ON calls BEGIN INSERT INTO calls_search (calls_search, rowid, note) VALUES ('delete', old.seq, old.note); END;
CREATE TRIGGER calls_search_update AFTER UPDATE OF note ON calls BEGIN INSERT INTO calls_search (calls_search, rowid, note) VALUES ('delete', old.seq, old.note); INSERT INTO calls_search (rowid, note) VALUES (new.seq, new.note); END;
CREATE VIRTUAL TABLE lookups_search USING fts5 (
  place, method, result, content='lookups', content_rowid='seq', tokenize='unicode61 remove_diacritics 2'
);
CREATE TRIGGER lookups_search_insert AFTER INSERT ON lookups BEGIN INSERT INTO lookups_search (rowid, place, method, result) VALUES (new.seq, new.place, new.method, new.result); END;
CREATE TRIGGER lookups_search_delete AFTER DELETE ON lookups BEGIN INSERT INTO lookups_search (lookups_search, rowid, place, method, result) VALUES ('delete', old.seq, old.place, old.method, old.result); END;
CREATE TRIGGER lookups_search_update AFTER UPDATE OF place, method, result ON lookups BEGIN INSERT INTO lookups_search (lookups_search, rowid, place, method, result) VALUES ('delete', old.seq, old.place, old.method, old.result); INSERT INTO lookups_search (rowid, place, method, result) VALUES (new.seq, new.place, new.method, new.result); END;
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
CREATE INDEX claims_assigned ON claims (assigned) WHERE assigned <> '';
CREATE INDEX claims_verdict ON claims (verdict);
CREATE INDEX claims_touched ON claims (coalesce(nullif(changed, ''), created));
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
CREATE INDEX shelf_changed ON shelf (removed, changed DESC, created DESC, seq DESC, share);
CREATE INDEX shelf_deadline ON shelf (
  removed, (deadline = ''), deadline, changed DESC, created DESC, seq DESC, share
);
CREATE INDEX shelf_progress ON shelf (removed, share, changed DESC, created DESC, seq DESC);
CREATE TRIGGER shelf_article_insert AFTER INSERT ON articles BEGIN
  INSERT INTO shelf (article, removed, changed, deadline, created)
  SELECT id, removed IS NOT NULL, coalesce(
  (SELECT at FROM events WHERE article = articles.id AND at <> '' ORDER BY seq DESC LIMIT 1), changed
), deadline, created FROM articles WHERE id = NEW.id;
END;
CREATE TRIGGER shelf_article_update AFTER UPDATE OF removed, changed, deadline, created ON articles BEGIN
  UPDATE shelf SET (removed, changed, deadline, created) = (
    SELECT removed IS NOT NULL, coalesce(
  (SELECT at FROM events WHERE article = articles.id AND at <> '' ORDER BY seq DESC LIMIT 1), changed
), deadline, created FROM articles WHERE id = NEW.id
  ) WHERE article = NEW.id;
END;
CREATE TRIGGER shelf_article_scale AFTER UPDATE OF scale ON articles BEGIN
  UPDATE shelf SET share = NULL WHERE article = NEW.id;
END;
CREATE TRIGGER shelf_article_delete AFTER DELETE ON articles BEGIN
  DELETE FROM shelf WHERE article = OLD.id;
END;
CREATE TRIGGER shelf_event_insert AFTER insert ON events WHEN NEW.article IS NOT NULL BEGIN
  UPDATE shelf SET changed = (SELECT coalesce(
  (SELECT at FROM events WHERE article = articles.id AND at <> '' ORDER BY seq DESC LIMIT 1), changed
) FROM articles WHERE id = NEW.article)
  WHERE article = NEW.article;
END;
CREATE TRIGGER shelf_scales_insert AFTER insert ON scales BEGIN UPDATE shelf SET share = NULL; END;
CREATE TRIGGER shelf_drafts_insert AFTER insert ON drafts BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN (NEW.article);
END;
CREATE TRIGGER shelf_claims_insert AFTER insert ON claims BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN (NEW.article);
END;
CREATE TRIGGER shelf_placements_insert AFTER insert ON placements BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ((SELECT article FROM drafts WHERE id = NEW.draft));
END;
CREATE TRIGGER shelf_details_insert AFTER insert ON details BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ((SELECT article FROM claims WHERE id = NEW.claim));
END;
CREATE TRIGGER shelf_evidence_insert AFTER insert ON evidence BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ((SELECT article FROM claims WHERE id = NEW.claim));
END;
CREATE TRIGGER shelf_event_update AFTER update OF at, article ON events WHEN NEW.article IS NOT NULL BEGIN
  UPDATE shelf SET changed = (SELECT coalesce(
  (SELECT at FROM events WHERE article = articles.id AND at <> '' ORDER BY seq DESC LIMIT 1), changed
) FROM articles WHERE id = NEW.article)
  WHERE article = NEW.article;
END;
CREATE TRIGGER shelf_scales_update AFTER update ON scales BEGIN UPDATE shelf SET share = NULL; END;
CREATE TRIGGER shelf_drafts_update AFTER update OF article, number, words, name ON drafts BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN (NEW.article, OLD.article);
END;
CREATE TRIGGER shelf_claims_update AFTER update OF article, verdict, work_state ON claims BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN (NEW.article, OLD.article);
END;
CREATE TRIGGER shelf_placements_update AFTER update OF claim, draft, start, "end", status ON placements BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ((SELECT article FROM drafts WHERE id = NEW.draft), (SELECT article FROM drafts WHERE id = OLD.draft));
END;
CREATE TRIGGER shelf_details_update AFTER update OF claim, kind, start, text, ticked ON details BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ((SELECT article FROM claims WHERE id = NEW.claim), (SELECT article FROM claims WHERE id = OLD.claim));
END;
CREATE TRIGGER shelf_evidence_update AFTER update OF claim, proposed ON evidence BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ((SELECT article FROM claims WHERE id = NEW.claim), (SELECT article FROM claims WHERE id = OLD.claim));
END;
CREATE TRIGGER shelf_event_delete AFTER delete ON events WHEN OLD.article IS NOT NULL BEGIN
  UPDATE shelf SET changed = (SELECT coalesce(
  (SELECT at FROM events WHERE article = articles.id AND at <> '' ORDER BY seq DESC LIMIT 1), changed
) FROM articles WHERE id = OLD.article)
  WHERE article = OLD.article;
END;
CREATE TRIGGER shelf_scales_delete AFTER delete ON scales BEGIN UPDATE shelf SET share = NULL; END;
CREATE TRIGGER shelf_drafts_delete AFTER delete ON drafts BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN (OLD.article);
END;
CREATE TRIGGER shelf_claims_delete AFTER delete ON claims BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN (OLD.article);
END;
CREATE TRIGGER shelf_placements_delete AFTER delete ON placements BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ((SELECT article FROM drafts WHERE id = OLD.draft));
END;
CREATE TRIGGER shelf_details_delete AFTER delete ON details BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ((SELECT article FROM claims WHERE id = OLD.claim));
END;
CREATE TRIGGER shelf_evidence_delete AFTER delete ON evidence BEGIN
  UPDATE shelf SET states = NULL, share = NULL WHERE states IS NOT NULL AND article IN ((SELECT article FROM claims WHERE id = OLD.claim));
END;

INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (1, 'factcheck', 'm0001_tables', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (2, 'factcheck', 'm0002_closing', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (3, 'factcheck', 'm0003_rules', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (4, 'factcheck', 'm0004_shared_desks', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (5, 'factcheck', 'm0005_second', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (6, 'factcheck', 'm0006_carrying', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (7, 'factcheck', 'm0007_shelf', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (8, 'factcheck', 'm0008_seeded_copies', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (9, 'factcheck', 'm0009_evidence', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (10, 'factcheck', 'm0010_details_left', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (11, 'factcheck', 'm0011_legal_notes', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (12, 'factcheck', 'm0012_assigned', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (13, 'factcheck', 'm0013_found_by_words', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (14, 'factcheck', 'm0014_enclosed', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (15, 'factcheck', 'm0015_pictures', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (16, 'factcheck', 'm0016_stamps', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (17, 'factcheck', 'm0017_assigned_found', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (18, 'factcheck', 'm0018_filtered', '2026-01-05T09:00:05.000Z');
INSERT INTO _sqlite_migrations ("id", "migration_set", "name", "applied_at")
VALUES (19, 'factcheck', 'm0019_shelf_order', '2026-01-05T09:00:05.000Z');
INSERT INTO scales ("key", "label", "verdicts")
VALUES ('own', 'Own', '[{"key":"ok","label":"Fine","mark":"✓","colour":"confirmed"}]');
INSERT INTO articles ("id", "title", "byline", "published", "publisher", "scale", "checker", "deadline", "created", "changed", "removed", "hold")
VALUES ('a1', 'The ferry', 'Jo March', '', '', 'own', 'Ada', '', '2026-01-05T09:00:02.000Z', '', NULL, '');
INSERT INTO drafts ("seq", "id", "article", "number", "name", "media_type", "sha256", "added", "caveats", "words", "pages", "language", "annotations", "styles", "blocks", "text")
VALUES (1, 'd1', 'a1', 1, 'ferry.txt', 'text/plain', '', '2026-01-05T09:00:02.000Z', '[]', 5, '[]', 'en', '[]', '[]', '[{"role":"body","start":0,"end":23,"level":0}]', 'The ferry sank in 1902.');
INSERT INTO claims ("seq", "id", "article", "verdict", "ruling", "as_of", "correction", "note", "speaker", "work_state", "waiting_on", "flagged", "risks", "second_reader", "former_verdict", "dismissed", "proposed", "draft", "created", "changed", "due", "legal_note", "assigned")
VALUES (1, 'c1', 'a1', 'ok', '', '', '', 'see the log book', '', 'open', '', 0, '[]', '', NULL, '[]', 0, 'd1', '2026-01-05T09:00:02.000Z', '2026-01-05T09:00:04.000Z', '', '', '');
INSERT INTO placements ("seq", "id", "claim", "draft", "start", "end", "exact", "prefix", "suffix", "status", "difference", "picture", "regions")
VALUES (1, 'p1', 'c1', 'd1', 0, 22, 'The ferry sank in 1902', '', '.', 'placed', '', '', '[]');
INSERT INTO identity ("desk", "since")
VALUES ('cd613e30-d8f1-4adf-91b7-584a2265b1f5', '2026-01-05T09:00:01.000Z');
INSERT INTO events ("seq", "id", "desk", "number", "at", "actor", "kind", "article", "undoes", "seen", "previous", "sealed", "rows", "version", "typing", "about")
VALUES (1, '019b8d62-8250-743c-9027-c4d1c386bbc4', 'cd613e30-d8f1-4adf-91b7-584a2265b1f5', 1, '2026-01-05T09:00:02.000Z', 'Ada', 'article-added', 'a1', NULL, '{}', '', 'a05b80b69a7acf2fc585b28088fe113193c964559593404ac5370c99a0185fce', '6b0b996801296728839179d38b8dd6a660787bb246263f95abeb160831d06db2', 1, '', NULL);
INSERT INTO events ("seq", "id", "desk", "number", "at", "actor", "kind", "article", "undoes", "seen", "previous", "sealed", "rows", "version", "typing", "about")
VALUES (2, '019b8d62-8638-78a3-82ce-6f447ed4d57b', 'cd613e30-d8f1-4adf-91b7-584a2265b1f5', 2, '2026-01-05T09:00:03.000Z', 'Ada', 'verdict-set', 'a1', NULL, '{}', 'a05b80b69a7acf2fc585b28088fe113193c964559593404ac5370c99a0185fce', 'c6bf13753c97143343f2ca12ab462f2129cac4fc4e262dab5f730a27106ed75c', 'b873d44baec493a8d051acd55f7b0ede632a6c24d7c89c4a50a06c19e4ec45c6', 1, '', NULL);
INSERT INTO events ("seq", "id", "desk", "number", "at", "actor", "kind", "article", "undoes", "seen", "previous", "sealed", "rows", "version", "typing", "about")
VALUES (3, '019b8d62-8a20-7616-a12e-7696a6cecc1b', 'cd613e30-d8f1-4adf-91b7-584a2265b1f5', 3, '2026-01-05T09:00:04.000Z', 'Ada', 'note-written', 'a1', NULL, '{}', 'c6bf13753c97143343f2ca12ab462f2129cac4fc4e262dab5f730a27106ed75c', '397860d312ef553f9c5be048a703322046eb2e721ac528ec81d3aa3b908c5655', '87681f1deab0edf0b5745cdc7d559775362f991d112ecdd04ac33b14e7ca1b60', 1, '', NULL);
INSERT INTO event_rows ("event", "position", "table", "key", "claim", "source", "before", "after")
VALUES (1, 0, 'articles', 'a1', NULL, NULL, NULL, '{"byline":"Jo March","checker":"Ada","created":"2026-01-05T09:00:02.000Z","scale":"own","title":"The ferry"}');
INSERT INTO event_rows ("event", "position", "table", "key", "claim", "source", "before", "after")
VALUES (1, 1, 'drafts', 'd1', NULL, NULL, NULL, '{"added":"2026-01-05T09:00:02.000Z","article":"a1","blocks":"[{\"role\":\"body\",\"start\":0,\"end\":23,\"level\":0}]","language":"en","media_type":"text/plain","name":"ferry.txt","number":1,"text":"The ferry sank in 1902.","words":5}');
INSERT INTO event_rows ("event", "position", "table", "key", "claim", "source", "before", "after")
VALUES (1, 2, 'claims', 'c1', 'c1', NULL, NULL, '{"article":"a1","created":"2026-01-05T09:00:02.000Z","draft":"d1","work_state":"open"}');
INSERT INTO event_rows ("event", "position", "table", "key", "claim", "source", "before", "after")
VALUES (1, 3, 'placements', 'p1', 'c1', NULL, NULL, '{"draft":"d1","end":22,"exact":"The ferry sank in 1902","status":"placed","suffix":"."}');
INSERT INTO event_rows ("event", "position", "table", "key", "claim", "source", "before", "after")
VALUES (2, 0, 'claims', 'c1', 'c1', NULL, '{"changed":"","verdict":null}', '{"changed":"2026-01-05T09:00:03.000Z","verdict":"ok"}');
INSERT INTO event_rows ("event", "position", "table", "key", "claim", "source", "before", "after")
VALUES (3, 0, 'claims', 'c1', 'c1', NULL, '{"changed":"2026-01-05T09:00:03.000Z","note":""}', '{"changed":"2026-01-05T09:00:04.000Z","note":"see the log book"}');
INSERT INTO feed ("position", "changes")
VALUES (1, '{"article":"a1","kind":"article-added","event":"019b8d62-8250-743c-9027-c4d1c386bbc4","about":null,"claims":["c1"],"set_asides":[],"sources":[],"drafts":["d1"],"articles":["a1"],"places":true,"position":0,"elsewhere":false,"everything":false}');
INSERT INTO feed ("position", "changes")
VALUES (2, '{"article":"a1","kind":"verdict-set","event":"019b8d62-8638-78a3-82ce-6f447ed4d57b","about":null,"claims":["c1"],"set_asides":[],"sources":[],"drafts":[],"articles":[],"places":false,"position":0,"elsewhere":false,"everything":false}');
INSERT INTO feed ("position", "changes")
VALUES (3, '{"article":"a1","kind":"note-written","event":"019b8d62-8a20-7616-a12e-7696a6cecc1b","about":null,"claims":["c1"],"set_asides":[],"sources":[],"drafts":[],"articles":[],"places":false,"position":0,"elsewhere":false,"everything":false}');
INSERT INTO criticisms ("seq", "id", "claim", "against", "assertion", "deadline", "reply", "replied", "given_by", "created")
VALUES (1, 'k1', 'c1', 'The ferry company', '', '2026-01-09', 'We built it to the rules of the day.', '2026-01-06T10:00:00.000Z', '', '2026-01-05T09:00:05.000Z');
INSERT INTO attempts ("seq", "id", "criticism", "claim", "at", "channel", "person", "note")
VALUES (1, 't1', 'k1', 'c1', '2026-01-05T09:00:06.000Z', 'letter', 'Ada', '');
INSERT INTO second_readings ("seq", "id", "article", "draft", "reader", "blind", "begun", "ended")
VALUES (1, 'r1', 'a1', 'd1', 'Bo', 1, '2026-01-05T09:00:07.000Z', '');
INSERT INTO opinions ("seq", "id", "claim", "second_reading", "agrees", "verdict", "reason", "at")
VALUES (1, 'o1', 'c1', 'r1', 0, 'ok', 'The log book says 1903.', '2026-01-05T09:00:08.000Z');
INSERT INTO errata ("seq", "id", "claim", "kind", "published", "correction", "place", "note", "person", "at")
VALUES (1, 'e1', 'c1', 'date', '2026-02-01', 'The ferry sank in 1903.', 'page 2', '', 'Ada', '2026-02-01T09:00:00.000Z');
INSERT INTO shared_desks ("id", "name", "medium", "address", "key", "role", "since")
VALUES ('sd1', 'Harbour desk', 'folder', '/srv/harbour', '00', 'owner', '2026-01-05T09:00:05.000Z');
INSERT INTO shared_cases ("shared_desk", "article", "since")
VALUES ('sd1', 'a1', '2026-01-05T09:00:05.000Z');
INSERT INTO carried ("shared_desk", "article", "author", "number")
VALUES ('sd1', 'a1', 'cd613e30-d8f1-4adf-91b7-584a2265b1f5', 3);
INSERT INTO looked ("article", "person", "seen", "claims")
VALUES ('a1', 'Ada', 2, '{"c1": 3}');
INSERT INTO enclosed_events ("event", "article", "shows", "secret", "veiled")
VALUES ('e9', 'a1', '["legal-notes"]', '', X'7b7d');
INSERT INTO shared_names ("shared_desk", "source", "key", "since")
VALUES ('s1', 's1', 'ab', '2026-01-05T09:00:04.000Z');
INSERT INTO case_keys ("shared_desk", "article", "id", "case_key")
VALUES ('s1', 'a1', 'k1', X'7b7d');

PRAGMA application_id = 1178823492;
PRAGMA user_version = 19;
