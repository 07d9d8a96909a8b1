//! Reading an attempt back, never without checking it.
//!
//! A damaged attempt is an error that names the event, not a shorter list. [`Store::lines`] gives
//! the bytes as they are, for bundles and for rescue. What no file can show by itself is that its
//! end was cut off, or that a whole attempt was removed: compare [`Verdict::head`], or its code
//! ([`super::head_code`]), with one kept elsewhere.

use rusqlite::{OptionalExtension, Row};

use super::attempts::{broken, bytes};
use super::chain;
use super::entry::Sealed;
use super::{ChainFault, Event, Manifest, RecordError, Salt, Store};

/// An event as it stands in the file, readable or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredLine {
    /// The bytes of the line, without a line end.
    pub line: Vec<u8>,
    /// The head kept beside it.
    pub head: String,
}

/// An attempt found whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// How many events it has.
    pub events: u64,
    /// Its head, to compare with one kept elsewhere: only that shows a tail cut off.
    pub head: String,
    /// How many texts of own words are no longer kept.
    pub erased_words: u64,
}

/// An attempt read and found sound.
struct Whole {
    manifest: Manifest,
    events: Vec<Event>,
    head: String,
}

/// A row of own words, not trusted yet.
pub(super) struct Words {
    pub(super) n: u64,
    pub(super) salt: Vec<u8>,
    pub(super) text: Vec<u8>,
}

impl Store {
    /// The manifest of an attempt. `Broken` when it changed.
    pub fn manifest(&self, attempt: &str) -> Result<Manifest, RecordError> {
        let line = self.manifest_line(attempt)?;
        Manifest::parse(&line).map_err(|fault| broken(attempt, ChainFault::Manifest(fault)))
    }

    /// The bytes of the manifest line as they stand in the file, readable or not.
    pub fn manifest_line(&self, attempt: &str) -> Result<Vec<u8>, RecordError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT manifest FROM attempts WHERE id = ?1")?;
        let line = query.query_row([attempt], |row| bytes(row, 0)).optional()?;
        line.ok_or_else(|| RecordError::NoAttempt(attempt.to_owned()))
    }

    /// The lines as they stand in the file, readable or not: for bundles and for rescue.
    pub fn lines(&self, attempt: &str) -> Result<Vec<StoredLine>, RecordError> {
        self.manifest_line(attempt)?;
        let mut query = self
            .conn
            .prepare_cached("SELECT line, head FROM events WHERE attempt = ?1 ORDER BY n")?;
        let line = |row: &Row<'_>| {
            let head = String::from_utf8_lossy(&bytes(row, 1)?).into_owned();
            Ok(StoredLine {
                line: bytes(row, 0)?,
                head,
            })
        };
        Ok(query
            .query_map([attempt], line)?
            .collect::<Result<_, _>>()?)
    }

    /// The events in order, the chain verified, own words filled in where they are still kept.
    /// `Broken` names the event that is not as it was.
    pub fn events(&self, attempt: &str) -> Result<Vec<Event>, RecordError> {
        self.read(attempt).map(|whole| whole.events)
    }

    /// Whether everything about an attempt is as it was: manifest, chain, own words, and the bytes
    /// that the manifest names. `Broken` says what is not.
    pub fn verify(&self, attempt: &str) -> Result<Verdict, RecordError> {
        let whole = self.read(attempt)?;
        for digest in whole.manifest.digests.all() {
            match self.content(digest) {
                Ok(Some(_)) => {}
                Ok(None) | Err(RecordError::Corrupt) => {
                    return Err(broken(
                        attempt,
                        ChainFault::Content {
                            digest: digest.to_owned(),
                        },
                    ));
                }
                Err(error) => return Err(error),
            }
        }
        let erased = |event: &&Event| event.own.as_ref().is_some_and(|own| own.salt.is_none());
        Ok(Verdict {
            events: whole.events.len() as u64,
            head: whole.head,
            erased_words: whole.events.iter().filter(erased).count() as u64,
        })
    }

    fn read(&self, attempt: &str) -> Result<Whole, RecordError> {
        // One read transaction: all that follows is of the same moment.
        let _moment = self.conn.unchecked_transaction()?;
        let fault = |fault| broken(attempt, fault);
        let line = self.manifest_line(attempt)?;
        let manifest = Manifest::parse(&line).map_err(|of| fault(ChainFault::Manifest(of)))?;
        let start = chain::start(&line);
        self.check_beside(attempt, &manifest, &start)?
            .map_err(fault)?;
        let links = self.lines(attempt)?;
        let links: Vec<_> = links.into_iter().map(|row| (row.line, row.head)).collect();
        let mut events = chain::verify_links(&line, &links).map_err(fault)?;
        for words in self.own_words(attempt)? {
            let n = words.n;
            put_back(&mut events, words).ok_or_else(|| fault(ChainFault::Words { n }))?;
        }
        let head = links.into_iter().last().map_or(start, |(_, head)| head);
        Ok(Whole {
            manifest,
            events,
            head,
        })
    }

    /// What stands beside the manifest must say what it says.
    fn check_beside(
        &self,
        attempt: &str,
        manifest: &Manifest,
        start: &str,
    ) -> Result<Result<(), ChainFault>, RecordError> {
        let mut query = self.conn.prepare_cached(
            "SELECT start = ?2, id = ?3 AND scenario = ?4 AND opened = ?5 FROM attempts WHERE id = ?1",
        )?;
        let params = (
            attempt,
            start,
            &manifest.attempt,
            &manifest.scenario,
            &manifest.opened,
        );
        let (started, same): (bool, bool) =
            query.query_row(params, |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(match (started, same) {
            (false, _) => Err(ChainFault::Start),
            (_, false) => Err(ChainFault::Beside),
            _ => Ok(()),
        })
    }

    pub(super) fn own_words(&self, attempt: &str) -> Result<Vec<Words>, RecordError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT n, salt, text FROM own_words WHERE attempt = ?1 ORDER BY n")?;
        let words = |row: &Row<'_>| {
            let n = row.get::<_, i64>(0)?.unsigned_abs();
            Ok(Words {
                n,
                salt: bytes(row, 1)?,
                text: bytes(row, 2)?,
            })
        };
        Ok(query
            .query_map([attempt], words)?
            .collect::<Result<_, _>>()?)
    }
}

/// Puts own words back into their event; `None` when they are not those that were sealed.
fn put_back(events: &mut [Event], words: Words) -> Option<()> {
    let at = usize::try_from(words.n).ok()?.checked_sub(1)?;
    let event = events.get_mut(at)?;
    event.fill(
        Salt::try_from(words.salt).ok()?,
        String::from_utf8(words.text).ok()?,
    );
    matches!(event.sealed(), Sealed::Words(..)).then_some(())
}
