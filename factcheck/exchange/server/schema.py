"""The tables of a shared desk's database, made by migrations of their own, and who may do what to them.

Every member has a login of its own in one group role of this database. What it may do is decided by
the server, row by row: its role stands in «logins», which no member can write. Nothing is ever changed
or deleted but a member's own presence, so that a step that was acknowledged stays. What a step says of
itself the server cannot check; the desks do, by signature and chain (memberships.py).
"""

from __future__ import annotations

from factcheck.models import MemberRole

CHANNEL = "factcheck"
"""What is notified of new steps, by the case's id, and of presence, by the empty string."""
PART = 1024 * 1024
"""Bytes of a part of a file."""

_TABLES = """
CREATE SCHEMA factcheck;
CREATE TABLE factcheck.charter (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  charter bytea NOT NULL,
  group_role name NOT NULL
);
CREATE TABLE factcheck.logins (
  login name PRIMARY KEY,
  role text NOT NULL,
  joined timestamptz,
  left_at timestamptz
);
CREATE TABLE factcheck.kinds (
  role text NOT NULL,
  kind text NOT NULL,
  PRIMARY KEY (role, kind)
);
CREATE TABLE factcheck.members (
  desk text PRIMARY KEY,
  login name NOT NULL DEFAULT session_user,
  membership bytea NOT NULL CHECK (length(membership) < 10000)
);
CREATE TABLE factcheck.departures (
  key text NOT NULL,
  login name NOT NULL DEFAULT session_user,
  departure bytea NOT NULL CHECK (length(departure) < 10000),
  PRIMARY KEY (key, login)
);
CREATE TABLE factcheck.bundles (
  article text NOT NULL CHECK (length(article) < 100),
  desk text NOT NULL CHECK (length(desk) < 100),
  number integer NOT NULL CHECK (number > 0),
  kind text NOT NULL,
  sealed text NOT NULL,
  bearer text NOT NULL,
  login name NOT NULL DEFAULT session_user,
  at timestamptz NOT NULL DEFAULT now(),
  bundle bytea NOT NULL,
  PRIMARY KEY (article, desk, number)
);
CREATE TABLE factcheck.parts (
  sha256 text NOT NULL,
  login name NOT NULL DEFAULT session_user,
  part integer NOT NULL,
  data bytea NOT NULL CHECK (length(data) <= 1048576),
  PRIMARY KEY (sha256, login, part)
);
CREATE TABLE factcheck.files (
  sha256 text PRIMARY KEY,
  login name NOT NULL DEFAULT session_user,
  parts integer NOT NULL,
  readable bytea NOT NULL
);
CREATE UNLOGGED TABLE factcheck.presence (
  desk text PRIMARY KEY,
  login name NOT NULL DEFAULT session_user,
  article text NOT NULL,
  claim text NOT NULL,
  at timestamptz NOT NULL DEFAULT now()
);
"""

_FUNCTIONS = """
CREATE FUNCTION factcheck.my_role() RETURNS text LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog AS $$
  SELECT role FROM factcheck.logins WHERE login = session_user AND left_at IS NULL
$$;
CREATE FUNCTION factcheck.writes_everything() RETURNS boolean LANGUAGE sql STABLE
SET search_path = pg_catalog AS $$
  SELECT coalesce(factcheck.my_role() IN ('owner', 'checker'), false)
$$;
CREATE FUNCTION factcheck.is_mine(desk text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog AS $$
  SELECT EXISTS (SELECT 1 FROM factcheck.members AS m WHERE m.desk = $1 AND m.login = session_user)
$$;
CREATE FUNCTION factcheck.may(kind text) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
SET search_path = pg_catalog AS $$
  SELECT EXISTS (
    SELECT 1 FROM factcheck.kinds AS k WHERE k.role = factcheck.my_role() AND k.kind = $1
  )
$$;
CREATE FUNCTION factcheck.invite(login name, verifier text, role text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF factcheck.my_role() IS DISTINCT FROM 'owner' THEN
    RAISE insufficient_privilege USING MESSAGE = 'only an owner may invite';
  END IF;
  IF role NOT IN ('owner', 'checker', 'second-reader', 'editor', 'lawyer', 'reader')
      OR verifier NOT LIKE 'SCRAM-SHA-256$%' OR login !~ '^factcheck_[0-9a-f]{12}_[0-9a-f]{16}$' THEN
    RAISE invalid_parameter_value USING MESSAGE = 'no such invitation';
  END IF;
  EXECUTE format('CREATE ROLE %I LOGIN PASSWORD %L VALID UNTIL %L IN ROLE %I', login, verifier,
    now() + interval '7 days', (SELECT group_role FROM factcheck.charter));
  INSERT INTO factcheck.logins (login, role) VALUES (login, role);
END $$;
CREATE FUNCTION factcheck.take_up(verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
BEGIN
  IF factcheck.my_role() IS NULL OR verifier NOT LIKE 'SCRAM-SHA-256$%' THEN
    RAISE insufficient_privilege USING MESSAGE = 'no member';
  END IF;
  UPDATE factcheck.logins SET joined = now() WHERE login = session_user AND joined IS NULL;
  IF NOT FOUND THEN
    RAISE insufficient_privilege USING MESSAGE = 'this invitation was taken already';
  END IF;
  EXECUTE format('ALTER ROLE %I PASSWORD %L VALID UNTIL %L', session_user, verifier, 'infinity');
END $$;
CREATE FUNCTION factcheck.leave(gone text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
DECLARE theirs name := (SELECT m.login FROM factcheck.members AS m WHERE m.desk = gone);
BEGIN
  IF theirs IS NULL OR (theirs <> session_user AND factcheck.my_role() IS DISTINCT FROM 'owner') THEN
    RAISE insufficient_privilege USING MESSAGE = 'only an owner may end the membership of another';
  END IF;
  UPDATE factcheck.logins SET left_at = now() WHERE login = theirs;
  DELETE FROM factcheck.presence WHERE login = theirs;
  EXECUTE format('ALTER ROLE %I NOLOGIN', theirs);
END $$;
CREATE FUNCTION factcheck.tell() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  PERFORM pg_notify('factcheck', each.article) FROM (SELECT DISTINCT article FROM new_rows) AS each;
  RETURN NULL;
END $$;
CREATE FUNCTION factcheck.tell_presence() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog AS $$
BEGIN
  PERFORM pg_notify('factcheck', '');
  RETURN NULL;
END $$;
CREATE FUNCTION factcheck.check_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
DECLARE whole bytea := (
  SELECT string_agg(data, ''::bytea ORDER BY part) FROM factcheck.parts
  WHERE sha256 = NEW.sha256 AND login = session_user AND part < NEW.parts
);
BEGIN
  IF encode(pg_catalog.sha256(coalesce(whole, ''::bytea)), 'hex') <> NEW.sha256 THEN
    RAISE check_violation USING MESSAGE = 'the file is not the one that it says it is';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bundles_told AFTER INSERT ON factcheck.bundles REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION factcheck.tell();
CREATE TRIGGER presence_told AFTER INSERT OR UPDATE OR DELETE ON factcheck.presence
  FOR EACH STATEMENT EXECUTE FUNCTION factcheck.tell_presence();
CREATE TRIGGER file_checked BEFORE INSERT ON factcheck.files
  FOR EACH ROW EXECUTE FUNCTION factcheck.check_file();
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA factcheck FROM PUBLIC;
"""

_RIGHTS = """
ALTER TABLE factcheck.charter ENABLE ROW LEVEL SECURITY;
ALTER TABLE factcheck.logins ENABLE ROW LEVEL SECURITY;
ALTER TABLE factcheck.kinds ENABLE ROW LEVEL SECURITY;
ALTER TABLE factcheck.members ENABLE ROW LEVEL SECURITY;
ALTER TABLE factcheck.departures ENABLE ROW LEVEL SECURITY;
ALTER TABLE factcheck.bundles ENABLE ROW LEVEL SECURITY;
ALTER TABLE factcheck.parts ENABLE ROW LEVEL SECURITY;
ALTER TABLE factcheck.files ENABLE ROW LEVEL SECURITY;
ALTER TABLE factcheck.presence ENABLE ROW LEVEL SECURITY;

CREATE POLICY read ON factcheck.charter FOR SELECT USING ((SELECT factcheck.my_role()) IS NOT NULL);
CREATE POLICY read ON factcheck.members FOR SELECT USING ((SELECT factcheck.my_role()) IS NOT NULL);
CREATE POLICY add ON factcheck.members FOR INSERT
  WITH CHECK ((SELECT factcheck.my_role()) IS NOT NULL AND login = session_user);
CREATE POLICY read ON factcheck.departures FOR SELECT USING ((SELECT factcheck.my_role()) IS NOT NULL);
CREATE POLICY add ON factcheck.departures FOR INSERT
  WITH CHECK ((SELECT factcheck.my_role()) IS NOT NULL AND login = session_user);
CREATE POLICY read ON factcheck.bundles FOR SELECT USING ((SELECT factcheck.my_role()) IS NOT NULL);
CREATE POLICY add ON factcheck.bundles FOR INSERT WITH CHECK (
  login = session_user AND factcheck.is_mine(bearer) AND (
    (SELECT factcheck.writes_everything()) OR (factcheck.is_mine(desk) AND factcheck.may(kind))
  )
);
CREATE POLICY read ON factcheck.parts FOR SELECT USING ((SELECT factcheck.my_role()) IS NOT NULL);
CREATE POLICY add ON factcheck.parts FOR INSERT
  WITH CHECK ((SELECT factcheck.writes_everything()) AND login = session_user);
CREATE POLICY read ON factcheck.files FOR SELECT USING ((SELECT factcheck.my_role()) IS NOT NULL);
CREATE POLICY add ON factcheck.files FOR INSERT
  WITH CHECK ((SELECT factcheck.writes_everything()) AND login = session_user);
CREATE POLICY read ON factcheck.presence FOR SELECT USING ((SELECT factcheck.my_role()) IS NOT NULL);
CREATE POLICY own ON factcheck.presence FOR ALL
  USING (login = session_user AND factcheck.is_mine(desk) AND (SELECT factcheck.my_role()) IS NOT NULL)
  WITH CHECK (login = session_user AND factcheck.is_mine(desk) AND (SELECT factcheck.my_role()) IS NOT NULL);
"""

_ENCLOSED = """
CREATE TABLE factcheck.enclosures (
  article text NOT NULL CHECK (length(article) < 100),
  name text NOT NULL CHECK (name ~ '^[0-9A-Za-z.-]{1,150}$'),
  reader text NOT NULL CHECK (length(reader) < 100),
  bearer text NOT NULL,
  login name NOT NULL DEFAULT session_user,
  at timestamptz NOT NULL DEFAULT now(),
  data bytea NOT NULL CHECK (length(data) <= 16777216),
  PRIMARY KEY (article, name, reader, bearer)
);
ALTER TABLE factcheck.enclosures ENABLE ROW LEVEL SECURITY;
CREATE POLICY read ON factcheck.enclosures FOR SELECT USING (
  (SELECT factcheck.my_role()) IS NOT NULL AND (login = session_user OR factcheck.is_mine(reader))
);
CREATE POLICY add ON factcheck.enclosures FOR INSERT WITH CHECK (
  login = session_user AND factcheck.is_mine(bearer)
  AND (SELECT factcheck.my_role()) IS DISTINCT FROM 'reader'
);
CREATE TRIGGER enclosures_told AFTER INSERT ON factcheck.enclosures REFERENCING NEW TABLE AS new_rows
  FOR EACH STATEMENT EXECUTE FUNCTION factcheck.tell();
CREATE OR REPLACE FUNCTION factcheck.check_file() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER
SET search_path = pg_catalog AS $$
DECLARE whole bytea := (
  SELECT string_agg(data, ''::bytea ORDER BY part) FROM factcheck.parts
  WHERE sha256 = NEW.sha256 AND login = session_user AND part < NEW.parts
);
BEGIN
  IF NEW.sha256 NOT LIKE 'locked-%'
      AND encode(pg_catalog.sha256(coalesce(whole, ''::bytea)), 'hex') <> NEW.sha256 THEN
    RAISE check_violation USING MESSAGE = 'the file is not the one that it says it is';
  END IF;
  RETURN NEW;
END $$;
DO $$
DECLARE members name := (SELECT group_role FROM factcheck.charter);
BEGIN
  IF members IS NOT NULL THEN
    EXECUTE format('GRANT SELECT, INSERT ON factcheck.enclosures TO %I', members);
  END IF;
END $$;
"""

GRANTS = """
GRANT USAGE ON SCHEMA factcheck TO {group};
GRANT SELECT ON factcheck.charter, factcheck.members, factcheck.departures, factcheck.bundles,
  factcheck.parts, factcheck.files, factcheck.enclosures, factcheck.presence TO {group};
GRANT INSERT ON factcheck.members, factcheck.departures, factcheck.bundles, factcheck.parts,
  factcheck.files, factcheck.enclosures TO {group};
GRANT INSERT, UPDATE, DELETE ON factcheck.presence TO {group};
GRANT EXECUTE ON FUNCTION factcheck.my_role(), factcheck.writes_everything(), factcheck.is_mine(text),
  factcheck.may(text), factcheck.invite(name, text, text), factcheck.take_up(text), factcheck.leave(text)
  TO {group};
"""
"""What a member may do at all, before the policies; run with the group's name once there is a charter."""

MIGRATIONS = (_TABLES + _FUNCTIONS + _RIGHTS, _ENCLOSED)
"""Each is run once, in order; a released one is frozen."""


def kinds() -> list[tuple[str, str]]:
    """Return which kinds of step each limited role may put there, as pairs for the table «kinds».

    Of an encrypted step the server does not know the kind: there the desks alone look at it.
    """
    from factcheck.exchange.enclosed.case_keys import LOCKED
    from factcheck.models import EventKind

    allowed = [
        (role.value, kind.value)
        for role in MemberRole
        for kind in EventKind
        if not role.writes_everything
        and (role.may(kind) or (kind in (EventKind.UNDONE, EventKind.REDONE) and role.writes))
    ]
    return allowed + [
        (role.value, LOCKED) for role in MemberRole if role.writes and not role.writes_everything
    ]
