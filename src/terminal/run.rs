//! From page to page until it is left.

use std::io::{self, Write};
use std::time::{Duration, Instant};

use super::ask::{Asked, Asker};
use super::draw::Pen;
use super::input::Lines;
use super::interrupt::Interrupt;
use crate::flow::{Act, Action, Ask, Edge, Flow, Left, Next, Page};
use crate::language::{Args, Language};

/// How it is shown.
#[derive(Clone, Debug)]
pub struct Options {
    /// How wide.
    pub width: usize,
    /// Whether headings are bold as well.
    pub bold: bool,
    /// Whether what is typed shows by itself: a terminal, not a pipe.
    pub echoes: bool,
    /// What follows the scenario's id in the command that takes an attempt up again (`--db x.db`);
    /// empty: nothing.
    pub command_end: String,
    /// What Ctrl-C says.
    pub interrupt: Interrupt,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            width: super::wrap::width(),
            bold: false,
            echoes: false,
            command_end: String::new(),
            interrupt: Interrupt::default(),
        }
    }
}

/// Shows pages and does what is typed, until it is left or the input ends.
pub fn run(
    flow: &mut Flow,
    edge: &mut dyn Edge,
    input: &mut dyn Lines,
    out: &mut dyn Write,
    options: &Options,
) -> io::Result<Left> {
    let mut shown: Option<Page> = None;
    let mut hinted = false;
    let mut told: Vec<Language> = Vec::new();
    loop {
        let page = flow.page();
        options.interrupt.set(parting(flow, options, "interrupted"));
        let voice = flow.voice();
        let mut pen = Pen {
            out: &mut *out,
            width: options.width,
            bold: options.bold,
            echoes: options.echoes,
            words: voice.words,
            spaced: shown.is_none(),
        };
        if let Some(notice) = &page.notice {
            pen.space()?;
            pen.hanging("* ", notice)?;
        }
        if shown.as_ref().is_none_or(|before| !alike(before, &page)) {
            other_languages(&mut pen, &page, &mut told)?;
            pen.page(&page)?;
        }
        if !hinted {
            hinted = true;
            pen.space()?;
            pen.paragraph(&voice.word("prompt-help-hint"))?;
        }
        let seconds = match &page.asks {
            Ask::OneOf { seconds, .. } => *seconds,
            _ => None,
        };
        let until = seconds.map(|seconds| Instant::now() + Duration::from_secs(seconds.into()));
        let asked = Asker {
            flow,
            page: &page,
            input: &mut *input,
            pen: &mut pen,
            until,
        }
        .ask()?;
        let left = match asked {
            Asked::End => {
                let left = flow.left();
                let key = if left == Left::Kept {
                    "input-ended"
                } else {
                    "interrupted"
                };
                farewell(flow, options, key, left, out)?;
                return Ok(left);
            }
            Asked::Act(Action::Back) if !page.acts.contains(&Act::Back) => Next::Page,
            Asked::Act(action) => flow.act(&action, edge),
        };
        if let Next::Left(left) = left {
            farewell(flow, options, "interrupted", left, out)?;
            return Ok(left);
        }
        shown = Some(page);
    }
}

/// Says once that some words are not yet in the language asked for.
fn other_languages(pen: &mut Pen<'_>, page: &Page, told: &mut Vec<Language>) -> io::Result<()> {
    for lang in page.languages() {
        if !told.contains(lang) {
            told.push(lang.clone());
            let tag = Args::new().text("language", lang.as_str());
            let name = pen.words.plain("language-name", &tag);
            let note = pen
                .words
                .plain("note-language", &Args::new().text("language", name));
            pen.space()?;
            pen.hanging("* ", &note)?;
        }
    }
    Ok(())
}

/// Only what was said by the program itself differs: the rest need not be read again.
fn alike(one: &Page, other: &Page) -> bool {
    other.notice.is_some()
        && one.id == other.id
        && one.blocks == other.blocks
        && one.asks == other.asks
}

fn farewell(
    flow: &Flow,
    options: &Options,
    key: &str,
    left: Left,
    out: &mut dyn Write,
) -> io::Result<()> {
    if left != Left::Done {
        writeln!(out, "\n{}", parting(flow, options, key))?;
    }
    out.flush()
}

/// What is said to who leaves now.
fn parting(flow: &Flow, options: &Options, key: &str) -> String {
    let words = flow.voice().words;
    match (flow.left(), flow.attempt()) {
        (Left::Kept, Some(attempt)) => {
            let mut id = attempt.bundle.id.clone();
            if !options.command_end.is_empty() {
                id = format!("{id} {}", options.command_end);
            }
            let resume = words.plain("kept-resume", &Args::new().text("scenario", id));
            format!("{}\n{resume}", words.word(key))
        }
        (Left::Lost, _) => words.word("interrupted-unsaved"),
        _ => String::new(),
    }
}

/// Writes one page that asks nothing.
pub fn print(flow: &Flow, page: &Page, out: &mut dyn Write, options: &Options) -> io::Result<()> {
    let mut pen = Pen {
        out: &mut *out,
        width: options.width,
        bold: options.bold,
        echoes: options.echoes,
        words: flow.voice().words,
        spaced: true,
    };
    if let Some(notice) = &page.notice {
        pen.hanging("* ", notice)?;
    }
    pen.page(page)?;
    out.flush()
}
