//! `entremise attempts [--json]`: the attempts that the store holds, oldest first.
//!
//! `--json` writes an array of `{"id", "scenario", "opened", "events", "head", "state"}`, `state`
//! being `open`, `closed` or `damaged`.

use std::path::PathBuf;

use clap::Args as ClapArgs;
use serde_json::{Value, json};

use super::call::{Call, Halt, with_db};
use super::shelf;
use super::store::Held;
use crate::language::Args;
use crate::library::{Bundle, Shelf};
use crate::record::{AttemptInfo, AttemptState, Store};

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
            let read = read.and_then(|me| Ok((me, held.store.attempts()?)));
            read.map_err(|error| held.told(error, call))
        };
        let (me, found) = held.as_ref().map(read).transpose()?.unwrap_or_default();
        if self.json {
            let rows: Value = found.iter().map(data).collect();
            return call.json(&rows).map(|()| 0);
        }
        let Some(held) = held.filter(|_| !found.is_empty()) else {
            return call.say("attempts-none", &Args::new()).map(|()| 0);
        };
        call.say("attempts-heading", &Args::new())?;
        for attempt in &found {
            let args = Args::new()
                .text("id", &attempt.id)
                .text("title", title(&held.store, attempt, call))
                .text("date", call.words.day(&attempt.opened))
                .text(
                    "status",
                    call.words
                        .word(&format!("attempts-status-{}", state(attempt, true))),
                );
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
        Ok(0)
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

fn state(attempt: &AttemptInfo, spoken: bool) -> &'static str {
    match attempt.state {
        AttemptState::Open => "open",
        AttemptState::Closed if spoken => "done",
        AttemptState::Closed => "closed",
        AttemptState::Damaged => "damaged",
    }
}

fn data(attempt: &AttemptInfo) -> Value {
    json!({
        "id": attempt.id, "scenario": attempt.scenario, "opened": attempt.opened,
        "events": attempt.events, "head": attempt.head, "state": state(attempt, false),
    })
}
