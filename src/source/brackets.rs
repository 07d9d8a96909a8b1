//! Brackets are paired before parsing: one fault per bracket, not one per token after it.
//!
//! When a file does not balance, a closing bracket that begins its line is matched with an
//! opening one whose line is not indented further: the author's layout says what was meant.

use super::Code;
use super::lexer::{Reporter, Token, Tokens};
use super::tree::MAX_DEPTH;

/// Pairs all brackets; true when each had its other half.
pub(super) fn pair(text: &str, tokens: &mut Tokens, reporter: &mut Reporter<'_>) -> bool {
    let layout = if balances(tokens) {
        None
    } else {
        Some(Layout::new(text))
    };
    let mut pairing = Pairing {
        tokens,
        reporter,
        open: Vec::new(),
        counts: [0; 3],
        layout,
        sound: true,
        too_deep: false,
    };
    for at in 0..pairing.tokens.len() {
        match pairing.tokens.kind(at) {
            Token::Open(close) => pairing.opens(at, close),
            Token::Close(close) => pairing.closes(at, close),
            _ => {}
        }
    }
    let end = pairing.tokens.len();
    pairing.leave_open(0, end);
    pairing.sound
}

fn balances(tokens: &Tokens) -> bool {
    let mut open = Vec::new();
    for at in 0..tokens.len() {
        match tokens.kind(at) {
            Token::Open(close) => open.push(close),
            Token::Close(close) if open.pop() != Some(close) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

/// A bracket still open: its token, what closes it, how far its line is indented.
struct Open {
    at: usize,
    close: u8,
    indent: u32,
}

struct Pairing<'t, 'r, 'd> {
    tokens: &'t mut Tokens,
    reporter: &'r mut Reporter<'d>,
    open: Vec<Open>,
    /// How many of each kind are open.
    counts: [usize; 3],
    layout: Option<Layout>,
    sound: bool,
    too_deep: bool,
}

impl Pairing<'_, '_, '_> {
    fn opens(&mut self, at: usize, close: u8) {
        if self.open.len() == MAX_DEPTH && !self.too_deep {
            self.too_deep = true;
            let fault = self
                .reporter
                .fault(Code::E0308, self.tokens.span(at))
                .with("most", MAX_DEPTH);
            self.reporter.say(fault);
        }
        let start = self.tokens.span(at).start;
        let indent = self
            .layout
            .as_ref()
            .map_or(0, |layout| layout.indent(start));
        self.open.push(Open { at, close, indent });
        self.counts[kind(close)] += 1;
    }

    fn closes(&mut self, at: usize, close: u8) {
        if self.counts[kind(close)] == 0 {
            self.sound = false;
            let fault = self
                .reporter
                .fault(Code::E0009, self.tokens.span(at))
                .with("name", char::from(close));
            self.reporter.say(fault);
            self.tokens.discard(at);
            return;
        }
        let height = self.height_meant(at, close);
        self.leave_open(height + 1, at);
        if let Some(open) = self.open.pop() {
            self.counts[kind(close)] -= 1;
            self.tokens.end_at(open.at, at, true);
        }
    }

    /// Which open bracket this one closes: the nearest of its kind, unless the layout says another.
    fn height_meant(&self, at: usize, close: u8) -> usize {
        let is_kind = |open: &Open| open.close == close;
        let nearest = self.open.iter().rposition(is_kind).unwrap_or(0);
        let start = self.tokens.span(at).start;
        let Some(indent) = self
            .layout
            .as_ref()
            .and_then(|layout| layout.leading(start))
        else {
            return nearest;
        };
        let mut near = self.open.iter().enumerate().rev().take(2 * MAX_DEPTH);
        let meant = near
            .find(|(_, open)| open.indent <= indent)
            .map(|(height, _)| height);
        match meant {
            Some(meant) if is_kind(&self.open[meant]) => meant,
            _ => nearest,
        }
    }

    /// The brackets from `height` up are never closed; they end before token `at`.
    fn leave_open(&mut self, height: usize, at: usize) {
        while self.open.len() > height {
            let Some(Open {
                at: open, close, ..
            }) = self.open.pop()
            else {
                return;
            };
            self.counts[kind(close)] -= 1;
            self.sound = false;
            self.tokens.end_at(open, at, false);
            if self.open.len() < MAX_DEPTH {
                let mut fault = self
                    .reporter
                    .fault(Code::E0008, self.tokens.span(open))
                    .with("name", char::from(close));
                if at < self.tokens.len() {
                    fault = fault.label(self.tokens.span(at).of(self.reporter.file()), "outer");
                }
                self.reporter.say(fault);
            }
        }
    }
}

fn kind(close: u8) -> usize {
    match close {
        b')' => 0,
        b']' => 1,
        _ => 2,
    }
}

/// How far each line is indented.
struct Layout {
    /// Start of line, start of its first sign.
    lines: Vec<(u32, u32)>,
}

impl Layout {
    fn new(text: &str) -> Layout {
        let mut lines = Vec::new();
        let mut start = 0;
        for line in text.split_inclusive('\n') {
            let blank = line.len() - line.trim_start().len();
            lines.push((start, start + blank as u32));
            start += line.len() as u32;
        }
        Layout { lines }
    }

    fn line(&self, at: u32) -> (u32, u32) {
        let next = self.lines.partition_point(|(start, _)| *start <= at);
        next.checked_sub(1)
            .and_then(|line| self.lines.get(line))
            .copied()
            .unwrap_or((0, 0))
    }

    /// How far the line around `at` is indented.
    fn indent(&self, at: u32) -> u32 {
        let (start, first) = self.line(at);
        first - start
    }

    /// The same, if `at` is the first sign of its line.
    fn leading(&self, at: u32) -> Option<u32> {
        let (start, first) = self.line(at);
        (first == at).then_some(first - start)
    }
}
