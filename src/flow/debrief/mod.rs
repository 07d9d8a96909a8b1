//! The debrief: what one's decisions showed, in about two screens; then every detail by part.
//!
//! The ending weighs nothing, and is said to weigh nothing. Every word on a level stands beside
//! its evidence, every fault beside where it was found, every stronger choice beside its reason.
//!
//! `summary` comes first; the parts after it have a file each, and `quote` what they all say again
//! of the play.

mod account;
mod criteria;
mod decisions;
mod faults;
mod own_view;
mod people;
mod quote;
mod summary;
mod tension;

use super::attempt::Attempt;
use super::page::{Act, Ask, Block, Choice, Page, PageId};
use super::voice::Voice;
use crate::assess::Assessment;
use crate::language::Args;

pub use summary::{AGAIN, ALL, HOME, SUMMARY, summary};

/// What a debrief is made from.
pub struct Debrief<'a> {
    /// The words.
    pub voice: Voice<'a>,
    /// The attempt.
    pub attempt: &'a Attempt,
    /// What it is worth.
    pub found: &'a Assessment,
    /// Whether the scenario had been begun before.
    pub again: bool,
}

/// Everything on one page, for the command that prints it.
pub fn whole(debrief: &Debrief<'_>) -> Page {
    let mut page = summary(debrief);
    page.asks = Ask::None;
    // The code ends it.
    let mut code = Vec::new();
    debrief.code(&mut code);
    page.blocks.truncate(page.blocks.len() - code.len());
    for each in Part::of(debrief) {
        page.blocks.extend(part(debrief, each));
    }
    page.blocks.extend(code);
    page
}

/// The debrief of the first steps: the decisions and why, no level.
pub fn first_steps(debrief: &Debrief<'_>) -> Page {
    let voice = &debrief.voice;
    let mut page = Page::new(PageId::Debrief, voice.word("debrief-first-steps"));
    page.acts = vec![Act::Quit];
    page.blocks.push(voice.heading(1, "debrief-first-steps"));
    let how = voice.text("debrief-first-steps-how", &Args::new());
    page.blocks.push(Block::Text(how));
    page.blocks.extend(part(debrief, Part::Decisions));
    let choice = |id: &str, key: &str| Choice::new(id, voice.word(key));
    page.asks = Ask::OneOf {
        prompt: voice.word("debrief-next"),
        choices: vec![
            choice(HOME, "debrief-first-steps-leave"),
            choice(AGAIN, "debrief-next-again"),
        ],
        groups: Vec::new(),
        seconds: None,
    };
    page
}

/// A part of the debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Each decision in order.
    Decisions,
    /// Faults, duties, prohibitions.
    Faults,
    /// Tasks and compte rendu.
    Account,
    /// Each criterion with its evidence.
    Criteria,
    /// Tension, turning points, the floor given.
    Tension,
    /// One's own view beside the evidence.
    Self_,
    /// The parties' own view.
    People,
    /// Questions of a jury, sources.
    Jury,
}

impl Part {
    const ALL: [Part; 8] = [
        Part::Decisions,
        Part::Faults,
        Part::Account,
        Part::Criteria,
        Part::Tension,
        Part::Self_,
        Part::People,
        Part::Jury,
    ];

    /// Those that have something to say.
    pub fn of(debrief: &Debrief<'_>) -> Vec<Part> {
        let says = |each: &Part| !part(debrief, *each).is_empty();
        Part::ALL.into_iter().filter(says).collect()
    }

    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Part::Decisions => "decisions",
            Part::Faults => "faults",
            Part::Account => "account",
            Part::Criteria => "criteria",
            Part::Tension => "tension",
            Part::Self_ => "self",
            Part::People => "people",
            Part::Jury => "jury",
        }
    }

    /// The part of that id.
    pub fn named(id: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.id() == id)
    }

    /// The key of its title.
    pub fn key(self) -> &'static str {
        match self {
            Part::Decisions => "debrief-decisions",
            Part::Faults => "debrief-part-faults",
            Part::Account => "debrief-part-account",
            Part::Criteria => "debrief-criteria",
            Part::Tension => "debrief-tension",
            Part::Self_ => "debrief-self",
            Part::People => "debrief-people",
            Part::Jury => "debrief-jury",
        }
    }
}

/// The blocks of a part, with its heading; empty where there is nothing to say.
pub fn part(debrief: &Debrief<'_>, part: Part) -> Vec<Block> {
    let mut blocks = match part {
        Part::Decisions => debrief.decisions(),
        Part::Faults => debrief.faults(),
        Part::Account => debrief.works(),
        Part::Criteria => debrief.criteria_in_full(),
        Part::Tension => debrief.tension(),
        Part::Self_ => debrief.own_view(),
        Part::People => debrief.people(),
        Part::Jury => debrief.jury(),
    };
    if !blocks.is_empty() {
        blocks.insert(0, debrief.voice.heading(2, part.key()));
    }
    blocks
}
