//! `key.ron`: the votes of a panel of experts, which replace the author's draft.
//!
//! The value of an arm is the lower median of its votes. A choice is contested where fewer than
//! 78 % of the votes lie within one point of that median (I-CVI's threshold, by analogy); a
//! decision with a contested choice is debriefed, not scored.

use super::names::place;
use super::raw::{Id, Key, Vote};
use super::{ChoiceIx, Panel, Scenario};
use crate::source::{self, Code, Diagnostic, Diagnostics, FileId, Sources};
use std::collections::BTreeMap;

/// Percent of votes that must lie within one point of the median.
const AGREEMENT: usize = 78;

/// Reads the votes into the choices of the scenario.
pub fn read(scenario: &mut Scenario, sources: &Sources, file: FileId, sink: &Diagnostics) {
    let Some(key) = source::read::<Key>(sources, file, "Key", sink) else {
        return;
    };
    let paths: BTreeMap<String, ChoiceIx> = (0..scenario.choices.len())
        .map(|at| ChoiceIx(at as u16))
        .map(|choice| (scenario.path(choice), choice))
        .collect();
    for (path, votes) in key.votes.iter() {
        let Some(choice) = paths.get(path.get_ref()).copied() else {
            let fault =
                Diagnostic::new(Code::E0121, place(file, path)).with("name", path.get_ref());
            sink.push(fault.near(path.get_ref(), paths.keys().map(String::as_str)));
            continue;
        };
        panel(scenario, &key, file, path, votes, choice, sink);
    }
}

fn panel(
    scenario: &mut Scenario,
    key: &Key,
    file: FileId,
    path: &Id,
    votes: &[Vote],
    choice: ChoiceIx,
    sink: &Diagnostics,
) {
    let row = &mut scenario.choices[choice.at()];
    let plain = row.rated.len();
    let mut arms: Vec<i8> = row
        .rated
        .iter()
        .map(|(_, rating)| *rating)
        .chain([row.rating])
        .collect();
    let mut contested = false;
    for vote in votes {
        let arm = vote.arm.as_ref().map_or(plain as i64, |arm| *arm.get_ref());
        let mut values = Vec::new();
        for (expert, value) in vote.by.iter() {
            let rating = i8::try_from(*value.get_ref())
                .ok()
                .filter(|rating| (-2..=2).contains(rating));
            match (key.experts.get(expert.get_ref()), rating) {
                (Some(_), Some(rating)) => values.push(rating),
                _ => sink.push(
                    Diagnostic::new(Code::E0625, place(file, expert))
                        .with("name", expert.get_ref()),
                ),
            }
        }
        let (Some(cell), false) = (
            usize::try_from(arm).ok().and_then(|arm| arms.get_mut(arm)),
            values.is_empty(),
        ) else {
            sink.push(Diagnostic::new(Code::E0625, place(file, path)).with("name", path.get_ref()));
            continue;
        };
        values.sort_unstable();
        let median = values[(values.len() - 1) / 2];
        let near = values
            .iter()
            .filter(|value| value.abs_diff(median) <= 1)
            .count();
        contested |= near * 100 < AGREEMENT * values.len();
        if *cell != median {
            let fault =
                Diagnostic::new(Code::W0626, place(file, path)).with("choice", path.get_ref());
            sink.push(
                fault
                    .with("found", i64::from(*cell))
                    .with("expected", i64::from(median))
                    .label(row.place, "other"),
            );
        }
        *cell = median;
    }
    row.panel = Some(Panel {
        arms: arms.into(),
        contested,
    });
}
