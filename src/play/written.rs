//! An answer as it is written in plays.ron and on the command line.

use super::Answer;
use crate::scenario::raw;
use std::collections::BTreeMap;

fn table<V: Clone>(rows: &[(raw::Id, V)]) -> BTreeMap<String, V> {
    rows.iter()
        .map(|(key, value)| (key.get_ref().clone(), value.clone()))
        .collect()
}

impl From<&raw::Answer> for Answer {
    fn from(written: &raw::Answer) -> Answer {
        match written {
            raw::Answer::Go(id) => Answer::Choose(id.clone()),
            raw::Answer::Timeout => Answer::Timeout,
            raw::Answer::Back(turns) => Answer::Back(*turns),
            raw::Answer::Words(text) => Answer::Words(text.clone()),
            raw::Answer::Read(parts) => Answer::Read(table(parts)),
            raw::Answer::Place(items) => Answer::Place(items.to_vec()),
            raw::Answer::Give(jobs) => Answer::Give(table(jobs)),
            raw::Answer::Keep(kept) => Answer::Keep(kept.to_vec()),
            raw::Answer::Rate(levels) => Answer::Rate(table(levels)),
            raw::Answer::Redo(beat, why) => Answer::Redo(beat.clone(), why.clone()),
        }
    }
}
