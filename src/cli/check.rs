//! `entremise check [PATH…] [--json]`: everything that is wrong, where, and what to do.
//!
//! `--json` writes one array of [`render::json`] objects, in the order of the paths, then of file
//! and place. The code is 1 as soon as there is an error; warnings alone are 0.

use std::path::PathBuf;

use clap::Args as ClapArgs;
use jiff::civil::Date;

use super::call::{Call, Halt, INPUT};
use super::shelf;
use crate::language::Args;
use crate::library::{Entry, House};
use crate::source::{Diagnostic, Diagnostics, Severity, render};
use crate::study::{self, walk::Walk};

/// `check`
#[derive(Debug, ClapArgs)]
pub struct Check {
    #[arg(value_name = "value-path")]
    path: Vec<PathBuf>,
    #[arg(long)]
    json: bool,
}

impl Check {
    /// Checks, and writes what was found.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let house = shelf::house(call)?;
        let entries = shelf::all(&self.path, &house);
        let today = shelf::today();
        let found: Vec<(Entry, Vec<Diagnostic>)> = entries
            .into_iter()
            .map(|entry| {
                let faults = findings(&entry, &house, today);
                (entry, faults)
            })
            .collect();
        let errors: usize = found.iter().map(|(_, faults)| shelf::errors(faults)).sum();
        if self.json {
            let rows = found.iter().flat_map(|(entry, faults)| {
                faults
                    .iter()
                    .map(|fault| render::json(fault, &entry.sources))
            });
            call.json(&rows.collect())?;
        } else {
            pictures(&found, errors, call)?;
        }
        Ok(if errors > 0 { INPUT } else { 0 })
    }
}

/// What is to be said of a scenario: from its files alone, from playing it, and for the day it is.
pub fn findings(entry: &Entry, house: &House, today: Date) -> Vec<Diagnostic> {
    walked(entry, house, today).0
}

/// The same, with the walk of a scenario whose files are sound.
pub fn walked(entry: &Entry, house: &House, today: Date) -> (Vec<Diagnostic>, Option<Walk>) {
    let played = Diagnostics::new();
    let mut walk = None;
    let sound = entry
        .faults
        .iter()
        .all(|fault| fault.code.severity() == Severity::Warning);
    if let (Some(scenario), Some(checked), true) = (entry.scenario(), &entry.checked, sound) {
        let texts = checked
            .text_facts
            .first()
            .map_or(&[][..], |(_, facts)| facts);
        walk = Some(study::check(
            scenario,
            &house.catalogue,
            &house.cuts,
            house.role(),
            texts,
            &played,
        ));
    }
    let found = entry
        .faults
        .iter()
        .cloned()
        .chain(played.into_sorted())
        .chain(entry.grown_old(house, today))
        .collect();
    (found, walk)
}

fn pictures(
    found: &[(Entry, Vec<Diagnostic>)],
    errors: usize,
    call: &mut Call,
) -> Result<(), Halt> {
    let style = Call::style();
    for (entry, faults) in found {
        for fault in faults {
            let picture = render::picture(fault, &entry.sources, &*call.words, style);
            call.line(&picture)?;
            call.line("")?;
        }
    }
    let all: usize = found.iter().map(|(_, faults)| faults.len()).sum();
    let Some(first) = found
        .iter()
        .flat_map(|(_, faults)| faults)
        .min_by_key(|fault| fault.code.severity())
    else {
        return call.say("check-clean", &Args::new().number("count", found.len()));
    };
    let counts = Args::new()
        .number("errors", errors)
        .number("warnings", all - errors);
    call.say("check-count", &counts)?;
    call.say(
        "check-explain-hint",
        &Args::new().text("code", first.code.id()),
    )
}
