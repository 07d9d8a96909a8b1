//! The conformance suite of play: one tiny scenario for each construct of format 1, under
//! `tests/fixtures/play/<construct>/`, with named plays; and, where a play cannot say it, what
//! happens exactly. Expected numbers are worked out from the reference and the catalogue.

#![allow(clippy::missing_panics_doc)]

mod common;

use common::{
    Playing, answers, assessed, choose, fixture, fixture_names, give, keep, opening, place, rate,
    read, score, sums,
};
use entremise::play::{Answer, Awaits, Duty, Rejected, Rules, Session, read as gauge, shown_order};
use entremise::scenario::{DeadlineIx, Fault, Gauge};
use std::collections::BTreeSet;

/// Every named play of the suite: its answers fit, it ends where it says, its faults are exactly
/// those it announces, its scores are on the side of its bounds.
#[test]
fn every_named_play_goes_as_it_says() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for name in fixture_names() {
        let entry = fixture(&name);
        let plays = &entry.checked.as_ref().expect("checked").plays;
        assert!(!plays.is_empty(), "{name}: no plays");
        for (id, play) in plays.iter() {
            let who = format!("{name}/{}", id.get_ref());
            count += 1;
            let opening = opening(&entry, play.seed);
            let role = opening.catalogue.role("amis").expect("a role");
            let found = match entremise::assess::assess(&opening, role, &answers(play)) {
                Ok(found) => found,
                Err((at, why)) => {
                    wrong.push(format!("{who}: answer {at} refused: {why:?}"));
                    continue;
                }
            };
            let ending = found.ending.map(|ix| opening.scenario[ix].id.as_str());
            if let Some(ends) = &play.ends
                && ending != Some(ends.get_ref().as_str())
            {
                wrong.push(format!("{who}: ends at {ending:?}, not {}", ends.get_ref()));
            }
            if let Some(faults) = &play.faults {
                let told: BTreeSet<Fault> = faults.get_ref().iter().copied().collect();
                let seen: BTreeSet<Fault> = found.fault_kinds().into_iter().collect();
                if told != seen {
                    wrong.push(format!("{who}: faults {seen:?}, not {told:?}"));
                }
            }
            for (criterion, least) in play.reaches.iter() {
                let got = score(&found, criterion.get_ref());
                if got.is_none_or(|got| i64::from(got) < *least.get_ref()) {
                    wrong.push(format!("{who}: {} {got:?}", criterion.get_ref()));
                }
            }
            for (criterion, bound) in play.below.iter() {
                let got = score(&found, criterion.get_ref());
                if got.is_none_or(|got| i64::from(got) >= *bound.get_ref()) {
                    wrong.push(format!("{who}: {} {got:?}", criterion.get_ref()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(count > 80, "only {count} plays: fixtures are missing");
}

// ---- Where one goes ----

#[test]
fn a_draw_follows_its_weights_and_only_seed_and_turn() {
    let entry = fixture("draw");
    let end = |seed, choice: &str| {
        let mut play = Playing::open(opening(&entry, seed));
        let told = play.go(choice);
        (play.at(), told)
    };
    let rare = (0..400)
        .filter(|seed| end(*seed, "by-lot").0 == "rare")
        .count();
    assert!(
        (65..=135).contains(&rare),
        "a weight of 1 in 4 gave {rare} of 400"
    );
    // Two draws of one step are two draws: where the first leads to `b`, the second still parts.
    let second: Vec<String> = (0..100)
        .filter_map(|seed| {
            let (at, told) = end(seed, "twice");
            told.contains(&"entered b 1".to_owned()).then_some(at)
        })
        .collect();
    let rare = second.iter().filter(|at| *at == "rare").count();
    assert!(
        second.len() > 30 && rare > 5 && rare < second.len() - 5,
        "{rare} of {}",
        second.len()
    );
    // Going back meets the same fate.
    for seed in 0..20 {
        let mut play = Playing::open(opening(&entry, seed));
        let first = play.go("by-lot");
        assert_eq!(play.take(Answer::Back(1)), ["went-back 0"]);
        assert_eq!(play.go("by-lot"), first);
    }
}

/// Where a choice stands on the screen is no hint: chance puts each of them first alike, anew on
/// every visit.
#[test]
fn the_order_shown_is_drawn_from_the_seed() {
    let entry = fixture("route");
    let first = |seed: u64| {
        let play = Playing::open(opening(&entry, seed));
        let (order, count) = shown_order(&play.session.opening().story(), play.state());
        let shown: BTreeSet<_> = order[..count].iter().collect();
        assert_eq!((shown.len(), count), (5, 5), "each choice once");
        order[0].at()
    };
    let mut firsts = [0_u16; 5];
    (0..500).for_each(|seed| firsts[first(seed)] += 1);
    assert!(
        firsts.iter().all(|count| (60..=140).contains(count)),
        "{firsts:?}"
    );
    let visits = (0..100).filter(|seed| {
        let mut play = Playing::open(opening(&fixture("visits"), *seed));
        let order = |play: &Playing| shown_order(&play.session.opening().story(), play.state());
        let before = order(&play);
        play.go("well");
        order(&play) != before
    });
    assert!(visits.count() > 50, "a new visit is a new draw");
}

#[test]
fn staying_re_enters_nothing_and_closes_until_the_beat_is_left() {
    let mut play = Playing::of("stay");
    let order = |play: &Playing| shown_order(&play.session.opening().story(), play.state());
    let shown = order(&play);
    assert_eq!(
        play.go("hum"),
        [
            "chosen a/hum",
            "trust ana 40>38 scenario",
            "strain 20>18 strain",
            "replied a/hum"
        ]
    );
    assert_eq!(play.offered(), ["cough", "again", "once-only", "leave"]);
    assert_eq!(order(&play), shown, "the order changed while one stayed");
    assert_eq!(
        play.refused(&choose("hum")),
        Rejected::NotOffered("hum".to_owned())
    );
    play.all(&["cough", "again"]);
    assert_eq!(play.offered(), ["hum", "again", "once-only", "leave"]);
    play.go("once-only");
    assert_eq!(play.offered(), ["hum", "again", "leave"]);
}

#[test]
fn standing_acts_stay_leave_and_abandon() {
    let mut play = Playing::of("standing");
    assert_eq!(
        play.offered(),
        ["on", "breath"],
        "`without`, and `needs` of a standing act"
    );
    play.go("breath");
    assert_eq!(
        play.offered(),
        ["on"],
        "what stays is closed until the beat is left"
    );
    play.go("on");
    assert_eq!(
        play.offered(),
        ["breath", "sip", "out", "stop"],
        "a task beat offers them too"
    );
    assert_eq!(
        play.go("breath"),
        [
            "chosen always/breath",
            "strain 11>6 scenario",
            "strain 6>4 strain",
            "replied always/breath"
        ]
    );
    assert_eq!(
        play.state().awaits,
        Awaits::Task,
        "a standing act that stays gives the task back"
    );
    play.go("sip");
    assert_eq!(play.offered(), ["out", "stop"]);
    play.go("out");
    assert_eq!(play.at(), "c");
    assert!(
        play.assess().tasks.is_empty(),
        "an abandoned task is not marked"
    );
    play.all(&["back", "on"]);
    assert_eq!(
        play.offered(),
        ["breath", "out", "stop"],
        "`once` closes for good"
    );
    assert_eq!(play.take(place(&["x"])), ["worked work 1/1", "entered b 1"]);
    play.go("stop");
    assert_eq!(
        (play.at().as_str(), play.state().awaits),
        ("stopped", Awaits::Rating)
    );
}

#[test]
fn needs_hides_a_choice_that_when_would_remove() {
    let mut play = Playing::of("needs");
    play.go("rush");
    assert_eq!(play.offered(), ["half", "bad"]);
    play.go("half");
    let found = play.assess();
    // First decision 0 of 3; the second on a scale up to the lost 2, from -1: 2 of 3.
    assert_eq!(sums(&found, "amis.2-2"), (2, 6, 2, 0));
    let stronger = found.decisions[1].stronger.expect("a stronger choice");
    assert_eq!(play.scenario()[stronger.choice].id, "best");
    assert!(!stronger.offered, "it had to be prepared");
}

#[test]
fn the_rating_is_the_first_true_arms_then_the_roles() {
    let rating = |first: &str, role: &str| {
        let mut play = Playing::of("rated");
        play.all(&[first, "armed"]);
        play.assess_as(role).decisions[1].rating
    };
    assert_eq!(
        [
            rating("learn", "amis"),
            rating("both", "amis"),
            rating("none", "amis")
        ],
        [2, -2, 0]
    );
    assert_eq!([rating("learn", "msads"), rating("none", "msads")], [2, 1]);
    let mut play = Playing::of("rated");
    play.all(&["learn", "shown"]);
    let found = play.assess();
    let value = |criterion: &str| {
        found.decisions[1].values[play
            .session
            .opening()
            .catalogue
            .criterion(criterion)
            .expect("known")
            .0 as usize]
    };
    assert_eq!(
        [value("posture"), value("amis.1-1"), value("amis.2-2")],
        [-1, 2, 1]
    );
}

// ---- Secrets, faults, duties ----

#[test]
fn a_breach_is_one_fault_naming_fact_and_first_wrong_hearer() {
    let breaches = |before: &str, choice: &str| -> Vec<String> {
        let mut play = Playing::of("breach");
        play.go(before);
        let told = play.go(choice);
        told.into_iter()
            .filter(|it| it.starts_with("fault"))
            .collect()
    };
    assert_eq!(
        breaches("safe", "tell"),
        ["fault Confidence breach secret bo"]
    );
    assert_eq!(
        breaches("agree", "tell"),
        ["fault Confidence breach secret crowd"]
    );
    assert_eq!(breaches("safe", "aside"), [""; 0]);
    assert_eq!(
        breaches("safe", "absent"),
        [""; 0],
        "who is not there hears nothing"
    );
    assert_eq!(
        breaches("safe", "too-late"),
        ["fault Confidence breach secret bo"]
    );
    let mut play = Playing::of("breach");
    let told = play.go("two");
    let faults: Vec<&String> = told.iter().filter(|it| it.starts_with("fault")).collect();
    assert_eq!(faults, ["fault Confidence breach other ana"]);
}

#[test]
fn only_earlier_serious_faults_are_repaired() {
    let left = |choices: &[&str]| {
        let mut play = Playing::of("repairs");
        play.all(choices);
        let found = play.assess();
        (found.unrepaired, found.repaired, found.critical)
    };
    let (pressure, sides, threat) = (
        Fault::Pressure.bit(),
        Fault::Sides.bit(),
        Fault::Threat.bit(),
    );
    assert_eq!(left(&["push", "mend", "just-end"]), (0, pressure, 0));
    assert_eq!(left(&["side", "mend", "just-end"]), (sides, 0, 0));
    assert_eq!(left(&["side", "mend", "end-it"]), (0, sides, 0));
    assert_eq!(left(&["threat", "mend", "end-it"]), (0, 0, threat));
    assert_eq!(left(&["push", "mend", "push"]), (pressure, 0, 0));
    assert_eq!(
        left(&["fair", "mend-and-push", "just-end"]),
        (pressure, 0, 0),
        "a choice repairs earlier faults"
    );
    let mut play = Playing::of("repairs");
    play.all(&["push", "mend"]);
    let found = play.assess();
    assert_eq!(
        (found.faults[0].answer, found.faults[0].repaired),
        (0, Some(1))
    );
}

#[test]
fn a_prohibition_is_read_before_the_choice_moves_anything() {
    let mut play = Playing::of("never");
    assert!(!play.go("now").iter().any(|it| it.starts_with("fault")));
    let mut play = Playing::of("never");
    play.go("learn");
    let faults: Vec<String> = play
        .go("both")
        .into_iter()
        .filter(|it| it.starts_with("fault"))
        .collect();
    assert_eq!(
        faults,
        [
            "fault ViolenceMediated never mediate",
            "fault Pressure never danger"
        ]
    );
    let told = play.take(place(&["x"]));
    assert!(
        told.contains(&"fault ViolenceMediated never mediate".to_owned()),
        "{told:?}"
    );
}

#[test]
fn a_duty_is_armed_on_arrival_once_and_counted_by_choices() {
    let mut play = Playing::of("must");
    play.go("hold");
    assert_eq!(
        play.duty("alert"),
        Duty::Idle,
        "nothing is reached by staying"
    );
    let told = play.go("calm");
    assert_eq!(told[told.len() - 2..], ["due alert", "due greet"]);
    assert_eq!(play.duty("alert"), Duty::Due(2));
    play.take(Answer::Timeout);
    assert_eq!(play.duty("alert"), Duty::Due(2), "time is not a choice");

    let mut play = Playing::of("must");
    play.go("danger");
    let told = play.go("call");
    assert_eq!(told[told.len() - 2..], ["done alert", "missed greet"]);
    let told = [play.go("hello"), play.go("more"), play.go("done")].concat();
    assert!(
        !told.iter().any(|it| it.contains("alert")),
        "armed once a play: {told:?}"
    );

    let mut play = Playing::of("must");
    play.all(&["danger", "hello"]);
    assert_eq!(
        (play.duty("alert"), play.duty("greet")),
        (Duty::Due(1), Duty::Done)
    );
    let told = play.go("more");
    assert!(told.ends_with(&["entered d 1".to_owned()]), "{told:?}");
    assert!(
        told.contains(&"missed alert".to_owned())
            && told.contains(&"fault NoAlert must alert".to_owned())
    );

    let mut play = Playing::of("must");
    play.go("plan");
    assert!(
        play.take(place(&[])).contains(&"done alert".to_owned()),
        "a task does it too"
    );

    let mut play = Playing::of("must");
    assert_eq!(play.go("straight").last().expect("something"), "due greet");
    assert_eq!(
        play.duty("alert"),
        Duty::Due(2),
        "no choice was taken since: neither done nor missed"
    );
    assert_eq!(sums(&play.assess(), "amis.2-3").1, 0);
}

// ---- What changes ----

#[test]
fn effects_run_in_order_and_gauges_keep_their_ranges() {
    let mut play = Playing::of("effects");
    play.go("up");
    assert_eq!(
        (
            play.tension("ana"),
            play.trust("ana"),
            play.state().glasl[0]
        ),
        (100, 0, 9)
    );
    assert_eq!(
        (play.state().strain, play.state().danger),
        (98, 3),
        "100, less the rest of one turn"
    );
    assert_eq!(play.state().counters[..2], [3, 255]);
    let mut play = Playing::of("effects");
    play.go("down");
    assert_eq!(
        (play.tension("bo"), play.trust("bo"), play.state().glasl[0]),
        (0, 100, 1)
    );
    assert_eq!(
        (
            play.state().strain,
            play.state().danger,
            play.state().counters[0]
        ),
        (0, 0, 0)
    );
    let mut play = Playing::of("effects");
    assert_eq!(
        play.go("order"),
        [
            "chosen a/order",
            "learned a-fact",
            "danger 1>3 scenario",
            "counter count 2>0 scenario",
            "forgot a-fact",
            "strain 95>93 strain",
            "ended end"
        ]
    );
    assert!(!play.knows("after") && !play.knows("a-fact"));
    let mut play = Playing::of("effects");
    play.go("set");
    assert_eq!(
        (
            play.tension("ana"),
            play.trust("ana"),
            play.state().glasl[0]
        ),
        (0, 100, 9)
    );
    assert_eq!(play.state().strain, 5);
}

#[test]
fn presence_lasts_a_scene_and_decides_who_is_reached() {
    let mut play = Playing::of("presence");
    assert_eq!(
        play.told(),
        [
            "opened hall after 0",
            "entered a 1",
            "line ana",
            "line off col-far"
        ]
    );
    assert_eq!(play.offered(), ["meet"]);
    assert_eq!(
        play.go("meet"),
        [
            "chosen a/meet",
            "arrived col",
            "left ana",
            "strain 20>18 strain",
            "entered b 1"
        ]
    );
    assert_eq!(play.present(), ["col"]);
    play.go("absent");
    assert_eq!(
        (play.tension("ana"), play.tension("bo")),
        (40, 40),
        "acts reach nobody absent"
    );
    assert_eq!(play.present(), ["bo", "col"], "exactly the scene's list");
    let told = play.go("move");
    assert_eq!(
        play.tension("ana"),
        47,
        "an absent party is moved by effects alone"
    );
    assert_eq!(
        told[told.len() - 6..],
        [
            "opened hall after 0",
            "entered a 2",
            "arrived bo",
            "line ana",
            "line bo",
            "line off col-far"
        ]
    );
    let mut play = Playing::of("presence");
    play.all(&["meet", "out", "about"]);
    assert_eq!(
        (play.tension("ana"), play.tension("bo"), play.trust("bo")),
        (40, 43, 43)
    );
}

#[test]
fn time_between_scenes_calms_and_brings_deadlines_nearer() {
    let mut play = Playing::of("after");
    let days = |play: &Playing| -> Vec<u8> {
        let of = |at| {
            gauge(
                play.scenario(),
                play.state(),
                Gauge::DaysLeft(DeadlineIx(at)),
            )
        };
        (0..4).map(of).collect()
    };
    // Today included; a month from the 31st ends on the 28th; far away is 255.
    assert_eq!(days(&play), [1, 2, 29, 255]);
    assert_eq!(
        play.go("soon"),
        [
            "chosen a/soon",
            "strain 80>83 strain",
            "opened minutes after 59",
            "tension ana 90>81 time",
            "strain 83>75 time",
            "entered b 1"
        ]
    );
    assert_eq!(
        (play.phase("ana"), play.trust("ana"), play.tension("bo")),
        ("crisis", 40, 20)
    );
    assert_eq!(
        play.go("on"),
        [
            "chosen b/on",
            "strain 75>73 strain",
            "opened hours after 120",
            "tension ana 81>53 time",
            "turned ana crisis>triggered",
            "strain 73>49 time",
            "entered c 1"
        ]
    );
    assert_eq!(days(&play), [1, 2, 29, 255], "still before midnight");
    play.go("on");
    assert_eq!(
        (
            play.tension("ana"),
            play.state().strain,
            play.state().danger
        ),
        (33, 33, 2)
    );
    assert_eq!(days(&play), [0, 0, 27, 255], "the last day past, 0");
}

#[test]
fn minutes_are_the_scenes_and_the_clock_keeps_them() {
    let mut play = Playing::of("minutes");
    assert_eq!(
        play.go("wait"),
        [
            "chosen a/wait",
            "spent 10",
            "strain 20>18 strain",
            "entered a 2"
        ]
    );
    assert_eq!((play.state().minutes, play.state().elapsed), (10, 10));
    play.go("on");
    assert_eq!(
        (
            play.at().as_str(),
            play.state().minutes,
            play.state().elapsed
        ),
        ("b", 0, 10)
    );
    let mut play = Playing::of("minutes");
    play.all(&["long", "long"]);
    assert_eq!((play.state().minutes, play.state().elapsed), (255, 600));
    assert_eq!(
        gauge(
            play.scenario(),
            play.state(),
            Gauge::DaysLeft(DeadlineIx(0))
        ),
        0,
        "past midnight"
    );
}

#[test]
fn the_floor_is_counted_by_who_it_is_given_to() {
    let heard = |choices: &[&str]| {
        let mut play = Playing::of("heard");
        play.all(choices);
        [play.heard("ana"), play.heard("bo"), play.heard("col")]
    };
    assert_eq!(heard(&["ask"]), [2, 0, 0], "each act that gives it");
    assert_eq!(heard(&["carry"]), [0, 1, 0], "the second of `Between`");
    assert_eq!(heard(&["table"]), [1, 1, 1]);
    assert_eq!(
        heard(&["order"]),
        [0, 0, 0],
        "techniques that give none; `Do` reaches nobody"
    );
    assert_eq!(
        heard(&["carry", "table", "own"]),
        [0, 0, 0],
        "a new scene starts afresh"
    );
    let mut play = Playing::of("heard");
    play.go("ask");
    assert!(!play.offered().contains(&"summary".to_owned()));
    play.go("carry");
    assert!(play.offered().contains(&"summary".to_owned()));
}

// ---- What is remembered ----

#[test]
fn every_kind_of_path_is_remembered() {
    let lines = |told: Vec<String>| -> Vec<String> {
        told.into_iter()
            .filter(|it| it.starts_with("line"))
            .collect()
    };
    let mut play = Playing::of("chose");
    play.all(&["wave", "x"]);
    play.take(read(&[("when", "date")]));
    play.take(place(&["pen", "cup"]));
    let told = play.take(give(&[("call", "mediator", "later")]));
    assert_eq!(
        lines(told),
        [
            "line choice",
            "line standing",
            "line part",
            "line item",
            "line person",
            "line slot",
            "line did",
            "line did-standing",
            "line did-task"
        ]
    );
    let mut play = Playing::of("chose");
    play.go("y");
    play.take(read(&[("when", "head")]));
    play.take(place(&[]));
    let told = play.take(give(&[]));
    assert_eq!(lines(told), ["line wrong-part", "line did-task"]);
}

#[test]
fn seen_is_what_was_left() {
    let mut play = Playing::of("seen");
    let lines = |told: &[String]| -> Vec<String> {
        told.iter()
            .filter(|it| it.starts_with("line"))
            .cloned()
            .collect()
    };
    assert_eq!(lines(&play.told()), [""; 0]);
    assert_eq!(
        lines(&play.go("self")),
        ["line again"],
        "its route runs before it is left"
    );
    assert_eq!(lines(&play.go("self")), ["line scene"]);
    assert_eq!(lines(&play.go("back")), ["line again", "line scene"]);
    assert_eq!(lines(&play.go("on")), ["line passage", "line scene"]);
    play.go("end-it");
    assert_eq!(
        play.refused(&keep(&["not"])),
        Rejected::NotProposed("not".to_owned())
    );
    play.take(keep(&["agreed"]));
    assert_eq!(play.assess().account.expect("an account").mark.right, 1);
}

#[test]
fn a_beat_that_names_itself_is_entered_again_and_decided_once() {
    let mut play = Playing::of("visits");
    assert_eq!(
        play.told(),
        [
            "opened hall after 0",
            "entered a 1",
            "trust ana 40>41 scenario",
            "line ana"
        ]
    );
    let told = play.go("well");
    assert_eq!(
        told[2..],
        ["entered a 2", "trust ana 41>42 scenario", "line ana"]
    );
    for _ in 0..10 {
        play.go("badly");
    }
    assert!(
        play.told().contains(&"entered a 9".to_owned()),
        "{:?}",
        play.told()
    );
    assert_eq!(sums(&play.assess(), "amis.2-2"), (3, 3, 1, 0));
    let mut play = Playing::of("visits");
    play.all(&["badly", "well", "well", "on"]);
    assert_eq!(sums(&play.assess(), "amis.2-2"), (0, 3, 1, 0));
}

#[test]
fn passages_go_on_in_the_same_step() {
    let mut play = Playing::of("passage");
    assert_eq!(
        play.told(),
        [
            "opened hall after 0",
            "entered a 1",
            "line ana",
            "entered b 1",
            "trust ana 40>45 scenario",
            "entered c 1"
        ]
    );
    assert_eq!(
        play.go("round")[2..],
        [
            "entered a 2",
            "line ana",
            "entered b 2",
            "trust ana 45>50 scenario",
            "entered c 2"
        ]
    );
    assert_eq!(
        play.go("on"),
        [
            "chosen c/on",
            "strain 23>26 strain",
            "entered one 1",
            "learned seen-two",
            "entered two 1",
            "line left",
            "opened yard after 60",
            "tension ana 90>57 time",
            "turned ana crisis>escalating",
            "entered three 1",
            "line rain",
            "ended end"
        ]
    );
}

#[test]
fn running_out_of_time_marks_nothing() {
    let mut play = Playing::of("timeout");
    play.go("hum");
    assert_eq!(
        play.take(Answer::Timeout),
        ["timed-out a", "entered wait 1"]
    );
    let before = *play.state();
    assert_eq!(play.take(Answer::Timeout), ["timed-out wait"]);
    assert_eq!(
        *play.state(),
        entremise::play::State {
            turn: before.turn + 1,
            ..before
        }
    );
    play.go("tap");
    play.take(Answer::Timeout);
    assert_eq!(play.offered(), ["back"], "what was closed stays closed");
    play.go("back");
    assert!(
        play.offered().contains(&"hum".to_owned()),
        "the beat was left"
    );
    assert_eq!(sums(&play.assess(), "amis.2-2").1, 0, "no decision used up");
    play.go("good");
    assert_eq!(play.refused(&Answer::Timeout), Rejected::NoTimer);
    assert_eq!(sums(&play.assess(), "amis.2-2"), (3, 3, 1, 0));
}

#[test]
fn words_come_first_and_change_nothing() {
    let mut play = Playing::of("words");
    assert_eq!(
        play.refused(&choose("on")),
        Rejected::NotAwaited(Awaits::Words)
    );
    assert_eq!(
        play.refused(&Answer::Timeout),
        Rejected::NotAwaited(Awaits::Words)
    );
    let before = *play.state();
    assert_eq!(play.take(Answer::Words("Bonjour.".to_owned())), ["spoke a"]);
    let after = entremise::play::State {
        turn: 1,
        awaits: Awaits::Choice,
        ..before
    };
    assert_eq!(*play.state(), after);
    play.all(&["hum", "breath"]);
    assert_eq!(
        play.state().awaits,
        Awaits::Choice,
        "not again after staying"
    );
    play.go("again");
    assert_eq!(play.state().awaits, Awaits::Words, "again on a new visit");
    play.take(Answer::Words(String::new()));
    play.take(Answer::Timeout);
    assert_eq!(play.at(), "end");
}

// ---- Tasks ----

#[test]
fn reading_counts_right_parts() {
    let mut play = Playing::of("read");
    let unknown = Rejected::UnknownName("date".to_owned());
    assert_eq!(play.refused(&read(&[("how-much", "date")])), unknown);
    assert_eq!(play.refused(&read(&[("date", "amount")])), unknown);
    let told = play.take(read(&[("how-much", "amount"), ("until", "delay")]));
    assert_eq!(
        told[2..],
        [
            "worked a 2/3",
            "trust ana 44>45 scenario",
            "strain 20>18 strain",
            "ended end"
        ]
    );
    assert_eq!(play.state().result, 67);
    assert_eq!(sums(&play.assess(), "amis.1-4"), (3, 4, 1, 0));
    let mut play = Playing::of("read");
    play.take(read(&[]));
    play.go("retry");
    play.take(read(&[
        ("how-much", "amount"),
        ("until", "ways"),
        ("how", "ways"),
    ]));
    assert_eq!((play.at().as_str(), play.state().result), ("end", 100));
    assert_eq!(
        sums(&play.assess(), "amis.1-4"),
        (0, 4, 1, 0),
        "the first answer counts"
    );
}

#[test]
fn arranging_counts_items_orders_and_cost() {
    let result = |items: &[&str]| {
        let mut play = Playing::of("arrange");
        let told = play.take(place(items));
        let worked = told
            .iter()
            .find(|it| it.starts_with("worked"))
            .expect("a mark")
            .clone();
        (
            worked,
            play.state().result,
            sums(&play.assess(), "amis.3-2").0,
        )
    };
    let all = [
        "accueil",
        "cadre",
        "tour",
        "pause",
        "options",
        "accord-ecrit",
    ];
    assert_eq!(result(&all), ("worked agenda 9/9".to_owned(), 100, 4));
    let wrong = [&all[..], &["qui-a-tort"]].concat();
    assert_eq!(result(&wrong), ("worked agenda 4/9".to_owned(), 44, 2));
    assert_eq!(result(&[]), ("worked agenda 0/9".to_owned(), 0, 0));
    let mut swapped = wrong.clone();
    swapped.swap(0, 1);
    assert_eq!(
        result(&swapped).0,
        "worked agenda 3/9",
        "7, halved and rounded down"
    );
    assert_eq!(
        result(&["qui-a-tort"]).0,
        "worked agenda 0/9",
        "never below 0"
    );
    let reversed: Vec<&str> = all.into_iter().rev().collect();
    assert_eq!(result(&reversed).0, "worked agenda 5/9");
    let without_pause = [
        "accueil",
        "cadre",
        "tour",
        "options",
        "accord-ecrit",
        "qui-a-tort",
    ];
    assert_eq!(
        result(&without_pause).0,
        "worked agenda 8/9",
        "70 is not over 70"
    );
    let mut play = Playing::of("arrange");
    assert_eq!(
        play.refused(&place(&["tour", "tour"])),
        Rejected::Twice("tour".to_owned())
    );
    assert_eq!(
        play.refused(&place(&["tours"])),
        Rejected::UnknownName("tours".to_owned())
    );
    assert_eq!(play.refused(&read(&[])), Rejected::NotAwaited(Awaits::Task));
}

#[test]
fn assigning_counts_people_slots_and_everyone() {
    let mut play = Playing::of("assign");
    let three = give(&[
        ("depot", "nadia", "mi-mai"),
        ("accueil", "nadia", "mi-mai"),
        ("rangement", "nadia", "mi-mai"),
    ]);
    assert_eq!(play.refused(&three), Rejected::TooMany("nadia".to_owned()));
    let mediator = give(&[
        ("depot", "mediator", "mi-mai"),
        ("accueil", "mediator", "mi-mai"),
        ("rangement", "mediator", "mi-mai"),
    ]);
    assert_eq!(
        play.refused(&mediator),
        Rejected::TooMany("mediator".to_owned())
    );
    assert_eq!(
        play.refused(&give(&[("depot", "nadia", "")])),
        Rejected::BadSlot(String::new())
    );
    let told = play.take(give(&[
        ("depot", "nadia", "cette-semaine"),
        ("affiches", "jeunes", "mi-mai"),
        ("accueil", "andrei", "jour-j"),
        ("rangement", "escalier-c", "jour-j"),
    ]));
    assert!(
        told.contains(&"worked qui-fait-quoi 11/11".to_owned()),
        "{told:?}"
    );
    assert_eq!(
        play.refused(&give(&[("call", "nadia", "soon")])),
        Rejected::BadSlot("soon".to_owned())
    );
    let told = play.take(give(&[("call", "nadia", ""), ("wait", "nadia", "")]));
    assert!(
        told.contains(&"worked phone 1/2".to_owned()),
        "mediator fits where listed, nadia not there: {told:?}"
    );
    let mut play = Playing::of("assign");
    play.take(give(&[
        ("depot", "mediator", "jour-j"),
        ("affiches", "mediator", "mi-mai"),
    ]));
    assert_eq!(play.state().result, 9, "1 of 11");
}

// ---- Ends ----

#[test]
fn the_account_keeps_what_belongs() {
    let marked = |choice: &str, kept: &[&str]| {
        let mut play = Playing::of("account");
        play.go(choice);
        play.take(keep(kept));
        let found = play.assess();
        let mark = found.account.expect("an account").mark;
        (
            mark.right,
            mark.total,
            sums(&found, "amis.2-4").0,
            found.account_breach.is_some(),
        )
    };
    assert_eq!(
        marked("hear", &["place", "told", "family", "agreed"]),
        (4, 4, 4, false)
    );
    assert_eq!(
        marked("hear", &["place", "told", "family", "agreed", "follow"]),
        (2, 4, 2, false)
    );
    assert_eq!(
        marked("date", &["place", "told", "family", "agreed", "follow"]),
        (5, 5, 4, false)
    );
    assert_eq!(marked("hear", &["place", "told", "mood"]), (0, 4, 0, false));
    assert_eq!(marked("hear", &["place", "ill"]), (0, 4, 0, true));
    assert_eq!(
        marked("date", &["place", "told", "family", "ill"]),
        (1, 5, 1, false),
        "a duty to report: wrong, no breach"
    );
    assert_eq!(
        marked("hear", &["owed"]),
        (0, 4, 0, true),
        "released to another reader"
    );
    assert_eq!(marked("none", &["place", "told"]), (2, 2, 4, false));
    let mut play = Playing::of("account");
    play.go("none");
    assert_eq!(
        play.refused(&keep(&["ill"])),
        Rejected::NotProposed("ill".to_owned())
    );
    assert_eq!(
        play.refused(&keep(&["nothing"])),
        Rejected::UnknownName("nothing".to_owned())
    );
}

#[test]
fn an_ending_may_give_criteria_up() {
    let mut play = Playing::of("endings");
    play.go("break");
    let found = play.assess();
    assert_eq!(
        sums(&found, "amis.2-2"),
        (1, 6, 2, 0),
        "1 of 3 at the decision, raised to 6"
    );
    assert_eq!(
        (score(&found, "amis.2-2"), score(&found, "amis.3-3")),
        (Some(167), Some(0))
    );
    let mut play = Playing::of("endings");
    play.all(&["good", "break"]);
    let found = play.assess();
    assert_eq!(
        sums(&found, "amis.2-2"),
        (3, 6, 3, 0),
        "6 were there already"
    );
    assert_eq!(score(&found, "amis.2-2"), Some(500));
    let mut play = Playing::of("endings");
    play.go("stop");
    assert_eq!(
        score(&play.assess(), "amis.2-2"),
        None,
        "rightful, and too little to judge"
    );
}

#[test]
fn after_the_ending_come_self_rating_and_redo() {
    let mut play = Playing::of("endings");
    play.all(&["good", "end-it"]);
    assert_eq!(play.state().awaits, Awaits::Rating);
    assert_eq!(
        play.refused(&rate(&[("amis.2-2", 3)])),
        Rejected::BadRating("posture".to_owned())
    );
    assert_eq!(
        play.refused(&rate(&[("amis.2-2", 5), ("posture", 1)])),
        Rejected::BadRating("amis.2-2".to_owned())
    );
    assert_eq!(
        play.take(rate(&[("amis.2-2", 3), ("posture", 1)])),
        ["rated"]
    );
    let unknown = Answer::Redo("c".to_owned(), String::new());
    assert_eq!(
        play.refused(&unknown),
        Rejected::UnknownName("c".to_owned())
    );
    assert_eq!(
        play.take(Answer::Redo("b".to_owned(), "Autrement.".to_owned())),
        ["redid b"]
    );
    assert_eq!(play.state().awaits, Awaits::Nothing);
    let found = play.assess();
    assert_eq!(
        found.rated.map(|levels| levels[..2].to_vec()),
        Some(vec![3, 1])
    );
    assert_eq!(
        score(&found, "amis.2-2"),
        Some(1000),
        "what one says of oneself is not scored"
    );
}

#[test]
fn going_back_keeps_the_first_answer() {
    let mut play = Playing::of("back");
    play.go("bad");
    play.take(Answer::Back(1));
    play.all(&["good", "sorry"]);
    let found = play.assess();
    assert_eq!(sums(&found, "amis.2-2"), (0, 3, 1, 0));
    assert_eq!(
        (found.unrepaired, found.repaired),
        (0, Fault::Sides.bit()),
        "new ground counts"
    );
    let mut play = Playing::of("back");
    play.all(&["bad", "on"]);
    play.take(Answer::Back(1));
    play.go("sorry");
    let found = play.assess();
    assert_eq!(
        (found.unrepaired, found.repaired),
        (Fault::Sides.bit(), 0),
        "what was not repaired was not"
    );
    assert_eq!(found.faults[0].repaired, None);
    let mut play = Playing::of("endings");
    play.go("break");
    play.take(Answer::Back(1));
    play.all(&["good", "end-it"]);
    let found = play.assess();
    assert_eq!(
        found.ending.map(|ix| play.scenario()[ix].id.as_str()),
        Some("broken"),
        "the first ending counts"
    );
    assert_eq!(score(&found, "amis.3-3"), Some(0));
    let mut play = Playing::of("back");
    play.all(&["good", "on"]);
    play.take(place(&["y"]));
    play.take(Answer::Back(1));
    play.take(place(&["x"]));
    play.take(keep(&["y"]));
    play.take(Answer::Back(1));
    play.take(keep(&["x"]));
    let found = play.assess();
    assert_eq!(
        sums(&found, "amis.2-2"),
        (3, 7, 2, 0),
        "3 of 3 decided, 0 of 4 at the task"
    );
    assert_eq!(
        sums(&found, "amis.2-4"),
        (0, 4, 1, 0),
        "the account, written badly first"
    );
    let mut exam = opening(&fixture("back"), 1);
    exam.rules = Rules::EXAM;
    let mut play = Playing::open(exam);
    play.go("good");
    assert_eq!(play.refused(&Answer::Back(1)), Rejected::NoWayBack);
    let mut play = Playing::of("back");
    play.go("good");
    assert_eq!(
        play.refused(&Answer::Back(2)),
        Rejected::TooFarBack { possible: 1 }
    );
    assert_eq!(
        play.refused(&Answer::Back(0)),
        Rejected::TooFarBack { possible: 1 }
    );
}

/// A duty done before going back is done, and one missed is missed: its fault goes with it.
#[test]
fn going_back_neither_unmakes_nor_repeats_a_duty() {
    let duty = |choices: &[&str], again: &[&str]| {
        let mut play = Playing::of("back");
        play.all(choices);
        play.take(Answer::Back(2));
        play.all(again);
        let found = play.assess();
        let counted = found.faults.iter().filter(|fault| !fault.reprise).count();
        (sums(&found, "deontologie"), found.critical, counted)
    };
    let no_alert = Fault::NoAlert.bit();
    // Decision `c`: alert 1, talk 0; the duty is worth 4.
    assert_eq!(
        duty(&["risk", "call", "on"], &["talk", "on"]),
        ((5, 5, 2, 0), 0, 0)
    );
    assert_eq!(
        duty(&["risk", "talk", "on"], &["call", "on"]),
        ((0, 5, 2, 0), no_alert, 1)
    );
    assert_eq!(
        duty(&["risk", "talk", "on"], &["talk", "on"]),
        ((0, 5, 2, 0), no_alert, 1)
    );
    // Missed for the first time on ground already trodden: that too is a first.
    let mut play = Playing::of("must");
    play.all(&["calm", "hello", "more"]);
    play.take(Answer::Back(3));
    play.all(&["danger", "over", "round"]);
    let found = play.assess();
    assert_eq!(found.critical, no_alert);
    assert_eq!(
        found
            .faults
            .iter()
            .map(|fault| fault.reprise)
            .collect::<Vec<_>>(),
        [false]
    );
}

// ---- People ----

#[test]
fn acts_move_people_by_temperament_and_their_own_ways() {
    let names = ["steady", "quick", "shut", "afraid", "proud", "own"];
    let moved = |choice: &str| -> Vec<(u8, u8)> {
        let mut play = Playing::of("people");
        play.go(choice);
        names
            .iter()
            .map(|name| (play.tension(name), play.trust(name)))
            .collect()
    };
    // The catalogue, triggered: order (6, -4), reformulate (-6, 7).
    assert_eq!(
        moved("order"),
        [(46, 46), (48, 46), (45, 45), (47, 46), (47, 45), (30, 57)]
    );
    assert_eq!(
        moved("reformulate"),
        [(34, 57), (33, 58), (35, 56), (35, 58), (35, 56), (34, 57)]
    );
    assert_eq!(moved("desk"), [(40, 50); 6]);
    let mut play = Playing::of("people");
    play.go("desk");
    // The second act too reads the phase from before the choice; gauges stop at 0.
    assert_eq!(
        play.go("twice")[1..5],
        [
            "tension edge 54>60 act 0",
            "trust edge 1>0 act 0",
            "tension edge 60>54 act 1",
            "trust edge 0>7 act 1"
        ]
    );
}

#[test]
fn phases_rise_and_fall_by_different_thresholds() {
    let phases = |choices: &[&str]| -> Vec<&'static str> {
        let mut play = Playing::of("phases");
        choices
            .iter()
            .map(|choice| {
                let told = play.go(choice);
                assert!(
                    told.iter().filter(|it| it.starts_with("turned")).count() <= 1,
                    "{told:?}"
                );
                play.phase("ana")
            })
            .collect()
    };
    assert_eq!(
        phases(&[
            "t80", "t72", "t67", "t50", "t72", "t67", "t34", "t50", "t10"
        ]),
        [
            "crisis",
            "crisis",
            "recovering",
            "recovering",
            "crisis",
            "recovering",
            "spent",
            "triggered",
            "calm"
        ]
    );
    assert_eq!(
        phases(&["t67", "t50", "t46", "t34", "t10", "t34"]),
        [
            "escalating",
            "escalating",
            "triggered",
            "triggered",
            "calm",
            "triggered"
        ]
    );
    assert_eq!(
        phases(&["t80", "t34", "t67"]),
        ["crisis", "spent", "escalating"]
    );
    assert_eq!(
        phases(&["t80", "t34", "t10", "t72"]),
        ["crisis", "spent", "spent", "crisis"]
    );
}

#[test]
fn the_tensest_in_the_room_pulls_the_others() {
    let mut play = Playing::of("room");
    // A gap of 20 gives 2, one of 60 the most there is, 4; above 60 the mediator's strain rises by 3.
    assert_eq!(
        play.go("look"),
        [
            "chosen a/look",
            "tension bo 50>52 contagion",
            "tension cal 10>14 contagion",
            "strain 10>13 strain",
            "entered b 1"
        ]
    );
    assert_eq!(play.tension("far"), 0);
    assert_eq!(
        play.go("on")[1..3],
        ["tension cal 14>18 contagion", "strain 13>16 strain"]
    );
    assert_eq!(
        play.go("on"),
        ["chosen c/on", "strain 16>14 strain", "ended end"]
    );
    let mut play = Playing::of("room");
    assert_eq!(
        play.go("cool"),
        [
            "chosen a/cool",
            "tension ana 70>20 scenario",
            "tension ana 20>23 contagion",
            "tension cal 10>14 contagion",
            "strain 10>8 strain",
            "turned ana escalating>triggered",
            "entered b 1"
        ]
    );
}

#[test]
fn with_nothing_to_choose_the_play_is_stuck_not_lost() {
    for (choices, beat) in [
        (&["hole"][..], "b"),
        (&["dumb"], "c"),
        (&["closing", "hum"], "d"),
    ] {
        let mut play = Playing::of("stuck");
        play.all(choices);
        assert_eq!(
            play.told().last().expect("something"),
            &format!("stuck {beat}")
        );
        assert_eq!(play.state().awaits, Awaits::Stuck);
        for answer in [choose("no"), Answer::Words(String::new()), Answer::Timeout] {
            assert!(matches!(
                play.refused(&answer),
                Rejected::NotAwaited(Awaits::Stuck) | Rejected::NotOffered(_)
            ));
        }
        assert!(play.assess().ending.is_none());
        play.take(Answer::Back(choices.len() as u16));
        assert_eq!(play.at(), "a");
    }
}

#[test]
fn what_is_refused_says_why() {
    let mut play = Playing::of("route");
    assert_eq!(
        play.refused(&choose("nonsense")),
        Rejected::UnknownChoice("nonsense".to_owned())
    );
    assert_eq!(
        play.refused(&place(&[])),
        Rejected::NotAwaited(Awaits::Choice)
    );
    assert_eq!(
        play.refused(&keep(&[])),
        Rejected::NotAwaited(Awaits::Choice)
    );
    assert_eq!(
        play.refused(&Answer::Words(String::new())),
        Rejected::NotAwaited(Awaits::Choice)
    );
    let kept = [choose("none"), choose("none")];
    let resumed = Session::resume(play.session.opening().clone(), &kept);
    assert_eq!(
        resumed.err(),
        Some((1, Rejected::NotAwaited(Awaits::Rating))),
        "which answer does not fit"
    );
    play.go("none");
    assert_eq!(
        play.refused(&choose("none")),
        Rejected::NotAwaited(Awaits::Rating)
    );
    let found = assessed(play.session.opening(), "amis", &play.given);
    assert_eq!(found.awaits, Awaits::Rating);
}

/// The scenario that benches use has no fault, texts included, and can be played to its end.
#[test]
fn the_big_scenario_is_sound() {
    use entremise::source::Severity;
    for beats in [60, 500, 512] {
        let files = common::big::big(beats);
        let files = files
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes()))
            .collect();
        let bundle = entremise::library::Bundle {
            id: "big".to_owned(),
            folder: String::new(),
            files,
        };
        let entry = entremise::library::Entry::check(bundle, common::house());
        let errors: Vec<_> = entry
            .faults
            .iter()
            .filter(|fault| fault.code.severity() == Severity::Error)
            .take(5)
            .collect();
        assert!(errors.is_empty(), "{beats}: {errors:#?}");
        let scenario = entry.scenario().expect("a scenario");
        assert_eq!(scenario.beats.len(), beats);
        let opening = opening(&entry, 1);
        let mut play = Playing::open(opening.clone());
        while let Some(answer) = common::best_answer(&opening, "amis", play.state()) {
            play.take(answer);
        }
        assert_eq!(play.state().awaits, Awaits::Nothing);
        assert!(play.given.len() > beats / 2, "{} answers", play.given.len());
    }
}
