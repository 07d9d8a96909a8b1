//! The project's own data: every row is sourced, every id has its words in both languages, the
//! frameworks and the catalogue speak of the same criteria.

use entremise::assess::value;
use entremise::curriculum::{Certainty, Competency, Framework, Official, Phase, Validator, Worth};
use entremise::language::{Language, Words};
use entremise::library::{Entry, House, Shelf};
use entremise::play::Story;
use entremise::study::{self, coverage};
use jiff::civil::Date;
use std::collections::BTreeSet;

fn house() -> House {
    House::open().unwrap_or_else(|_| panic!("the project's own data is sound"))
}

/// The leaves that carry the marks.
fn own(house: &House) -> Vec<&Competency> {
    let own = ["amis", "transversals"].map(|id| house.framework(id).expect("a framework"));
    own.into_iter().flat_map(Framework::competencies).collect()
}

fn tongues() -> [Words; 2] {
    ["fr", "en"].map(|tag| Words::new(&Language::new(tag).expect("a language")))
}

#[test]
fn at_least_sixty_techniques_each_with_words() {
    let house = house();
    let techniques = &house.catalogue.techniques;
    assert!(techniques.len() >= 60, "{}", techniques.len());
    for words in tongues() {
        for row in techniques {
            let key = format!("technique-{}", row.id);
            assert!(words.has(&key) && words.has_attr(&key, "why"), "{key}");
        }
    }
}

#[test]
fn every_technique_speaks_of_something() {
    let house = house();
    for row in &house.catalogue.techniques {
        let marks = row.marks.iter().flatten().flatten().any(|mark| *mark != 0);
        let moves = row.effects.iter().any(|change| *change != (0, 0));
        assert!(marks || moves, "{}", row.id);
    }
}

#[test]
fn catalogue_and_frameworks_name_the_same_criteria() {
    let house = house();
    let leaves = own(&house);
    let leaves: BTreeSet<&str> = leaves.into_iter().map(|row| row.id.as_str()).collect();
    let spoken: BTreeSet<&str> = house
        .catalogue
        .criteria
        .iter()
        .map(String::as_str)
        .collect();
    assert_eq!(leaves, spoken);
    for words in tongues() {
        for id in &spoken {
            let key = format!("criterion-{}", id.replace('.', "-"));
            assert!(words.has(&key) && words.has_attr(&key, "short"), "{key}");
        }
    }
}

#[test]
fn what_was_not_found_carries_no_official_title() {
    let house = house();
    for row in house.frameworks.iter().flat_map(Framework::competencies) {
        let key = format!("criterion-{}", row.id.replace('.', "-"));
        let titled = tongues()[0].has_attr(&key, "official");
        assert_eq!(titled, row.row.official == Official::Found, "{key}");
    }
}

#[test]
fn every_number_shown_after_a_scene_was_seen_in_a_source() {
    let house = house();
    assert_eq!(house.legal.helplines.len(), 9, "every theme");
    for (theme, ids) in &house.legal.helplines {
        assert!(!ids.is_empty(), "{theme}");
        for id in ids {
            let fact = house.legal.fact(id).expect("a fact");
            assert!(matches!(fact.value, Worth::Number(_)), "{id}");
            assert!(fact.certainty < Certainty::M, "{id} is not checked");
            for words in tongues() {
                assert!(words.has(&format!("legal-{id}")), "{id}");
            }
        }
    }
}

#[test]
fn deadlines_of_the_library_rest_on_checked_facts() {
    let house = house();
    for (id, fact) in &house.legal.facts {
        assert!(!fact.source.is_empty(), "{id}");
        for words in tongues() {
            assert!(words.has(&format!("legal-{id}")), "{id}");
        }
    }
}

#[test]
fn every_diploma_of_the_trade_is_there_with_its_words_and_its_end() {
    let house = house();
    let day = |text: &str| text.parse::<Date>().expect("a day");
    let ids: BTreeSet<&str> = house.frameworks.iter().map(|it| it.id.as_str()).collect();
    let all =
        "amis bacpro-aepa bacpro-spvl bpjeps-as bpjeps-asec cap-apm k1204 msads tms transversals";
    assert_eq!(ids, all.split(' ').collect());
    for framework in house.frameworks.iter() {
        let next = framework.successor.as_deref();
        assert!(
            next.is_none_or(|next| ids.contains(next)),
            "{}",
            framework.id
        );
        assert!(
            framework
                .role
                .as_deref()
                .is_none_or(|it| house.catalogue.role(it).is_some())
        );
        for words in tongues() {
            assert!(
                words.has(&format!("framework-{}", framework.id)),
                "{}",
                framework.id
            );
            assert!(words.has(&framework.certifier), "{}", framework.certifier);
            for unit in &framework.units {
                assert!(
                    words.has(&format!("unit-{}", unit.id.replace('.', "-"))),
                    "{}",
                    unit.id
                );
            }
            for row in framework.competencies() {
                assert!(
                    words.has(&format!("criterion-{}", row.id.replace('.', "-"))),
                    "{}",
                    row.id
                );
            }
        }
    }
    // One that has ended says so, from the day after.
    let msads = house.framework("msads").expect("MSADS");
    assert!(!msads.closed_on(day("2027-05-16")) && msads.closed_on(day("2027-05-17")));
    assert!(
        house
            .framework("tms")
            .expect("TMS")
            .closed_on(day("2017-01-01"))
    );
}

#[test]
fn what_can_be_assessed_rests_on_criteria_and_what_cannot_rests_on_none() {
    let house = house();
    for row in house.frameworks.iter().flat_map(Framework::competencies) {
        assert_eq!(row.assessable(), !row.criteria.is_empty(), "{}", row.id);
        let here = row.row.validated_by.contains(&Validator::Simulator);
        assert_eq!(row.assessable(), here, "{}", row.id);
    }
    // Each line of CAP weighs what the exam says.
    let cap = house.framework("cap-apm").expect("the CAP");
    let weights: Vec<Option<u8>> = cap.units.iter().map(|unit| unit.coefficient).collect();
    assert_eq!(weights, [Some(5), Some(4), Some(4)]);
}

#[test]
fn a_leaf_that_unites_criteria_counts_each_occasion_once() {
    let house = house();
    let entry = Entry::check(Shelf::bundle("cage-escalier").expect("the stairs"), &house);
    let story = Story {
        scenario: entry.scenario().expect("sound"),
        catalogue: &house.catalogue,
        seed: 0,
    };
    let texts = &entry.checked.as_ref().expect("checked").text_facts[0].1;
    let plays = coverage::plays(&story, house.role(), texts);
    let of = |id: &str| vec![house.catalogue.criterion(id).expect("a criterion")];
    let (calm, later) = (plays.reach(&of("amis.2-2")), plays.reach(&of("amis.2-2b")));
    let both = plays.reach(&[of("amis.2-2"), of("amis.2-2b")].concat());
    assert!(
        both.most >= calm.most.max(later.most) && both.most < calm.most + later.most,
        "{both:?}"
    );
    assert!(both.least <= both.typical && both.typical <= both.most);
}

/// A help number that a text tells is among the facts that the scenario says it states.
#[test]
fn every_number_told_in_a_scenario_is_stated_with_its_source() {
    let house = house();
    for id in Shelf::ids() {
        let entry = Entry::check(Shelf::bundle(&id).expect("there"), &house);
        let scenario = entry.scenario().expect("sound");
        let text = String::from_utf8_lossy(&entry.bundle.files["fr.ftl"]).replace('\u{202f}', " ");
        for (fact, row) in &house.legal.facts {
            let Worth::Number(number) = &row.value else {
                continue;
            };
            let told = ["le", "au", "du"].iter().any(|before| {
                let wanted = format!("{before} {number}");
                text.match_indices(&wanted).any(|(at, _)| {
                    // Not a time, an amount or a longer number.
                    let before = text[..at].chars().next_back();
                    let after = text[at + wanted.len()..].trim_start_matches(' ');
                    let after = after.chars().next();
                    !before.is_some_and(char::is_alphanumeric)
                        && !after.is_some_and(|sign| sign.is_ascii_digit() || "h€%".contains(sign))
                })
            });
            let stated = scenario.head.states.iter().any(|(known, _)| known == fact);
            let a_date = [
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ];
            let told = told
                && !a_date
                    .iter()
                    .any(|month| text.contains(&format!("{number} {month}")));
            assert!(
                !told || stated,
                "{id} tells {number} and does not state {fact}"
            );
        }
    }
}

/// The same sentence, said to the same calm person: what AMIS asks for, MSADS does not do.
#[test]
fn the_role_changes_the_verdict_on_a_real_scene() {
    let house = house();
    let entry = Entry::check(Shelf::bundle("hall-du-14").expect("the hall"), &house);
    let scenario = entry.scenario().expect("sound");
    let story = Story {
        scenario,
        catalogue: &house.catalogue,
        seed: 1,
    };
    let at = |id: &str| house.catalogue.criterion(id).expect("a criterion").0 as usize;
    let role = |id: &str| {
        let framework = house.framework(id).expect("a diploma");
        house.role_of(framework)
    };
    let rule = scenario
        .choices
        .iter()
        .find(|choice| choice.id == "passage");
    let rule = rule.expect("the rule on the wall");
    let jade = scenario.parties.iter().position(|party| party.id == "jade");
    let jade = jade.expect("she is there");
    let walk = study::walk::walk(&story, 64_000);
    let calm = walk.nodes.iter().find(|node| {
        let here = node.state.beat().map(|beat| scenario[beat].id.as_str());
        here == Some("reponse") && node.state.phase[jade] == Phase::Calm
    });
    let calm = &calm.expect("she can be calm there").state;
    let worth = |id: &str| value::of_choice(&story, role(id), calm, rule)[at("amis.2-1")];
    assert!(worth("amis") > 0, "{}", worth("amis"));
    assert!(worth("msads") < 0, "{}", worth("msads"));
}
