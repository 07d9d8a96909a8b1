//! The story as it is walked: scenes, their beats, the lines said, the choices offered, and where
//! each leads.
//!
//! What a choice asks of the state and changes in it is in `condition`; work that is not talk is
//! in `task`.

use super::{
    BeatIx, Channel, DocumentIx, Effect, EndingIx, FactIx, Fault, PartyIx, SceneIx, Task, When,
};
use crate::curriculum::{CriterionIx, RoleIx, TechniqueIx};
use crate::source::Place;
use std::ops::Range;

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
