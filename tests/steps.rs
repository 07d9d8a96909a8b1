//! What every play rests on: a step allocates nothing, and the same answers give the same states
//! and happenings, for ever, on every machine, in debug and release.
//!
//! `tests/fixtures/goldens.txt` holds one digest a play: SHA-256 of [`common::tell_play`], the
//! explicit wording of every happening and every field of every state. `UPDATE_GOLDENS=1` writes it
//! again; a golden that changed means that `play::REVISION` goes up.

#![allow(clippy::missing_panics_doc)]

mod common;

use common::{answers, best_answer, fixture, fixture_names, house, opening, tell_play};
use entremise::assess::Marker;
use entremise::library::{Entry, Shelf, digest};
use entremise::play::{Answer, Input, Opening, Session};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};
use std::alloc::System;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// Tests of this file run one after the other, so that the counts are their own.
static ALONE: Mutex<()> = Mutex::new(());

fn alone() -> MutexGuard<'static, ()> {
    ALONE.lock().unwrap_or_else(PoisonError::into_inner)
}

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// The fewest allocations that `run` makes: what goes on beside it (the test runner) only ever adds.
fn fewest_allocations(mut run: impl FnMut()) -> usize {
    let count = |run: &mut dyn FnMut()| {
        let region = Region::new(ALLOCATOR);
        run();
        let change = region.change();
        change.allocations + change.reallocations
    };
    (0..50).map(|_| count(&mut run)).min().unwrap_or(usize::MAX)
}

/// A play of each sort: the whole best play of the staircase, and every named play of the suite.
fn all_plays() -> Vec<(String, Opening, Vec<Answer>)> {
    let mut plays = named_plays();
    let entry = shelved("cage-escalier");
    let opening = opening(&entry, 1);
    let mut session = Session::new(opening.clone());
    let mut given = Vec::new();
    while let Some(answer) = best_answer(&opening, "amis", session.state()) {
        session.answer(&answer).expect("the best answer fits");
        given.push(answer);
    }
    assert!(given.len() > 10, "a whole play: {given:?}");
    plays.push(("cage-escalier".to_owned(), opening, given));
    plays
}

fn shelved(id: &str) -> Entry {
    Entry::check(Shelf::bundle(id).expect("on the shelf"), house())
}

/// The named plays of the suite and of the library.
fn named_plays() -> Vec<(String, Opening, Vec<Answer>)> {
    let suite = fixture_names()
        .into_iter()
        .map(|name| (format!("fixture/{name}"), fixture(&name)));
    let shelf = Shelf::ids()
        .into_iter()
        .map(|id| (format!("library/{id}"), shelved(&id)));
    let mut plays = Vec::new();
    for (name, entry) in suite.chain(shelf) {
        let Some(checked) = &entry.checked else {
            continue;
        };
        for (id, play) in checked.plays.iter() {
            plays.push((
                format!("{name}/{}", id.get_ref()),
                opening(&entry, play.seed),
                answers(play),
            ));
        }
    }
    plays
}

/// The inputs that answers are, each read in its state.
fn inputs<'a>(opening: &Opening, answers: &'a [Answer]) -> Vec<Input<'a>> {
    let mut session = Session::new(opening.clone());
    let mut read = Vec::new();
    for answer in answers {
        read.push(
            Input::read(answer, &opening.scenario, session.state()).expect("an answer that fits"),
        );
        session.answer(answer).expect("an answer that fits");
    }
    read
}

#[test]
fn a_step_and_its_commit_allocate_nothing() {
    let _alone = alone();
    for (name, opening, answers) in all_plays() {
        let inputs = inputs(&opening, &answers);
        let mut fresh: Vec<Session> = (0..50).map(|_| Session::new(opening.clone())).collect();
        let fewest = fewest_allocations(|| {
            let session = &mut *fresh.last_mut().expect("one for each run");
            for input in &inputs {
                let step = session.step(*input).expect("an answer that fits");
                let _ = session.commit(step);
            }
            std::mem::forget(fresh.pop());
        });
        assert_eq!(fewest, 0, "{name}");
    }
}

#[test]
fn marking_allocates_nothing() {
    let _alone = alone();
    let (name, opening, answers) = all_plays().pop().expect("the staircase");
    let inputs = inputs(&opening, &answers);
    let story = opening.story();
    let role = opening.catalogue.role("amis").expect("a role");
    let mut session = Session::new(opening.clone());
    let mut marker = Marker::new(role);
    let total = inputs.len();
    let mut counted = 0;
    #[allow(clippy::explicit_counter_loop)]
    for input in &inputs {
        let before = *session.state();
        let step = session.step(*input).expect("an answer that fits");
        let happenings = session.commit(step).to_vec();
        let after = *session.state();
        let fewest = fewest_allocations(|| {
            let mut marker = marker.clone();
            marker.before(&story, &before, input, &mut |_| {});
            for happening in &happenings {
                marker.happened(&story, &before, *happening, &mut |_| {});
            }
            marker.after(&story, &after);
        });
        assert_eq!(fewest, 0, "{name}: answer {counted} of {total}");
        marker.before(&story, &before, input, &mut |_| {});
        for happening in &happenings {
            marker.happened(&story, &before, *happening, &mut |_| {});
        }
        marker.after(&story, &after);
        counted += 1;
    }
    assert!(marker.decisions() > 5 && marker.ended().is_some());
}

/// Were the counter blind, the two tests above would say nothing.
#[test]
fn allocations_are_seen() {
    let _alone = alone();
    let mut kept = Vec::new();
    assert!(fewest_allocations(|| kept.push(vec![1_u8; 100])) > 0);
}

#[test]
fn every_named_play_is_as_it_was() {
    let _alone = alone();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/goldens.txt");
    let plays = named_plays();
    let now: BTreeMap<String, String> = plays
        .iter()
        .map(|(name, opening, answers)| {
            (name.clone(), digest(tell_play(opening, answers).as_bytes()))
        })
        .collect();
    assert_eq!(now.len(), plays.len(), "two plays of one name");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        let text = now.iter().fold(String::new(), |mut text, (name, digest)| {
            let _ = writeln!(text, "{digest}  {name}");
            text
        });
        std::fs::write(&path, text).expect("goldens written");
        return;
    }
    let text = std::fs::read_to_string(&path).expect("goldens; UPDATE_GOLDENS=1 writes them");
    let then: BTreeMap<String, String> = text
        .lines()
        .filter_map(|line| line.split_once("  "))
        .map(|(digest, name)| (name.to_owned(), digest.to_owned()))
        .collect();
    let changed: Vec<&String> = now
        .iter()
        .filter(|(name, digest)| then.get(*name) != Some(digest))
        .map(|(name, _)| name)
        .collect();
    let gone: Vec<&String> = then
        .keys()
        .filter(|name| !now.contains_key(*name))
        .collect();
    assert!(
        changed.is_empty() && gone.is_empty(),
        "changed or new: {changed:?}; gone: {gone:?}. If the model was meant to change, raise play::REVISION and write the goldens again (UPDATE_GOLDENS=1)"
    );
}
