//! What could be answered, by id, and why an answer is refused, by name.

use super::call::{Call, nearest};
use super::choices::Item;
use crate::assess::{account, awaited};
use crate::language::Args;
use crate::play::{Awaits, Rejected, Session, offers, person_id, work};
use crate::scenario::{ChoiceIx, Work};

/// The ids that what is awaited can be answered with: choices, items, questions, jobs, statements,
/// criteria, beats for the decision to take again; `Timeout` where time may run out, `Words` where
/// one's own are awaited.
pub fn names(session: &Session) -> Vec<String> {
    let (scenario, state) = (&*session.opening().scenario, session.state());
    match state.awaits {
        Awaits::Choice => {
            let offered = offers(scenario, state);
            let all = (0..scenario.choices.len()).map(|at| ChoiceIx(at as u16));
            let here = all.filter(|choice| offered.has(scenario, state, *choice));
            let timer = state
                .beat()
                .filter(|beat| scenario[*beat].timeout.is_some());
            here.map(|choice| scenario[choice].id.clone())
                .chain(timer.map(|_| "Timeout".to_owned()))
                .collect()
        }
        Awaits::Task => match work(scenario, state) {
            Ok((Work::Read { asks, .. }, _)) => asks.iter().map(|row| row.id.clone()).collect(),
            Ok((Work::Arrange { items, .. }, _)) => {
                items.iter().map(|row| row.id.clone()).collect()
            }
            Ok((Work::Assign { jobs, .. }, _)) => jobs.iter().map(|row| row.id.clone()).collect(),
            Err(_) => Vec::new(),
        },
        Awaits::Account => {
            let statements = scenario
                .account
                .iter()
                .flat_map(|account| &account.statements);
            let proposed = statements.filter(|row| account::proposed(scenario, state, row));
            proposed.map(|row| row.id.clone()).collect()
        }
        Awaits::Rating => scenario.head.target_ids.to_vec(),
        Awaits::Redo => scenario
            .beats
            .iter()
            .filter(|beat| !beat.own().is_empty())
            .map(|beat| beat.id.clone())
            .collect(),
        Awaits::Words => vec!["Words".to_owned()],
        Awaits::Nothing | Awaits::Stuck => Vec::new(),
    }
}

/// Why that answer is not taken, and what could be given in its place.
pub fn refused(
    why: &Rejected,
    session: &Session,
    item: &Item,
    number: usize,
    call: &Call,
) -> Vec<String> {
    let state = session.state();
    let name = |name: &str| Args::new().text("name", name);
    let awaits = call
        .words
        .word(&format!("awaited-{}", awaited(state.awaits)));
    let (key, args) = match why {
        Rejected::UnknownChoice(id) => ("error-play-choice-unknown", name(id)),
        Rejected::NotOffered(id) => ("error-play-choice-not-offered", name(id)),
        Rejected::NotAwaited(_) => (
            "error-play-not-awaited",
            Args::new().text("awaited", &awaits),
        ),
        Rejected::NoTimer => ("error-play-no-timer", Args::new()),
        Rejected::NoWayBack => ("error-play-no-way-back", Args::new()),
        Rejected::TooFarBack { possible } => (
            "error-play-too-far-back",
            Args::new().number("count", *possible),
        ),
        Rejected::UnknownName(id) => ("error-play-name-unknown", name(id)),
        Rejected::Twice(id) => ("error-play-twice", name(id)),
        Rejected::TooMany(id) => ("error-play-too-many", name(id)),
        Rejected::BadRating(id) => ("error-play-bad-rating", name(id)),
        Rejected::BadSlot(id) => ("error-play-bad-slot", name(id)),
        Rejected::NotProposed(id) => ("error-play-not-proposed", name(id)),
    };
    let at = Args::new()
        .number("number", number)
        .text("item", &item.written);
    let mut lines = vec![call.text("error-play-answer", &at), call.text(key, &args)];
    let names = names(session);
    let known = names.iter().map(String::as_str);
    if key != "error-play-not-awaited" && state.awaits != Awaits::Choice {
        lines.push(call.text(
            "error-play-not-awaited",
            &Args::new().text("awaited", &awaits),
        ));
    }
    if let Rejected::UnknownChoice(id) | Rejected::UnknownName(id) = why {
        lines.extend(nearest(id, known.clone()).map(|near| call.near(&near)));
    }
    if !names.is_empty() {
        lines.push(call.text(
            "play-possible",
            &Args::new().text("names", call.list(known)),
        ));
    }
    lines.extend(others(session).map(|(key, names)| {
        call.text(
            key,
            &Args::new().text("names", call.list(names.iter().map(String::as_str))),
        )
    }));
    lines
}

/// The other ids that a task takes: parts of the document, or people.
fn others(session: &Session) -> Option<(&'static str, Vec<String>)> {
    let (scenario, state) = (&*session.opening().scenario, session.state());
    match work(scenario, state) {
        Ok((Work::Read { document, .. }, _)) => {
            Some(("play-possible-parts", scenario[*document].parts.to_vec()))
        }
        Ok((Work::Assign { people, slots, .. }, _)) => {
            let people = people
                .iter()
                .map(|person| person_id(scenario, *person).to_owned());
            Some((
                "play-possible-people",
                people.chain(slots.iter().cloned()).collect(),
            ))
        }
        _ => None,
    }
}
