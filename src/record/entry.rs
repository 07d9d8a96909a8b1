//! One event, one line:
//!
//! ```json
//! {"beat":"palier","choice":"ecouter","kind":"choose","n":7,"t":184233,"wall":"2027-03-02T09:14:05Z"}
//! ```
//!
//! A person's own words never stand in a line. The line has `"words"`, the SHA-256 of a random
//! salt followed by the text; salt and text are kept apart and can be erased. Without them the
//! event reads back with empty words.

use std::collections::BTreeMap;

use jiff::Timestamp;

use crate::play::Answer;

use super::chain::sha256_hex;
use super::fields::{self, Fields};
use super::{Json, LineFault, MAX_INT};

/// 32 random bytes, new for each text.
pub type Salt = [u8; 32];

/// When something happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Monotonic milliseconds since the attempt opened; never less than the event before. After a
    /// resume it goes on from the last event.
    pub t: u64,
    /// The wall clock, UTC, whole seconds: `2027-03-02T09:14:05Z`. A claim, it may jump.
    pub wall: String,
}

impl Moment {
    /// `t` in milliseconds since the attempt opened, `wall` as the edge read it; parts of a
    /// second are cut off.
    pub fn new(t: u64, wall: Timestamp) -> Self {
        let second = Timestamp::from_second(wall.as_second()).unwrap_or(wall);
        Self {
            t,
            wall: second.to_string(),
        }
    }
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// The person answered.
    Answer {
        /// The beat that was open. Required by choose, timeout, words, read, place and give;
        /// allowed with back; absent with keep, rate and redo (which names its own).
        beat: Option<String>,
        /// The answer.
        answer: Answer,
    },
    /// The session was opened again.
    Resume,
    /// The wall clock and the monotonic clock parted.
    ClockJump {
        /// By how many milliseconds the wall clock jumped, forwards or backwards.
        by: i64,
    },
    /// The attempt is over; nothing follows.
    Close,
}

/// The seal of own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Own {
    /// SHA-256 of salt and text, hexadecimal: what stands in the line.
    pub digest: String,
    /// The salt; `None` when salt and text were erased or only the line is at hand.
    pub salt: Option<Salt>,
}

/// One event of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its number, from 1 without a gap.
    pub n: u64,
    /// When.
    pub at: Moment,
    /// What. The text of own words is empty when it is not at hand.
    pub deed: Deed,
    /// Present exactly when the deed has own words (words, redo).
    pub own: Option<Own>,
}

/// What an event has of own words.
pub(super) enum Sealed<'a> {
    /// This kind of event has none.
    NoWords,
    /// Salt and text, as sealed.
    Words(Salt, &'a str),
    /// Salt and text are not at hand, or are not those that were sealed.
    Missing,
}

/// SHA-256 of `salt` followed by the UTF-8 bytes of `text`, 64 hexadecimal digits.
pub fn seal(salt: &Salt, text: &str) -> String {
    sha256_hex(&[salt, text.as_bytes()])
}

impl Event {
    /// A new event; own words in it are sealed with `salt`, which is unused otherwise.
    pub fn new(n: u64, at: Moment, deed: Deed, salt: Salt) -> Self {
        let own = own_text(&deed).map(|text| Own {
            digest: seal(&salt, text),
            salt: Some(salt),
        });
        Self { n, at, deed, own }
    }

    /// The own words, when this kind of event has some. Empty after erasure.
    pub fn own_text(&self) -> Option<&str> {
        own_text(&self.deed)
    }

    /// The own words with their salt, checked against the seal.
    pub(super) fn sealed(&self) -> Sealed<'_> {
        match (&self.own, self.own_text()) {
            (None, None) => Sealed::NoWords,
            (
                Some(Own {
                    digest,
                    salt: Some(salt),
                }),
                Some(text),
            ) if seal(salt, text) == *digest => Sealed::Words(*salt, text),
            _ => Sealed::Missing,
        }
    }

    /// Puts back the text that a line does not have.
    pub(super) fn fill(&mut self, salt: Salt, words: String) {
        if let Deed::Answer {
            answer: Answer::Words(text) | Answer::Redo(_, text),
            ..
        } = &mut self.deed
        {
            *text = words;
        }
        if let Some(own) = &mut self.own {
            own.salt = Some(salt);
        }
    }

    /// The canonical line, without a line end.
    pub fn line(&self) -> Result<String, LineFault> {
        if self.n == 0 {
            return Err(LineFault::OutOfRange("n".to_owned()));
        }
        fields::check_wall(&self.at.wall, "wall")?;
        let mut line = BTreeMap::from([
            ("kind".to_owned(), fields::text(kind(&self.deed))),
            ("n".to_owned(), fields::count(self.n)?),
            ("t".to_owned(), fields::count(self.at.t)?),
            ("wall".to_owned(), fields::text(&self.at.wall)),
        ]);
        match &self.deed {
            Deed::Answer { beat, answer } => {
                put_beat(&mut line, beat.as_deref(), answer)?;
                put_answer(&mut line, answer)?;
            }
            Deed::ClockJump { by } => drop(line.insert("by".to_owned(), Json::Int(*by))),
            Deed::Resume | Deed::Close => {}
        }
        match (&self.own, self.own_text()) {
            (Some(own), Some(_)) => {
                fields::check_digest(&own.digest, "words")?;
                line.insert("words".to_owned(), fields::text(&own.digest));
            }
            (None, None) => {}
            (Some(_), None) => return Err(LineFault::UnknownKey("words".to_owned())),
            (None, Some(_)) => return Err(LineFault::KeyMissing("words".to_owned())),
        }
        Json::Object(line).write()
    }

    /// Reads exactly what [`Event::line`] writes; own words come back empty, with their seal.
    pub fn parse(line: &[u8]) -> Result<Self, LineFault> {
        let mut all = Fields::read(line)?;
        let kind = all.text("kind")?;
        let event = Self {
            n: all.count("n", 1)?,
            at: Moment {
                t: all.count("t", 0)?,
                wall: all.wall("wall")?,
            },
            own: match kind.as_str() {
                "words" | "redo" => Some(Own {
                    digest: all.digest("words")?,
                    salt: None,
                }),
                _ => None,
            },
            deed: take_deed(&mut all, &kind)?,
        };
        all.finish()?;
        if event.line()?.as_bytes() == line {
            Ok(event)
        } else {
            Err(LineFault::NotCanonical)
        }
    }
}

fn own_text(deed: &Deed) -> Option<&str> {
    match deed {
        Deed::Answer {
            answer: Answer::Words(text) | Answer::Redo(_, text),
            ..
        } => Some(text),
        _ => None,
    }
}

const fn kind(deed: &Deed) -> &'static str {
    match deed {
        Deed::Resume => "resume",
        Deed::ClockJump { .. } => "clock-jump",
        Deed::Close => "close",
        Deed::Answer { answer, .. } => match answer {
            Answer::Choose(_) => "choose",
            Answer::Timeout => "timeout",
            Answer::Back(_) => "back",
            Answer::Words(_) => "words",
            Answer::Read(_) => "read",
            Answer::Place(_) => "place",
            Answer::Give(_) => "give",
            Answer::Keep(_) => "keep",
            Answer::Rate(_) => "rate",
            Answer::Redo(..) => "redo",
        },
    }
}

fn put_beat(
    line: &mut BTreeMap<String, Json>,
    beat: Option<&str>,
    answer: &Answer,
) -> Result<(), LineFault> {
    let beat = match (answer, beat) {
        (Answer::Redo(beat, _), None) => Some(beat.as_str()),
        (Answer::Keep(_) | Answer::Rate(_) | Answer::Back(_), None) => None,
        (Answer::Keep(_) | Answer::Rate(_) | Answer::Redo(..), Some(_)) => {
            return Err(LineFault::UnknownKey("beat".to_owned()));
        }
        (_, None) => return Err(LineFault::KeyMissing("beat".to_owned())),
        (_, beat) => beat,
    };
    if let Some(beat) = beat {
        line.insert("beat".to_owned(), fields::text(beat));
    }
    Ok(())
}

fn put_answer(line: &mut BTreeMap<String, Json>, answer: &Answer) -> Result<(), LineFault> {
    let (key, value) = match answer {
        Answer::Choose(choice) => ("choice", fields::text(choice)),
        Answer::Back(steps) if *steps > 0 => ("steps", Json::Int(i64::from(*steps))),
        Answer::Back(_) => return Err(LineFault::OutOfRange("steps".to_owned())),
        Answer::Read(parts) => ("parts", fields::text_table(parts)),
        Answer::Place(items) => ("items", fields::texts(items)),
        Answer::Give(jobs) => (
            "jobs",
            Json::Object(
                jobs.iter()
                    .map(|(job, to)| (job.clone(), give(to)))
                    .collect(),
            ),
        ),
        Answer::Keep(statements) => ("statements", fields::texts(statements)),
        Answer::Rate(levels) if levels.values().all(|level| (1..=4).contains(level)) => {
            let level = |(criterion, level): (&String, &u8)| {
                (criterion.clone(), Json::Int(i64::from(*level)))
            };
            ("levels", Json::Object(levels.iter().map(level).collect()))
        }
        Answer::Rate(_) => return Err(LineFault::OutOfRange("levels".to_owned())),
        // The seal is put by the caller, for it belongs to the event.
        Answer::Timeout | Answer::Words(_) | Answer::Redo(..) => return Ok(()),
    };
    line.insert(key.to_owned(), value);
    Ok(())
}

fn give((person, slot): &(String, String)) -> Json {
    Json::Object(BTreeMap::from([
        ("person".to_owned(), fields::text(person)),
        ("slot".to_owned(), fields::text(slot)),
    ]))
}

fn take_deed(all: &mut Fields, kind: &str) -> Result<Deed, LineFault> {
    let answer = match kind {
        "resume" => return Ok(Deed::Resume),
        "clock-jump" => {
            return Ok(Deed::ClockJump {
                by: all.int("by", -MAX_INT, MAX_INT)?,
            });
        }
        "close" => return Ok(Deed::Close),
        "choose" => Answer::Choose(all.text("choice")?),
        "timeout" => Answer::Timeout,
        "back" => {
            let steps = all.int("steps", 1, i64::from(u16::MAX))?;
            Answer::Back(
                u16::try_from(steps).map_err(|_| LineFault::OutOfRange("steps".to_owned()))?,
            )
        }
        "words" => Answer::Words(String::new()),
        "read" => Answer::Read(all.text_table("parts")?),
        "place" => Answer::Place(all.texts("items")?),
        "give" => Answer::Give(take_jobs(all)?),
        "keep" => Answer::Keep(all.texts("statements")?),
        "rate" => Answer::Rate(take_levels(all)?),
        "redo" => Answer::Redo(all.text("beat")?, String::new()),
        other => return Err(LineFault::UnknownKind(other.to_owned())),
    };
    let beat = match answer {
        // `finish` refuses a beat that is still there.
        Answer::Keep(_) | Answer::Rate(_) | Answer::Redo(..) => None,
        Answer::Back(_) => all.optional_text("beat")?,
        _ => Some(all.text("beat")?),
    };
    Ok(Deed::Answer { beat, answer })
}

fn take_jobs(all: &mut Fields) -> Result<BTreeMap<String, (String, String)>, LineFault> {
    let mut jobs = all.object("jobs")?;
    let mut taken = BTreeMap::new();
    while let Some(job) = jobs.first() {
        let mut to = jobs.object(&job)?;
        let given = (to.text("person")?, to.text("slot")?);
        to.finish()?;
        taken.insert(job, given);
    }
    Ok(taken)
}

fn take_levels(all: &mut Fields) -> Result<BTreeMap<String, u8>, LineFault> {
    let level = |(criterion, value)| {
        let level = fields::bounded(&value, "levels", 1, 4)?;
        let level = u8::try_from(level).map_err(|_| LineFault::OutOfRange("levels".to_owned()))?;
        Ok((criterion, level))
    };
    all.table("levels")?.into_iter().map(level).collect()
}
