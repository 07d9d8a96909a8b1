//! `entremise attempts [--json]`: the attempts that the store holds, oldest first. Those whose
//! person was erased are nobody's: they are counted, not listed.
//!
//! `--json` writes an array of `{"id", "scenario", "opened", "events", "head", "code", "state",
//! "detached"}`, `state` being `open`, `closed` or `damaged`, `code` that of the head
//! (`record::head_code`), and `detached` whether the person was erased.

use std::path::PathBuf;

use clap::Args as ClapArgs;
use serde_json::{Value, json};

use super::call::{Call, Halt, with_db};
use super::shelf;
use super::store::Held;
use crate::flow;
use crate::language::Args;
use crate::library::{Bundle, Shelf};
use crate::record::{AttemptInfo, AttemptState, Store, head_code};

/// `attempts`
#[derive(Debug, ClapArgs)]
pub struct Attempts {
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "value-file")]
    db: Option<PathBuf>,
}

impl Attempts {
    /// Writes the list.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let held = Held::look(self.db.as_deref(), call)?;
        let read = |held: &Held| {
            let read = held.store.present();
            let read = read.and_then(|me| {
                let people = held.store.people()?.into_iter();
                let erased = people.filter(|person| person.erased);
                let erased: Vec<String> = erased.map(|person| person.id).collect();
                Ok((me, held.store.attempts()?, erased))
            });
            read.map_err(|error| held.told(error, call))
        };
        let (me, all, erased) = held.as_ref().map(read).transpose()?.unwrap_or_default();
        let detached = |row: &AttemptInfo| erased.contains(&row.person);
        if self.json {
            let rows: Value = all.iter().map(|row| data(row, detached(row))).collect();
            return call.json(&rows).map(|()| 0);
        }
        let (nobody_s, found): (Vec<_>, Vec<_>) = all.into_iter().partition(detached);
        let left = |call: &mut Call| match nobody_s.len() {
            0 => Ok(()),
            count => call.say("attempts-detached", &Args::new().number("count", count)),
        };
        let Some(held) = held.filter(|_| !found.is_empty()) else {
            call.say("attempts-none", &Args::new())?;
            return left(call).map(|()| 0);
        };
        call.say("attempts-heading", &Args::new())?;
        for attempt in &found {
            let args = Args::new()
                .text("id", &attempt.id)
                .text("title", title(&held.store, attempt, call))
                .text("date", call.words.moment(&attempt.opened))
                .text("status", status(&held.store, attempt, call));
            call.say("attempts-row", &args)?;
        }
        let me = me.map(|person| person.id);
        let last = |state| found.iter().rev().find(|attempt| attempt.state == state);
        let open = last(AttemptState::Open).filter(|attempt| me.as_ref() == Some(&attempt.person));
        if let Some(open) = open {
            let scenario = with_db(&open.scenario, self.db.as_deref());
            call.say(
                "attempts-open-hint",
                &Args::new().text("scenario", scenario),
            )?;
        }
        if let Some(closed) = last(AttemptState::Closed) {
            let id = with_db(&closed.id, self.db.as_deref());
            call.say("attempts-debrief-hint", &Args::new().text("id", id))?;
        }
        left(call).map(|()| 0)
    }
}

/// Its title as it was, else as it is, else its id.
fn title(store: &Store, attempt: &AttemptInfo, call: &Call) -> String {
    let manifest = store.manifest(&attempt.id).ok();
    let kept = manifest.and_then(|kept| store.content(&kept.digests.scenario).ok()?);
    let bundle = kept
        .and_then(|kept| Bundle::from_bytes(&kept.bytes))
        .or_else(|| Shelf::bundle(&attempt.scenario));
    let title = bundle.map(|bundle| shelf::text(&bundle, "scenario--title", call.language()));
    title
        .filter(|title| !title.is_empty())
        .unwrap_or_else(|| attempt.scenario.clone())
}

/// Whether it goes on, and how it ended.
fn status(store: &Store, attempt: &AttemptInfo, call: &Call) -> String {
    let word = |key: &str| call.words.word(key);
    match attempt.state {
        AttemptState::Open => word("attempts-status-open"),
        AttemptState::Damaged => word("attempts-status-damaged"),
        AttemptState::Closed => match flow::outcome(store, &attempt.id) {
            None => word("attempts-status-done"),
            Some(ended) => {
                let args = Args::new().text("outcome", word(&format!("outcome-{ended:?}")));
                call.words.plain("attempts-status-ended", &args)
            }
        },
    }
}

fn state(attempt: &AttemptInfo) -> &'static str {
    match attempt.state {
        AttemptState::Open => "open",
        AttemptState::Closed => "closed",
        AttemptState::Damaged => "damaged",
    }
}

fn data(attempt: &AttemptInfo, detached: bool) -> Value {
    json!({
        "id": attempt.id, "scenario": attempt.scenario, "opened": attempt.opened,
        "events": attempt.events, "head": attempt.head, "code": head_code(&attempt.head),
        "state": state(attempt), "detached": detached,
    })
}
