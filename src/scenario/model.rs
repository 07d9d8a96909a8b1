//! A scenario as play holds it: dense tables and typed indices, made only by [`super::check`].
//!
//! Invariants: every index is in range; every table is in the file's order; nothing here is text
//! to be read by a person, only ids.

use crate::curriculum::{CriterionIx, Phase, RoleIx, TechniqueIx, Temperament};
use crate::source::Place;
use std::ops::Range;

macro_rules! index {
    ($($(#[$doc:meta])* $name:ident($raw:ty) in $table:ident: $row:ty;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub $raw);
        impl $name {
            /// As a place in a table.
            pub const fn at(self) -> usize { self.0 as usize }
        }
        impl std::ops::Index<$name> for Scenario {
            type Output = $row;
            fn index(&self, index: $name) -> &$row { &self.$table[index.at()] }
        }
    )*};
}

index! {
    /// A party.
    PartyIx(u8) in parties: Party;
    /// A fact.
    FactIx(u8) in facts: Fact;
    /// A counter.
    CounterIx(u8) in counters: Counter;
    /// A deadline.
    DeadlineIx(u8) in deadlines: Deadline;
    /// A document.
    DocumentIx(u8) in documents: Document;
    /// A declared pair of parties.
    PairIx(u8) in pairs: Pair;
    /// A scene.
    SceneIx(u8) in scenes: Scene;
    /// A beat.
    BeatIx(u16) in beats: Beat;
    /// A line of a beat.
    LineIx(u16) in lines: Line;
    /// A choice: own choices of the beats in order, then the standing acts.
    ChoiceIx(u16) in choices: Choice;
    /// An ending.
    EndingIx(u8) in endings: Ending;
    /// A duty.
    MustIx(u8) in musts: Must;
    /// A prohibition.
    NeverIx(u8) in nevers: Never;
}

/// Limits of format 1; each has its own code.
pub mod limit {
    #![allow(missing_docs)]
    pub const PARTIES: usize = 8;
    pub const FACTS: usize = 64;
    pub const COUNTERS: usize = 16;
    pub const DOCUMENTS: usize = 32;
    pub const BEATS: usize = 512;
    pub const CHOICES: usize = 4096;
    pub const DEADLINES: usize = 8;
    pub const PARTS: usize = 24;
    pub const CHOICES_IN_A_BEAT: usize = 8;
    pub const STANDING: usize = 6;
    pub const MUSTS: usize = 8;
    pub const NEVERS: usize = 8;
    pub const ITEMS: usize = 12;
    pub const ASKS: usize = 5;
    pub const ROUTE: usize = 4;
    pub const WHEN: usize = 8;
    pub const ONCE: usize = 64;
    pub const REMEMBERED: usize = 64;
    pub const SCENES: usize = 64;
    pub const ENDINGS: usize = 32;
    pub const STATEMENTS: usize = 64;
    pub const TARGETS: usize = 8;
    pub const SLOTS: usize = 12;
    pub const JURY: usize = 8;
    /// Pairs of eight parties.
    pub const PAIRS: usize = 28;
    pub const RON_BYTES: usize = 1 << 20;
    pub const FLUENT_BYTES: usize = 256 << 10;
    pub const RON_NESTING: usize = 64;
    pub const FLUENT_NESTING: usize = 32;
}

/// Where the scene is laid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub enum Context {
    /// A building, a street, a yard.
    Neighbourhood,
    /// A counter, a letter, a right.
    Administrative,
    /// A station, a square, a tram.
    PublicSpace,
}

/// The seven missions of ROME K1204's card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub enum Mission {
    /// Being there.
    Proximity,
    /// Preventing and settling conflicts.
    ConflictPrevention,
    /// Linking people and services.
    ServiceLink,
    /// Consulting residents.
    Consultation,
    /// Raising awareness.
    Awareness,
    /// Events.
    Events,
    /// Between cultures.
    Intercultural,
}

/// What may hurt; gives a warning before and help numbers after.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Theme {
    Violence,
    DomesticViolence,
    Child,
    Suicide,
    Racism,
    Addiction,
    Illness,
    Death,
    Destitution,
}

/// A fault of conduct. The kind carries its severity, the author does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Fault {
    Contact,
    Threat,
    IdentityCheck,
    Discrimination,
    Confidence,
    ViolenceMediated,
    Entry,
    NoAlert,
    NoMandate,
    Sides,
    Promise,
    Pressure,
    ChildInterprets,
}

impl Fault {
    /// All kinds, the critical ones first.
    pub const ALL: [Fault; 13] = [
        Fault::Contact,
        Fault::Threat,
        Fault::IdentityCheck,
        Fault::Discrimination,
        Fault::Confidence,
        Fault::ViolenceMediated,
        Fault::Entry,
        Fault::NoAlert,
        Fault::NoMandate,
        Fault::Sides,
        Fault::Promise,
        Fault::Pressure,
        Fault::ChildInterprets,
    ];

    /// Whether it ends the question of acquiring: a critical fault cannot be repaired.
    pub const fn critical(self) -> bool {
        (self as u8) < Fault::Sides as u8
    }

    /// Its bit in a set of kinds.
    pub const fn bit(self) -> u16 {
        1 << self as u8
    }

    /// As files write it.
    pub const fn word(self) -> &'static str {
        match self {
            Fault::Contact => "Contact",
            Fault::Threat => "Threat",
            Fault::IdentityCheck => "IdentityCheck",
            Fault::Discrimination => "Discrimination",
            Fault::Confidence => "Confidence",
            Fault::ViolenceMediated => "ViolenceMediated",
            Fault::Entry => "Entry",
            Fault::NoAlert => "NoAlert",
            Fault::NoMandate => "NoMandate",
            Fault::Sides => "Sides",
            Fault::Promise => "Promise",
            Fault::Pressure => "Pressure",
            Fault::ChildInterprets => "ChildInterprets",
        }
    }
}

/// How a scene is held.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum Form {
    /// On the spot.
    #[default]
    RealTime,
    /// Each side apart, the mediator carrying words.
    Shuttle,
    /// All at one table.
    Table,
    /// At somebody's home.
    Visit,
    /// A group.
    Meeting,
    /// By telephone.
    Phone,
}

/// Time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Time {
    Day,
    Evening,
    Night,
}

/// How a party is met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum Channel {
    /// Face to face.
    #[default]
    InPerson,
    /// Through a door.
    Door,
    /// By telephone.
    Phone,
    /// On a screen.
    Online,
}

/// What a party is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum Kind {
    /// One person.
    #[default]
    Person,
    /// A child.
    Child,
    /// A group of that many.
    Group(u8),
    /// So many who look on.
    Bystanders(u8),
    /// One of ours; hears without breach.
    Colleague,
    /// Bound to secrecy; hears without breach.
    Interpreter,
    /// A service.
    Institution,
}

/// How an ending counts among endings. It weighs nothing in the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Outcome {
    Agreement,
    Deferred,
    Handover,
    Refusal,
    Stopped,
    Breakdown,
}

/// Who reads the compte rendu.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Reader {
    Manager,
    Partner,
    Landlord,
}

/// Tension and trust, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gauges {
    /// At the start.
    pub tension: u8,
    /// At the start.
    pub trust: u8,
}

/// A party.
#[derive(Clone, Debug)]
pub struct Party {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// None: it has no state, and no condition may ask for one.
    pub gauges: Option<Gauges>,
    /// How it answers.
    pub temperament: Temperament,
    /// How it is met, unless a scene says otherwise.
    pub channel: Channel,
    /// The language it speaks, where not the scene's.
    pub language: Option<String>,
    /// Its picture.
    pub portrait: Option<String>,
    /// Technique -> (tension, trust) that replaces the catalogue's.
    pub reacts: Box<[(TechniqueIx, (i8, i8))]>,
    /// Where it is written.
    pub place: Place,
}

impl Party {
    /// Whether what is private may be said before it.
    pub fn bound_to_secrecy(&self) -> bool {
        matches!(self.kind, Kind::Colleague | Kind::Interpreter)
    }

    /// How many people it is.
    pub fn count(&self) -> u8 {
        match self.kind {
            Kind::Group(n) | Kind::Bystanders(n) => n,
            _ => 1,
        }
    }
}

/// Two parties in conflict, with their step on Glasl's stair, 1 to 9.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The one named first.
    pub first: PartyIx,
    /// The other.
    pub second: PartyIx,
    /// At the start.
    pub glasl: u8,
}

/// Someone to whom something may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearer {
    /// A party.
    Party(PartyIx),
    /// One's own service.
    Manager,
    /// A partner.
    Partner,
    /// The landlord.
    Landlord,
    /// Everybody.
    All,
}

/// Something that can be known.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub owner: Option<PartyIx>,
    /// Whether telling it can be a breach.
    pub private: bool,
    /// To whom it may be told, and when.
    pub released: Box<[(Hearer, When)]>,
    /// Where it is written.
    pub place: Place,
}

/// A date that matters.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Its id.
    pub id: String,
    /// The last day, in days of the proleptic Gregorian calendar since 1 January 1970.
    pub last_day: i32,
    /// The legal fact that says how long.
    pub source: Option<String>,
    /// Where it is written.
    pub place: Place,
}

/// A paper to show.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its id.
    pub id: String,
    /// Its parts, in order.
    pub parts: Box<[String]>,
    /// Where it is written.
    pub place: Place,
}

/// A number of the story.
#[derive(Clone, Debug)]
pub struct Counter {
    /// Its id.
    pub id: String,
    /// At the start.
    pub start: u8,
    /// Never more than this.
    pub max: u8,
    /// Where it is written.
    pub place: Place,
}

/// A scene.
#[derive(Clone, Debug)]
pub struct Scene {
    /// Its id.
    pub id: String,
    /// How it is held.
    pub form: Form,
    /// The place drawn.
    pub setting: String,
    /// The hour.
    pub time: Time,
    /// Minutes of story that pass before it.
    pub after: u32,
    /// Whether `after` was written (a heading is then due).
    pub has_after: bool,
    /// Who is there, one bit a party.
    pub present: u8,
    /// Who is met otherwise than usual.
    pub channels: Box<[(PartyIx, Channel)]>,
    /// Its first beat.
    pub start: BeatIx,
    /// Its beats.
    pub beats: Range<u16>,
    /// Where it is written.
    pub place: Place,
}

/// A beat: what is seen and said, then one thing asked.
#[derive(Clone, Debug)]
pub struct Beat {
    /// Its id.
    pub id: String,
    /// The scene it belongs to.
    pub scene: SceneIx,
    /// What happens on entering.
    pub enter: Box<[Effect]>,
    /// Its lines.
    pub lines: Range<u16>,
    /// Whether one's own words are asked before the choices show.
    pub say_first: bool,
    /// What it asks.
    pub asks: Asks,
    /// Seconds to answer; 0: no timer.
    pub seconds: u16,
    /// Where running out of time leads.
    pub timeout: Option<Next>,
    /// Where it is written.
    pub place: Place,
}

/// What a beat asks.
#[derive(Clone, Debug)]
pub enum Asks {
    /// One of its own choices, or a standing act (one bit each).
    Choice {
        /// Own choices.
        own: Range<u16>,
        /// Standing acts offered here.
        standing: u8,
    },
    /// A task.
    Task {
        /// Which.
        task: Box<Task>,
        /// Standing acts offered here.
        standing: u8,
        /// What follows from the answer.
        effects: Box<[Effect]>,
        /// Where it leads.
        next: Next,
    },
    /// Nothing: it goes on by itself.
    Passage(Next),
}

/// What a line does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Spoken {
    /// A party present says its line.
    Says(PartyIx),
    /// The same with a tag.
    SaysAs(PartyIx, String),
    /// A voice from elsewhere.
    Off(PartyIx, String),
    /// What is seen or heard.
    Narrates(String),
    /// A document is laid open.
    Shows(DocumentIx),
}

/// A line, with the condition under which it is read (the conjunction of the `If`s around it).
#[derive(Clone, Debug)]
pub struct Line {
    /// What it does.
    pub spoken: Spoken,
    /// When it is read.
    pub when: When,
    /// Where it is written.
    pub place: Place,
}

/// A choice of a beat, or a standing act.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Its id.
    pub id: String,
    /// The beat it belongs to; none: a standing act.
    pub beat: Option<BeatIx>,
    /// What the situation offers.
    pub when: When,
    /// What the trainee should have prepared.
    pub needs: When,
    /// Its bit among those that close for the whole play.
    pub once: Option<u8>,
    /// What is done.
    pub acts: Box<[Act]>,
    /// The key, −2..=2.
    pub rating: i8,
    /// The key where the state decides: the first true arm.
    pub rated: Box<[(When, i8)]>,
    /// The key of another role.
    pub rated_by: Box<[(RoleIx, i8)]>,
    /// Values that replace the computed ones.
    pub shows: Box<[(CriterionIx, i8)]>,
    /// Facts told.
    pub tells: Box<[FactIx]>,
    /// Who hears, one bit a party; none: everyone present.
    pub heard_by: Option<u8>,
    /// The fault it is.
    pub fault: Option<Fault>,
    /// Kinds of earlier serious faults that it repairs, one bit each.
    pub repairs: u16,
    /// Who answers.
    pub reply: Option<Reply>,
    /// What follows.
    pub effects: Box<[Effect]>,
    /// Where it leads.
    pub next: Next,
    /// Bits of [`Scenario::remembered`] that taking it sets.
    pub remembers: u64,
    /// Where it is written.
    pub place: Place,
    /// Its line in the file, from 1.
    pub line: u32,
    /// What a panel made of it.
    pub panel: Option<Panel>,
}

/// A panel's key of one choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Panel {
    /// Lower medians: `rated` arms in order, then the plain rating.
    pub arms: Box<[i8]>,
    /// Whether the experts part too far: the decision is then shown, not scored.
    pub contested: bool,
}

/// Who answers a choice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A party.
    Party(PartyIx),
    /// What is seen.
    Narrated,
}

/// What is done, and to whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Act {
    /// Towards one.
    To(TechniqueIx, PartyIx),
    /// About one (perhaps absent), towards another.
    Between(TechniqueIx, PartyIx, PartyIx),
    /// Towards all present.
    ToAll(TechniqueIx),
    /// Towards nobody in particular.
    Do(TechniqueIx),
}

impl Act {
    /// Whom it reaches among those present, one bit a party.
    pub const fn reaches(self, present: u8) -> u8 {
        match self {
            Act::To(_, party) | Act::Between(_, _, party) => 1 << party.0 & present,
            Act::ToAll(_) => present,
            Act::Do(_) => 0,
        }
    }

    /// Its technique.
    pub const fn technique(self) -> TechniqueIx {
        match self {
            Act::To(t, _) | Act::Between(t, _, _) | Act::ToAll(t) | Act::Do(t) => t,
        }
    }
}

/// Where one goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// To a beat of the same scene.
    Beat(BeatIx),
    /// To a scene.
    Scene(SceneIx),
    /// To an ending.
    Ending(EndingIx),
    /// Nowhere: the offers show again.
    Stay,
    /// The first true arm, else the last.
    Route(Box<[(When, Next)]>, Box<Next>),
    /// By lot, with weights.
    Draw(Box<[(u8, Next)]>),
}

/// A condition over the state.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// Always true.
    Always,
    /// The fact is known.
    Fact(FactIx),
    /// The beat was left before.
    SeenBeat(BeatIx),
    /// The scene was left before.
    SeenScene(SceneIx),
    /// The ending was reached.
    SeenEnding(EndingIx),
    /// A remembered choice or technique (a bit of [`Scenario::remembered`]).
    Remembers(u8),
    /// The party is there.
    Present(PartyIx),
    /// The party is in that phase.
    Phase(PartyIx, Phase),
    /// The gauge is at least that.
    AtLeast(Gauge, u8),
    /// The gauge is less than that.
    Below(Gauge, u8),
    /// All of them.
    All(Box<[When]>),
    /// One of them at least.
    Any(Box<[When]>),
    /// Not that.
    Not(Box<When>),
}

/// Something measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Gauge {
    /// 0 to 100.
    Tension(PartyIx),
    /// 0 to 100.
    Trust(PartyIx),
    /// 1 to 9.
    Glasl(PairIx),
    /// Times the person was given the floor in this scene.
    Heard(PartyIx),
    /// 0 to 100, the mediator's.
    Strain,
    /// 0 to 3.
    Danger,
    /// Minutes of story since the scene began.
    Minutes,
    /// 0 to its maximum.
    Counter(CounterIx),
    /// Whole days left, today included.
    DaysLeft(DeadlineIx),
    /// Percent of the last task.
    Result,
}

/// What changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// A fact becomes known.
    Learn(FactIx),
    /// A fact is no longer so.
    Forget(FactIx),
    /// A gauge rises.
    Raise(Gauge, u8),
    /// A gauge falls.
    Lower(Gauge, u8),
    /// A gauge is set.
    Set(Gauge, u8),
    /// Someone comes.
    Arrives(PartyIx),
    /// Someone goes.
    Leaves(PartyIx),
    /// Minutes pass.
    Spend(u16),
    /// Only then.
    If(When, Box<[Effect]>),
}

/// An item to place.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its id.
    pub id: String,
    /// Whether it belongs there.
    pub want: Want,
    /// What it costs against the limit.
    pub cost: u16,
    /// Bits of [`Scenario::remembered`] that placing it sets.
    pub remembers: u64,
    /// Where it is written.
    pub place: Place,
}

/// Whether an item belongs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum Want {
    /// It must.
    Must,
    /// It may.
    #[default]
    May,
    /// It must not.
    Never,
}

/// A question about a document.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Its id.
    pub id: String,
    /// Parts that answer it, one bit each.
    pub parts: u32,
    /// Bits of [`Scenario::remembered`] by part answered.
    pub remembers: Box<[u64]>,
    /// Where it is written.
    pub place: Place,
}

/// Someone who can take a job.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// A party.
    Party(PartyIx),
    /// The trainee.
    Mediator,
}

/// A job to give.
#[derive(Clone, Debug)]
pub struct Job {
    /// Its id.
    pub id: String,
    /// People whom it fits, one bit each in the order of the task's people.
    pub fits: u16,
    /// Slots that fit, one bit each.
    pub slots: u16,
    /// Bits of [`Scenario::remembered`] by person.
    pub by_person: Box<[u64]>,
    /// Bits of [`Scenario::remembered`] by slot.
    pub by_slot: Box<[u64]>,
    /// Where it is written.
    pub place: Place,
}

/// A task that is not talk.
#[derive(Clone, Debug)]
pub struct Task {
    /// What doing it is.
    pub acts: Box<[Act]>,
    /// What there is to do.
    pub work: Work,
    /// Techniques among those remembered.
    pub remembers: u64,
    /// Where it is written.
    pub place: Place,
    /// Its line in the file.
    pub line: u32,
}

/// The three kinds of task.
#[derive(Clone, Debug)]
pub enum Work {
    /// Find the parts of a document that answer.
    Read {
        /// The document.
        document: DocumentIx,
        /// The questions.
        asks: Box<[Ask]>,
    },
    /// Choose and perhaps order items.
    Arrange {
        /// The items.
        items: Box<[Item]>,
        /// What the costs may reach.
        limit: Option<u16>,
        /// Whether order counts.
        ordered: bool,
        /// Pairs that must stand in that order.
        before: Box<[(u8, u8)]>,
    },
    /// Give jobs to people.
    Assign {
        /// Who can take one.
        people: Box<[Person]>,
        /// When.
        slots: Box<[String]>,
        /// Most jobs for one.
        at_most: Option<u8>,
        /// Who should hold one, one bit each in the order of `people`.
        everyone: u16,
        /// The jobs.
        jobs: Box<[Job]>,
    },
}

/// A duty.
#[derive(Clone, Debug)]
pub struct Must {
    /// Its id.
    pub id: String,
    /// Techniques that do it.
    pub acts: Box<[TechniqueIx]>,
    /// When it falls due.
    pub when: When,
    /// Within how many choices.
    pub within: u8,
    /// The fault of missing it.
    pub fault: Option<Fault>,
    /// Where it is written.
    pub place: Place,
    /// Its line in the file.
    pub line: u32,
}

/// A prohibition.
#[derive(Clone, Debug)]
pub struct Never {
    /// Its id.
    pub id: String,
    /// Techniques excluded.
    pub acts: Box<[TechniqueIx]>,
    /// When.
    pub when: When,
    /// The fault.
    pub fault: Fault,
    /// Where it is written.
    pub place: Place,
}

/// An ending.
#[derive(Clone, Debug)]
pub struct Ending {
    /// Its id.
    pub id: String,
    /// How it counts.
    pub outcome: Outcome,
    /// Whether stopping there was right.
    pub rightful: bool,
    /// Criteria that it gives up.
    pub forfeits: Box<[CriterionIx]>,
    /// Where it is written.
    pub place: Place,
    /// Its line in the file.
    pub line: u32,
}

/// What a statement of the compte rendu is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
pub enum StatementKind {
    /// Seen or done.
    Fact,
    /// Said by somebody, and so reported.
    Reported,
    /// A judgement.
    Opinion,
    /// Told in confidence.
    Confidence,
    /// What may be said of a confidence without betraying it.
    Reserved,
    /// Decided.
    Decision,
    /// What follows.
    FollowUp,
    /// What is not known, or to be seen as a team.
    Gap,
}

/// A statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Its id.
    pub id: String,
    /// What it is.
    pub is: StatementKind,
    /// When it is proposed.
    pub when: When,
    /// When it is true.
    pub holds: When,
    /// Facts that keeping it tells.
    pub tells: Box<[FactIx]>,
    /// Where it is written.
    pub place: Place,
}

/// The compte rendu.
#[derive(Clone, Debug)]
pub struct Account {
    /// Who reads it.
    pub to: Reader,
    /// What writing it is.
    pub acts: Box<[Act]>,
    /// What may be kept.
    pub statements: Box<[Statement]>,
    /// Where it is written.
    pub place: Place,
    /// Its line in the file.
    pub line: u32,
}

/// Something a condition asks about the past, so that it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remembered {
    /// A path: `"beat/choice"`, `"always/act"`, `"beat/item"`, `"beat/ask/part"`, `"beat/job/person"`.
    Chose(String),
    /// A technique.
    Did(TechniqueIx),
}

/// The head of the file.
#[derive(Clone, Debug)]
pub struct Head {
    /// Who wrote it.
    pub authors: Box<[String]>,
    /// Under which licence.
    pub licence: String,
    /// What may hurt.
    pub themes: Box<[Theme]>,
    /// Where it is laid.
    pub context: Context,
    /// Missions touched.
    pub missions: Box<[Mission]>,
    /// 1 to 3.
    pub level: u8,
    /// How long it takes.
    pub minutes: u16,
    /// The story's first instant, in minutes since 1 January 1970 (no time zone).
    pub clock: i64,
    /// Criteria it sets out to show.
    pub targets: Box<[CriterionIx]>,
    /// The same by id, in the same order.
    pub target_ids: Box<[String]>,
}

/// What conditions look at: the rest of the state can be forgotten by a walk.
#[derive(Clone, Debug, Default)]
pub struct Watched {
    /// Beats named by `Seen`, one bit each.
    pub beats: [u64; 8],
    /// Whether some condition reads `Minutes`.
    pub minutes: bool,
    /// Whether some condition reads `DaysLeft`.
    pub days: bool,
    /// Parties whose `Heard` is read, one bit each.
    pub heard: u8,
    /// Whether some condition reads `Result`.
    pub result: bool,
}

/// How what is declared is used, one bit each.
#[derive(Clone, Copy, Debug, Default)]
pub struct Usage {
    /// Facts read by a condition.
    pub tested: u64,
    /// Facts learned by an effect.
    pub learned: u64,
    /// Facts told by a choice or statement.
    pub told: u64,
    /// Counters read by a condition.
    pub counters: u16,
    /// Deadlines read.
    pub deadlines: u8,
    /// Documents shown or read.
    pub documents: u32,
    /// Parties that are ever present, or heard from elsewhere.
    pub parties: u8,
}

/// A scenario, checked.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its folder's name.
    pub id: String,
    /// Its head.
    pub head: Head,
    /// Parties.
    pub parties: Box<[Party]>,
    /// Pairs.
    pub pairs: Box<[Pair]>,
    /// Facts.
    pub facts: Box<[Fact]>,
    /// Deadlines.
    pub deadlines: Box<[Deadline]>,
    /// Documents.
    pub documents: Box<[Document]>,
    /// Counters.
    pub counters: Box<[Counter]>,
    /// The mediator's strain at the start.
    pub strain: u8,
    /// The danger at the start.
    pub danger: u8,
    /// Choices: own ones in the order of the beats, then standing acts.
    pub choices: Box<[Choice]>,
    /// How many of [`Self::choices`] are own; the rest are standing.
    pub own_choices: u16,
    /// Duties.
    pub musts: Box<[Must]>,
    /// Prohibitions.
    pub nevers: Box<[Never]>,
    /// The first scene.
    pub start: SceneIx,
    /// Scenes.
    pub scenes: Box<[Scene]>,
    /// Beats.
    pub beats: Box<[Beat]>,
    /// Lines.
    pub lines: Box<[Line]>,
    /// Endings.
    pub endings: Box<[Ending]>,
    /// The compte rendu.
    pub account: Option<Account>,
    /// Questions a jury would ask.
    pub jury: Box<[String]>,
    /// What conditions ask of the past.
    pub remembered: Box<[Remembered]>,
    /// What conditions look at.
    pub watched: Watched,
    /// How what is declared is used.
    pub usage: Usage,
}

impl Scenario {
    /// The standing act of that rank.
    pub fn standing(&self, rank: u8) -> ChoiceIx {
        ChoiceIx(self.own_choices + u16::from(rank))
    }

    /// How many standing acts there are.
    pub fn standing_count(&self) -> u8 {
        (self.choices.len() - self.own_choices as usize) as u8
    }

    /// The rank of a standing act; none for an own choice.
    pub fn standing_rank(&self, choice: ChoiceIx) -> Option<u8> {
        choice
            .0
            .checked_sub(self.own_choices)
            .map(|rank| rank as u8)
    }

    /// The party of that id.
    pub fn party(&self, id: &str) -> Option<PartyIx> {
        self.parties
            .iter()
            .position(|row| row.id == id)
            .map(|at| PartyIx(at as u8))
    }

    /// The beat of that id.
    pub fn beat(&self, id: &str) -> Option<BeatIx> {
        self.beats
            .iter()
            .position(|row| row.id == id)
            .map(|at| BeatIx(at as u16))
    }

    /// The ending of that id.
    pub fn ending(&self, id: &str) -> Option<EndingIx> {
        self.endings
            .iter()
            .position(|row| row.id == id)
            .map(|at| EndingIx(at as u8))
    }

    /// `"palier/se-presenter"` or `"always/souffler"`.
    pub fn path(&self, choice: ChoiceIx) -> String {
        let row = &self[choice];
        match row.beat {
            Some(beat) => format!("{}/{}", self[beat].id, row.id),
            None => format!("always/{}", row.id),
        }
    }
}

impl Beat {
    /// Its own choices, if it asks for one.
    pub fn own(&self) -> Range<u16> {
        match &self.asks {
            Asks::Choice { own, .. } => own.clone(),
            _ => 0..0,
        }
    }

    /// Standing acts offered here, one bit each.
    pub fn standing(&self) -> u8 {
        match &self.asks {
            Asks::Choice { standing, .. } | Asks::Task { standing, .. } => *standing,
            Asks::Passage(_) => 0,
        }
    }
}

impl Next {
    /// Whether it can only stay.
    pub fn stays(&self) -> bool {
        *self == Next::Stay
    }

    /// Calls `visit` with every place it may lead to.
    pub fn each(&self, visit: &mut impl FnMut(&Next)) {
        match self {
            Next::Route(arms, otherwise) => {
                arms.iter().for_each(|(_, next)| next.each(visit));
                otherwise.each(visit);
            }
            Next::Draw(arms) => arms.iter().for_each(|(_, next)| next.each(visit)),
            simple => visit(simple),
        }
    }
}
