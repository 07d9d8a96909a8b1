//! What would happen if: the walk of a whole scenario, simulated trainees, named plays.
//!
//! Invariants: whatever is found is reported at a place of the scenario, with what leads to it;
//! what a bounded walk may have missed is not reported as missing; nothing here changes a score.
//!
//! May use: source, scenario, curriculum, play, assess.

mod answers;
pub mod best;
pub mod coverage;
mod evidence;
mod fairness;
mod findings;
pub mod plays;
pub mod proof;
pub mod trainee;
pub mod walk;

use crate::assess::Marker;
use crate::curriculum::{Catalogue, Cuts, RoleIx};
use crate::play::Story;
use crate::scenario::{ChoiceText, Scenario};
use crate::source::{Code, Diagnostic, Diagnostics};

/// States that the check walks at most.
pub const MOST_STATES: usize = 64_000;

/// Everything that only play can tell of a scenario. `texts`: how each choice reads in the
/// reference language.
pub fn check(
    scenario: &Scenario,
    catalogue: &Catalogue,
    cuts: &Cuts,
    role: RoleIx,
    texts: &[ChoiceText],
    sink: &Diagnostics,
) -> walk::Walk {
    let story = Story {
        scenario,
        catalogue,
        seed: 1,
    };
    let walk = walk::walk(&story, MOST_STATES);
    findings::report(&story, role, &walk, sink);
    let decisions = check_best(&story, cuts, role, sink);
    evidence::report(&story, role, &walk, decisions, sink);
    fairness::report_robots(&story, role, cuts, texts, sink);
    fairness::report_guesses(&story, role, &walk, sink);
    fairness::report_no_way_back(&story, role, &walk, sink);
    walk
}

/// Plays the best-rated play and reports where it does not hold: a score under 1000, a target
/// under the cut or without evidence, no ending at all. Returns how many decisions it takes.
pub fn check_best(story: &Story<'_>, cuts: &Cuts, role: RoleIx, sink: &Diagnostics) -> u16 {
    let scenario = story.scenario;
    let mut marker = Marker::new(role);
    let end = best::play(story, role, &mut |before, input, happenings, after| {
        marker.before(story, before, input, &mut |_| {});
        for happening in happenings {
            marker.happened(story, before, *happening, &mut |_| {});
        }
        marker.after(story, after);
    });
    marker.finish(story, &mut |_| {});
    let place = scenario[scenario.start].place;
    let Some(ending) = end.ending() else {
        sink.push(Diagnostic::new(Code::E0627, place));
        return marker.decisions();
    };
    let marked = scenario[ending].rightful || !scenario[ending].forfeits.is_empty();
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
            None if marked => {
                let fault = Diagnostic::new(Code::E0609, place).with("criterion", id);
                sink.push(fault.with("count", marker.tally().available[at]));
            }
            // A complete path with too little evidence: told with the way there.
            None => {}
        }
    }
    marker.decisions()
}
