//! A play from a list of answers.
//!
//! All of the list is tried before any of it is kept: what is refused leaves nothing behind. With
//! `--db` the answers are kept; without `--seed`, an open attempt of the same scenario there is
//! taken up again. A list that runs out leaves the attempt open.
//!
//! `--json`, stable, ids and numbers only:
//!
//! ```text
//! { "format": 1, "scenario": id, "seed": n, "attempt": id (with --db),
//!   "answers": [play::json::answer], all of them, those taken up again included
//!   "happenings": [[play::json::happening]], first what the opening made happen, then by answer
//!   "possible": [id], what could be answered next
//!   "assessment": assess::json }
//! ```

use serde_json::{Value, json};

use super::call::{CALL, Call, Halt, INPUT, with_db};
use super::choices::Item;
use super::opened::{self, Opened};
use super::play::Play;
use super::possible::{self, refused};
use crate::assess::{self, awaited};
use crate::language::Args;
use crate::library::{Entry, House};
use crate::play::{Awaits, json as data};
use crate::source::render::safe;

/// Plays the answers and says where that leads.
pub fn run(
    asked: &Play,
    entry: &Entry,
    house: &House,
    items: &[Item],
    call: &mut Call,
) -> Result<u8, Halt> {
    let mut opened = opened::open(asked, entry, house, call)?;
    let mut tried = opened.session.clone();
    for (at, item) in items.iter().enumerate() {
        if let Err(why) = tried.answer(&item.answer).map(|_| ()) {
            return Err(Halt::Told(CALL, refused(&why, &tried, item, at + 1, call)));
        }
    }
    opened.begin(asked, entry, house, call)?;
    for item in items {
        opened.take(&item.answer, call)?;
    }
    if asked.json {
        let document = document(&opened, house, call)?;
        return call.json(&document).map(|()| 0);
    }
    told(&opened, asked, entry, items, call).map(|()| 0)
}

fn document(opened: &Opened, house: &House, call: &Call) -> Result<Value, Halt> {
    let opening = opened.session.opening();
    let role = opened::role(house, call)?;
    let assessment = assess::assess(opening, role, &opened.answers).map_err(|(at, _)| {
        call.refuse(
            INPUT,
            "error-inside",
            &Args::new().text("reason", at.to_string()),
        )
    })?;
    let mut document = json!({
        "format": 1,
        "scenario": opening.scenario.id,
        "seed": opening.seed,
        "answers": opened.answers.iter().map(data::answer).collect::<Vec<_>>(),
        "happenings": opened.happenings,
        "possible": possible::names(&opened.session),
        "assessment": assess::json(opening, &assessment),
    });
    if let Some(attempt) = opened.attempt() {
        document["attempt"] = attempt.into();
    }
    Ok(document)
}

fn told(
    opened: &Opened,
    asked: &Play,
    entry: &Entry,
    items: &[Item],
    call: &mut Call,
) -> Result<(), Halt> {
    let session = &opened.session;
    call.say(
        "play-seed",
        &Args::new().text("seed", session.opening().seed.to_string()),
    )?;
    if opened.resumed > 0 {
        call.say("play-resumed", &Args::new().number("count", opened.resumed))?;
    }
    for (at, item) in items.iter().enumerate() {
        call.line(&safe(&format!(
            "{:>3}. {}",
            opened.resumed + at + 1,
            item.written
        )))?;
    }
    if let Some(ending) = session.state().ending() {
        let ending = &session.opening().scenario[ending].id;
        call.say("play-ended", &Args::new().text("ending", ending))?;
    }
    let awaits = session.state().awaits;
    match awaits {
        Awaits::Nothing => {}
        Awaits::Stuck => call.say("scene-stuck", &Args::new())?,
        _ => {
            let words = call.words.word(&format!("awaited-{}", awaited(awaits)));
            call.say("play-awaits", &Args::new().text("awaited", words))?;
            let names = possible::names(session);
            call.say(
                "play-possible",
                &Args::new().text("names", call.list(names.iter().map(String::as_str))),
            )?;
        }
    }
    match (opened.attempt(), awaits) {
        (None, _) => call.say("play-not-kept", &Args::new()),
        (Some(_), Awaits::Stuck) => Ok(()),
        (Some(id), Awaits::Nothing) => call.say(
            "attempts-debrief-hint",
            &Args::new().text("id", with_db(id, asked.db())),
        ),
        (Some(_), _) => {
            let scenario = with_db(&entry.bundle.id, asked.db());
            call.say(
                "attempts-open-hint",
                &Args::new().text("scenario", scenario),
            )
        }
    }
}
