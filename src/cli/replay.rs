//! `entremise replay ATTEMPT [--json]`: verifies the chain of an attempt, plays it again with the
//! bytes it was played with, and assesses it.
//!
//! `--json` writes `{"format": 1, "attempt", "scenario", "seed", "head", "assessment"}`, the last
//! being `assess::json`. The code is 1 where the attempt is not as it was kept.

use std::path::PathBuf;

use clap::Args as ClapArgs;
use serde_json::json;

use super::call::{Call, Halt};
use super::store::Held;
use crate::language::Args;
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
        let (opening, _, found) = replayed.map_err(|refused| held.told(refused, call))?;
        if !self.json {
            call.say("replay-same", &Args::new().text("id", id))?;
            return Ok(0);
        }
        let document = json!({
            "format": 1, "attempt": id, "scenario": opening.scenario.id,
            "seed": opening.seed, "head": verdict.head,
            "assessment": assess::json(&opening, &found),
        });
        call.json(&document).map(|()| 0)
    }
}
