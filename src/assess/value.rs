//! What a choice is worth on each criterion, in the state in which it is offered.
//!
//! Credit or blame only where the catalogue *and* the key agree, and the more careful of the two:
//! `v = middle(catalogue, key, 0)` (format 1, section 4).

use crate::curriculum::{By, MAX_CRITERIA, PerCriterion, RoleIx, TechniqueIx};
use crate::play::{State, Story, holds};
use crate::scenario::{Act, Choice, PartyIx};

/// The catalogue's number for one act.
fn of_act(story: &Story<'_>, role: RoleIx, frozen: &State, act: Act) -> PerCriterion {
    let toward = match act {
        Act::To(_, party) | Act::Between(_, _, party) => Some(party),
        Act::ToAll(_) | Act::Do(_) => frozen.tensest_present(story.scenario),
    };
    of_technique(story, role, frozen, act.technique(), toward)
}

/// The catalogue's number for a technique towards someone (nobody: calm).
pub fn of_technique(
    story: &Story<'_>,
    role: RoleIx,
    frozen: &State,
    technique: TechniqueIx,
    toward: Option<PartyIx>,
) -> PerCriterion {
    let row = &story.catalogue[technique];
    let at = match row.by {
        By::Danger => frozen.danger.min(3) as usize,
        By::Phase => toward.map_or(0, |party| frozen.phase[party.at()] as usize),
    };
    row.marks
        .get(role.0 as usize)
        .map_or([0; MAX_CRITERIA], |rows| rows[at])
}

/// The catalogue's number for several acts: the worst if any is negative, else the best; never a
/// sum, or padding would pay.
pub fn of_acts(story: &Story<'_>, role: RoleIx, frozen: &State, acts: &[Act]) -> PerCriterion {
    let mut all = [0; MAX_CRITERIA];
    for act in acts {
        let one = of_act(story, role, frozen, *act);
        for (all, one) in all.iter_mut().zip(one) {
            *all = if *all < 0 || one < 0 {
                (*all).min(one)
            } else {
                (*all).max(one)
            };
        }
    }
    all
}

/// The effective rating: the first true arm, else the role's, else the plain one; of the panel
/// where it voted.
pub fn rating(story: &Story<'_>, role: RoleIx, frozen: &State, choice: &Choice) -> i8 {
    let voted = |arm: usize, drafted: i8| {
        choice
            .panel
            .as_ref()
            .map_or(drafted, |panel| panel.arms[arm])
    };
    for (arm, (when, drafted)) in choice.rated.iter().enumerate() {
        if holds(story.scenario, frozen, when) {
            return voted(arm, *drafted);
        }
    }
    let own = choice.rated_by.iter().find(|(known, _)| *known == role);
    own.map_or_else(
        || voted(choice.rated.len(), choice.rating),
        |(_, drafted)| *drafted,
    )
}

/// The middle one of `catalogue`, `key` and 0.
pub fn middle(catalogue: i8, key: i8) -> i8 {
    match (catalogue.signum(), key.signum()) {
        (1, 1) => catalogue.min(key),
        (-1, -1) => catalogue.max(key),
        _ => 0,
    }
}

/// What the choice is worth on each criterion.
pub fn of_choice(story: &Story<'_>, role: RoleIx, frozen: &State, choice: &Choice) -> PerCriterion {
    let key = rating(story, role, frozen, choice);
    let mut values =
        of_acts(story, role, frozen, &choice.acts).map(|catalogue| middle(catalogue, key));
    for (criterion, value) in &choice.shows {
        values[criterion.0 as usize] = *value;
    }
    values
}
