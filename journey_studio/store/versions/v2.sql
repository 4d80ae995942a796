-- Journey Studio map file, schema version 2. Frozen: a later version is another file.
-- Every map holds these statements letter for letter; the gate refuses a file whose schema reads otherwise.

CREATE TABLE meta (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  seal TEXT NOT NULL,
  changes INTEGER NOT NULL CHECK (changes >= 0),
  last INTEGER NOT NULL CHECK (last >= 0),
  dropped INTEGER NOT NULL CHECK (dropped >= 0),
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE journey (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  origin TEXT NOT NULL,
  provenance TEXT NOT NULL,
  title TEXT NOT NULL,
  objective TEXT NOT NULL,
  scenario TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('as-is', 'to-be')),
  type TEXT NOT NULL CHECK (type IN ('', 'digital', 'multichannel', 'cross-channel', 'omnichannel', 'lifecycle')),
  owner TEXT NOT NULL,
  review_date TEXT NOT NULL,
  language TEXT NOT NULL,
  version TEXT NOT NULL,
  emotion_words TEXT NOT NULL,
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  settings TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE persona (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('persona', 'buying group')),
  role TEXT NOT NULL,
  segment TEXT NOT NULL,
  portrait TEXT NOT NULL,
  members TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE channel (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('digital', 'physical', 'both')),
  icon TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tag (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  name TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE preset (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('touchpoint', 'campaign', 'quality', 'objective')),
  phase TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  facts TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE stage (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  origin TEXT NOT NULL,
  provenance TEXT NOT NULL,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE step (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  origin TEXT NOT NULL,
  provenance TEXT NOT NULL,
  stage TEXT NOT NULL REFERENCES stage (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  width REAL NOT NULL CHECK (width BETWEEN 0 AND 4000)
) STRICT, WITHOUT ROWID;

CREATE TABLE lane (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  origin TEXT NOT NULL,
  provenance TEXT NOT NULL,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  height REAL NOT NULL CHECK (height BETWEEN 0 AND 10000),
  collapsed INTEGER NOT NULL CHECK (collapsed IN (0, 1)),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE card (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  origin TEXT NOT NULL,
  provenance TEXT NOT NULL,
  lane TEXT NOT NULL REFERENCES lane (id) DEFERRABLE INITIALLY DEFERRED,
  step TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  end_step TEXT REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  body TEXT NOT NULL,
  channel TEXT REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED,
  owner TEXT NOT NULL,
  sign TEXT NOT NULL CHECK (sign IN ('', 'positive', 'negative')),
  moment_of_truth INTEGER NOT NULL CHECK (moment_of_truth IN (0, 1)),
  breaking_point INTEGER NOT NULL CHECK (breaking_point IN (0, 1)),
  breaking_reason TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence IN ('', 'assumed', 'partly', 'researched')),
  tags TEXT NOT NULL,
  link TEXT REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  facts TEXT NOT NULL,
  personas TEXT NOT NULL,
  sources TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE curve (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  origin TEXT NOT NULL,
  provenance TEXT NOT NULL,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  persona TEXT REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('as-is', 'to-be')),
  style TEXT NOT NULL CHECK (style IN ('smooth', 'straight', 'steps')),
  hidden INTEGER NOT NULL CHECK (hidden IN (0, 1)),
  lane TEXT REFERENCES lane (id) DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE emotion (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  curve TEXT NOT NULL REFERENCES curve (id) DEFERRABLE INITIALLY DEFERRED,
  step TEXT NOT NULL REFERENCES step (id) DEFERRABLE INITIALLY DEFERRED,
  value REAL NOT NULL CHECK (value BETWEEN -2 AND 2),
  word TEXT NOT NULL,
  quote TEXT NOT NULL,
  evidence TEXT NOT NULL CHECK (evidence IN ('', 'assumed', 'partly', 'researched')),
  origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE connector (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  origin TEXT NOT NULL,
  provenance TEXT NOT NULL,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  kind TEXT NOT NULL CHECK (kind IN ('flow', 'loop', 'trigger', 'link')),
  source TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  target TEXT NOT NULL REFERENCES card (id) DEFERRABLE INITIALLY DEFERRED,
  label TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE route (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  origin TEXT NOT NULL,
  provenance TEXT NOT NULL,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  title TEXT NOT NULL,
  persona TEXT REFERENCES persona (id) DEFERRABLE INITIALLY DEFERRED,
  stops TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE view (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  name TEXT NOT NULL,
  filters TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE sticky (
  id TEXT NOT NULL PRIMARY KEY CHECK (length(id) BETWEEN 1 AND 64),
  rank TEXT NOT NULL,
  origin TEXT NOT NULL,
  provenance TEXT NOT NULL,
  journey TEXT NOT NULL REFERENCES journey (id) DEFERRABLE INITIALLY DEFERRED,
  text TEXT NOT NULL,
  colour TEXT NOT NULL CHECK (colour IN ('yellow', 'pink', 'blue', 'green', 'orange', 'grey')),
  x REAL NOT NULL CHECK (x BETWEEN -1000000 AND 1000000),
  y REAL NOT NULL CHECK (y BETWEEN -1000000 AND 1000000),
  width REAL NOT NULL CHECK (width BETWEEN 24 AND 4000),
  height REAL NOT NULL CHECK (height BETWEEN 24 AND 4000),
  "group" TEXT NOT NULL,
  locked INTEGER NOT NULL CHECK (locked IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE log (
  number INTEGER PRIMARY KEY,
  label TEXT NOT NULL,
  time TEXT NOT NULL,
  ids TEXT NOT NULL,
  "group" TEXT NOT NULL,
  undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
  digest TEXT NOT NULL,
  diff BLOB NOT NULL
) STRICT;

CREATE TABLE asset (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg')),
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  data BLOB NOT NULL
) STRICT;

CREATE TABLE saved (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL,
  name TEXT NOT NULL,
  time TEXT NOT NULL,
  edit INTEGER NOT NULL CHECK (edit >= 0),
  digest TEXT NOT NULL,
  document BLOB NOT NULL
) STRICT;
