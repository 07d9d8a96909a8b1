//! People: who an attempt belongs to, kept apart so that they can be forgotten.
//!
//! A person is a random id with a pseudonym or none. Erasing removes the pseudonym and all own
//! words, then rewrites the file and empties the log, so that no byte of them stays in either;
//! what the drive itself or a backup keeps is beyond a program. Attempts stay, without anybody.

use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::{Map, Value, json};

use super::chain::hex;
use super::entry::Sealed;
use super::fields::check_wall;
use super::{Event, RecordError, Store};

/// A person as the store knows them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The id, chosen at random by the caller; it must say nothing about the person.
    pub id: String,
    /// The pseudonym, if one was given.
    pub name: Option<String>,
    /// The wall clock when the person was created, a claim.
    pub created: String,
    /// True after [`Store::erase_person`].
    pub erased: bool,
}

impl Store {
    /// Creates a person. `created` is UTC in whole seconds, `2027-03-02T09:14:05Z`.
    ///
    /// Fails with `PersonTwice`, `Line(BadWall)`, or as [`Store::append`].
    pub fn create_person(
        &mut self,
        id: &str,
        name: Option<&str>,
        created: &str,
    ) -> Result<(), RecordError> {
        check_wall(created, "created")?;
        self.write(|tx| {
            if find(tx, id)?.is_some() {
                return Err(RecordError::PersonTwice(id.to_owned()));
            }
            tx.execute(
                "INSERT INTO people (id, name, created) VALUES (?1, ?2, ?3)",
                (id, name, created),
            )?;
            Ok(())
        })
    }

    /// Gives a person another pseudonym, or none. Fails with `NoPerson`, `PersonErased`.
    pub fn rename_person(&mut self, id: &str, name: Option<&str>) -> Result<(), RecordError> {
        self.write(|tx| {
            check_person(tx, id)?;
            tx.execute("UPDATE people SET name = ?2 WHERE id = ?1", (id, name))?;
            Ok(())
        })
    }

    /// The person of that id. Fails with `NoPerson`.
    pub fn person(&self, id: &str) -> Result<Person, RecordError> {
        find(&self.conn, id)?.ok_or_else(|| RecordError::NoPerson(id.to_owned()))
    }

    /// Everybody, in order of creation, the erased included.
    pub fn people(&self) -> Result<Vec<Person>, RecordError> {
        let mut query = self
            .conn
            .prepare_cached("SELECT id, name, created, erased FROM people ORDER BY rowid")?;
        Ok(query.query_map([], person)?.collect::<Result<_, _>>()?)
    }

    /// The person of this machine: the first who was not erased.
    pub fn present(&self) -> Result<Option<Person>, RecordError> {
        let mut people = self.people()?.into_iter();
        Ok(people.find(|person| !person.erased))
    }

    /// Forgets a person: pseudonym and own words are removed from the tables, then from the bytes
    /// of the file and its log. Their attempts keep whole chains; nothing can be added to them.
    ///
    /// The removal is one transaction; rewriting the file needs as much free space as the file has
    /// and nobody else reading it. When that fails (`Full`, `Locked`, …) the person is already
    /// erased for every reader, and calling again finishes the bytes.
    pub fn erase_person(&mut self, id: &str) -> Result<(), RecordError> {
        self.write(|tx| {
            if find(tx, id)?.is_none() {
                return Err(RecordError::NoPerson(id.to_owned()));
            }
            tx.execute(
                "DELETE FROM own_words WHERE attempt IN (SELECT id FROM attempts WHERE person = ?1)",
                [id],
            )?;
            tx.execute("UPDATE people SET name = NULL, erased = 1 WHERE id = ?1", [id])?;
            Ok(())
        })?;
        self.conn.execute_batch("VACUUM")?;
        self.rest()
    }

    /// Everything held about a person, in a stable shape:
    ///
    /// ```json
    /// {"format":1,
    ///  "person":{"id":"…","name":"…","created":"…","erased":false},
    ///  "attempts":[{"id":"…","scenario":"…","opened":"…","head":"…","manifest":{…},
    ///    "events":[{"line":{…},"own_words":{"salt":"<hex>","text":"…"}}]}]}
    /// ```
    ///
    /// `name` and `own_words` are absent where there are none. `manifest` and `line` are the
    /// recorded objects. Of an attempt that is damaged, everything is given as it stands in the file:
    ///
    /// ```json
    /// {"id":"…","scenario":"…","opened":"…","head":"…","damaged":true,"manifest":"…",
    ///  "lines":[{"line":"…","head":"…"}],"own_words":[{"event":5,"salt":"<hex>","text":"…"}]}
    /// ```
    pub fn export_person(&self, id: &str) -> Result<Value, RecordError> {
        let person = self.person(id)?;
        let mut about = Map::new();
        about.insert("id".into(), person.id.into());
        if let Some(name) = person.name {
            about.insert("name".into(), name.into());
        }
        about.insert("created".into(), person.created.into());
        about.insert("erased".into(), person.erased.into());
        let mut attempts = Vec::new();
        for attempt in self.attempts_of(id)? {
            let mut row = json!({
                "id": attempt.id,
                "scenario": attempt.scenario,
                "opened": attempt.opened,
                "head": attempt.head,
            });
            match self.events(&attempt.id) {
                Ok(events) => {
                    let events = events.iter().map(export_event);
                    row["events"] = events.collect::<Result<Vec<_>, _>>()?.into();
                    row["manifest"] = as_value(&self.manifest(&attempt.id)?.line()?)?;
                }
                Err(RecordError::Broken { .. }) => self.export_raw(&attempt.id, &mut row)?,
                Err(error) => return Err(error),
            }
            attempts.push(row);
        }
        Ok(json!({ "format": 1, "person": about, "attempts": attempts }))
    }

    /// What stands in the file of an attempt that is damaged.
    fn export_raw(&self, attempt: &str, row: &mut Value) -> Result<(), RecordError> {
        let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
        let lines = self.lines(attempt)?;
        let lines = lines
            .iter()
            .map(|row| json!({ "line": text(&row.line), "head": row.head }));
        let words = self.own_words(attempt)?;
        let words = words
            .iter()
            .map(|row| json!({ "event": row.n, "salt": hex(&row.salt), "text": text(&row.text) }));
        row["damaged"] = true.into();
        row["manifest"] = text(&self.manifest_line(attempt)?).into();
        row["lines"] = lines.collect();
        row["own_words"] = words.collect();
        Ok(())
    }
}

fn export_event(event: &Event) -> Result<Value, RecordError> {
    let mut out = Map::new();
    out.insert("line".into(), as_value(&event.line()?)?);
    if let Sealed::Words(salt, text) = event.sealed() {
        out.insert(
            "own_words".into(),
            json!({ "salt": hex(&salt), "text": text }),
        );
    }
    Ok(out.into())
}

/// A canonical line as a value; it is JSON, so this does not fail on what the store has read.
fn as_value(line: &str) -> Result<Value, RecordError> {
    serde_json::from_str(line).map_err(|_| RecordError::Corrupt)
}

/// The person must be known and not erased.
pub(super) fn check_person(conn: &Connection, id: &str) -> Result<(), RecordError> {
    match find(conn, id)? {
        None => Err(RecordError::NoPerson(id.to_owned())),
        Some(person) if person.erased => Err(RecordError::PersonErased(id.to_owned())),
        Some(_) => Ok(()),
    }
}

fn find(conn: &Connection, id: &str) -> Result<Option<Person>, RecordError> {
    let mut query =
        conn.prepare_cached("SELECT id, name, created, erased FROM people WHERE id = ?1")?;
    Ok(query.query_row([id], person).optional()?)
}

fn person(row: &Row<'_>) -> rusqlite::Result<Person> {
    Ok(Person {
        id: row.get(0)?,
        name: row.get(1)?,
        created: row.get(2)?,
        erased: row.get(3)?,
    })
}
