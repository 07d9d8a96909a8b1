//! `entremise replay ATTEMPT [--json]`: verifies the chain of an attempt, plays it again with the
//! bytes it was played with, and assesses it.
//!
//! `--json` writes `{"format": 1, "attempt", "scenario", "seed", "head", "assessment"}`, the last
//! being `assess::json`. The code is 1 where the attempt is not as it was kept.

use std::path::{Path, PathBuf};

use clap::Args as ClapArgs;
use serde_json::json;

use super::call::{CALL, Call, Halt, INPUT};
use super::journal::{Journal, Kept};
use super::opened;
use crate::assess::{self, Assessment};
use crate::language::Args;
use crate::play::{Opening, REVISION};

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

/// An attempt played again.
pub struct Played {
    /// What was kept.
    pub kept: Kept,
    /// What it started from.
    pub opening: Opening,
    /// What it is worth.
    pub found: Assessment,
    /// The head of its chain.
    pub head: String,
}

impl Replay {
    /// Plays it again, and says whether it is the same.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let played = again(self.db.as_deref(), &self.attempt, call)?;
        if !self.json {
            return call
                .say("replay-same", &Args::new().text("id", &self.attempt))
                .map(|()| 0);
        }
        let manifest = &played.kept.manifest;
        let document = json!({
            "format": 1, "attempt": manifest.attempt, "scenario": manifest.scenario,
            "seed": manifest.seed, "head": played.head,
            "assessment": assess::json(&played.opening, &played.found),
        });
        call.json(&document).map(|()| 0)
    }
}

/// Reads, verifies, plays again and assesses an attempt.
pub fn again(db: Option<&Path>, attempt: &str, call: &Call) -> Result<Played, Halt> {
    let id = || Args::new().text("id", attempt);
    let unknown = || call.refuse(CALL, "error-attempt-unknown", &id());
    let journal = Journal::look(db, call)?.ok_or_else(unknown)?;
    let verdict = journal
        .store
        .verify(attempt)
        .map_err(|error| journal.told(&error, call))?;
    let kept = journal.read(attempt, call)?;
    if kept.manifest.play != u64::from(REVISION) {
        let args = id().text("version", &kept.manifest.engine);
        return Err(call.refuse(INPUT, "error-attempt-other-revision", &args));
    }
    let lost = || call.refuse(INPUT, "error-attempt-unreadable", &id());
    let opening = kept.opening().ok_or_else(lost)?;
    let role = opened::role(&kept.house, call)?;
    let found = assess::assess(&opening, role, &kept.answers)
        .map_err(|(at, _)| call.refuse(INPUT, "replay-differs", &id().number("number", at + 1)))?;
    Ok(Played {
        kept,
        opening,
        found,
        head: verdict.head,
    })
}
