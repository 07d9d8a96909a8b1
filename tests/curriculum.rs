//! The project's own data: every row is sourced, every id has its words in both languages, the
//! frameworks and the catalogue speak of the same criteria.

use entremise::curriculum::{Certainty, Official, Worth};
use entremise::language::{Language, Words};
use entremise::library::House;
use std::collections::BTreeSet;

fn house() -> House {
    House::open().unwrap_or_else(|_| panic!("the project's own data is sound"))
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
    let leaves = house
        .amis
        .competencies()
        .chain(house.transversals.competencies());
    let leaves: BTreeSet<&str> = leaves.map(|row| row.id.as_str()).collect();
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
    for row in house
        .amis
        .competencies()
        .chain(house.transversals.competencies())
    {
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
