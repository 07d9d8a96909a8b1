//! How tasks are marked: right answers out of a total (format 1, section 4).

use super::input::{Input, NONE, Placed, Rejected};
use crate::scenario::{Ask, Item, Job, Scenario, Task, Want, Work, limit};

/// Right answers (never below 0) and their total.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Right.
    pub right: u16,
    /// Out of.
    pub total: u16,
}

impl Mark {
    /// Percent, rounded half up; 0 where there is nothing to do.
    pub fn percent(self) -> u8 {
        let total = u32::from(self.total);
        if total == 0 {
            0
        } else {
            ((200 * u32::from(self.right) + total) / (2 * total)) as u8
        }
    }

    /// Points out of 4, rounded half up.
    pub fn of_four(self) -> u32 {
        let total = u32::from(self.total);
        if total == 0 {
            0
        } else {
            (8 * u32::from(self.right) + total) / (2 * total)
        }
    }
}

/// Marks an answer, with the bits of what it makes remembered; refuses one that the task cannot
/// take.
pub fn mark(scenario: &Scenario, task: &Task, input: &Input<'_>) -> Result<(Mark, u64), Rejected> {
    match (&task.work, input) {
        (Work::Read { asks, .. }, Input::Read(parts)) => Ok(mark_read(asks, parts)),
        (
            Work::Arrange {
                items,
                limit,
                ordered,
                before,
            },
            Input::Place(placed),
        ) => Ok(mark_arrange(items, *limit, *ordered, before, placed)),
        (
            Work::Assign {
                people,
                at_most,
                everyone,
                jobs,
                slots,
            },
            Input::Give(shares),
        ) => {
            for (at, person) in people.iter().enumerate() {
                let held = shares.iter().filter(|(who, _)| *who as usize == at).count();
                if at_most.is_some_and(|most| held > most as usize) {
                    return Err(Rejected::TooMany(
                        super::input::person_id(scenario, *person).to_owned(),
                    ));
                }
            }
            Ok(mark_assign(jobs, *everyone, !slots.is_empty(), shares))
        }
        _ => Err(Rejected::NotAwaited(super::state::Awaits::Task)),
    }
}

fn mark_read(asks: &[Ask], parts: &[u8; limit::ASKS]) -> (Mark, u64) {
    let mut right = 0;
    let mut remembers = 0;
    for (ask, part) in asks.iter().zip(parts) {
        if *part != NONE {
            right += u16::from(ask.parts >> part & 1 == 1);
            remembers |= ask.remembers.get(*part as usize).copied().unwrap_or(0);
        }
    }
    (
        Mark {
            right,
            total: asks.len() as u16,
        },
        remembers,
    )
}

fn mark_arrange(
    items: &[Item],
    limit: Option<u16>,
    ordered: bool,
    before: &[(u8, u8)],
    placed: &Placed,
) -> (Mark, u64) {
    let order = placed.order();
    let pairs = if ordered { before } else { &[] };
    let rank = |item: u8| order.iter().position(|at| *at == item);
    let in_order = |(first, second): &&(u8, u8)| match (rank(*first), rank(*second)) {
        (Some(first), Some(second)) => first < second,
        _ => false,
    };
    let wanted = |want: Want| items.iter().filter(|item| item.want == want).count() as u16;
    let placed_as = |want: Want| {
        order
            .iter()
            .filter(|at| items[**at as usize].want == want)
            .count() as u16
    };
    let good = placed_as(Want::Must) + pairs.iter().filter(in_order).count() as u16;
    let mut right = good.saturating_sub(placed_as(Want::Never));
    let cost: u32 = order
        .iter()
        .map(|at| u32::from(items[*at as usize].cost))
        .sum();
    if limit.is_some_and(|limit| cost > u32::from(limit)) {
        right /= 2;
    }
    let remembers = order
        .iter()
        .fold(0, |bits, at| bits | items[*at as usize].remembers);
    (
        Mark {
            right,
            total: wanted(Want::Must) + pairs.len() as u16,
        },
        remembers,
    )
}

fn mark_assign(
    jobs: &[Job],
    everyone: u16,
    slotted: bool,
    shares: &[(u8, u8); limit::ITEMS],
) -> (Mark, u64) {
    let mut right = 0;
    let mut remembers = 0;
    let mut holding = 0_u16;
    for (job, (who, slot)) in jobs.iter().zip(shares) {
        if *who == NONE {
            continue;
        }
        holding |= 1 << who;
        right += u16::from(job.fits >> who & 1 == 1);
        remembers |= job.by_person.get(*who as usize).copied().unwrap_or(0);
        if *slot != NONE {
            right += u16::from(job.slots >> slot & 1 == 1);
            remembers |= job.by_slot.get(*slot as usize).copied().unwrap_or(0);
        }
    }
    right += (holding & everyone).count_ones() as u16;
    let total = jobs.len() as u16 * (1 + u16::from(slotted)) + everyone.count_ones() as u16;
    (Mark { right, total }, remembers)
}
