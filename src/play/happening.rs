//! What a step tells the world: ids and numbers, never words.

use crate::curriculum::Phase;
use crate::scenario::{
    BeatIx, ChoiceIx, EndingIx, FactIx, Fault, Gauge, LineIx, MustIx, NeverIx, PartyIx, SceneIx,
};

/// Why a gauge moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Why {
    /// An act, by its rank in the choice or task.
    Act(u8),
    /// The author's effect.
    Scenario,
    /// The tensest person present.
    Contagion,
    /// The mediator's own load.
    Strain,
    /// Time between scenes.
    Time,
}

/// Why a fault was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ground {
    /// The choice is one.
    Choice,
    /// A private fact reached the wrong ears.
    Breach {
        /// The fact.
        fact: FactIx,
        /// The first wrong hearer.
        hearer: PartyIx,
    },
    /// A forbidden act.
    Never(NeverIx),
    /// A duty missed.
    Must(MustIx),
}

/// One thing that happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Happening {
    /// A scene opened, after so many minutes.
    SceneOpened {
        /// Which.
        scene: SceneIx,
        /// Minutes passed before it.
        after: u32,
    },
    /// A beat was entered for the `visit`-th time.
    Entered {
        /// Which.
        beat: BeatIx,
        /// From 1.
        visit: u8,
    },
    /// A line is read.
    Line(LineIx),
    /// A choice was taken.
    Chosen(ChoiceIx),
    /// The choice's reply is read.
    Replied(ChoiceIx),
    /// Time ran out.
    TimedOut(BeatIx),
    /// A gauge moved.
    Moved {
        /// Which.
        gauge: Gauge,
        /// Before.
        from: u8,
        /// After.
        to: u8,
        /// Why.
        why: Why,
    },
    /// A phase changed.
    Turned {
        /// Whose.
        party: PartyIx,
        /// Before.
        from: Phase,
        /// After.
        to: Phase,
    },
    /// A fact became known.
    Learned(FactIx),
    /// A fact is no longer so.
    Forgot(FactIx),
    /// Someone came.
    Arrived(PartyIx),
    /// Someone went.
    Left(PartyIx),
    /// Minutes passed.
    Spent(u16),
    /// A fault was found.
    Faulted {
        /// Which.
        kind: Fault,
        /// Why.
        ground: Ground,
    },
    /// Earlier serious faults of these kinds (one bit each) are repaired.
    Repaired(u16),
    /// A duty fell due.
    Due(MustIx),
    /// A duty was done.
    Done(MustIx),
    /// A duty was missed.
    Missed(MustIx),
    /// A task was answered.
    Worked {
        /// Where.
        beat: BeatIx,
        /// Right answers.
        right: u16,
        /// Out of.
        total: u16,
    },
    /// Chance decided.
    Drew {
        /// Out of.
        of: u32,
        /// From 0.
        got: u32,
    },
    /// The ending was reached.
    Ended(EndingIx),
    /// One went back, to the state after that many answers.
    WentBack {
        /// Answers that stand.
        turn: u16,
    },
    /// One's own words were given.
    Spoke(BeatIx),
    /// The compte rendu was handed in.
    Accounted,
    /// The self-rating was given.
    Rated,
    /// The decision to take again was named.
    Redid(BeatIx),
    /// Nothing can be chosen: unjudged.
    Stuck(BeatIx),
}
