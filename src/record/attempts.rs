//! Attempts: opened with their manifest, grown event by event, listed.
//!
//! Appending is one transaction: the event is on the medium or it never was. What the listings
//! show is counted from the lines each time, for a second truth would one day differ.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row};

use super::chain;
use super::contents::has_content;
use super::entry::Sealed;
use super::people::check_person;
use super::{ChainFault, Deed, Event, Manifest, RecordError, Store};

/// Whether an attempt goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptState {
    /// More events may come.
    Open,
    /// Its last event is a close.
    Closed,
    /// Its last line cannot be read.
    Damaged,
}

/// An attempt in a listing. Not verified: see [`Store::verify`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AttemptInfo {
    /// Its id.
    pub id: String,
    /// The id of the person.
    pub person: String,
    /// The scenario's id.
    pub scenario: String,
    /// The wall clock when it was opened, a claim.
    pub opened: String,
    /// How many events it has.
    pub events: u64,
    /// Its head: that of its last event, or of its manifest.
    pub head: String,
    /// Whether it goes on.
    pub state: AttemptState,
}

impl Store {
    /// Opens an attempt of this person. All bytes that the manifest names must have been put
    /// before. Gives its head, `h_0`.
    ///
    /// Fails with `Line`, `NoPerson`, `PersonErased`, `AttemptTwice`, `ContentMissing`, or as
    /// [`Store::append`].
    pub fn open_attempt(
        &mut self,
        manifest: &Manifest,
        person: &str,
    ) -> Result<String, RecordError> {
        let line = manifest.line()?;
        let start = chain::start(line.as_bytes());
        self.write(|tx| {
            check_person(tx, person)?;
            let twice = tx
                .prepare("SELECT 1 FROM attempts WHERE id = ?1")?
                .exists([&manifest.attempt])?;
            if twice {
                return Err(RecordError::AttemptTwice(manifest.attempt.clone()));
            }
            for digest in manifest.digests.all() {
                if !has_content(tx, digest)? {
                    return Err(RecordError::ContentMissing {
                        digest: digest.to_owned(),
                    });
                }
            }
            tx.execute(
                "INSERT INTO attempts (id, person, scenario, opened, manifest, start)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                (
                    &manifest.attempt,
                    person,
                    &manifest.scenario,
                    &manifest.opened,
                    &line,
                    &start,
                ),
            )?;
            Ok(())
        })?;
        Ok(start)
    }

    /// Appends the next event; when this returns its new head, the event survives a power cut.
    /// After any error nothing has changed and the same call may be tried again.
    ///
    /// Fails with `NoAttempt`, `PersonErased`, `Closed`, `WrongNumber`, `TimeBackwards`,
    /// `NotSealed`, `Line`, `Broken` (the last line is damaged), `Full`, `ReadOnly`, `Locked`,
    /// `Io`, `Corrupt`.
    pub fn append(&mut self, attempt: &str, event: &Event) -> Result<String, RecordError> {
        let own = match event.sealed() {
            Sealed::NoWords => None,
            Sealed::Words(salt, text) => Some((salt, text)),
            Sealed::Missing => return Err(RecordError::NotSealed),
        };
        let line = event.line()?;
        self.write(|tx| {
            let tail = Tail::of(tx, attempt)?;
            check_person(tx, &tail.person)?;
            let last = tail.last_event(attempt)?;
            if last.as_ref().is_some_and(|last| last.deed == Deed::Close) {
                return Err(RecordError::Closed(attempt.to_owned()));
            }
            let (n, t) = last.map_or((0, 0), |last| (last.n, last.at.t));
            if event.n != n + 1 {
                return Err(RecordError::WrongNumber {
                    expected: n + 1,
                    found: event.n,
                });
            }
            if event.at.t < t {
                return Err(RecordError::TimeBackwards {
                    last: t,
                    found: event.at.t,
                });
            }
            let head = chain::next(&tail.head, line.as_bytes());
            tx.prepare_cached(
                "INSERT INTO events (attempt, n, line, head) VALUES (?1, ?2, ?3, ?4)",
            )?
            .execute((attempt, sql_int(event.n), &line, &head))?;
            if let Some((salt, text)) = own {
                tx.prepare_cached(
                    "INSERT INTO own_words (attempt, n, salt, text) VALUES (?1, ?2, ?3, ?4)",
                )?
                .execute((attempt, sql_int(event.n), salt, text))?;
            }
            Ok(head)
        })
    }

    /// All attempts, oldest first.
    pub fn attempts(&self) -> Result<Vec<AttemptInfo>, RecordError> {
        self.list("SELECT id FROM attempts ORDER BY seq", [])
    }

    /// All attempts of a person, oldest first.
    pub fn attempts_of(&self, person: &str) -> Result<Vec<AttemptInfo>, RecordError> {
        self.list(
            "SELECT id FROM attempts WHERE person = ?1 ORDER BY seq",
            [person],
        )
    }

    fn list(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<AttemptInfo>, RecordError> {
        let _moment = self.conn.unchecked_transaction()?;
        let mut query = self.conn.prepare_cached(sql)?;
        let ids: Vec<String> = query
            .query_map(params, |row| row.get(0))?
            .collect::<Result<_, _>>()?;
        ids.iter()
            .map(|id| Ok(Tail::of(&self.conn, id)?.info(id)))
            .collect()
    }
}

/// The end of an attempt, where the next event goes.
struct Tail {
    person: String,
    scenario: String,
    opened: String,
    n: u64,
    line: Vec<u8>,
    head: String,
}

impl Tail {
    fn of(conn: &Connection, attempt: &str) -> Result<Self, RecordError> {
        let mut query = conn.prepare_cached(
            "SELECT person, scenario, opened, coalesce(n, 0), coalesce(line, ''), coalesce(head, start)
             FROM attempts LEFT JOIN events ON events.attempt = attempts.id
             WHERE attempts.id = ?1 ORDER BY n DESC LIMIT 1",
        )?;
        let tail = |row: &Row<'_>| {
            Ok(Self {
                person: row.get(0)?,
                scenario: row.get(1)?,
                opened: row.get(2)?,
                n: row.get::<_, i64>(3)?.unsigned_abs(),
                line: bytes(row, 4)?,
                head: row.get(5)?,
            })
        };
        query
            .query_row([attempt], tail)
            .optional()?
            .ok_or_else(|| RecordError::NoAttempt(attempt.to_owned()))
    }

    fn last_event(&self, attempt: &str) -> Result<Option<Event>, RecordError> {
        if self.n == 0 {
            return Ok(None);
        }
        let n = self.n;
        let event = Event::parse(&self.line)
            .map_err(|fault| broken(attempt, ChainFault::Line { n, fault }))?;
        if event.n == n {
            Ok(Some(event))
        } else {
            Err(broken(attempt, ChainFault::Number { n, found: event.n }))
        }
    }

    fn info(self, id: &str) -> AttemptInfo {
        let state = match self.last_event(id) {
            Ok(Some(event)) if event.deed == Deed::Close => AttemptState::Closed,
            Ok(_) => AttemptState::Open,
            Err(_) => AttemptState::Damaged,
        };
        AttemptInfo {
            id: id.to_owned(),
            person: self.person,
            scenario: self.scenario,
            opened: self.opened,
            events: self.n,
            head: self.head,
            state,
        }
    }
}

/// The error that an attempt is damaged.
pub(super) fn broken(attempt: &str, fault: ChainFault) -> RecordError {
    RecordError::Broken {
        attempt: attempt.to_owned(),
        fault,
    }
}

/// The bytes of a column, even where a damaged file has no text there.
pub(super) fn bytes(row: &Row<'_>, column: usize) -> rusqlite::Result<Vec<u8>> {
    Ok(match row.get_ref(column)? {
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => bytes.to_vec(),
        _ => Vec::new(),
    })
}

/// An event's number for SQL; its line was written, so it is below 2^53.
fn sql_int(n: u64) -> i64 {
    i64::try_from(n).unwrap_or(i64::MAX)
}
