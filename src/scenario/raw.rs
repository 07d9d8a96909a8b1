//! A scenario file, word for word: shapes and places, nothing looked up yet.
//!
//! The reference of each field is format 1; names here are those that trainers write.

use super::{
    Channel, Context, Fault, Form, Kind, Mission, Outcome, Reader, StatementKind, Theme, Time, Want,
};
use crate::curriculum::{Phase, Temperament};
use crate::source::{List, Spanned, Table};
use serde::Deserialize;

/// An id and its place; its shape is checked later.
pub type Id = Spanned<String>;
/// A whole number and its place; its range is checked later.
pub type Int = Spanned<i64>;

/// `Scenario( … )`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Scenario {
    pub format: Int,
    #[serde(default)]
    pub authors: List<String>,
    pub licence: Option<String>,
    #[serde(default)]
    pub themes: List<Theme>,
    pub context: Context,
    #[serde(default)]
    pub missions: List<Mission>,
    pub level: Int,
    pub minutes: Int,
    pub clock: Id,
    #[serde(default)]
    pub targets: List<Id>,
    #[serde(default)]
    pub states: List<Id>,
    pub parties: Table<Party>,
    #[serde(default)]
    pub pairs: List<Pair>,
    #[serde(default)]
    pub facts: Table<Fact>,
    #[serde(default)]
    pub deadlines: Table<Deadline>,
    #[serde(default)]
    pub documents: Table<Document>,
    #[serde(default)]
    pub counters: Table<Counter>,
    pub strain: Option<Int>,
    pub danger: Option<Int>,
    #[serde(default)]
    pub always: Table<Choice>,
    #[serde(default)]
    pub must: Table<Must>,
    #[serde(default)]
    pub never: Table<Never>,
    pub start: Id,
    #[serde(default)]
    pub scenes: Table<Scene>,
    pub endings: Table<Ending>,
    pub account: Option<Account>,
    #[serde(default)]
    pub jury: List<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Party {
    #[serde(default)]
    pub kind: Kind,
    pub tension: Option<Int>,
    pub trust: Option<Int>,
    #[serde(default)]
    pub temperament: Temperament,
    #[serde(default)]
    pub channel: Channel,
    pub language: Option<String>,
    pub portrait: Option<String>,
    #[serde(default)]
    pub reacts: Table<Reaction>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Reaction {
    pub tension: i8,
    pub trust: i8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Pair {
    pub between: (Id, Id),
    pub glasl: Int,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Fact {
    pub owner: Option<Id>,
    #[serde(default)]
    pub private: bool,
    #[serde(default)]
    pub released: Table<Spanned<When>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Deadline {
    pub date: Option<Id>,
    pub from: Option<Id>,
    pub lasts: Option<Lasts>,
    pub source: Option<Id>,
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum Lasts {
    Days(u16),
    Months(u16),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Document {
    pub parts: List<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Counter {
    pub start: Option<Int>,
    pub max: Int,
}

/// `Scene( … )`, in the scenario or in `scenes/<id>.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Scene {
    #[serde(default)]
    pub form: Form,
    pub setting: Id,
    pub time: Time,
    pub after: Option<Delay>,
    #[serde(default)]
    pub present: List<Id>,
    #[serde(default)]
    pub channels: Table<Channel>,
    pub start: Id,
    pub beats: Table<Beat>,
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum Delay {
    Minutes(u16),
    Hours(u16),
    Days(u16),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Beat {
    #[serde(default)]
    pub when_entered: List<Effect>,
    #[serde(default)]
    pub lines: List<Spanned<Line>>,
    #[serde(default)]
    pub say_first: Option<Spanned<bool>>,
    #[serde(default)]
    pub without: List<Id>,
    #[serde(default)]
    pub choices: Table<Choice>,
    pub task: Option<Spanned<Task>>,
    #[serde(default)]
    pub effects: List<Spanned<Effect>>,
    pub next: Option<Spanned<Next>>,
    pub seconds: Option<Int>,
    pub timeout: Option<Spanned<Next>>,
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum Line {
    Says(Id),
    SaysAs(Id, Id),
    Off(Id, Id),
    Narrates(Id),
    Shows(Id),
    If(Spanned<When>, List<Spanned<Line>>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Choice {
    pub when: Option<Spanned<When>>,
    pub needs: Option<Spanned<When>>,
    #[serde(default)]
    pub once: bool,
    #[serde(default)]
    pub acts: List<Spanned<Act>>,
    pub rating: Int,
    #[serde(default)]
    pub rated: List<(Spanned<When>, Int)>,
    #[serde(default)]
    pub rated_by: Table<Int>,
    #[serde(default)]
    pub shows: Table<Int>,
    #[serde(default)]
    pub tells: List<Id>,
    pub heard_by: Option<List<Id>>,
    pub fault: Option<Spanned<Fault>>,
    #[serde(default)]
    pub repairs: List<Fault>,
    pub reply: Option<Spanned<Reply>>,
    #[serde(default)]
    pub effects: List<Effect>,
    pub next: Spanned<Next>,
}

/// Who answers: a bare id, or `Narrated`.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum Reply {
    Go(String),
    Narrated,
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum Act {
    To(Id, Id),
    Between(Id, Id, Id),
    ToAll(Id),
    Do(Id),
}

/// Where one goes: a bare id, or one of these.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum Next {
    Go(Id),
    Stay,
    Route(List<(Spanned<When>, Spanned<Next>)>, Box<Spanned<Next>>),
    Draw(List<(Int, Spanned<Next>)>),
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum When {
    Always,
    Fact(Id),
    Seen(Id),
    Chose(Id),
    Did(Id),
    Present(Id),
    Phase(Id, Phase),
    AtLeast(Gauge, Int),
    Below(Gauge, Int),
    All(List<When>),
    Any(List<When>),
    Not(Box<When>),
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum Gauge {
    Tension(Id),
    Trust(Id),
    Glasl(Id, Id),
    Heard(Id),
    Strain,
    Danger,
    Minutes,
    Counter(Id),
    DaysLeft(Id),
    Result,
}

#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum Effect {
    Learn(Id),
    Forget(Id),
    Raise(Spanned<Gauge>, Int),
    Lower(Spanned<Gauge>, Int),
    Set(Spanned<Gauge>, Int),
    Arrives(Id),
    Leaves(Id),
    Spend(u16),
    If(Spanned<When>, List<Effect>),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub enum Task {
    Read {
        document: Id,
        #[serde(default)]
        acts: List<Spanned<Act>>,
        asks: Table<Ask>,
    },
    Arrange {
        #[serde(default)]
        acts: List<Spanned<Act>>,
        items: Table<Item>,
        limit: Option<u16>,
        #[serde(default)]
        ordered: bool,
        #[serde(default)]
        before: List<Spanned<(Id, Id)>>,
    },
    Assign {
        #[serde(default)]
        acts: List<Spanned<Act>>,
        people: List<Id>,
        #[serde(default)]
        slots: List<Id>,
        at_most: Option<u8>,
        #[serde(default)]
        everyone: List<Id>,
        jobs: Table<Job>,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Ask {
    pub parts: List<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Item {
    #[serde(default)]
    pub want: Want,
    #[serde(default)]
    pub cost: u16,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Job {
    #[serde(default)]
    pub fits: List<Id>,
    #[serde(default)]
    pub slots: List<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Must {
    pub acts: List<Id>,
    pub when: Spanned<When>,
    pub within: Option<Int>,
    pub fault: Option<Fault>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Never {
    pub acts: List<Id>,
    pub when: Spanned<When>,
    pub fault: Fault,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Ending {
    pub outcome: Outcome,
    #[serde(default)]
    pub rightful: bool,
    #[serde(default)]
    pub forfeits: List<Id>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Account {
    pub to: Reader,
    #[serde(default)]
    pub acts: List<Spanned<Act>>,
    pub statements: Table<Statement>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Statement {
    pub is: StatementKind,
    pub when: Option<Spanned<When>>,
    pub holds: Option<Spanned<When>>,
    #[serde(default)]
    pub tells: List<Id>,
}

/// `Key( … )` of `key.ron`: the votes of the panel.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Key {
    pub experts: Table<Expert>,
    pub votes: Table<List<Vote>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Expert {
    pub role: Id,
    pub since: Option<String>,
    pub date: Id,
}

/// The votes on one arm of a choice: 0 for the first of `rated`, and so on; the plain rating last.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Vote {
    #[serde(default)]
    pub arm: Option<Int>,
    pub by: Table<Int>,
    pub because: Option<String>,
}

/// `Plays({ … })` of `plays.ron`.
#[derive(Debug, Deserialize)]
pub struct Plays(pub Table<Play>);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(missing_docs)]
pub struct Play {
    #[serde(default)]
    pub seed: u64,
    pub inputs: List<Spanned<Answer>>,
    pub ends: Option<Id>,
    pub faults: Option<Spanned<List<Fault>>>,
    #[serde(default)]
    pub reaches: Table<Int>,
    #[serde(default)]
    pub below: Table<Int>,
}

/// An answer as it is written in plays.ron and on the command line.
#[derive(Debug, Deserialize)]
#[allow(missing_docs)]
pub enum Answer {
    Go(String),
    Timeout,
    Back(u16),
    Words(String),
    Read(Table<String>),
    Place(List<String>),
    Give(Table<(String, String)>),
    Keep(List<String>),
    Rate(Table<u8>),
    Redo(String, String),
}
