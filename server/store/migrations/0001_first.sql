-- Times are whole seconds since 1970 UTC, dates whole days since 1970-01-01, booleans 0 or 1.
-- Every row of a company carries it in its key, so that a foreign key cannot cross companies.

CREATE TABLE companies (
  ref TEXT NOT NULL PRIMARY KEY CHECK (length(ref) = 32),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  global_account_id TEXT NOT NULL UNIQUE CHECK (
    length(global_account_id) BETWEEN 4 AND 20 AND global_account_id NOT GLOB '*[^A-Z0-9-]*'),
  epoch TEXT NOT NULL CHECK (length(epoch) = 32),
  revision INTEGER NOT NULL DEFAULT 0 CHECK (revision >= 0),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE users (
  ref TEXT NOT NULL PRIMARY KEY CHECK (length(ref) = 32),
  email TEXT NOT NULL UNIQUE CHECK (length(email) BETWEEN 3 AND 254 AND email = lower(email)),
  display_name TEXT NOT NULL CHECK (length(display_name) BETWEEN 1 AND 80),
  created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE memberships (
  company TEXT NOT NULL REFERENCES companies (ref),
  user_ref TEXT NOT NULL REFERENCES users (ref),
  role TEXT NOT NULL CHECK (role IN ('super_admin', 'ums_admin', 'viewer')),
  is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
  created_at INTEGER NOT NULL,
  PRIMARY KEY (company, user_ref)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_default_company ON memberships (user_ref) WHERE is_default = 1;

-- Once per fingerprint, for all companies: what a company sees of it goes through certificate_uses.
CREATE TABLE certificates (
  fingerprint TEXT NOT NULL PRIMARY KEY CHECK (
    length(fingerprint) = 64 AND fingerprint NOT GLOB '*[^0-9a-f]*'),
  identifier TEXT NOT NULL CHECK (length(identifier) = 43),
  der BLOB NOT NULL CHECK (length(der) BETWEEN 1 AND 65536),
  subject TEXT NOT NULL,
  issuer TEXT NOT NULL,
  serial TEXT NOT NULL,
  not_before INTEGER NOT NULL,
  not_after INTEGER NOT NULL,
  key_kind TEXT NOT NULL CHECK (key_kind IN ('rsa', 'ec_p256', 'ec_p384', 'ec_p521')),
  key_bits INTEGER NOT NULL CHECK (key_bits > 0),
  signature_algorithm TEXT NOT NULL,
  self_signed INTEGER NOT NULL CHECK (self_signed IN (0, 1)),
  weak_signature INTEGER NOT NULL CHECK (weak_signature IN (0, 1)),
  created_at INTEGER NOT NULL,
  UNIQUE (fingerprint, identifier)
) STRICT;

CREATE TABLE ums_ids (
  company TEXT NOT NULL REFERENCES companies (ref),
  ref TEXT NOT NULL CHECK (length(ref) = 32 AND ref NOT GLOB '*[^0-9a-f]*'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
  name_folded TEXT NOT NULL,
  auto_assign INTEGER NOT NULL CHECK (auto_assign IN (0, 1)),
  lifecycle TEXT NOT NULL CHECK (lifecycle IN ('open', 'superseded', 'removed')),
  closed_at INTEGER,
  last_contact_at INTEGER,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (company, ref),
  CHECK ((lifecycle = 'open') = (closed_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX open_names ON ums_ids (company, name_folded) WHERE lifecycle = 'open';

CREATE TABLE certificate_uses (
  company TEXT NOT NULL,
  ums_id TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  fingerprint TEXT NOT NULL,
  identifier TEXT NOT NULL,
  proof TEXT NOT NULL CHECK (proof IN ('proven', 'unproven')),
  proven_at INTEGER,
  started_at INTEGER NOT NULL,
  ended_at INTEGER,
  ended_by TEXT CHECK (ended_by IN ('replaced', 'restored', 'removed', 'superseded')),
  last_contact_at INTEGER,
  registered_by TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('agent', 'upload')),
  PRIMARY KEY (company, ums_id, number),
  FOREIGN KEY (company, ums_id) REFERENCES ums_ids (company, ref),
  FOREIGN KEY (fingerprint, identifier) REFERENCES certificates (fingerprint, identifier),
  CHECK ((proof = 'proven') = (proven_at IS NOT NULL)),
  CHECK ((ended_at IS NULL) = (ended_by IS NULL)),
  CHECK (ended_at IS NULL OR ended_at >= started_at)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_current_use ON certificate_uses (company, ums_id) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX current_fingerprint ON certificate_uses (company, fingerprint)
  WHERE ended_at IS NULL;
CREATE UNIQUE INDEX current_key ON certificate_uses (company, identifier) WHERE ended_at IS NULL;
CREATE UNIQUE INDEX proven_fingerprint ON certificate_uses (fingerprint)
  WHERE ended_at IS NULL AND proof = 'proven';
CREATE UNIQUE INDEX proven_key ON certificate_uses (identifier)
  WHERE ended_at IS NULL AND proof = 'proven';

CREATE TABLE orders (
  company TEXT NOT NULL REFERENCES companies (ref),
  ref TEXT NOT NULL CHECK (length(ref) = 32),
  number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
  delivered_at INTEGER NOT NULL,
  eula_version TEXT NOT NULL,
  eula_state TEXT NOT NULL CHECK (eula_state IN ('pending', 'accepted')),
  eula_accepted_by TEXT,
  eula_accepted_at INTEGER,
  PRIMARY KEY (company, ref),
  UNIQUE (company, number),
  CHECK ((eula_state = 'accepted') = (eula_accepted_at IS NOT NULL)),
  CHECK ((eula_accepted_at IS NULL) = (eula_accepted_by IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE subscription_keys (
  company TEXT NOT NULL REFERENCES companies (ref),
  ref TEXT NOT NULL CHECK (length(ref) = 32),
  key TEXT NOT NULL UNIQUE CHECK (length(key) BETWEEN 8 AND 32 AND key NOT GLOB '*[^A-Z0-9-]*'),
  edition TEXT NOT NULL CHECK (edition IN ('essential', 'standard', 'evaluation', 'enterprise')),
  expires_on INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (company, ref)
) STRICT, WITHOUT ROWID;

-- No column counts licenses: `used` is always counted from the rows of licenses.
CREATE TABLE product_packs (
  company TEXT NOT NULL REFERENCES companies (ref),
  ref TEXT NOT NULL CHECK (length(ref) = 32),
  pack_id TEXT NOT NULL UNIQUE,
  product TEXT NOT NULL CHECK (product IN ('WE', 'EMP', 'UDP', 'ICG', 'ADR', 'IMH')),
  kind TEXT NOT NULL CHECK (kind IN ('regular', 'evaluation')),
  total INTEGER NOT NULL CHECK (total BETWEEN 1 AND 1000000),
  starts_on INTEGER NOT NULL,
  expires_on INTEGER NOT NULL,
  comment TEXT NOT NULL CHECK (length(comment) <= 500),
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  merged_into TEXT,
  ums_id TEXT,
  assigned_at INTEGER,
  assigned_by TEXT NOT NULL,
  picked_up_at INTEGER,
  order_ref TEXT NOT NULL,
  key_ref TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  PRIMARY KEY (company, ref),
  UNIQUE (company, ref, product),
  FOREIGN KEY (company, merged_into) REFERENCES product_packs (company, ref),
  FOREIGN KEY (company, ums_id) REFERENCES ums_ids (company, ref),
  FOREIGN KEY (company, order_ref) REFERENCES orders (company, ref),
  FOREIGN KEY (company, key_ref) REFERENCES subscription_keys (company, ref),
  CHECK (length(pack_id) = length(product) + 6 AND substr(pack_id, 1, length(product) + 1) = product || '-'
    AND substr(pack_id, length(product) + 2) NOT GLOB '*[^A-Z0-9]*'),
  CHECK (starts_on <= expires_on),
  CHECK (product <> 'ICG' OR total % 10 = 0),
  CHECK ((ums_id IS NULL) = (assigned_at IS NULL)),
  CHECK (picked_up_at IS NULL OR (assigned_at IS NOT NULL AND picked_up_at >= assigned_at)),
  CHECK (merged_into IS NULL OR (merged_into <> ref AND ums_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX packs_of_ums_id ON product_packs (company, ums_id);

CREATE TABLE pending_renewals (
  company TEXT NOT NULL REFERENCES companies (ref),
  ref TEXT NOT NULL CHECK (length(ref) = 32),
  key_ref TEXT NOT NULL,
  order_ref TEXT NOT NULL,
  quantity_left INTEGER NOT NULL CHECK (quantity_left BETWEEN 1 AND 1000000),
  new_expires_on INTEGER NOT NULL,
  PRIMARY KEY (company, ref),
  FOREIGN KEY (company, order_ref) REFERENCES orders (company, ref),
  FOREIGN KEY (company, key_ref) REFERENCES subscription_keys (company, ref)
) STRICT, WITHOUT ROWID;

CREATE TABLE devices (
  company TEXT NOT NULL REFERENCES companies (ref),
  ref TEXT NOT NULL CHECK (length(ref) = 32),
  unit_id TEXT NOT NULL CHECK (
    (length(unit_id) = 12 AND unit_id NOT GLOB '*[^0-9A-F]*')
    OR (length(unit_id) BETWEEN 16 AND 32 AND unit_id NOT GLOB '*[^A-Z0-9]*')),
  name TEXT NOT NULL CHECK (length(name) <= 64),
  model TEXT NOT NULL CHECK (length(model) <= 64),
  ums_id TEXT,
  first_reported_at INTEGER NOT NULL,
  last_reported_at INTEGER NOT NULL,
  gone INTEGER NOT NULL CHECK (gone IN (0, 1)),
  PRIMARY KEY (company, ref),
  UNIQUE (company, unit_id),
  FOREIGN KEY (company, ums_id) REFERENCES ums_ids (company, ref),
  CHECK (first_reported_at <= last_reported_at)
) STRICT, WITHOUT ROWID;
CREATE INDEX devices_of_ums_id ON devices (company, ums_id);

CREATE TABLE needs (
  company TEXT NOT NULL,
  device TEXT NOT NULL,
  product TEXT NOT NULL CHECK (product IN ('WE', 'EMP', 'UDP', 'ICG', 'ADR', 'IMH')),
  waiting_since INTEGER NOT NULL,
  held INTEGER NOT NULL CHECK (held IN (0, 1)),
  reason TEXT CHECK (reason IN ('no_pack', 'pack_expired', 'over_consumed', 'all_in_use')),
  PRIMARY KEY (company, device, product),
  FOREIGN KEY (company, device) REFERENCES devices (company, ref)
) STRICT, WITHOUT ROWID;

CREATE TABLE licenses (
  company TEXT NOT NULL,
  ref TEXT NOT NULL CHECK (length(ref) = 32),
  pack TEXT NOT NULL,
  device TEXT NOT NULL,
  product TEXT NOT NULL,
  given_at INTEGER NOT NULL,
  given_by TEXT NOT NULL CHECK (length(given_by) >= 1),
  valid_until INTEGER NOT NULL,
  ended_at INTEGER,
  end_reason TEXT CHECK (end_reason IN ('unassigned', 'device_deleted', 'replaced')),
  PRIMARY KEY (company, ref),
  FOREIGN KEY (company, pack, product) REFERENCES product_packs (company, ref, product),
  FOREIGN KEY (company, device) REFERENCES devices (company, ref),
  CHECK ((ended_at IS NULL) = (end_reason IS NULL)),
  CHECK (ended_at IS NULL OR ended_at >= given_at)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_open_license ON licenses (company, device, product) WHERE ended_at IS NULL;
CREATE INDEX open_licenses_of_pack ON licenses (company, pack) WHERE ended_at IS NULL;

CREATE TABLE ums_license_files (
  company TEXT NOT NULL,
  ums_id TEXT NOT NULL,
  serial INTEGER NOT NULL CHECK (serial >= 1),
  level TEXT NOT NULL CHECK (level IN ('essential', 'standard', 'evaluation', 'enterprise')),
  expires_on INTEGER NOT NULL,
  fingerprint TEXT NOT NULL REFERENCES certificates (fingerprint),
  issued_at INTEGER NOT NULL,
  channel TEXT NOT NULL CHECK (channel IN ('download', 'ums')),
  issued_by TEXT NOT NULL,
  file TEXT NOT NULL CHECK (length(file) >= 1),
  PRIMARY KEY (company, ums_id, serial),
  FOREIGN KEY (company, ums_id) REFERENCES ums_ids (company, ref)
) STRICT, WITHOUT ROWID;
CREATE INDEX files_of_certificate ON ums_license_files (company, fingerprint);

-- The feed: each row as it was after the command of that revision.
CREATE TABLE changes (
  company TEXT NOT NULL REFERENCES companies (ref),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  position INTEGER NOT NULL CHECK (position >= 0),
  change TEXT NOT NULL CHECK (change LIKE '{%}'),
  PRIMARY KEY (company, revision, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE audit_entries (
  company TEXT NOT NULL REFERENCES companies (ref),
  number INTEGER NOT NULL CHECK (number >= 1),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  at INTEGER NOT NULL,
  actor TEXT NOT NULL CHECK (length(actor) >= 1),
  actor_name TEXT NOT NULL,
  command TEXT NOT NULL,
  objects TEXT NOT NULL CHECK (objects LIKE '[%]'),
  before TEXT NOT NULL CHECK (before LIKE '[%]'),
  after TEXT NOT NULL CHECK (after LIKE '[%]'),
  request_id TEXT NOT NULL CHECK (length(request_id) >= 1),
  PRIMARY KEY (company, number),
  UNIQUE (company, revision)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit entries are append only'); END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit_entries
BEGIN SELECT RAISE(ABORT, 'audit entries are append only'); END;

CREATE TABLE clients (
  company TEXT NOT NULL REFERENCES companies (ref),
  client_id TEXT NOT NULL CHECK (length(client_id) BETWEEN 1 AND 64),
  last_command_id INTEGER NOT NULL CHECK (last_command_id >= 1),
  PRIMARY KEY (company, client_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE command_outcomes (
  company TEXT NOT NULL,
  client_id TEXT NOT NULL,
  command_id INTEGER NOT NULL CHECK (command_id >= 1),
  digest TEXT NOT NULL CHECK (length(digest) = 64),
  result TEXT NOT NULL CHECK (result IN ('applied', 'unchanged', 'refused')),
  revision INTEGER,
  refusal TEXT CHECK (refusal LIKE '{%}'),
  decided_at INTEGER NOT NULL,
  PRIMARY KEY (company, client_id, command_id),
  FOREIGN KEY (company, client_id) REFERENCES clients (company, client_id),
  CHECK ((result = 'applied') = (revision IS NOT NULL)),
  CHECK ((result = 'refused') = (refusal IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX one_command_a_revision ON command_outcomes (company, revision)
  WHERE revision IS NOT NULL;

-- Who last changed the part of a row that one command writes.
CREATE TABLE aspect_revisions (
  company TEXT NOT NULL REFERENCES companies (ref),
  ref TEXT NOT NULL,
  aspect TEXT NOT NULL
    CHECK (aspect IN ('name', 'auto_assign', 'certificate', 'license', 'assignment')),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  client_id TEXT NOT NULL,
  PRIMARY KEY (company, ref, aspect)
) STRICT, WITHOUT ROWID;
