//! `entremise debrief ATTEMPT`: the debrief of a finished attempt, recomputed from what was kept.

use std::path::PathBuf;

use clap::Args as ClapArgs;

use super::call::{CALL, Call, Halt};
use super::replay;
use crate::language::Args;
use crate::play::Awaits;

/// `debrief`
#[derive(Debug, ClapArgs)]
pub struct Debrief {
    #[arg(value_name = "value-attempt")]
    attempt: String,
    #[arg(long, value_name = "value-file")]
    db: Option<PathBuf>,
}

impl Debrief {
    /// Writes the debrief.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let played = replay::again(self.db.as_deref(), &self.attempt, call)?;
        let awaits = played.found.awaits;
        // Taking a decision again may be skipped, and a play may be stuck: closed, both have a debrief.
        let over = matches!(awaits, Awaits::Nothing | Awaits::Redo | Awaits::Stuck);
        if over && super::home::debrief(self.db.as_deref(), &self.attempt, call)? {
            return Ok(0);
        }
        if awaits != Awaits::Nothing {
            let id = Args::new().text("id", &self.attempt);
            return Err(call.refuse(CALL, "error-attempt-open", &id));
        }
        super::recap::show(&played, call).map(|()| 0)
    }
}
