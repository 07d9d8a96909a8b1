//! `entremise test [PATH…]`: plays the best-rated play of each scenario, which must get everything,
//! then its named plays (`plays.ron`), and says which go otherwise than they announce.

use std::path::PathBuf;

use clap::Args as ClapArgs;

use super::call::{Call, Halt, INPUT};
use super::shelf;
use crate::language::Args;
use crate::library::{Entry, House};
use crate::play::Story;
use crate::source::{Diagnostic, Diagnostics, Severity, render};
use crate::study::{self, plays};
use std::sync::Arc;

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
            let trial = trial(&entry, &house);
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

/// What came of the plays of one scenario.
struct Trial {
    plays: usize,
    failed: usize,
    /// Errors that keep the scenario from being played, then the plays'.
    faults: Vec<Diagnostic>,
}

/// Plays all of them. Of a scenario with errors none is played, and its errors are given.
fn trial(entry: &Entry, house: &House) -> Trial {
    let broken = |fault: &&Diagnostic| fault.code.severity() == Severity::Error;
    let faults: Vec<Diagnostic> = entry.faults.iter().filter(broken).cloned().collect();
    let mut trial = Trial {
        plays: 0,
        failed: 0,
        faults,
    };
    let (Some(scenario), Some(checked), []) = (entry.scenario(), &entry.checked, &*trial.faults)
    else {
        return trial;
    };
    let best = Diagnostics::new();
    let story = Story {
        scenario,
        catalogue: &house.catalogue,
        seed: 1,
    };
    study::check_best(&story, &house.cuts, house.role(), &best);
    trial.plays += 1;
    trial.failed += usize::from(!best.is_empty());
    trial.faults.extend(best.into_sorted());
    let Some(file) = entry.files.as_ref().and_then(|files| files.plays) else {
        return trial;
    };
    let scenario = Arc::new(scenario.clone());
    for (_, play) in checked.plays.iter() {
        let faults = plays::play(&scenario, &house.catalogue, house.role(), file, play);
        trial.plays += 1;
        trial.failed += usize::from(!faults.is_empty());
        trial.faults.extend(faults);
    }
    trial
}
