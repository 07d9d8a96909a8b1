//! What play tells of a scenario before anyone plays it: who should fail, fails; the walk meets
//! everything; the check finds nothing to say of the library.

use entremise::library::{Entry, House, Shelf};
use entremise::play::Story;
use entremise::scenario::{ChoiceText, Scenario};
use entremise::source::{Diagnostics, render};
use entremise::study::trainee::{Trainee, play};

fn house() -> House {
    House::open().unwrap_or_else(|_| panic!("the project's own data is sound"))
}

/// Every scenario of the library.
fn each(mut with: impl FnMut(&House, &Entry, &Scenario, &[ChoiceText])) {
    let house = house();
    for id in Shelf::ids() {
        let entry = Entry::check(Shelf::bundle(&id).expect("a bundle"), &house);
        let texts = &entry.checked.as_ref().expect("checked").text_facts[0].1;
        with(&house, &entry, entry.scenario().expect("sound"), texts);
    }
}

/// How many of `seeds` plays pass.
fn passes(
    house: &House,
    scenario: &Scenario,
    texts: &[ChoiceText],
    who: Trainee,
    seeds: u64,
) -> u64 {
    let pass = |seed: &u64| {
        let story = Story {
            scenario,
            catalogue: &house.catalogue,
            seed: *seed,
        };
        play(&story, house.role(), who, texts).passes(&house.cuts)
    };
    (0..seeds).filter(pass).count() as u64
}

#[test]
fn robots_fail_in_95_percent_of_1000_seeds() {
    each(|house, entry, scenario, texts| {
        for robot in Trainee::robots(scenario) {
            let passed = passes(house, scenario, texts, robot, 1000);
            assert!(
                passed <= 50,
                "{}: {robot:?} passes {passed} times",
                entry.bundle.id
            );
        }
    });
}

#[test]
fn the_more_often_right_the_more_often_through() {
    each(|house, entry, scenario, texts| {
        let id = &entry.bundle.id;
        let rate = |percent| passes(house, scenario, texts, Trainee::Learner(percent), 1000);
        let rates = [20, 40, 60, 70, 85, 95, 100].map(rate);
        assert!(
            rates.windows(2).all(|pair| pair[0] < pair[1]),
            "{id}: {rates:?}"
        );
        assert!(
            rates[2] < 300,
            "{id}: right in 60 % of decisions mostly fails: {rates:?}"
        );
        assert!(
            rates[4] > 500,
            "{id}: right in 85 % mostly passes: {rates:?}"
        );
        assert_eq!(rates[6], 1000, "{id}: who is always right always passes");
    });
}

#[test]
fn nothing_to_say_of_the_library() {
    each(|house, entry, scenario, texts| {
        let sink = Diagnostics::new();
        entremise::study::check(
            scenario,
            &house.catalogue,
            &house.cuts,
            house.role(),
            texts,
            &sink,
        );
        let found = sink.into_sorted();
        let said: Vec<String> = found
            .iter()
            .map(|fault| render::json(fault, &entry.sources).to_string())
            .collect();
        assert_eq!(said, Vec::<String>::new(), "{}", entry.bundle.id);
    });
}

#[test]
fn a_walk_is_the_same_twice() {
    each(|house, entry, scenario, _| {
        let story = Story {
            scenario,
            catalogue: &house.catalogue,
            seed: 1,
        };
        let (first, second) = (
            entremise::study::walk::walk(&story, 5000),
            entremise::study::walk::walk(&story, 5000),
        );
        assert_eq!(first.nodes.len(), second.nodes.len(), "{}", entry.bundle.id);
        for (one, other) in first.nodes.iter().zip(&second.nodes) {
            assert_eq!((one.state, one.from), (other.state, other.from));
        }
    });
}

#[test]
fn the_proof_is_the_same_on_every_run_and_holds_for_the_library() {
    use entremise::study::{proof, walk};
    let house = house();
    for id in Shelf::ids() {
        let entry = Entry::check(Shelf::bundle(&id).expect("there"), &house);
        let story = Story {
            scenario: entry.scenario().expect("sound"),
            catalogue: &house.catalogue,
            seed: 0,
        };
        let texts = &entry.checked.as_ref().expect("checked").text_facts[0].1;
        let walk = walk::walk(&story, 64_000);
        let prove = || {
            proof::prove(
                &story,
                house.role(),
                &house.cuts,
                &walk,
                texts,
                200,
                &|_, _| {},
            )
        };
        let found = prove();
        assert!(found.holds(), "{id}: {found:#?}");
        assert_eq!(format!("{found:?}"), format!("{:?}", prove()), "{id}");
        // Who always takes the best passes always, and every decision that counts is met.
        assert_eq!(
            found.people.last().map(|row| row.passed),
            Some(1000),
            "{id}"
        );
        assert!(found.decisions.len() >= 6, "{id}");
    }
}

#[test]
fn a_scenario_in_which_nothing_is_at_stake_is_not_proved_fair() {
    use entremise::study::proof::{Proof, Skill};
    let fair = Proof {
        seeds: 100,
        states: 10,
        exact: true,
        unmet: Vec::new(),
        endings: Vec::new(),
        robots: vec![("random", 0), ("longest", 50)],
        people: [(50, 100), (90, 600), (100, 1000)]
            .map(|(best, passed)| Skill {
                best,
                passed,
                scores: Vec::new(),
            })
            .to_vec(),
        decisions: Vec::new(),
    };
    assert!(fair.holds());
    let mut longest = fair.clone();
    longest.robots[1].1 = 51;
    assert_eq!(longest.passing().collect::<Vec<_>>(), ["longest"]);
    let mut falling = fair.clone();
    falling.people[0].passed = 700;
    assert!(!falling.rises() && !falling.holds());
    let mut harsh = fair.clone();
    harsh.people[1].passed = 499;
    assert!(!harsh.rewards() && !harsh.holds());
    let mut unmet = fair;
    unmet.unmet.push("nowhere".to_owned());
    assert!(!unmet.holds());
}
