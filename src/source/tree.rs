//! RON text to a tree of nodes with spans, never stopping at the first fault.
//!
//! Tokens (`lexer`), then brackets matched before anything is parsed (`brackets`), then a parser
//! that puts `Kind::Broken` where it already reported something: later passes are silent there.
//!
//! The dialect is RON 0.12 with implicit `Some`, without floats, characters, byte strings, ranges,
//! number suffixes, extensions, and without texts over several lines (except raw ones).

use super::brackets;
use super::lexer::{self, Reporter};
use super::parser::Parser;
use super::{Code, Diagnostics, FileId, Sources, Span};
use std::borrow::Cow;

/// Files may not be larger, in bytes.
pub const MAX_BYTES: usize = 1 << 20;
/// Brackets may not be nested deeper.
pub const MAX_DEPTH: usize = 64;

/// An identifier and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Name<'s> {
    /// As written, without `r#`.
    pub text: &'s str,
    /// Where.
    pub span: Span,
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Node<'s> {
    /// From its first byte to its last.
    pub span: Span,
    /// What it is.
    pub kind: Kind<'s>,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind<'s> {
    /// `true`, `false`
    Bool(bool),
    /// `-12`, `0x1F`, `1_000`
    Int(i64),
    /// `"text"`, `r"text"`
    Text(Cow<'s, str>),
    /// `[a, b]`
    List(Vec<Node<'s>>),
    /// `{a: b}`; a doubled text key is reported and left out.
    Map(Vec<(Node<'s>, Node<'s>)>),
    /// `Name`, `Name(a, b)`, `(a, b)`, `()`
    Tuple(Option<Name<'s>>, Vec<Node<'s>>),
    /// `Name(a: 1)`, `(a: 1)`; a doubled field is reported and left out.
    Fields(Option<Name<'s>>, Vec<(Name<'s>, Node<'s>)>),
    /// Reported already.
    Broken,
}

impl Kind<'_> {
    /// What this is, as a slug for messages.
    pub fn slug(&self) -> &'static str {
        match self {
            Kind::Bool(_) => "bool",
            Kind::Int(_) => "number",
            Kind::Text(_) => "text",
            Kind::List(_) => "list",
            Kind::Map(_) => "map",
            Kind::Tuple(None, items) if items.is_empty() => "empty",
            Kind::Tuple(None, _) => "tuple",
            Kind::Tuple(Some(_), _) => "name",
            Kind::Fields(..) => "record",
            Kind::Broken => "broken",
        }
    }
}

/// Reads a file into a tree. `None` when nothing of it can be used: too large, or not text.
pub fn parse<'s>(sources: &'s Sources, file: FileId, sink: &Diagnostics) -> Option<Node<'s>> {
    let text = sources.text(file);
    let mut reporter = Reporter::new(file, sink);
    if text.len() > MAX_BYTES {
        reporter.say(
            reporter
                .fault(Code::E0307, Span::at(0))
                .with("count", text.len())
                .with("most", MAX_BYTES / 1024),
        );
        return None;
    }
    if let Some(at) = text.find('\0') {
        reporter.say(
            reporter
                .fault(Code::E0002, Span::new(at, at + 1))
                .with("name", sources.name(file)),
        );
        return None;
    }
    let mut tokens = lexer::tokens(text, &mut reporter);
    let balanced = brackets::pair(text, &mut tokens, &mut reporter);
    Some(Parser::read(text, tokens, balanced, reporter))
}
