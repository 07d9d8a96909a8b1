//! What can be asked, as clap reads it. No word stands here: the name of an argument is the end of
//! its Fluent key (`argument-…`, `option-…`), the name of a value is its key, and `help` and
//! `refusal` speak in clap's place.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::NonEmptyStringValueParser;
use clap::{ArgAction, Args, Parser, Subcommand};

#[cfg(feature = "store")]
use super::{attempts, debrief, me, progress, replay};
use super::{check, coverage, curricula, explain, help, list, play, study, test};

/// The whole call.
#[derive(Debug, Parser)]
#[command(
    name = "entremise",
    version,
    disable_help_flag = true,
    disable_help_subcommand = true,
    disable_version_flag = true
)]
pub struct Arguments {
    /// Which command.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// What there is without one.
    #[command(flatten)]
    pub home: Home,
    #[arg(long, global = true, value_name = "value-lang", value_parser = NonEmptyStringValueParser::new())]
    lang: Option<String>,
    #[arg(short = 'h', long, global = true, action = ArgAction::Help)]
    help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    version: Option<bool>,
}

/// What `entremise` alone takes.
#[derive(Debug, Args)]
pub struct Home {
    /// The store.
    #[arg(long, value_name = "value-file")]
    pub db: Option<PathBuf>,
    /// Whether time counts.
    #[arg(long)]
    pub timers: bool,
    /// How the person is called.
    #[arg(long, value_name = "value-name")]
    pub name: Option<String>,
    /// Whether it is plain text.
    #[arg(long)]
    pub text: bool,
}

impl Home {
    /// The first option given, which no command takes from there.
    pub fn given(&self) -> Option<&'static str> {
        let db = self.db.as_ref().map(|_| "--db");
        let name = self.name.as_ref().map(|_| "--name");
        let timers = self.timers.then_some("--timers");
        db.or(name).or(timers).or(self.text.then_some("--text"))
    }
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    Play(play::Play),
    List(list::List),
    Check(check::Check),
    Test(test::Test),
    Study(study::Study),
    Explain(explain::Explain),
    Curricula(curricula::Curricula),
    Coverage(coverage::Coverage),
    #[cfg(feature = "store")]
    Attempts(attempts::Attempts),
    #[cfg(feature = "store")]
    Debrief(debrief::Debrief),
    #[cfg(feature = "store")]
    Progress(progress::Progress),
    #[cfg(feature = "store")]
    Replay(replay::Replay),
    #[cfg(feature = "store")]
    #[command(subcommand)]
    Me(me::Me),
    Help(help::Help),
}

/// The value of `--lang`, found before anything else is understood, so that whatever is not
/// understood is told in that language.
pub fn language(arguments: &[OsString]) -> Option<OsString> {
    let mut rest = arguments
        .iter()
        .skip(1)
        .take_while(|argument| *argument != "--");
    while let Some(argument) = rest.next() {
        if argument == "--lang" {
            // Without a value, the parser tells what is missing.
            return rest.next().filter(|value| given(value)).cloned();
        }
        let value = argument
            .to_str()
            .and_then(|text| text.strip_prefix("--lang="));
        if let Some(value) = value {
            return Some(OsString::from(value)).filter(given);
        }
    }
    None
}

fn given(value: &OsString) -> bool {
    !value.is_empty() && !value.as_encoded_bytes().starts_with(b"-")
}
