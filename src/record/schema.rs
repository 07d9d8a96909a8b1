//! The tables, and how a file of an older format becomes one of this format.
//!
//! `STEPS[i]` takes a file from `user_version` i to i + 1. A new file walks all of them, so there
//! is one path and one schema. A step that was released is never edited; a change is a new step.
//! All steps of one opening are one transaction.
//!
//! Append-only is stated in the file itself: other programs that open it meet the same triggers.

use rusqlite::Transaction;

use super::chain::start;
use super::{RecordError, attempts::bytes};

/// Marks the file as ours (`PRAGMA application_id`): the letters `ENTR`.
pub const APPLICATION_ID: i32 = 0x454E_5452;

/// The format of the file (`PRAGMA user_version`) that this version reads and writes.
pub const STORE_FORMAT: i64 = STEPS.len() as i64;

type Step = fn(&Transaction<'_>) -> Result<(), RecordError>;

const STEPS: &[Step] = &[first, second];

/// Takes the file from format `from` to the current one.
pub(super) fn migrate(tx: &Transaction<'_>, from: i64) -> Result<(), RecordError> {
    for (number, step) in (0..).zip(STEPS) {
        if number >= from {
            step(tx)?;
        }
    }
    tx.pragma_update(None, "application_id", APPLICATION_ID)?;
    tx.pragma_update(None, "user_version", STORE_FORMAT)?;
    Ok(())
}

/// Format 1: contents by digest, people, attempts, events. An attempt is ordered by `seq`, for its
/// wall clock is only a claim.
fn first(tx: &Transaction<'_>) -> Result<(), RecordError> {
    tx.execute_batch(
        "CREATE TABLE contents (
             digest TEXT NOT NULL PRIMARY KEY,
             kind TEXT NOT NULL,
             bytes BLOB NOT NULL
         ) STRICT;
         CREATE TABLE people (
             id TEXT NOT NULL PRIMARY KEY,
             name TEXT,
             created TEXT NOT NULL
         ) STRICT;
         CREATE TABLE attempts (
             seq INTEGER PRIMARY KEY,
             id TEXT NOT NULL UNIQUE,
             person TEXT NOT NULL REFERENCES people (id),
             scenario TEXT NOT NULL,
             opened TEXT NOT NULL,
             manifest TEXT NOT NULL
         ) STRICT;
         CREATE INDEX attempts_of_person ON attempts (person);
         CREATE TABLE events (
             attempt TEXT NOT NULL REFERENCES attempts (id),
             n INTEGER NOT NULL,
             line TEXT NOT NULL,
             head TEXT NOT NULL,
             PRIMARY KEY (attempt, n)
         ) STRICT, WITHOUT ROWID;

         CREATE TRIGGER contents_fixed BEFORE UPDATE ON contents
         BEGIN SELECT RAISE (ABORT, 'append only'); END;
         CREATE TRIGGER contents_kept BEFORE DELETE ON contents
         BEGIN SELECT RAISE (ABORT, 'append only'); END;
         CREATE TRIGGER contents_once BEFORE INSERT ON contents
         WHEN EXISTS (SELECT 1 FROM contents WHERE digest = NEW.digest)
         BEGIN SELECT RAISE (ABORT, 'append only'); END;

         CREATE TRIGGER attempts_fixed BEFORE UPDATE ON attempts
         BEGIN SELECT RAISE (ABORT, 'append only'); END;
         CREATE TRIGGER attempts_kept BEFORE DELETE ON attempts
         BEGIN SELECT RAISE (ABORT, 'append only'); END;
         CREATE TRIGGER attempts_once BEFORE INSERT ON attempts
         WHEN EXISTS (SELECT 1 FROM attempts WHERE id = NEW.id OR seq = NEW.seq)
         BEGIN SELECT RAISE (ABORT, 'append only'); END;

         CREATE TRIGGER events_fixed BEFORE UPDATE ON events
         BEGIN SELECT RAISE (ABORT, 'append only'); END;
         CREATE TRIGGER events_kept BEFORE DELETE ON events
         BEGIN SELECT RAISE (ABORT, 'append only'); END;
         CREATE TRIGGER events_follow BEFORE INSERT ON events
         WHEN NEW.n <> (SELECT coalesce(max(n), 0) + 1 FROM events WHERE attempt = NEW.attempt)
         BEGIN SELECT RAISE (ABORT, 'append only'); END;",
    )?;
    Ok(())
}

/// Format 2: own words apart from the lines, the head that an attempt starts from, and people who
/// were erased as against people without a name.
fn second(tx: &Transaction<'_>) -> Result<(), RecordError> {
    tx.execute_batch(
        "CREATE TABLE own_words (
             attempt TEXT NOT NULL,
             n INTEGER NOT NULL,
             salt BLOB NOT NULL,
             text TEXT NOT NULL,
             PRIMARY KEY (attempt, n),
             FOREIGN KEY (attempt, n) REFERENCES events (attempt, n)
         ) STRICT, WITHOUT ROWID;
         CREATE TRIGGER own_words_fixed BEFORE UPDATE ON own_words
         BEGIN SELECT RAISE (ABORT, 'append only'); END;
         CREATE TRIGGER own_words_once BEFORE INSERT ON own_words
         WHEN EXISTS (SELECT 1 FROM own_words WHERE attempt = NEW.attempt AND n = NEW.n)
         BEGIN SELECT RAISE (ABORT, 'append only'); END;

         ALTER TABLE people ADD COLUMN erased INTEGER NOT NULL DEFAULT 0;

         ALTER TABLE attempts ADD COLUMN start TEXT NOT NULL DEFAULT '';
         DROP TRIGGER attempts_fixed;",
    )?;
    let mut manifests = tx.prepare("SELECT seq, manifest FROM attempts")?;
    let mut rows = manifests.query([])?;
    let mut starts = Vec::new();
    while let Some(row) = rows.next()? {
        starts.push((row.get::<_, i64>(0)?, start(&bytes(row, 1)?)));
    }
    for (seq, start) in starts {
        tx.execute(
            "UPDATE attempts SET start = ?2 WHERE seq = ?1",
            (seq, start),
        )?;
    }
    tx.execute_batch(
        "CREATE TRIGGER attempts_fixed BEFORE UPDATE ON attempts
         BEGIN SELECT RAISE (ABORT, 'append only'); END;",
    )?;
    Ok(())
}
