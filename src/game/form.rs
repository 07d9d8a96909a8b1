//! An answer in the making: what is ticked, taken, given, before it is handed in.

use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use super::access;
use super::paint::On;
use super::screen::Screen;
use crate::flow::{Action, Ask};

/// Shows what changed.
pub fn plugin(app: &mut App) {
    app.add_systems(
        Update,
        show.after(super::deed::Performs)
            .run_if(resource_changed::<Screen>),
    );
}

/// What is answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Form {
    /// Nothing to hand in: one selection answers, or words do.
    #[default]
    Nothing,
    /// Ranks, in the order in which they were ticked.
    Several(Vec<usize>),
    /// The option of each question.
    Each(Vec<Option<usize>>),
    /// Person and slot of each job; a job may be nobody's.
    Jobs(Vec<Job>),
}

/// One job.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Job {
    /// Whose: nobody's yet, nobody's on purpose, somebody's.
    pub person: Option<Option<usize>>,
    /// When.
    pub slot: Option<usize>,
}

/// Which part of the form a control shows.
#[derive(Component, Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A row.
    Several(usize),
    /// A question and an option.
    Each(usize, usize),
    /// A job and a person.
    Person(usize, Option<usize>),
    /// A job and a slot.
    Slot(usize, usize),
}

/// The rank of a row among those ticked, where the order counts.
#[derive(Component, Clone, Copy, Debug)]
pub struct Rank(pub usize);

impl Form {
    /// Empty, for what is asked.
    pub fn of(asks: &Ask) -> Form {
        match asks {
            Ask::Some { .. } | Ask::Order { .. } => Form::Several(Vec::new()),
            Ask::Rate { questions, .. } => Form::Each(vec![None; questions.len()]),
            Ask::Assign { jobs, .. } => Form::Jobs(vec![Job::default(); jobs.len()]),
            Ask::None | Ask::OneOf { .. } | Ask::Free { .. } => Form::Nothing,
        }
    }

    /// Marks, or takes a mark away where that makes sense.
    pub fn mark(&mut self, mark: Mark) {
        match (self, mark) {
            (Form::Several(on), Mark::Several(at)) => {
                match on.iter().position(|known| *known == at) {
                    Some(rank) => drop(on.remove(rank)),
                    None => on.push(at),
                }
            }
            (Form::Each(taken), Mark::Each(question, option)) => {
                if let Some(row) = taken.get_mut(question) {
                    *row = Some(option);
                }
            }
            (Form::Jobs(jobs), Mark::Person(job, person)) => {
                if let Some(row) = jobs.get_mut(job) {
                    row.person = Some(person);
                }
            }
            (Form::Jobs(jobs), Mark::Slot(job, slot)) => {
                if let Some(row) = jobs.get_mut(job) {
                    row.slot = Some(slot);
                }
            }
            _ => {}
        }
    }

    /// Whether a control is on.
    pub fn has(&self, mark: Mark) -> bool {
        match (self, mark) {
            (Form::Several(on), Mark::Several(at)) => on.contains(&at),
            (Form::Each(taken), Mark::Each(question, option)) => {
                taken.get(question) == Some(&Some(option))
            }
            (Form::Jobs(jobs), Mark::Person(job, person)) => {
                jobs.get(job).is_some_and(|row| row.person == Some(person))
            }
            (Form::Jobs(jobs), Mark::Slot(job, slot)) => {
                jobs.get(job).is_some_and(|row| row.slot == Some(slot))
            }
            _ => false,
        }
    }

    /// The rank among those ticked, from 1.
    pub fn rank(&self, at: usize) -> Option<usize> {
        match self {
            Form::Several(on) => Some(on.iter().position(|known| *known == at)? + 1),
            _ => None,
        }
    }

    /// Whether a question has its answer.
    pub fn answers(&self, question: usize) -> bool {
        matches!(self, Form::Each(taken) if matches!(taken.get(question), Some(Some(_))))
    }

    /// The first question or job that waits for an answer.
    pub fn missing(&self, asks: &Ask) -> Option<usize> {
        match self {
            Form::Each(taken) => taken.iter().position(Option::is_none),
            Form::Jobs(jobs) => {
                let slotted = matches!(asks, Ask::Assign { slots, .. } if !slots.is_empty());
                jobs.iter().position(|job| match job.person {
                    None => true,
                    Some(None) => false,
                    Some(Some(_)) => slotted && job.slot.is_none(),
                })
            }
            Form::Nothing | Form::Several(_) => None,
        }
    }

    /// The answer.
    pub fn action(&self) -> Option<Action> {
        Some(match self {
            Form::Nothing => return None,
            Form::Several(on) => Action::Several(on.clone()),
            Form::Each(taken) => Action::Each(taken.clone()),
            Form::Jobs(jobs) => {
                let given = |job: &Job| Some((job.person??, job.slot));
                Action::Assign(jobs.iter().map(given).collect())
            }
        })
    }
}

fn show(
    screen: Res<Screen>,
    mut controls: Query<(Entity, &Mark, Has<On>, &mut AccessibilityNode)>,
    mut ranks: Query<(&Rank, &mut Text)>,
    mut commands: Commands,
) {
    for (entity, mark, on, mut node) in &mut controls {
        let now = screen.form.has(*mark);
        if now != on {
            access::set_on(&mut node, now);
            if now {
                commands.entity(entity).insert(On);
            } else {
                commands.entity(entity).remove::<On>();
            }
        }
    }
    for (Rank(at), mut text) in &mut ranks {
        let now = screen
            .form
            .rank(*at)
            .map(|rank| rank.to_string())
            .unwrap_or_default();
        if text.0 != now {
            text.0 = now;
        }
    }
}
