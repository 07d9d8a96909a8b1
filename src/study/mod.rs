//! What would happen if: the best-rated play, and what it says of the key.
//!
//! Invariants: whatever is found is reported at a place of the scenario, with what leads to it;
//! nothing here changes a score.
//!
//! May use: source, scenario, curriculum, play, assess.

pub mod best;

use crate::assess::Marker;
use crate::curriculum::{Catalogue, Cuts, RoleIx};
use crate::play::Story;
use crate::scenario::Scenario;
use crate::source::{Code, Diagnostic, Diagnostics};

/// Plays the best-rated play and reports where it does not hold: a score under 1000, a fault, a
/// target under the cut or without evidence.
pub fn check_best(
    scenario: &Scenario,
    catalogue: &Catalogue,
    cuts: &Cuts,
    role: RoleIx,
    sink: &Diagnostics,
) {
    let story = Story {
        scenario,
        catalogue,
        seed: 1,
    };
    let mut marker = Marker::new(role);
    best::play(&story, role, &mut |before, input, happenings, after| {
        marker.before(&story, before, input, &mut |_| {});
        for happening in happenings {
            marker.happened(&story, before, *happening, &mut |_| {});
        }
        marker.after(&story, after);
    });
    marker.finish(&story, &mut |_| {});
    let place = scenario[scenario.start].place;
    for (criterion, id) in scenario.head.targets.iter().zip(&scenario.head.target_ids) {
        let at = criterion.0 as usize;
        let (shown, resisted) = (marker.tally().shown[at], marker.tally().resisted[at]);
        match marker.tally().score(*criterion) {
            Some(1000) => {}
            Some(score) => {
                let code = if score < cuts.acquired {
                    Code::E0621
                } else {
                    Code::E0624
                };
                let fault = Diagnostic::new(code, place).with("criterion", id);
                sink.push(fault.with("score", score).with("wanted", cuts.acquired));
            }
            None if shown == 0 && resisted > 0 => {
                sink.push(Diagnostic::new(Code::E0610, place).with("criterion", id));
            }
            None => {
                let fault = Diagnostic::new(Code::E0609, place).with("criterion", id);
                sink.push(fault.with("count", marker.tally().available[at]));
            }
        }
    }
}
