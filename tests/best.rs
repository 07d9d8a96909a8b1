//! Who does everything right gets everything: the best-rated play of every scenario of the library
//! reaches an ending without a fault, with 1000 on every criterion that has a score.

use entremise::assess::{Marker, assess};
use entremise::library::{Entry, House, Shelf};
use entremise::play::{Opening, Rules};
use entremise::study::best;
use std::sync::Arc;

#[test]
fn best_rated_play_gets_everything() {
    let house = House::open().expect("the project's own data is sound");
    let role = house.catalogue.role("amis").expect("a role");
    for id in Shelf::ids() {
        let entry = Entry::check(Shelf::bundle(&id).expect("a bundle"), &house);
        let scenario = Arc::new(entry.scenario().expect("a sound scenario").clone());
        for seed in 0..8 {
            let opening = Opening {
                scenario: scenario.clone(),
                catalogue: house.catalogue.clone(),
                seed,
                rules: Rules::PRACTICE,
            };
            let story = opening.story();
            let mut answers = Vec::new();
            let mut marker = Marker::new(role);
            let end = best::play(&story, role, &mut |before, input, happenings, after| {
                answers.push(input.answer(&scenario, before));
                marker.before(&story, before, input, &mut |_| {});
                for happening in happenings {
                    marker.happened(&story, before, *happening, &mut |_| {});
                }
                marker.after(&story, after);
            });
            marker.finish(&story, &mut |_| {});
            assert!(end.ending().is_some(), "{id}: {answers:?}");
            let found = assess(&opening, role, &answers).expect("its own answers are accepted");
            assert_eq!(found.fault_kinds(), [], "{id}");
            assert_eq!(&found.tally, marker.tally(), "{id}: two folds, one sum");
            for score in &found.scores {
                let name = &house.catalogue.criteria[score.criterion.0 as usize];
                assert!(
                    score.permille.is_none_or(|it| it == 1000),
                    "{id} {name} {score:?}"
                );
                assert!(
                    !score.target || score.permille.is_some(),
                    "{id} {name} {score:?}"
                );
            }
        }
    }
}
