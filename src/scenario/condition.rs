//! What is asked of the state, and what changes it: conditions, gauges, effects.
//!
//! The past is asked about only through [`Remembered`], so that what nobody asks is not kept;
//! [`Watched`] says what the rest of the state is looked at for.

use super::{BeatIx, CounterIx, DeadlineIx, EndingIx, FactIx, PairIx, PartyIx, SceneIx};
use crate::curriculum::{Phase, TechniqueIx};

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

/// Something a condition asks about the past, so that it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remembered {
    /// A path: `"beat/choice"`, `"always/act"`, `"beat/item"`, `"beat/ask/part"`, `"beat/job/person"`.
    Chose(String),
    /// A technique.
    Did(TechniqueIx),
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
