//! `--choices`: the inputs of plays.ron, separated by commas, ids without their quotes.
//!
//! A comma inside brackets or a text separates nothing. Each item is read by the same reader as
//! plays.ron, so that whatever it takes is taken here.

use super::call::{CALL, Call, Halt};
use crate::language::Args;
use crate::play::Answer;
use crate::scenario::raw;
use crate::source::{self, Diagnostics, Sources, Speak};

/// An answer as it was written, and as it is meant.
pub struct Item {
    /// As written.
    pub written: String,
    /// As meant.
    pub answer: Answer,
}

/// The answers of a list; the first that is none is refused by its place.
pub fn read(list: &str, call: &Call) -> Result<Vec<Item>, Halt> {
    let parts = split(list);
    if parts.len() == 1 && parts[0].trim().is_empty() {
        return Ok(Vec::new());
    }
    let items = parts.iter().enumerate();
    items
        .map(|(at, part)| item(part.trim(), at + 1, call))
        .collect()
}

fn item(written: &str, number: usize, call: &Call) -> Result<Item, Halt> {
    let is_id = |text: &str| {
        text.starts_with(|sign: char| sign.is_ascii_lowercase())
            && text
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    let (mut sources, sink) = (Sources::new(), Diagnostics::new());
    let quoted = if is_id(written) {
        format!("Answer(\"{written}\")")
    } else {
        format!("Answer({written})")
    };
    let file = sources.add("--choices", quoted);
    let read: Option<raw::Answer> = source::read(&sources, file, "Answer", &sink);
    let faults = sink.into_sorted();
    if let Some(raw) = read.filter(|_| faults.is_empty()) {
        return Ok(Item {
            written: written.to_owned(),
            answer: Answer::from(&raw),
        });
    }
    let args = Args::new().text("item", written).number("number", number);
    let mut lines = vec![call.text("error-usage-choices", &args)];
    let near = faults.first().filter(|fault| fault.arg("near").is_some());
    lines.extend(
        near.and_then(|fault| Speak::say(&*call.words, fault.code.id(), Some("near"), &fault.args)),
    );
    lines.push(call.text("error-usage-choices-forms", &Args::new()));
    Err(Halt::Told(CALL, lines))
}

/// Cuts at the commas that stand outside brackets and texts.
fn split(list: &str) -> Vec<&str> {
    let (mut parts, mut from, mut depth) = (Vec::new(), 0, 0_u32);
    let mut signs = list.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '(' | '[' | '{' => depth += 1,
            ')' | ']' | '}' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                parts.push(&list[from..at]);
                from = at + 1;
            }
            '"' => {
                let mut escaped = false;
                signs.by_ref().find(|(_, sign)| {
                    let closes = *sign == '"' && !escaped;
                    escaped = *sign == '\\' && !escaped;
                    closes
                });
            }
            _ => {}
        }
    }
    parts.push(&list[from..]);
    parts
}
