//! Typed places in the tables of a scenario: a `BeatIx` finds a beat and nothing else.
//!
//! `scenario[index]` gives the row; every index held by a scenario is in range.

use super::{
    Beat, Choice, Counter, Deadline, Document, Ending, Fact, Line, Must, Never, Pair, Party,
    Scenario, Scene,
};

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
