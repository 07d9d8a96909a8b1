//! `entremise replay ATTEMPT [--json]`: verifies the chain of an attempt, plays it again with the
//! bytes it was played with, and assesses it.
//!
//! What it proves: no line was changed, moved, put in or taken out from between others since the
//! heads were computed, and the answers lead to the same assessment. What it does not prove: that
//! the end was not cut off, that the whole was not written anew, that another attempt of the same
//! person was not removed. The code of the head, noted by the person when the play ended, shows the
//! first two; nothing in the file shows the last.
//!
//! `--json` writes `{"format": 1, "attempt", "scenario", "seed", "head", "code", "answers",
//! "finished", "assessment"}`, the last being `assess::json`. The exit code is 1 where the attempt
//! is not as it was kept.

use std::path::PathBuf;

use clap::Args as ClapArgs;
use serde_json::json;

use super::call::{Call, Halt};
use super::store::Held;
use crate::language::Args;
use crate::record::head_code;
use crate::{assess, flow};

/// `replay`
#[derive(Debug, ClapArgs)]
pub struct Replay {
    #[arg(value_name = "value-attempt")]
    attempt: String,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "value-file")]
    db: Option<PathBuf>,
}

impl Replay {
    /// Plays it again, and says whether it is the same.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let id = &self.attempt;
        let held = Held::look_for(id, self.db.as_deref(), call)?;
        let verdict = held.store.verify(id);
        let verdict = verdict.map_err(|error| held.told(error, call))?;
        let replayed = flow::replay(&held.store, id);
        let (attempt, found) = replayed.map_err(|refused| held.told(refused, call))?;
        let (opening, code) = (attempt.opening(), head_code(&verdict.head));
        let answers = attempt.turns().len();
        if !self.json {
            let args = Args::new().text("id", id).number("count", answers);
            call.say("replay-same", &args)?;
            if !attempt.is_closed() {
                call.say("replay-unfinished", &Args::new())?;
            }
            call.say("debrief-code", &Args::new().text("code", code))?;
            call.say("replay-code-note", &Args::new())?;
            return Ok(0);
        }
        let document = json!({
            "format": 1, "attempt": id, "scenario": opening.scenario.id,
            "seed": opening.seed, "head": verdict.head, "code": code,
            "answers": answers, "finished": attempt.is_closed(),
            "assessment": assess::json(opening, &found),
        });
        call.json(&document).map(|()| 0)
    }
}
