//! `entremise` alone, and `play` without a list of answers: the person answers.
//!
//! The one place where the terminal is called: `terminal::run(home | scenario, options)` once it
//! is there.

use super::arguments::Home;
use super::call::{CALL, Call, Halt};
use super::play::Play;
use crate::language::Args;
use crate::library::{Entry, House};

/// Opens the home page.
pub fn run(_asked: &Home, call: &mut Call) -> Result<u8, Halt> {
    super::help::show(&[], call).map(|()| 0)
}

/// Plays one scenario.
pub fn play(_asked: &Play, entry: &Entry, _house: &House, call: &mut Call) -> Result<u8, Halt> {
    Err(call.refuse(
        CALL,
        "error-terminal-absent",
        &Args::new().text("scenario", &entry.bundle.id),
    ))
}
