//! What clap refuses, said in our words: one sentence, what was probably meant, where help is.
//!
//! clap says what is wrong by a kind and its context; its own sentences are never shown.

use std::ffi::OsString;

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use super::call::{CALL, Call, Halt};
use super::help;
use crate::language::Args;

/// Help and version are given, everything else is refused.
pub fn answer(error: &Error, arguments: &[OsString], call: &mut Call) -> Result<u8, Halt> {
    match error.kind() {
        ErrorKind::DisplayHelp => help::show(&help::path(arguments), call).map(|()| 0),
        ErrorKind::DisplayVersion => {
            let version = Args::new().text("version", env!("CARGO_PKG_VERSION"));
            call.say("app-version", &version).map(|()| 0)
        }
        _ => Err(refuse(error, &help::path(arguments), call)),
    }
}

/// An option given before the command, which does not take it there.
pub fn misplaced(option: &str, call: &Call) -> Halt {
    let args = Args::new().text("argument", option);
    Halt::Told(
        CALL,
        vec![
            call.text("error-usage-argument-misplaced", &args),
            see_help(&[], call),
        ],
    )
}

fn refuse(error: &Error, path: &[String], call: &Call) -> Halt {
    let told = Context { error, call };
    let argument = || Args::new().text("argument", told.argument());
    let value = || argument().text("value", told.first(ContextKind::InvalidValue));
    let unknown = told.first(ContextKind::InvalidArg);
    let (key, args) = match error.kind() {
        ErrorKind::UnknownArgument if unknown.starts_with('-') => {
            ("error-usage-argument-unknown", argument())
        }
        ErrorKind::UnknownArgument => (
            "error-usage-argument-unexpected",
            Args::new().text("argument", unknown),
        ),
        ErrorKind::InvalidSubcommand => {
            let command = told.first(ContextKind::InvalidSubcommand);
            (
                "error-usage-command-unknown",
                Args::new().text("command", command),
            )
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            ("error-usage-command-missing", Args::new())
        }
        ErrorKind::MissingRequiredArgument => {
            let names = told.all(ContextKind::InvalidArg);
            let names: Vec<String> = names.iter().map(|name| told.name(name)).collect();
            let names = call.list(names.iter().map(String::as_str));
            (
                "error-usage-argument-missing",
                Args::new().text("arguments", names),
            )
        }
        ErrorKind::ArgumentConflict => {
            let other = told.name(&told.first(ContextKind::PriorArg));
            if other == told.argument() {
                ("error-usage-argument-twice", argument())
            } else {
                (
                    "error-usage-argument-conflict",
                    argument().text("other", other),
                )
            }
        }
        ErrorKind::InvalidValue if told.first(ContextKind::InvalidValue).is_empty() => {
            if unknown.starts_with('-') {
                ("error-usage-value-missing", argument())
            } else {
                (
                    "error-usage-argument-missing",
                    Args::new().text("arguments", told.argument()),
                )
            }
        }
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            ("error-usage-value-missing", argument())
        }
        ErrorKind::TooManyValues => ("error-usage-value-unexpected", argument()),
        // The only values that are read here are whole numbers.
        ErrorKind::ValueValidation => ("error-usage-value-number", value()),
        ErrorKind::InvalidUtf8 => ("error-usage-encoding", Args::new()),
        _ => ("error-usage-value-invalid", value()),
    };
    let mut lines = vec![call.text(key, &args)];
    let suggested = [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ];
    let near = suggested.into_iter().flat_map(|kind| told.all(kind)).next();
    lines.extend(near.map(|near| call.near(&told.name(&near))));
    lines.push(see_help(path, call));
    Halt::Told(CALL, lines)
}

fn see_help(path: &[String], call: &Call) -> String {
    let command = help::called(path);
    call.text(
        "error-usage-see-help",
        &Args::new().text("command", command),
    )
}

/// What clap tells about a refusal.
struct Context<'a> {
    error: &'a Error,
    call: &'a Call,
}

impl Context<'_> {
    fn all(&self, kind: ContextKind) -> Vec<String> {
        match self.error.get(kind) {
            Some(ContextValue::String(text)) => vec![text.clone()],
            Some(ContextValue::Strings(texts)) => texts.clone(),
            Some(ContextValue::Number(number)) => vec![number.to_string()],
            _ => Vec::new(),
        }
    }

    fn first(&self, kind: ContextKind) -> String {
        self.all(kind).into_iter().next().unwrap_or_default()
    }

    fn argument(&self) -> String {
        self.name(&self.first(ContextKind::InvalidArg))
    }

    /// `--seed <value-number>` is `--seed`; `<value-id>` is its word.
    fn name(&self, written: &str) -> String {
        let inner = written
            .trim_start_matches(['<', '['])
            .split(['>', ']'])
            .next();
        match inner.filter(|name| name.starts_with("value-")) {
            Some(key) => self.call.words.word(key),
            None if written.starts_with('-') => written
                .split([' ', '='])
                .next()
                .unwrap_or_default()
                .to_owned(),
            None => written.to_owned(),
        }
    }
}
