//! How the compte rendu is marked: what holds is kept, what is opinion or confidence is left out.

use crate::play::task::Mark;
use crate::play::{State, holds, released};
use crate::scenario::{Account, FactIx, Hearer, Reader, Scenario, Statement, StatementKind};

/// Whether the statement is proposed on this path.
pub fn proposed(scenario: &Scenario, state: &State, statement: &Statement) -> bool {
    holds(scenario, state, &statement.when)
}

/// Whether it belongs in the compte rendu: true here, neither opinion nor confidence.
pub fn belongs(scenario: &Scenario, state: &State, statement: &Statement) -> bool {
    !matches!(
        statement.is,
        StatementKind::Opinion | StatementKind::Confidence
    ) && holds(scenario, state, &statement.holds)
}

/// Right minus twice the wrong, out of what belongs. `state` is that of the ending.
pub fn mark(scenario: &Scenario, state: &State, account: &Account, kept: u64) -> Mark {
    let mut mark = Mark { right: 0, total: 0 };
    let mut wrong = 0;
    for (at, statement) in account.statements.iter().enumerate() {
        if !proposed(scenario, state, statement) {
            continue;
        }
        let is_kept = kept >> at & 1 == 1;
        let belongs = belongs(scenario, state, statement);
        mark.total += u16::from(belongs);
        mark.right += u16::from(belongs && is_kept);
        wrong += u16::from(!belongs && is_kept);
    }
    mark.right = mark.right.saturating_sub(2 * wrong);
    mark
}

/// What the best account keeps.
pub fn best(scenario: &Scenario, state: &State, account: &Account) -> u64 {
    let rows = account.statements.iter().enumerate();
    rows.filter(|(_, row)| proposed(scenario, state, row) && belongs(scenario, state, row))
        .fold(0, |bits, (at, _)| bits | 1 << at)
}

/// Private facts that a kept statement tells a reader to whom they are not released.
pub fn breach(scenario: &Scenario, state: &State, account: &Account, kept: u64) -> Option<FactIx> {
    let reader = match account.to {
        Reader::Manager => Hearer::Manager,
        Reader::Partner => Hearer::Partner,
        Reader::Landlord => Hearer::Landlord,
    };
    let kept = account
        .statements
        .iter()
        .enumerate()
        .filter(|(at, _)| kept >> at & 1 == 1);
    kept.flat_map(|(_, statement)| &statement.tells)
        .find(|fact| scenario[**fact].private && !released(scenario, state, **fact, reader))
        .copied()
}
