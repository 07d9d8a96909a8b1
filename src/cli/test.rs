//! `entremise test [PATH…]`: plays the named plays of each scenario (`plays.ron`) and says which
//! go otherwise than they announce.

use std::path::PathBuf;

use clap::Args as ClapArgs;

use super::call::{Call, Halt, INPUT};
use super::{shelf, trial};
use crate::language::Args;
use crate::source::render;

/// `test`
#[derive(Debug, ClapArgs)]
pub struct Test {
    #[arg(value_name = "value-path")]
    path: Vec<PathBuf>,
}

impl Test {
    /// Plays the named plays.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let house = shelf::house(call)?;
        let (mut plays, mut failed, mut errors) = (0, 0, 0);
        for entry in shelf::all(&self.path, &house) {
            let trial = trial::run(&entry, &house);
            plays += trial.plays;
            failed += trial.failed;
            errors += shelf::errors(&trial.faults);
            for fault in &trial.faults {
                call.line(&render::picture(
                    fault,
                    &entry.sources,
                    &*call.words,
                    Call::style(),
                ))?;
                call.line("")?;
            }
        }
        let args = Args::new().number("count", plays).number("failed", failed);
        call.say(
            if failed > 0 {
                "test-failed"
            } else {
                "test-passed"
            },
            &args,
        )?;
        Ok(if errors > 0 { INPUT } else { 0 })
    }
}
