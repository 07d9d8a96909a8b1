//! The store as the commands use it: opened where it was asked, its faults in words, attempts
//! begun, taken up again, read back with what they were played with.
//!
//! What an attempt keeps by digest: the scenario's files as one object, its texts, its key, the
//! catalogue, the cuts, and as framework all of the house's own data as one object, legal facts
//! included: with these alone it plays again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Instant;

use jiff::Timestamp;

use super::call::{CALL, Call, Halt, INPUT};
use crate::language::Args;
use crate::library::{Bundle, Entry, House};
use crate::play::{Answer, Opening, REVISION, Rules};
use crate::record::{
    ContentKind, Deed, Digests, Event, Json, Manifest, Moment, Person, RecordError, Store, answers,
    default_path,
};

/// An open store and where it is.
pub struct Journal {
    /// The store.
    pub store: Store,
    path: PathBuf,
}

/// An attempt read back, its chain verified.
pub struct Kept {
    /// Its first line.
    pub manifest: Manifest,
    /// The scenario as it was.
    pub entry: Entry,
    /// What it was judged with.
    pub house: House,
    /// Its answers.
    pub answers: Vec<Answer>,
    /// How many events it has, and the time of the last.
    pub last: (u64, u64),
}

/// An attempt that grows.
pub struct Growing {
    attempt: String,
    n: u64,
    t: u64,
    from: Instant,
}

impl Journal {
    /// Opens the store to write; it is made where there is none.
    pub fn open(db: Option<&Path>, call: &Call) -> Result<Journal, Halt> {
        let path = located(db, call)?;
        let store = if db.is_some() {
            Store::open(&path)
        } else {
            Store::open_default()
        };
        store
            .map(|store| Journal {
                store,
                path: path.clone(),
            })
            .map_err(|error| told(&error, &path, call))
    }

    /// The store itself, with its file.
    pub fn into_store(self) -> (Store, PathBuf) {
        (self.store, self.path)
    }

    /// Opens the store to read, if there is one. One that was named must be there.
    pub fn look(db: Option<&Path>, call: &Call) -> Result<Option<Journal>, Halt> {
        let path = located(db, call)?;
        match std::fs::metadata(&path) {
            Err(error) if db.is_some() => return Err(call.unreadable(&path, &error)),
            Err(_) => return Ok(None),
            Ok(_) => {}
        }
        let store = match Store::open(&path) {
            Err(RecordError::ReadOnly) => Store::open_read_only(&path),
            opened => opened,
        };
        store
            .map(|store| {
                Some(Journal {
                    store,
                    path: path.clone(),
                })
            })
            .map_err(|error| told(&error, &path, call))
    }

    /// What the store refused, in words.
    pub fn told(&self, error: &RecordError, call: &Call) -> Halt {
        told(error, &self.path, call)
    }

    /// The person of this machine: the first who was not erased.
    pub fn me(&self, call: &Call) -> Result<Option<Person>, Halt> {
        let people = self
            .store
            .people()
            .map_err(|error| self.told(&error, call))?;
        Ok(people.into_iter().find(|person| !person.erased))
    }

    /// The same, made where there is nobody; a name given replaces the one before.
    fn someone(&mut self, name: Option<&str>) -> Result<String, RecordError> {
        let known = self
            .store
            .people()?
            .into_iter()
            .find(|person| !person.erased);
        match (known, name) {
            (Some(person), None) => Ok(person.id),
            (Some(person), name) => self
                .store
                .rename_person(&person.id, name)
                .map(|()| person.id),
            (None, name) => {
                let id = format!("{:016x}", rand::random::<u64>());
                self.store
                    .create_person(&id, name, &now().wall)
                    .map(|()| id)
            }
        }
    }

    /// The latest open attempt of that scenario, as long as the scenario is the same.
    pub fn unfinished(&self, entry: &Entry, call: &Call) -> Result<Option<Kept>, Halt> {
        let Some(person) = self.me(call)? else {
            return Ok(None);
        };
        let open = self
            .store
            .unfinished(&person.id)
            .map_err(|error| self.told(&error, call))?;
        let latest = open
            .into_iter()
            .find(|attempt| attempt.scenario == entry.bundle.id);
        // One that is damaged is not gone on with; `attempts` and `replay` tell of it.
        let kept = latest.and_then(|attempt| self.read(&attempt.id, call).ok());
        Ok(kept.filter(|kept| {
            kept.manifest.digests.scenario == entry.bundle.digest()
                && kept.manifest.play == u64::from(REVISION)
        }))
    }

    /// Begins an attempt.
    pub fn begin(
        &mut self,
        entry: &Entry,
        house: &House,
        seed: u64,
        name: Option<&str>,
        call: &Call,
    ) -> Result<Growing, Halt> {
        let language = call.language().as_str();
        self.try_begin(entry, house, seed, name, language)
            .map_err(|error| self.told(&error, call))
    }

    fn try_begin(
        &mut self,
        entry: &Entry,
        house: &House,
        seed: u64,
        name: Option<&str>,
        language: &str,
    ) -> Result<Growing, RecordError> {
        let person = self.someone(name)?;
        let digests = self.keep_bytes(&entry.bundle, house)?;
        let manifest = Manifest {
            attempt: format!("{:08x}", rand::random::<u32>()),
            scenario: entry.bundle.id.clone(),
            opened: now().wall,
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            play: u64::from(REVISION),
            digests,
            seed,
            rules: BTreeMap::from([("rollback".to_owned(), Json::Bool(Rules::PRACTICE.rollback))]),
            language: language.to_owned(),
            controlled: false,
        };
        self.store.open_attempt(&manifest, &person)?;
        Ok(Growing {
            attempt: manifest.attempt,
            n: 0,
            t: 0,
            from: Instant::now(),
        })
    }

    fn keep_bytes(&mut self, bundle: &Bundle, house: &House) -> Result<Digests, RecordError> {
        let mut put = |kind, bytes: &[u8]| self.store.put_content(kind, bytes);
        let mut texts = BTreeMap::new();
        for (path, bytes) in &bundle.files {
            if let Some(language) = path.strip_suffix(".ftl") {
                texts.insert(language.to_owned(), put(ContentKind::Texts, bytes)?);
            }
        }
        let file = |name: &str| house.files.get(name).map_or(&[][..], Vec::as_slice);
        let key = bundle.files.get("key.ron");
        Ok(Digests {
            scenario: put(ContentKind::Scenario, &bundle.bytes())?,
            texts,
            catalogue: put(ContentKind::Catalogue, file("techniques.ron"))?,
            framework: put(ContentKind::Framework, &house_bytes(house))?,
            key: key.map(|bytes| put(ContentKind::Key, bytes)).transpose()?,
            cuts: put(ContentKind::Cuts, file("cuts.ron"))?,
        })
    }

    /// Reads an attempt back with the bytes it was played with.
    pub fn read(&self, attempt: &str, call: &Call) -> Result<Kept, Halt> {
        let (manifest, events, scenario, house) = self
            .try_read(attempt)
            .map_err(|error| self.told(&error, call))?;
        let lost = || {
            call.refuse(
                INPUT,
                "error-attempt-unreadable",
                &Args::new().text("id", attempt),
            )
        };
        let house = house.ok_or_else(lost)?;
        let entry = Entry::check(scenario.ok_or_else(lost)?, &house);
        let last = events.last().map_or((0, 0), |event| (event.n, event.at.t));
        Ok(Kept {
            manifest,
            entry,
            house,
            answers: answers(&events),
            last,
        })
    }

    #[allow(clippy::type_complexity)]
    fn try_read(
        &self,
        attempt: &str,
    ) -> Result<(Manifest, Vec<Event>, Option<Bundle>, Option<House>), RecordError> {
        self.store.verify(attempt)?;
        let manifest = self.store.manifest(attempt)?;
        let events = self.store.events(attempt)?;
        let bytes = |digest: &str| {
            self.store
                .content(digest)
                .map(|found| found.map(|found| found.bytes))
        };
        let scenario =
            bytes(&manifest.digests.scenario)?.and_then(|bytes| Bundle::from_bytes(&bytes));
        let house = bytes(&manifest.digests.framework)?.and_then(|bytes| house_of(&bytes));
        Ok((manifest, events, scenario, house))
    }

    /// Keeps an answer: on the medium when this returns.
    pub fn keep(
        &mut self,
        growing: &mut Growing,
        beat: Option<String>,
        answer: &Answer,
        call: &Call,
    ) -> Result<(), Halt> {
        let beat = beat
            .filter(|_| !matches!(answer, Answer::Keep(_) | Answer::Rate(_) | Answer::Redo(..)));
        self.append(
            growing,
            Deed::Answer {
                beat,
                answer: answer.clone(),
            },
            call,
        )
    }

    /// Keeps that something other than an answer happened.
    pub fn append(&mut self, growing: &mut Growing, deed: Deed, call: &Call) -> Result<(), Halt> {
        let t = growing.t + growing.from.elapsed().as_millis() as u64;
        let at = Moment::new(t, Timestamp::now());
        let event = Event::new(growing.n + 1, at, deed, rand::random());
        self.store
            .append(&growing.attempt, &event)
            .map_err(|error| self.told(&error, call))?;
        growing.n += 1;
        Ok(())
    }
}

impl Kept {
    /// What it started from; none when its scenario cannot be played any more.
    pub fn opening(&self) -> Option<Opening> {
        let rollback = self.manifest.rules.get("rollback") == Some(&Json::Bool(true));
        opening(
            &self.entry,
            &self.house,
            self.manifest.seed,
            Rules { rollback },
        )
    }

    /// Takes it up again.
    pub fn grow(&self) -> Growing {
        let (n, t) = self.last;
        Growing {
            attempt: self.manifest.attempt.clone(),
            n,
            t,
            from: Instant::now(),
        }
    }
}

impl Growing {
    /// The attempt's id.
    pub fn id(&self) -> &str {
        &self.attempt
    }
}

/// What a play of that scenario starts from.
pub fn opening(entry: &Entry, house: &House, seed: u64, rules: Rules) -> Option<Opening> {
    let scenario = Arc::new(entry.scenario()?.clone());
    Some(Opening {
        scenario,
        catalogue: Arc::clone(&house.catalogue),
        seed,
        rules,
    })
}

fn house_bytes(house: &House) -> Vec<u8> {
    let texts = house
        .files
        .iter()
        .map(|(name, bytes)| (name.as_str(), String::from_utf8_lossy(bytes)));
    serde_json::to_vec(&texts.collect::<BTreeMap<_, _>>()).unwrap_or_default()
}

fn house_of(bytes: &[u8]) -> Option<House> {
    let texts: BTreeMap<String, String> = serde_json::from_slice(bytes).ok()?;
    House::from_files(
        texts
            .into_iter()
            .map(|(name, text)| (name, text.into_bytes()))
            .collect(),
    )
    .ok()
}

fn now() -> Moment {
    Moment::new(0, Timestamp::now())
}

fn located(db: Option<&Path>, call: &Call) -> Result<PathBuf, Halt> {
    match db {
        Some(path) => Ok(path.to_owned()),
        None => default_path().map_err(|error| told(&error, Path::new(""), call)),
    }
}

pub fn told(error: &RecordError, path: &Path, call: &Call) -> Halt {
    let at = Args::new().text("path", path.display().to_string());
    let id = |id: &str| Args::new().text("id", id);
    match error {
        RecordError::Full => call.refuse(INPUT, "error-store-full", &Args::new()),
        RecordError::ReadOnly => call.refuse(INPUT, "error-store-read-only", &at),
        RecordError::Locked => call.refuse(INPUT, "error-store-locked", &at),
        RecordError::NewerFormat { .. } => call.refuse(INPUT, "error-store-newer", &at),
        RecordError::Corrupt => call.refuse(INPUT, "error-store-corrupt", &at),
        RecordError::NotADatabase
        | RecordError::OtherApplication { .. }
        | RecordError::NoFormat => call.refuse(INPUT, "error-store-foreign", &at),
        RecordError::IsFolder(_) => call.refuse(CALL, "error-store-is-folder", &at),
        RecordError::CannotOpen(_) => call.refuse(CALL, "error-store-cannot-open", &at),
        RecordError::NoHome => call.refuse(CALL, "error-store-no-home", &Args::new()),
        RecordError::NoAttempt(attempt) => call.refuse(CALL, "error-attempt-unknown", &id(attempt)),
        RecordError::Broken { attempt, fault } => match fault.event() {
            Some(n) => call.refuse(
                INPUT,
                "error-store-broken-chain",
                &id(attempt).number("number", n),
            ),
            None => call.refuse(INPUT, "error-store-broken-start", &id(attempt)),
        },
        other => call.refuse(
            INPUT,
            "error-store-other",
            &Args::new().text("reason", other.slug()),
        ),
    }
}
