//! One play, kept: nothing is shown that was not written first.
//!
//! An answer is stepped, appended, then committed. If the store refuses, nothing has moved and the
//! same answer can be given again. What an attempt depends on is kept beside it by digest, so it
//! goes on with the words it began with, whatever became of the scenario.

#[cfg(feature = "store")]
use std::collections::BTreeMap;
use std::sync::Arc;

use super::edge::{Edge, Reading, fresh_id};
use super::keeper::Keeper;
use super::redo;
use super::refused::Refused;
use crate::assess::{self, Assessment};
use crate::curriculum::RoleIx;
use crate::language::{Language, Plan, Texts};
use crate::library::{Bundle, Entry, House};
use crate::play::{Answer, Awaits, Happening, Input, Opening, Rules, Session, State};
use crate::scenario::{ChoiceIx, EndingIx, REFERENCE, Scenario};

/// How an attempt begins.
#[derive(Clone, Debug)]
pub struct Start {
    /// Chance.
    pub seed: u64,
    /// What is allowed.
    pub rules: Rules,
    /// The language asked for.
    pub language: Language,
    /// Whether the answers come from a list made beforehand: the record says so.
    pub given_ahead: bool,
}

/// One answer, with what surrounds it.
#[derive(Clone, Debug)]
pub struct Turn {
    /// What was answered.
    pub answer: Answer,
    /// The state in which it was.
    pub before: State,
    /// The state it led to.
    pub after: State,
    /// What it made happen.
    pub happenings: Vec<Happening>,
    /// Milliseconds since the attempt opened.
    pub t: u64,
}

impl Turn {
    /// The choice that it took.
    pub fn chosen(&self) -> Option<ChoiceIx> {
        let mut happenings = self.happenings.iter();
        happenings.find_map(|happening| match happening {
            Happening::Chosen(choice) => Some(*choice),
            _ => None,
        })
    }
}

/// One play, kept.
pub struct Attempt {
    /// Its id; empty where nothing is kept.
    pub id: String,
    /// When it was opened, `2027-03-02T09:14:05Z`.
    pub opened: String,
    /// The files it is played with.
    pub bundle: Bundle,
    /// The data it is judged with.
    pub house: House,
    /// Its words.
    pub texts: Texts,
    /// The language asked for.
    pub language: Language,
    /// Whether its answers were given beforehand, as a list.
    pub given_ahead: bool,
    session: Session,
    opening: Vec<Happening>,
    start: State,
    turns: Vec<Turn>,
    standing: Vec<usize>,
    closed: bool,
    journal: Journal,
}

/// Where the next event goes.
#[derive(Clone, Debug, Default)]
struct Journal {
    /// Events written.
    #[cfg_attr(not(feature = "store"), allow(dead_code))]
    n: u64,
    /// Milliseconds of the last event.
    t: u64,
    /// The clocks at the last event of this run.
    last: Option<Reading>,
    /// The head of the chain, where the attempt is kept.
    #[cfg_attr(not(feature = "store"), allow(dead_code))]
    head: Option<String>,
}

impl Attempt {
    /// Opens a new attempt at a scenario. Nothing is played before it is kept.
    pub fn open(
        bundle: Bundle,
        house: &House,
        how: &Start,
        keeper: &mut Keeper,
        edge: &mut dyn Edge,
    ) -> Result<Attempt, Refused> {
        let mut attempt = Attempt::prepare(bundle, house.clone(), how)?;
        #[cfg(feature = "store")]
        keeper.introduce(edge)?;
        let now = edge.now();
        attempt.opened = now.second();
        attempt.journal.last = Some(now);
        attempt.id = fresh_id(edge);
        match keeper {
            Keeper::Memory => {}
            #[cfg(feature = "store")]
            Keeper::Store { store, person, .. } => {
                attempt.journal.head = Some(kept::open(&attempt, store, person)?);
            }
        }
        Ok(attempt)
    }

    /// Takes up an attempt again, with the bytes it was begun with; later time goes on from its
    /// last event. Fails with `Over` when it was closed.
    #[cfg_attr(not(feature = "store"), allow(unused_mut, unused_variables))]
    pub fn resume(id: &str, keeper: &mut Keeper, edge: &mut dyn Edge) -> Result<Attempt, Refused> {
        let mut attempt = Attempt::look(id, keeper)?;
        if attempt.closed {
            return Err(Refused::Over(id.to_owned()));
        }
        #[cfg(feature = "store")]
        {
            keeper.introduce(edge)?;
            attempt.write(keeper, edge, crate::record::Deed::Resume)?;
        }
        Ok(attempt)
    }

    /// Reads a kept attempt without touching it: its debrief, what a list of answers would do.
    pub fn look(id: &str, keeper: &Keeper) -> Result<Attempt, Refused> {
        match keeper {
            Keeper::Memory => Err(Refused::Unknown(id.to_owned())),
            #[cfg(feature = "store")]
            Keeper::Store { store, .. } => kept::read(store, id),
        }
    }

    /// Steps, keeps, then commits an answer. After an error nothing has changed, and the same
    /// answer may be given again.
    pub fn answer(
        &mut self,
        answer: &Answer,
        keeper: &mut Keeper,
        edge: &mut dyn Edge,
    ) -> Result<&[Happening], Refused> {
        if self.closed {
            return Err(Refused::Over(self.id.clone()));
        }
        let before = *self.session.state();
        let input = Input::read(answer, &self.session.opening().scenario, &before)?;
        let step = self.session.step(input)?;
        let after = *step.after();
        self.keep(answer, &before, keeper, edge)?;
        let happenings = self.session.commit(step).to_vec();
        self.note(Turn {
            answer: answer.clone(),
            before,
            after,
            happenings,
            t: self.journal.t,
        });
        Ok(self.session.happenings())
    }

    /// Writes that the debrief was reached; nothing can be answered any more. Between two scenes
    /// is when the log may be folded; nothing is lost if it is not.
    #[cfg_attr(not(feature = "store"), allow(unused_variables))]
    pub fn close(&mut self, keeper: &mut Keeper, edge: &mut dyn Edge) -> Result<(), Refused> {
        if self.closed {
            return Ok(());
        }
        #[cfg(feature = "store")]
        {
            self.write(keeper, edge, crate::record::Deed::Close)?;
            if let Keeper::Store { store, .. } = keeper {
                let _ = store.rest();
            }
        }
        self.closed = true;
        Ok(())
    }

    /// What the play starts from.
    pub fn opening(&self) -> &Opening {
        self.session.opening()
    }

    /// The play itself.
    pub fn session(&self) -> &Session {
        &self.session
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        &self.session.opening().scenario
    }

    /// Where the play is.
    pub fn state(&self) -> &State {
        self.session.state()
    }

    /// What is awaited.
    pub fn awaits(&self) -> Awaits {
        self.session.state().awaits
    }

    /// How many answers one can go back.
    pub fn depth(&self) -> u16 {
        if self.opening().rules.rollback {
            self.session.depth()
        } else {
            0
        }
    }

    /// Whether nothing is left to ask: where there was no decision there is none to take again.
    pub fn is_over(&self) -> bool {
        match self.awaits() {
            Awaits::Nothing => true,
            Awaits::Redo => redo::decisions(self).is_empty(),
            _ => false,
        }
    }

    /// Whether the debrief was reached.
    pub fn is_closed(&self) -> bool {
        self.closed
    }

    /// The code that changes when the record of a play that was closed is changed or cut short.
    pub fn code(&self) -> Option<String> {
        #[cfg(feature = "store")]
        if let Some(head) = self.journal.head.as_ref().filter(|_| self.closed) {
            return Some(crate::record::head_code(head));
        }
        None
    }

    /// The ending that counts: the first reached.
    pub fn ending(&self) -> Option<EndingIx> {
        let mut happenings = self.turns.iter().flat_map(|turn| &turn.happenings);
        happenings.find_map(|happening| match happening {
            Happening::Ended(ending) => Some(*ending),
            _ => None,
        })
    }

    /// All answers with their surroundings, those that were taken back included.
    pub fn turns(&self) -> &[Turn] {
        &self.turns
    }

    /// The answers that stand, in order.
    pub fn standing(&self) -> impl DoubleEndedIterator<Item = &Turn> {
        self.standing.iter().map(|at| &self.turns[*at])
    }

    /// The ranks of those, among all answers.
    pub fn standing_ranks(&self) -> &[usize] {
        &self.standing
    }

    /// The state and happenings of the opening, before any answer.
    pub fn beginning(&self) -> (&State, &[Happening]) {
        (&self.start, &self.opening)
    }

    /// The answers, in order.
    pub fn answers(&self) -> Vec<Answer> {
        self.turns.iter().map(|turn| turn.answer.clone()).collect()
    }

    /// Milliseconds from the opening to the last answer.
    pub fn lasted(&self) -> u64 {
        self.turns.last().map_or(0, |turn| turn.t)
    }

    /// The role in which conduct is judged: the diploma's.
    pub fn role(&self) -> RoleIx {
        self.house.role()
    }

    /// The assessment, made anew from the answers.
    pub fn assess(&self) -> Result<Assessment, Refused> {
        assess::assess(self.opening(), self.role(), &self.answers())
            .map_err(|(at, why)| Refused::Differs { at, why })
    }

    fn prepare(bundle: Bundle, house: House, how: &Start) -> Result<Attempt, Refused> {
        let checked = Entry::check(bundle, &house);
        let faulty = || Refused::Faulty(checked.bundle.id.clone());
        let scenario = checked.scenario().ok_or_else(faulty)?.clone();
        let texts = texts(&checked.bundle, &scenario);
        let session = Session::new(Opening {
            scenario: Arc::new(scenario),
            catalogue: Arc::clone(&house.catalogue),
            seed: how.seed,
            rules: how.rules,
        });
        Ok(Attempt {
            id: String::new(),
            opened: String::new(),
            bundle: checked.bundle,
            house,
            texts,
            language: how.language.clone(),
            given_ahead: how.given_ahead,
            opening: session.happenings().to_vec(),
            start: *session.state(),
            session,
            turns: Vec::new(),
            standing: Vec::new(),
            closed: false,
            journal: Journal::default(),
        })
    }

    fn note(&mut self, turn: Turn) {
        if let Answer::Back(turns) = turn.answer {
            let left = self.standing.len().saturating_sub(turns as usize);
            self.standing.truncate(left);
        } else {
            self.standing.push(self.turns.len());
        }
        self.turns.push(turn);
    }

    #[cfg_attr(
        not(feature = "store"),
        allow(unused_variables, clippy::unnecessary_wraps)
    )]
    fn keep(
        &mut self,
        answer: &Answer,
        before: &State,
        keeper: &mut Keeper,
        edge: &mut dyn Edge,
    ) -> Result<(), Refused> {
        match keeper {
            Keeper::Memory => {
                let now = edge.now();
                self.journal.t = self.time(&now);
                self.journal.last = Some(now);
                Ok(())
            }
            #[cfg(feature = "store")]
            Keeper::Store { .. } => {
                let named = match answer {
                    Answer::Keep(_) | Answer::Rate(_) | Answer::Redo(..) => None,
                    _ => before.beat(),
                };
                let deed = crate::record::Deed::Answer {
                    beat: named.map(|beat| self.scenario()[beat].id.clone()),
                    answer: answer.clone(),
                };
                self.write(keeper, edge, deed)
            }
        }
    }

    /// Milliseconds since the opening: what was lived so far, and what passed since in this run.
    fn time(&self, now: &Reading) -> u64 {
        let passed = self
            .journal
            .last
            .map_or(0, |last| now.millis.saturating_sub(last.millis));
        self.journal.t + passed
    }

    #[cfg(feature = "store")]
    fn write(
        &mut self,
        keeper: &mut Keeper,
        edge: &mut dyn Edge,
        deed: crate::record::Deed,
    ) -> Result<(), Refused> {
        let Keeper::Store { store, .. } = keeper else {
            return Ok(());
        };
        let now = edge.now();
        if let Some(by) = self.journal.last.and_then(|last| kept::jump(&last, &now)) {
            self.append(store, &now, crate::record::Deed::ClockJump { by }, [0; 32])?;
        }
        self.append(store, &now, deed, edge.random())
    }

    #[cfg(feature = "store")]
    fn append(
        &mut self,
        store: &mut crate::record::Store,
        now: &Reading,
        deed: crate::record::Deed,
        salt: crate::record::Salt,
    ) -> Result<(), Refused> {
        let (n, t) = (self.journal.n + 1, self.time(now));
        let at = crate::record::Moment::new(t, now.wall);
        let head = store.append(&self.id, &crate::record::Event::new(n, at, deed, salt))?;
        self.journal = Journal {
            n,
            t,
            last: Some(*now),
            head: Some(head),
        };
        Ok(())
    }
}

/// The words of a bundle.
pub(super) fn texts(bundle: &Bundle, scenario: &Scenario) -> Texts {
    let reference = Language::new(REFERENCE).unwrap_or_else(Language::reference);
    let plan = Plan {
        beats: scenario.beats.iter().map(|beat| beat.id.clone()).collect(),
        variables: Some(super::names::variables(scenario)),
        required: Vec::new(),
    };
    let files = bundle.texts().filter_map(|(tag, bytes)| {
        let text = String::from_utf8_lossy(bytes).into_owned();
        Some((Language::new(tag)?, text))
    });
    Texts::new(&reference, plan, files.collect()).0
}

/// A kept attempt played again, and what it is worth. The assessment has the same JSON bytes as
/// when it was played.
#[cfg(feature = "store")]
pub fn replay(store: &crate::record::Store, id: &str) -> Result<(Attempt, Assessment), Refused> {
    let attempt = kept::read(store, id)?;
    let assessment = attempt.assess()?;
    Ok((attempt, assessment))
}

/// How a kept attempt ended; none where it did not, or cannot be played again.
#[cfg(feature = "store")]
pub fn outcome(store: &crate::record::Store, id: &str) -> Option<crate::scenario::Outcome> {
    let attempt = kept::read(store, id).ok()?;
    Some(attempt.scenario()[attempt.ending()?].outcome)
}

#[cfg(feature = "store")]
pub(super) use kept::given_ahead;

/// All of the house's own data as one canonical JSON object, path to text: diplomas, and legal
/// facts too, for deadlines are counted with them.
#[cfg(feature = "store")]
fn house_bytes(house: &House) -> Vec<u8> {
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    let files = house
        .files
        .iter()
        .map(|(name, bytes)| (name.as_str(), text(bytes)));
    serde_json::to_vec(&files.collect::<BTreeMap<&str, String>>()).unwrap_or_default()
}

#[cfg(feature = "store")]
mod kept {
    //! The attempt in the store: its manifest, the bytes it depends on, and the way back.

    use super::{
        Attempt, BTreeMap, House, Journal, Language, Reading, Refused, Rules, Start, Turn,
        house_bytes,
    };
    use crate::library::Bundle;
    use crate::play::REVISION;
    use crate::record::{
        ContentKind, Deed, Digests, Json, Manifest, RecordError, Store, answers, chain,
    };

    /// Wall and monotonic clock may part by so many milliseconds before it is noted.
    const MOST_DRIFT: i64 = 5_000;

    /// By how much the wall clock jumped between two readings.
    pub(super) fn jump(last: &Reading, now: &Reading) -> Option<i64> {
        let wall = now.wall.as_millisecond() - last.wall.as_millisecond();
        let lived = i64::try_from(now.millis.saturating_sub(last.millis)).unwrap_or(i64::MAX);
        let by = wall.saturating_sub(lived);
        (by.abs() > MOST_DRIFT).then_some(by)
    }

    /// The rule that says that answers were given beforehand; absent: they were not.
    const GIVEN_AHEAD: &str = "given_ahead";

    /// Keeps the bytes, then opens the attempt. Gives its head.
    pub(super) fn open(
        attempt: &Attempt,
        store: &mut Store,
        person: &str,
    ) -> Result<String, Refused> {
        let digests = put(attempt, store)?;
        let opening = attempt.opening();
        let rollback = Json::Bool(opening.rules.rollback);
        let mut rules = BTreeMap::from([("rollback".to_owned(), rollback)]);
        if attempt.given_ahead {
            rules.insert(GIVEN_AHEAD.to_owned(), Json::Bool(true));
        }
        let manifest = Manifest {
            attempt: attempt.id.clone(),
            scenario: attempt.bundle.id.clone(),
            opened: attempt.opened.clone(),
            engine: env!("CARGO_PKG_VERSION").to_owned(),
            play: REVISION.into(),
            digests,
            seed: opening.seed,
            rules,
            language: attempt.language.to_string(),
            controlled: false,
        };
        Ok(store.open_attempt(&manifest, person)?)
    }

    fn put(attempt: &Attempt, store: &mut Store) -> Result<Digests, RecordError> {
        let (bundle, house) = (&attempt.bundle, &attempt.house);
        let mut texts = BTreeMap::new();
        for (language, bytes) in bundle.texts() {
            let digest = store.put_content(ContentKind::Texts, bytes)?;
            texts.insert(language.to_owned(), digest);
        }
        let file = |name: &str| house.files.get(name).cloned().unwrap_or_default();
        let key = match bundle.files.get("key.ron") {
            Some(bytes) => Some(store.put_content(ContentKind::Key, bytes)?),
            None => None,
        };
        Ok(Digests {
            scenario: store.put_content(ContentKind::Scenario, &bundle.bytes())?,
            texts,
            catalogue: store.put_content(ContentKind::Catalogue, &file("techniques.ron"))?,
            framework: store.put_content(ContentKind::Framework, &house_bytes(house))?,
            key,
            cuts: store.put_content(ContentKind::Cuts, &file("cuts.ron"))?,
        })
    }

    /// Plays the kept answers again, from the kept bytes.
    pub(super) fn read(store: &Store, id: &str) -> Result<Attempt, Refused> {
        let manifest = store.manifest(id)?;
        if manifest.play != u64::from(REVISION) {
            return Err(Refused::OtherRevision {
                attempt: id.to_owned(),
                engine: manifest.engine,
            });
        }
        let events = store.events(id)?;
        // What is missing or does not read any more makes all of it unreadable.
        let lost = || Refused::Lost(id.to_owned());
        let scenario = store.content(&manifest.digests.scenario)?;
        let bundle = scenario.and_then(|kept| Bundle::from_bytes(&kept.bytes));
        let bundle = bundle.ok_or_else(lost)?;
        let house = house(store, &manifest.digests)?.ok_or_else(lost)?;
        let how = Start {
            seed: manifest.seed,
            rules: rules(&manifest),
            language: Language::new(&manifest.language).unwrap_or_else(Language::reference),
            given_ahead: given_ahead(&manifest),
        };
        let mut attempt = Attempt::prepare(bundle, house, &how).map_err(|_| lost())?;
        attempt.id = manifest.attempt;
        attempt.opened = manifest.opened;
        let times = events
            .iter()
            .filter(|event| matches!(event.deed, Deed::Answer { .. }));
        let times: Vec<u64> = times.map(|event| event.at.t).collect();
        for (at, (answer, t)) in answers(&events).into_iter().zip(times).enumerate() {
            let before = *attempt.session.state();
            let differs = |why| Refused::Differs { at, why };
            let happenings = attempt.session.answer(&answer).map_err(differs)?.to_vec();
            let after = *attempt.session.state();
            attempt.note(Turn {
                answer,
                before,
                after,
                happenings,
                t,
            });
        }
        attempt.closed = events.last().is_some_and(|event| event.deed == Deed::Close);
        attempt.journal = Journal {
            n: events.len() as u64,
            t: events.last().map_or(0, |event| event.at.t),
            last: None,
            head: Some(head(store, id)?),
        };
        Ok(attempt)
    }

    /// The head of an attempt that was read: that of its last event, or of its manifest.
    fn head(store: &Store, id: &str) -> Result<String, RecordError> {
        let last = store.lines(id)?.pop().map(|line| line.head);
        match last {
            Some(head) => Ok(head),
            None => Ok(chain::start(&store.manifest_line(id)?)),
        }
    }

    /// Whether the answers were given beforehand.
    pub(in crate::flow) fn given_ahead(manifest: &Manifest) -> bool {
        manifest.rules.get(GIVEN_AHEAD) == Some(&Json::Bool(true))
    }

    fn rules(manifest: &Manifest) -> Rules {
        match manifest.rules.get("rollback") {
            Some(Json::Bool(true)) => Rules::PRACTICE,
            _ => Rules::EXAM,
        }
    }

    fn house(store: &Store, digests: &Digests) -> Result<Option<House>, RecordError> {
        let together = store.content(&digests.framework)?;
        let house = |texts: BTreeMap<String, String>| {
            let files = texts.into_iter();
            let files = files.map(|(name, text)| (name, text.into_bytes()));
            House::from_files(files.collect()).ok()
        };
        let texts = together.and_then(|kept| serde_json::from_slice(&kept.bytes).ok());
        Ok(texts.and_then(house))
    }
}
