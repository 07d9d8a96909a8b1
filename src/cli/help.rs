//! `entremise help [COMMAND]`, `--help`: what can be asked, in the language asked.
//!
//! clap knows which commands and arguments there are; every word is the Fluent message of their
//! name.

use std::ffi::OsString;
use std::io::IsTerminal;

use clap::{Arg, Args as ClapArgs, CommandFactory};

use super::arguments::Arguments;
use super::call::{CALL, Call, Halt};
use super::markdown::wrap;
use crate::language::Args;

/// Lines are at most this wide.
const WIDTH: usize = 92;

/// As wide as the terminal, where it says so.
fn width() -> usize {
    if std::env::var_os("COLUMNS").is_some() || std::io::stdout().is_terminal() {
        crate::terminal::width().min(WIDTH)
    } else {
        WIDTH
    }
}

/// `help`
#[derive(Debug, ClapArgs)]
pub struct Help {
    #[arg(value_name = "value-command")]
    command: Vec<String>,
}

impl Help {
    /// Writes the help of the command named.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let mut at = Arguments::command();
        for name in &self.command {
            let Some(below) = at.find_subcommand(name) else {
                let args = Args::new().text("command", name);
                let known = at.get_subcommands().map(clap::Command::get_name);
                let key = "error-usage-command-unknown";
                return Err(call.refuse_near(CALL, key, &args, name, known));
            };
            at = below.clone();
        }
        show(&self.command, call).map(|()| 0)
    }
}

/// Which command the arguments name, from the program down.
pub fn path(arguments: &[OsString]) -> Vec<String> {
    let mut at = Arguments::command();
    let mut path = Vec::new();
    for argument in arguments
        .iter()
        .skip(1)
        .take_while(|argument| *argument != "--")
    {
        let below = argument
            .to_str()
            .and_then(|name| at.find_subcommand(name))
            .cloned();
        if let Some(below) = below {
            path.push(below.get_name().to_owned());
            at = below;
        }
    }
    path
}

/// `entremise me export`
pub fn called(path: &[String]) -> String {
    let words: Vec<&str> = std::iter::once("entremise")
        .chain(path.iter().map(String::as_str))
        .collect();
    words.join(" ")
}

/// Writes the help of a command.
pub fn show(path: &[String], call: &mut Call) -> Result<(), Halt> {
    let mut root = Arguments::command();
    root.build();
    let mut at = &root;
    for name in path {
        at = at.find_subcommand(name).unwrap_or(at);
    }
    let about = format!(
        "command-{}",
        if path.is_empty() {
            "entremise".to_owned()
        } else {
            path.join("-")
        }
    );
    let mut lines = vec![call.words.word(&about), String::new()];
    let (positional, options): (Vec<&Arg>, Vec<&Arg>) =
        at.get_arguments().partition(|arg| arg.is_positional());
    lines.push(usage(at, path, &positional, call));
    let below: Vec<&clap::Command> = at.get_subcommands().collect();
    let rows = below.iter().map(|command| {
        let key = path
            .iter()
            .map(String::as_str)
            .chain([command.get_name()])
            .collect::<Vec<_>>()
            .join("-");
        (
            command.get_name().to_owned(),
            call.words.word(&format!("command-{key}")),
        )
    });
    section("usage-commands", rows.collect(), call, &mut lines);
    let rows = positional
        .iter()
        .map(|arg| (value(arg, call), described("argument", arg, call)));
    section("usage-arguments", rows.collect(), call, &mut lines);
    let rows = options
        .iter()
        .map(|arg| (flags(arg, call), described("option", arg, call)));
    section("usage-options", rows.collect(), call, &mut lines);
    let more = format!("{about}-more");
    for key in [
        more.as_str(),
        if path.is_empty() {
            "usage-exit-codes"
        } else {
            ""
        },
    ] {
        if call.words.has(key) {
            lines.push(String::new());
            for line in call.words.word(key).lines() {
                lines.extend(wrap(line, width(), ""));
            }
        }
    }
    lines.iter().try_for_each(|line| call.line(line))
}

fn usage(at: &clap::Command, path: &[String], positional: &[&Arg], call: &Call) -> String {
    let mut parts = vec![call.words.word("usage-heading"), called(path)];
    if at.has_subcommands() {
        let command = call.words.word("value-command");
        let required = at.is_subcommand_required_set();
        parts.push(if required {
            format!("<{command}>")
        } else {
            format!("[{command}]")
        });
    }
    parts.extend(positional.iter().map(|arg| value(arg, call)));
    parts.push(format!("[{}]", call.words.word("value-options")));
    parts.join(" ")
}

/// A heading and two columns; what does not fit goes on under itself.
fn section(heading: &str, rows: Vec<(String, String)>, call: &Call, lines: &mut Vec<String>) {
    if rows.is_empty() {
        return;
    }
    let left = rows
        .iter()
        .map(|(name, _)| name.chars().count())
        .max()
        .unwrap_or(0)
        + 2;
    lines.extend([String::new(), call.words.word(heading)]);
    for (name, text) in rows {
        let gap = " ".repeat(left - name.chars().count());
        let below = " ".repeat(left + 2);
        lines.extend(wrap(&format!("  {name}{gap}{text}"), width(), &below));
    }
}

fn described(kind: &str, arg: &Arg, call: &Call) -> String {
    call.words.word(&format!("{kind}-{}", arg.get_id()))
}

fn flags(arg: &Arg, call: &Call) -> String {
    let short = arg
        .get_short()
        .map_or("    ".to_owned(), |short| format!("-{short}, "));
    let value = if arg.get_action().takes_values() {
        format!(" {}", value(arg, call))
    } else {
        String::new()
    };
    format!("{short}--{}{value}", arg.get_long().unwrap_or_default())
}

/// `<SCÉNARIO>`, `[CHEMIN]…`
fn value(arg: &Arg, call: &Call) -> String {
    let name = arg.get_value_names().and_then(|names| names.first());
    let name = call.words.word(name.map_or("", |name| name.as_str()));
    let many = if arg
        .get_num_args()
        .is_some_and(|count| count.max_values() > 1)
    {
        "…"
    } else {
        ""
    };
    if arg.is_positional() && !arg.is_required_set() {
        format!("[{name}]{many}")
    } else {
        format!("<{name}>{many}")
    }
}
