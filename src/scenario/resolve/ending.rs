//! Endings, and the compte rendu that follows one.

use super::lookup::{Lookup, check_ids};
use crate::scenario::raw::{self, Id};
use crate::scenario::{Account, Ending, Statement, limit};
use crate::source::{Code, Place, Sources, Span};

pub(super) fn ending(
    lookup: &Lookup<'_>,
    sources: &Sources,
    (id, raw): (&Id, &raw::Ending),
) -> Ending {
    if raw.rightful && !raw.forfeits.is_empty() {
        lookup.fault(Code::E0420, id, id.get_ref());
    }
    Ending {
        id: id.get_ref().clone(),
        outcome: raw.outcome,
        rightful: raw.rightful,
        forfeits: raw
            .forfeits
            .iter()
            .filter_map(|id| lookup.criterion(id))
            .collect(),
        place: lookup.place(id),
        line: sources.line_column(lookup.place(id)).0 as u32,
    }
}

pub(super) fn lay_account(
    lookup: &Lookup<'_>,
    sources: &Sources,
    raw: &raw::Account,
) -> Option<Account> {
    let first = raw.statements.keys().next();
    let place = first.map_or(
        Place {
            file: lookup.file.get(),
            span: Span { start: 0, end: 0 },
        },
        |id| lookup.place(id),
    );
    lookup.not_empty(raw.statements.len(), place, "statements");
    lookup.at_most(Code::E0323, place, raw.statements.len(), limit::STATEMENTS);
    check_ids(lookup, &raw.statements);
    let statement = |(id, raw): (&Id, &raw::Statement)| Statement {
        id: id.get_ref().clone(),
        is: raw.is,
        when: lookup.optional_when(raw.when.as_ref(), false),
        holds: lookup.optional_when(raw.holds.as_ref(), false),
        tells: lookup.told(&raw.tells),
        place: lookup.place(id),
    };
    Some(Account {
        to: raw.to,
        acts: lookup.acts(&raw.acts),
        statements: raw
            .statements
            .iter()
            .take(limit::STATEMENTS)
            .map(statement)
            .collect(),
        place,
        line: sources.line_column(place).0 as u32,
    })
}
