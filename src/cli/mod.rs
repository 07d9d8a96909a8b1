//! The commands, one file each.
//!
//! Invariants: every word comes from Fluent, those of the argument parser included; the exit code
//! is 0 for done, 1 when what was given to read is at fault, 2 when the call is; a closed output
//! ends quietly; nothing a file or an argument holds makes a command panic; `--json` is stable and
//! free of words.
//!
//! May use: all.

mod arguments;
#[cfg(feature = "store")]
mod attempts;
mod call;
mod check;
mod choices;
mod coverage;
mod curricula;
#[cfg(feature = "store")]
mod debrief;
mod explain;
mod help;
mod home;
mod list;
mod markdown;
#[cfg(feature = "store")]
mod me;
mod play;
mod possible;
#[cfg(feature = "store")]
mod progress;
mod refusal;
#[cfg(feature = "store")]
mod replay;
mod scripted;
mod shelf;
#[cfg(feature = "store")]
mod store;
mod study;
mod test;

use std::ffi::OsString;
use std::process::ExitCode;

use arguments::{Arguments, Command};
use call::{Call, Halt};
use clap::Parser;

/// Runs what the arguments ask for; the first of them is the program's own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let mut call = match Call::new(&arguments) {
        Ok(call) => call,
        Err((mut call, halt)) => return call.end(Err(halt)),
    };
    let done = match Arguments::try_parse_from(&arguments) {
        Ok(asked) => dispatch(&asked, &mut call),
        Err(error) => refusal::answer(&error, &arguments, &mut call),
    };
    call.end(done)
}

fn dispatch(asked: &Arguments, call: &mut Call) -> Result<u8, Halt> {
    let Some(command) = &asked.command else {
        return home::run(&asked.home, call);
    };
    if let Some(option) = asked.home.given() {
        return Err(refusal::misplaced(option, call));
    }
    match command {
        Command::Play(play) => play.run(call),
        Command::List(list) => list.run(call),
        Command::Check(check) => check.run(call),
        Command::Test(test) => test.run(call),
        Command::Study(study) => study.run(call),
        Command::Explain(explain) => explain.run(call),
        Command::Curricula(curricula) => curricula.run(call),
        Command::Coverage(coverage) => coverage.run(call),
        #[cfg(feature = "store")]
        Command::Attempts(attempts) => attempts.run(call),
        #[cfg(feature = "store")]
        Command::Debrief(debrief) => debrief.run(call),
        #[cfg(feature = "store")]
        Command::Progress(progress) => progress.run(call),
        #[cfg(feature = "store")]
        Command::Replay(replay) => replay.run(call),
        #[cfg(feature = "store")]
        Command::Me(me) => me.run(call),
        Command::Help(help) => help.run(call),
    }
}
