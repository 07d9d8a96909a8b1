//! What the tests of play and assessment share: fixtures, a play in progress, and a short stable
//! wording of everything that happens.

#![allow(dead_code, clippy::missing_panics_doc, clippy::must_use_candidate)]

pub mod big;
pub mod generate;
pub mod properties;

use entremise::assess::{Assessment, assess};
use entremise::library::{Bundle, Entry, House};
use entremise::play::{
    Answer, Awaits, Duty, Ground, Happening, Opening, Place, Rejected, Rules, Session, State, Why,
    offers,
};
use entremise::scenario::{
    Asks, BeatIx, ChoiceIx, FactIx, Fault, Gauge, PartyIx, Scenario, Spoken, raw,
};
use entremise::source::{Code, Diagnostics, Severity, Sources};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

/// The project's own catalogue and the rest, read once.
pub fn house() -> &'static House {
    static HOUSE: OnceLock<House> = OnceLock::new();
    HOUSE.get_or_init(|| House::open().expect("the project's own data"))
}

/// The folder of the conformance suite.
pub fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/play")
}

/// The names of its folders, sorted.
pub fn fixture_names() -> Vec<String> {
    let entries = std::fs::read_dir(fixtures()).expect("the fixtures");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .collect();
    names.sort();
    names
}

/// A fixture, checked: playing needs no texts, so their lack is the one fault allowed.
pub fn fixture(name: &str) -> Entry {
    let (mut sources, sink) = (Sources::new(), Diagnostics::new());
    let bundle = Bundle::read(&fixtures().join(name), &mut sources, &sink).expect("a folder");
    let entry = Entry::check(with_some_text(bundle), house());
    expect_sound(name, &entry);
    entry
}

/// The check wants a reference language; one line of it is enough to play.
fn with_some_text(mut bundle: Bundle) -> Bundle {
    let title = || b"scenario--title = Essai\n".to_vec();
    bundle
        .files
        .entry("fr.ftl".to_owned())
        .or_insert_with(title);
    bundle
}

/// A scenario from its text alone.
pub fn checked(name: &str, text: &str) -> Entry {
    let files = BTreeMap::from([("scenario.ron".to_owned(), text.as_bytes().to_vec())]);
    let bundle = Bundle {
        id: name.to_owned(),
        folder: String::new(),
        files,
    };
    Entry::check(with_some_text(bundle), house())
}

/// Nothing at fault but the lack of texts.
pub fn expect_sound(name: &str, entry: &Entry) {
    let faults = entry
        .faults
        .iter()
        .filter(|fault| fault.code.severity() == Severity::Error);
    let faults: Vec<_> = faults
        .filter(|fault| !matches!(fault.code, Code::E0701 | Code::E0702))
        .collect();
    assert!(faults.is_empty(), "{name}: {faults:#?}");
    assert!(entry.scenario().is_some(), "{name}: no scenario");
}

/// The opening of a checked scenario, in practice.
pub fn opening(entry: &Entry, seed: u64) -> Opening {
    Opening {
        scenario: Arc::new(entry.scenario().expect("a scenario").clone()),
        catalogue: house().catalogue.clone(),
        seed,
        rules: Rules::PRACTICE,
    }
}

/// The answers of a play of `plays.ron`.
pub fn answers(play: &raw::Play) -> Vec<Answer> {
    play.inputs
        .iter()
        .map(|answer| Answer::from(answer.get_ref()))
        .collect()
}

/// Chooses.
pub fn choose(id: &str) -> Answer {
    Answer::Choose(id.to_owned())
}

/// Places items.
pub fn place(items: &[&str]) -> Answer {
    Answer::Place(items.iter().map(|item| (*item).to_owned()).collect())
}

/// Keeps statements.
pub fn keep(statements: &[&str]) -> Answer {
    Answer::Keep(statements.iter().map(|kept| (*kept).to_owned()).collect())
}

/// Answers the questions of a document.
pub fn read(parts: &[(&str, &str)]) -> Answer {
    Answer::Read(
        parts
            .iter()
            .map(|(ask, part)| ((*ask).to_owned(), (*part).to_owned()))
            .collect(),
    )
}

/// Gives jobs.
pub fn give(jobs: &[(&str, &str, &str)]) -> Answer {
    let shares = jobs
        .iter()
        .map(|(job, who, slot)| ((*job).to_owned(), ((*who).to_owned(), (*slot).to_owned())));
    Answer::Give(shares.collect())
}

/// Rates oneself.
pub fn rate(levels: &[(&str, u8)]) -> Answer {
    Answer::Rate(
        levels
            .iter()
            .map(|(id, level)| ((*id).to_owned(), *level))
            .collect(),
    )
}

/// A play in progress, told in short words.
pub struct Playing {
    /// The session.
    pub session: Session,
    /// Every answer taken so far.
    pub given: Vec<Answer>,
}

impl Playing {
    /// Opens a fixture.
    pub fn of(name: &str) -> Playing {
        Playing::with_seed(name, 1)
    }

    /// Opens a fixture with that seed.
    pub fn with_seed(name: &str, seed: u64) -> Playing {
        Playing::open(opening(&fixture(name), seed))
    }

    /// Opens anything.
    pub fn open(opening: Opening) -> Playing {
        Playing {
            session: Session::new(opening),
            given: Vec::new(),
        }
    }

    /// What the last answer (or the opening) made happen.
    pub fn told(&self) -> Vec<String> {
        let scenario = &self.session.opening().scenario;
        self.session
            .happenings()
            .iter()
            .map(|it| tell(scenario, *it))
            .collect()
    }

    /// Answers; what happens is returned.
    pub fn take(&mut self, answer: Answer) -> Vec<String> {
        let taken = self.session.answer(&answer);
        assert!(
            taken.is_ok(),
            "{answer:?}: {:?} (offered: {:?})",
            taken.err(),
            self.offered()
        );
        self.given.push(answer);
        self.told()
    }

    /// Chooses; what happens is returned.
    pub fn go(&mut self, choice: &str) -> Vec<String> {
        self.take(choose(choice))
    }

    /// Chooses several in a row.
    pub fn all(&mut self, choices: &[&str]) -> &mut Playing {
        for choice in choices {
            self.go(choice);
        }
        self
    }

    /// An answer that must be refused; nothing may change.
    pub fn refused(&mut self, answer: &Answer) -> Rejected {
        let before = *self.session.state();
        let refused = self.session.answer(answer).map(<[Happening]>::to_vec);
        assert_eq!(
            before,
            *self.session.state(),
            "a refused answer changed something"
        );
        refused.expect_err("to be refused")
    }

    /// The state.
    pub fn state(&self) -> &State {
        self.session.state()
    }

    /// The scenario.
    pub fn scenario(&self) -> &Scenario {
        &self.session.opening().scenario
    }

    /// What is offered, in the file's order, standing acts last.
    pub fn offered(&self) -> Vec<String> {
        let (scenario, state) = (self.scenario(), self.state());
        let offered = offers(scenario, state);
        let all = (0..scenario.choices.len() as u16).map(ChoiceIx);
        let offered = all.filter(|choice| offered.has(scenario, state, *choice));
        offered.map(|choice| scenario[choice].id.clone()).collect()
    }

    /// Where one is: a beat or an ending.
    pub fn at(&self) -> String {
        match self.state().at {
            Place::Beat(beat) => self.scenario()[beat].id.clone(),
            Place::Ending(ending) => self.scenario()[ending].id.clone(),
        }
    }

    /// A party.
    pub fn party(&self, id: &str) -> PartyIx {
        self.scenario().party(id).expect("a party")
    }

    /// Someone's tension.
    pub fn tension(&self, id: &str) -> u8 {
        self.state().tension[self.party(id).at()]
    }

    /// Someone's trust.
    pub fn trust(&self, id: &str) -> u8 {
        self.state().trust[self.party(id).at()]
    }

    /// Someone's phase.
    pub fn phase(&self, id: &str) -> &'static str {
        self.state().phase[self.party(id).at()].word()
    }

    /// Times someone was given the floor in this scene.
    pub fn heard(&self, id: &str) -> u8 {
        self.state().heard[self.party(id).at()]
    }

    /// Whether a fact is known.
    pub fn knows(&self, id: &str) -> bool {
        let facts = &self.scenario().facts;
        let at = facts.iter().position(|fact| fact.id == id).expect("a fact");
        self.state().facts >> FactIx(at as u8).0 & 1 == 1
    }

    /// Who is present, in the file's order.
    pub fn present(&self) -> Vec<&str> {
        let parties = self.scenario().parties.iter().enumerate();
        let here = parties.filter(|(at, _)| self.state().is_present(PartyIx(*at as u8)));
        here.map(|(_, party)| party.id.as_str()).collect()
    }

    /// What became of a duty so far.
    pub fn duty(&self, id: &str) -> Duty {
        let musts = &self.scenario().musts;
        let at = musts.iter().position(|must| must.id == id).expect("a duty");
        self.state().musts[at]
    }

    /// What the answers so far are worth, in the role of AMIS.
    pub fn assess(&self) -> Assessment {
        assessed(self.session.opening(), "amis", &self.given)
    }

    /// The same in another role.
    pub fn assess_as(&self, role: &str) -> Assessment {
        assessed(self.session.opening(), role, &self.given)
    }
}

/// What answers are worth.
pub fn assessed(opening: &Opening, role: &str, answers: &[Answer]) -> Assessment {
    let role = opening.catalogue.role(role).expect("a role");
    assess(opening, role, answers).expect("answers that fit")
}

/// What a criterion holds: earned, available, shown, resisted.
pub fn sums(found: &Assessment, criterion: &str) -> (u16, u16, u16, u16) {
    let at = house()
        .catalogue
        .criterion(criterion)
        .expect("a criterion")
        .0 as usize;
    let tally = &found.tally;
    (
        tally.earned[at],
        tally.available[at],
        tally.shown[at],
        tally.resisted[at],
    )
}

/// The score of a criterion.
pub fn score(found: &Assessment, criterion: &str) -> Option<u16> {
    found.score(house().catalogue.criterion(criterion).expect("a criterion"))
}

/// One happening in short stable words: ids and numbers only. The goldens are made of these, so a
/// change of wording here is a change of every golden.
pub fn tell(scenario: &Scenario, happening: Happening) -> String {
    let beat = |ix: BeatIx| scenario[ix].id.as_str();
    match happening {
        Happening::SceneOpened { scene, after } => {
            format!("opened {} after {after}", scenario[scene].id)
        }
        Happening::Entered { beat: ix, visit } => format!("entered {} {visit}", beat(ix)),
        Happening::Line(line) => match &scenario[line].spoken {
            Spoken::Says(party) => format!("line {}", scenario[*party].id),
            Spoken::SaysAs(party, tag) => format!("line {}-{tag}", scenario[*party].id),
            Spoken::Off(party, tag) => format!("line off {}-{tag}", scenario[*party].id),
            Spoken::Narrates(tag) => format!("line {tag}"),
            Spoken::Shows(document) => format!("line document {}", scenario[*document].id),
        },
        Happening::Chosen(choice) => format!("chosen {}", scenario.path(choice)),
        Happening::Replied(choice) => format!("replied {}", scenario.path(choice)),
        Happening::TimedOut(ix) => format!("timed-out {}", beat(ix)),
        Happening::Moved {
            gauge,
            from,
            to,
            why,
        } => {
            let why = match why {
                Why::Act(rank) => format!("act {rank}"),
                Why::Scenario => "scenario".to_owned(),
                Why::Contagion => "contagion".to_owned(),
                Why::Strain => "strain".to_owned(),
                Why::Time => "time".to_owned(),
            };
            format!("{} {from}>{to} {why}", gauge_word(scenario, gauge))
        }
        Happening::Turned { party, from, to } => {
            format!(
                "turned {} {}>{}",
                scenario[party].id,
                from.word(),
                to.word()
            )
        }
        Happening::Learned(fact) => format!("learned {}", scenario[fact].id),
        Happening::Forgot(fact) => format!("forgot {}", scenario[fact].id),
        Happening::Arrived(party) => format!("arrived {}", scenario[party].id),
        Happening::Left(party) => format!("left {}", scenario[party].id),
        Happening::Spent(minutes) => format!("spent {minutes}"),
        Happening::Faulted { kind, ground } => {
            let ground = match ground {
                Ground::Choice => "choice".to_owned(),
                Ground::Breach { fact, hearer } => {
                    format!("breach {} {}", scenario[fact].id, scenario[hearer].id)
                }
                Ground::Never(never) => format!("never {}", scenario[never].id),
                Ground::Must(must) => format!("must {}", scenario[must].id),
            };
            format!("fault {} {ground}", kind.word())
        }
        Happening::Repaired(kinds) => {
            let kinds = Fault::ALL.iter().filter(|kind| kinds & kind.bit() != 0);
            format!(
                "repaired {}",
                kinds.map(|kind| kind.word()).collect::<Vec<_>>().join(" ")
            )
        }
        Happening::Due(must) => format!("due {}", scenario[must].id),
        Happening::Done(must) => format!("done {}", scenario[must].id),
        Happening::Missed(must) => format!("missed {}", scenario[must].id),
        Happening::Worked {
            beat: ix,
            right,
            total,
        } => format!("worked {} {right}/{total}", beat(ix)),
        Happening::Drew { of, got } => format!("drew {got}/{of}"),
        Happening::Ended(ending) => format!("ended {}", scenario[ending].id),
        Happening::WentBack { turn } => format!("went-back {turn}"),
        Happening::Spoke(ix) => format!("spoke {}", beat(ix)),
        Happening::Accounted => "accounted".to_owned(),
        Happening::Rated => "rated".to_owned(),
        Happening::Redid(ix) => format!("redid {}", beat(ix)),
        Happening::Stuck(ix) => format!("stuck {}", beat(ix)),
    }
}

fn gauge_word(scenario: &Scenario, gauge: Gauge) -> String {
    match gauge {
        Gauge::Tension(party) => format!("tension {}", scenario[party].id),
        Gauge::Trust(party) => format!("trust {}", scenario[party].id),
        Gauge::Glasl(pair) => {
            let pair = &scenario[pair];
            format!(
                "glasl {} {}",
                scenario[pair.first].id, scenario[pair.second].id
            )
        }
        Gauge::Heard(party) => format!("heard {}", scenario[party].id),
        Gauge::Strain => "strain".to_owned(),
        Gauge::Danger => "danger".to_owned(),
        Gauge::Minutes => "minutes".to_owned(),
        Gauge::Counter(counter) => format!("counter {}", scenario[counter].id),
        Gauge::DaysLeft(deadline) => format!("days-left {}", scenario[deadline].id),
        Gauge::Result => "result".to_owned(),
    }
}

/// A whole state in stable words: every field, tables cut to what the scenario declares.
pub fn tell_state(scenario: &Scenario, state: &State) -> String {
    let mut text = String::new();
    let at = match state.at {
        Place::Beat(beat) => &scenario[beat].id,
        Place::Ending(ending) => &scenario[ending].id,
    };
    let _ = write!(
        text,
        "state {at} {} {} turn {}",
        scenario[state.scene].id,
        awaited(state.awaits),
        state.turn
    );
    for (at, party) in scenario.parties.iter().enumerate() {
        let (tension, trust, phase) = (state.tension[at], state.trust[at], state.phase[at].word());
        let _ = write!(
            text,
            " {} {tension} {trust} {phase} {}",
            party.id, state.heard[at]
        );
    }
    let _ = write!(text, " glasl {:?}", &state.glasl[..scenario.pairs.len()]);
    let _ = write!(
        text,
        " counters {:?}",
        &state.counters[..scenario.counters.len()]
    );
    for duty in &state.musts[..scenario.musts.len()] {
        let _ = match duty {
            Duty::Idle => write!(text, " idle"),
            Duty::Due(left) => write!(text, " due {left}"),
            Duty::Done => write!(text, " done"),
            Duty::Missed => write!(text, " missed"),
        };
    }
    let State {
        strain,
        danger,
        minutes,
        result,
        present,
        closed,
        elapsed,
        facts,
        ..
    } = *state;
    let _ = write!(
        text,
        " strain {strain} danger {danger} minutes {minutes} result {result}"
    );
    let _ = write!(
        text,
        " present {present:x} closed {closed:x} elapsed {elapsed} facts {facts:x}"
    );
    let State {
        once,
        remembered,
        seen_scenes,
        endings,
        ..
    } = *state;
    let _ = write!(
        text,
        " once {once:x} remembered {remembered:x} scenes {seen_scenes:x} endings {endings:x}"
    );
    for beat in (0..scenario.beats.len() as u16).map(BeatIx) {
        let _ = write!(
            text,
            " {}{}",
            state.visits(beat),
            if state.has_seen(beat) { "s" } else { "" }
        );
    }
    text
}

fn awaited(awaits: Awaits) -> &'static str {
    entremise::assess::awaited(awaits)
}

/// A whole play in stable words: every happening and every state, answer by answer.
pub fn tell_play(opening: &Opening, answers: &[Answer]) -> String {
    let scenario = &opening.scenario;
    let mut session = Session::new(opening.clone());
    let mut text = format!("seed {}\n", opening.seed);
    let write = |session: &Session, text: &mut String| {
        for happening in session.happenings() {
            text.push_str(&tell(scenario, *happening));
            text.push('\n');
        }
        text.push_str(&tell_state(scenario, session.state()));
        text.push('\n');
    };
    write(&session, &mut text);
    for (at, answer) in answers.iter().enumerate() {
        let _ = writeln!(text, "answer {at}");
        let taken = session.answer(answer).map(<[Happening]>::len);
        assert!(
            taken.is_ok(),
            "{}: answer {at}, {answer:?}: {taken:?}",
            scenario.id
        );
        write(&session, &mut text);
    }
    text
}

/// Whether a state keeps within every range of the format.
pub fn expect_in_range(scenario: &Scenario, state: &State) {
    let percent = |values: &[u8]| values.iter().all(|value| *value <= 100);
    assert!(
        percent(&state.tension) && percent(&state.trust),
        "tension or trust beyond 100"
    );
    assert!(
        state.strain <= 100 && state.result <= 100 && state.danger <= 3,
        "strain, result or danger"
    );
    let glasl = &state.glasl[..scenario.pairs.len()];
    assert!(
        glasl.iter().all(|step| (1..=9).contains(step)),
        "glasl {glasl:?}"
    );
    let counters = scenario.counters.iter().zip(state.counters);
    assert!(
        counters
            .into_iter()
            .all(|(counter, value)| value <= counter.max),
        "a counter over its maximum"
    );
}

/// The highest-rated leaving choice offered, the first among equals, or what else is awaited, done
/// as well as it can be.
pub fn best_answer(opening: &Opening, role: &str, state: &State) -> Option<Answer> {
    use entremise::scenario::{Want, Work};
    let scenario = &*opening.scenario;
    let role = opening.catalogue.role(role).expect("a role");
    match state.awaits {
        Awaits::Words => Some(Answer::Words(String::new())),
        Awaits::Choice => {
            let offered = offers(scenario, state);
            let own = scenario[state.beat()?].own().map(ChoiceIx);
            let open = own.filter(|choice| {
                offered.has(scenario, state, *choice) && !scenario[*choice].next.stays()
            });
            let rated = open.map(|choice| {
                let rating = entremise::assess::value::rating(
                    &opening.story(),
                    role,
                    state,
                    &scenario[choice],
                );
                (rating, std::cmp::Reverse(choice))
            });
            let (_, std::cmp::Reverse(best)) = rated.max()?;
            Some(Answer::Choose(scenario[best].id.clone()))
        }
        Awaits::Task => {
            let Asks::Task { task, .. } = &scenario[state.beat()?].asks else {
                return None;
            };
            Some(match &task.work {
                Work::Read { document, asks } => Answer::Read(
                    asks.iter()
                        .map(|ask| {
                            let part = ask.parts.trailing_zeros() as usize;
                            (ask.id.clone(), scenario[*document].parts[part].clone())
                        })
                        .collect(),
                ),
                Work::Arrange { items, before, .. } => {
                    let mut order: Vec<usize> = (0..items.len())
                        .filter(|at| items[*at].want == Want::Must)
                        .collect();
                    // Pairs are few: swap until every one stands in its order.
                    for _ in 0..=(before.len() * before.len()) {
                        for (first, second) in before {
                            let rank = |item: u8| order.iter().position(|at| *at == item as usize);
                            if let (Some(first), Some(second)) = (rank(*first), rank(*second))
                                && first > second
                            {
                                order.swap(first, second);
                            }
                        }
                    }
                    Answer::Place(order.into_iter().map(|at| items[at].id.clone()).collect())
                }
                Work::Assign {
                    people,
                    slots,
                    jobs,
                    ..
                } => {
                    let share = |job: &entremise::scenario::Job| {
                        let who = people[job.fits.trailing_zeros() as usize];
                        let slot = slots
                            .get(job.slots.trailing_zeros() as usize)
                            .cloned()
                            .unwrap_or_default();
                        (entremise::play::person_id(scenario, who).to_owned(), slot)
                    };
                    Answer::Give(
                        jobs.iter()
                            .map(|job| (job.id.clone(), share(job)))
                            .collect(),
                    )
                }
            })
        }
        Awaits::Account => {
            let account = scenario.account.as_ref()?;
            let kept = entremise::assess::account::best(scenario, state, account);
            let rows = account
                .statements
                .iter()
                .enumerate()
                .filter(|(at, _)| kept >> at & 1 == 1);
            Some(Answer::Keep(rows.map(|(_, row)| row.id.clone()).collect()))
        }
        Awaits::Rating => Some(Answer::Rate(
            scenario
                .head
                .target_ids
                .iter()
                .map(|id| (id.clone(), 3))
                .collect(),
        )),
        Awaits::Redo => Some(Answer::Redo(scenario.beats[0].id.clone(), String::new())),
        Awaits::Nothing | Awaits::Stuck => None,
    }
}
