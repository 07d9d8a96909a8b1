//! Duties and prohibitions.

use super::lookup::Lookup;
use crate::scenario::raw::{self, Id};
use crate::scenario::{Must, Never};
use crate::source::{Code, Sources};

pub(super) fn must(
    lookup: &Lookup<'_>,
    sources: &Sources,
    (id, raw): (&Id, &raw::Must),
) -> Option<Must> {
    lookup.not_empty(raw.acts.len(), lookup.place(id), "acts");
    let within = raw
        .within
        .as_ref()
        .map_or(Some(1), |value| lookup.within(Code::E0209, value, 1, 5));
    let place = lookup.place(id);
    Some(Must {
        id: id.get_ref().clone(),
        acts: lookup.techniques(&raw.acts),
        when: lookup.when(&raw.when, false),
        within: within? as u8,
        fault: raw.fault,
        place,
        line: sources.line_column(place).0 as u32,
    })
}

pub(super) fn never(lookup: &Lookup<'_>, (id, raw): (&Id, &raw::Never)) -> Never {
    lookup.not_empty(raw.acts.len(), lookup.place(id), "acts");
    Never {
        id: id.get_ref().clone(),
        acts: lookup.techniques(&raw.acts),
        when: lookup.when(&raw.when, false),
        fault: raw.fault,
        place: lookup.place(id),
    }
}
