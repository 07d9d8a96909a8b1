//! Tokens to nodes. Where a value is missing or cannot be read, the fault is reported and a
//! `Kind::Broken` takes its place; then the parser goes on behind it.

use super::lexer::{Reporter, Token, Tokens};
use super::literal;
use super::tree::{Kind, MAX_DEPTH, Name, Node};
use super::{Code, Span};
use std::borrow::Cow;
use std::collections::BTreeMap;

pub(super) struct Parser<'s, 'd> {
    text: &'s str,
    tokens: Tokens,
    at: usize,
    depth: usize,
    /// The last bracket was never closed and was left early: no comma is due after it.
    cut_short: bool,
    reporter: Reporter<'d>,
}

impl<'s, 'd> Parser<'s, 'd> {
    /// Reads the one value of a file; `balanced` says that all its brackets had their other half.
    pub(super) fn read(
        text: &'s str,
        tokens: Tokens,
        balanced: bool,
        reporter: Reporter<'d>,
    ) -> Node<'s> {
        let mut parser = Parser {
            text,
            tokens,
            at: 0,
            depth: 0,
            cut_short: false,
            reporter,
        };
        parser.attributes();
        let node = parser.value();
        parser.skip_junk();
        // With a bracket astray, what comes after the end is probably no fault of its own.
        if balanced && parser.peek() != Token::End {
            let span = parser.span();
            parser.report(Code::E0013, span);
        }
        node
    }

    fn peek(&self) -> Token {
        self.tokens.kind(self.at)
    }

    fn peek_after(&self) -> Token {
        self.tokens.kind(self.at + 1)
    }

    fn span(&self) -> Span {
        self.tokens.span(self.at)
    }

    fn slice(&self, span: Span) -> &'s str {
        &self.text[span.range()]
    }

    fn advance(&mut self) {
        if self.peek() != Token::End {
            self.at += 1;
        }
    }

    /// The empty span after the last token: where something is missing.
    fn gap(&self) -> Span {
        let end = self
            .at
            .checked_sub(1)
            .map_or(self.span().start, |last| self.tokens.span(last).end);
        Span { start: end, end }
    }

    fn report(&mut self, code: Code, span: Span) {
        self.reporter.say(self.reporter.fault(code, span));
    }

    /// Signs that the lexer reported already.
    fn skip_junk(&mut self) -> bool {
        let before = self.at;
        while self.peek() == Token::Junk {
            self.advance();
        }
        self.at > before
    }

    /// `#![enable(implicit_some)]` changes nothing; any other attribute is refused.
    fn attributes(&mut self) {
        while self.peek() == Token::Hash {
            let start = self.at;
            self.advance();
            if self.peek() == Token::Bang && matches!(self.peek_after(), Token::Open(b']')) {
                self.at = self.tokens.partner(self.at + 1);
                self.advance();
            }
            if !self.is_implicit_some(start) {
                let span = self.tokens.span(start).to(self.tokens.span(self.at - 1));
                let found = self.slice(span).chars().take(40).collect::<String>();
                self.reporter
                    .say(self.reporter.fault(Code::E0005, span).with("name", found));
            }
        }
    }

    fn is_implicit_some(&self, start: usize) -> bool {
        let kinds: Vec<Token> = (start..self.at).map(|at| self.tokens.kind(at)).collect();
        let [
            Token::Hash,
            Token::Bang,
            Token::Open(b']'),
            Token::Name,
            Token::Open(b')'),
            names @ ..,
            Token::Close(b')'),
            Token::Close(b']'),
        ] = kinds.as_slice()
        else {
            return false;
        };
        let names_and_commas = names
            .chunks(2)
            .all(|pair| matches!(pair, [Token::Name] | [Token::Name, Token::Comma]));
        let known = (start + 5..start + 5 + names.len())
            .filter(|at| self.tokens.kind(*at) == Token::Name)
            .all(|at| self.slice(self.tokens.span(at)) == "implicit_some");
        self.slice(self.tokens.span(start + 3)) == "enable"
            && names_and_commas
            && known
            && !names.is_empty()
    }

    fn value(&mut self) -> Node<'s> {
        let first = self.at;
        let span = self.span();
        let kind = match self.peek() {
            Token::Number => {
                self.advance();
                self.number(span)
            }
            Token::Text => {
                self.advance();
                self.quoted(span)
            }
            Token::Raw => {
                self.advance();
                Kind::Text(Cow::Borrowed(literal::raw(self.slice(span))))
            }
            Token::Name => self.named(),
            Token::Open(close) => self.bracketed(None, close),
            Token::Lost => {
                self.advance();
                Kind::Broken
            }
            Token::Junk => {
                self.skip_junk();
                Kind::Broken
            }
            Token::Close(_)
            | Token::Comma
            | Token::Colon
            | Token::Hash
            | Token::Bang
            | Token::End => {
                let gap = self.gap();
                self.report(Code::E0011, gap);
                return Node {
                    span: gap,
                    kind: Kind::Broken,
                };
            }
        };
        Node {
            span: self.tokens.span(first).to(self.gap()),
            kind,
        }
    }

    fn number(&mut self, span: Span) -> Kind<'s> {
        let text = self.slice(span);
        if let Some(number) = literal::integer(text) {
            return Kind::Int(number);
        }
        let found = text.chars().take(40).collect::<String>();
        let fault = self.reporter.fault(Code::E0014, span).with("value", found);
        self.reporter.say(fault);
        Kind::Broken
    }

    fn quoted(&mut self, span: Span) -> Kind<'s> {
        match literal::quoted(self.slice(span)) {
            Ok(text) => Kind::Text(text),
            Err(bad) => {
                let bad = Span {
                    start: span.start + bad.start,
                    end: span.start + bad.end,
                };
                let found = self.slice(bad);
                self.reporter
                    .say(self.reporter.fault(Code::E0015, bad).with("name", found));
                Kind::Broken
            }
        }
    }

    fn named(&mut self) -> Kind<'s> {
        let span = self.span();
        let written = self.slice(span);
        self.advance();
        let name = Name {
            text: written.strip_prefix("r#").unwrap_or(written),
            span,
        };
        match written {
            "true" => Kind::Bool(true),
            "false" => Kind::Bool(false),
            "None" => Kind::Tuple(Some(name), Vec::new()),
            "inf" | "inff32" | "inff64" | "NaN" | "NaNf32" | "NaNf64" => self.number(span),
            _ => match self.peek() {
                Token::Open(close @ b')') => self.some_of_one(self.at, name, close),
                _ if written == "Some" => {
                    self.wrong_some(span, 0);
                    Kind::Broken
                }
                _ => Kind::Tuple(Some(name), Vec::new()),
            },
        }
    }

    /// `Name(…)`; `Some(…)` holds exactly one value.
    fn some_of_one(&mut self, open: usize, name: Name<'s>, close: u8) -> Kind<'s> {
        let kind = self.bracketed(Some(name), close);
        match &kind {
            Kind::Tuple(Some(name), items) if name.text == "Some" && items.len() != 1 => {
                self.wrong_some(name.span, items.len());
                Kind::Broken
            }
            Kind::Fields(Some(name), fields) if name.text == "Some" => {
                let count = fields.len();
                self.wrong_some(self.tokens.span(open), count);
                Kind::Broken
            }
            _ => kind,
        }
    }

    fn wrong_some(&mut self, span: Span, found: usize) {
        let fault = self
            .reporter
            .fault(Code::E0025, span)
            .with("name", "Some")
            .with("expected", 1)
            .with("found", found);
        self.reporter.say(fault);
    }

    /// What stands in brackets, however deep; too deep was reported when they were paired.
    fn bracketed(&mut self, name: Option<Name<'s>>, close: u8) -> Kind<'s> {
        if self.depth >= MAX_DEPTH {
            self.at = self.tokens.partner(self.at);
            if matches!(self.peek(), Token::Close(found) if found == close) {
                self.advance();
            }
            return Kind::Broken;
        }
        self.depth += 1;
        let kind = match close {
            b']' => self.list(),
            b'}' => self.map(),
            _ if self.holds_fields() => self.fields(name),
            _ => self.tuple(name),
        };
        self.depth -= 1;
        kind
    }

    fn list(&mut self) -> Kind<'s> {
        let mut items = Vec::new();
        self.items(|parser| items.push(parser.value()));
        Kind::List(items)
    }

    fn tuple(&mut self, name: Option<Name<'s>>) -> Kind<'s> {
        let mut items = Vec::new();
        self.items(|parser| items.push(parser.value()));
        Kind::Tuple(name, items)
    }

    fn map(&mut self) -> Kind<'s> {
        let mut entries: Vec<(Node<'s>, Node<'s>)> = Vec::new();
        self.items(|parser| {
            let key = parser.value();
            let value = parser.after_colon();
            entries.push((key, value));
        });
        let keys = entries.iter().map(|(key, _)| match &key.kind {
            Kind::Text(text) => Some((text.as_ref(), key.span)),
            _ => None,
        });
        let doubles = doubles(&keys.collect::<Vec<_>>());
        self.leave_out(&mut entries, doubles, Code::E0023);
        Kind::Map(entries)
    }

    fn fields(&mut self, name: Option<Name<'s>>) -> Kind<'s> {
        let mut fields: Vec<(Name<'s>, Node<'s>)> = Vec::new();
        self.items(|parser| {
            if let Some(name) = parser.field_name() {
                let value = parser.after_colon();
                fields.push((name, value));
            }
        });
        let names = fields.iter().map(|(name, _)| Some((name.text, name.span)));
        let doubles = doubles(&names.collect::<Vec<_>>());
        self.leave_out(&mut fields, doubles, Code::E0022);
        Kind::Fields(name, fields)
    }

    /// Reports names that were given before, with both places, and leaves their items out.
    fn leave_out<T>(&mut self, items: &mut Vec<T>, doubles: Vec<Double>, code: Code) {
        if doubles.is_empty() {
            return;
        }
        let mut left_out = doubles.iter().map(|double| double.index).peekable();
        let mut at = 0_usize..;
        items.retain(|_| {
            left_out
                .next_if_eq(&at.next().unwrap_or_default())
                .is_none()
        });
        for double in doubles {
            let first = double.first.of(self.reporter.file());
            let fault = self
                .reporter
                .fault(code, double.second)
                .with("name", double.name);
            self.reporter.say(fault.label(first, "first"));
        }
    }

    /// The name of a field; whatever else stands there is reported and read over.
    fn field_name(&mut self) -> Option<Name<'s>> {
        let span = self.span();
        if self.peek() == Token::Name {
            self.advance();
            let written = self.slice(span);
            return Some(Name {
                text: written.strip_prefix("r#").unwrap_or(written),
                span,
            });
        }
        if !self.skip_junk() {
            self.report(Code::E0017, span);
            if self.peek() != Token::Colon {
                self.value();
            }
        }
        if self.peek() == Token::Colon {
            self.advance();
            self.value();
        }
        None
    }

    fn after_colon(&mut self) -> Node<'s> {
        if self.peek() == Token::Colon {
            self.advance();
            return self.value();
        }
        let gap = self.gap();
        if !self.skip_junk() {
            self.report(Code::E0016, gap);
        }
        if self.peek().begins_value() {
            return self.value();
        }
        Node {
            span: gap,
            kind: Kind::Broken,
        }
    }

    /// Whether the round bracket ahead holds `name:` somewhere at its own level.
    fn holds_fields(&self) -> bool {
        if !self.tokens.is_closed(self.at) {
            return self.begins_field(self.at + 1);
        }
        let close = self.tokens.partner(self.at);
        let mut at = self.at + 1;
        let mut item_begins = true;
        while at < close {
            match self.tokens.kind(at) {
                Token::Name if item_begins && self.begins_field(at) => return true,
                Token::Open(_) => {
                    at = self.tokens.partner(at);
                    item_begins = false;
                }
                kind => item_begins = kind == Token::Comma,
            }
            at += 1;
        }
        false
    }

    /// The things between two brackets, separated by commas, up to the closing one.
    fn items(&mut self, mut one: impl FnMut(&mut Self)) {
        let open = self.at;
        let closed = self.tokens.is_closed(open);
        let last = self.tokens.partner(open);
        self.advance();
        loop {
            self.cut_short = false;
            match self.peek() {
                _ if self.at >= last => {
                    if closed {
                        self.advance();
                    }
                    break;
                }
                _ if !closed && self.belongs_outside(open) => {
                    self.cut_short = true;
                    break;
                }
                Token::Comma => {
                    let span = self.span();
                    let place = span.of(self.reporter.file());
                    self.reporter
                        .say(self.reporter.fault(Code::E0012, span).fix(place, ""));
                    self.advance();
                    continue;
                }
                _ => {}
            }
            let before = self.at;
            one(self);
            if self.at == before {
                self.advance();
            }
            self.comma();
        }
    }

    /// A comma, unless the bracket ends here.
    fn comma(&mut self) {
        let excused = self.skip_junk() || self.cut_short;
        match self.peek() {
            Token::Comma => self.advance(),
            Token::Close(_) | Token::End => {}
            _ if excused => {}
            next => {
                let gap = self.gap();
                let fault = self
                    .reporter
                    .fault(Code::E0010, gap)
                    .fix(gap.of(self.reporter.file()), ",");
                self.reporter.say(fault);
                if !next.begins_value() {
                    self.skip_to_comma();
                }
            }
        }
    }

    fn skip_to_comma(&mut self) {
        loop {
            match self.peek() {
                Token::Comma => return self.advance(),
                Token::Close(_) | Token::End => return,
                Token::Open(_) => {
                    let closed = self.tokens.is_closed(self.at);
                    self.at = self.tokens.partner(self.at);
                    if closed {
                        self.advance();
                    }
                }
                _ => self.advance(),
            }
        }
    }

    /// In a bracket that is never closed: what comes next can only belong to one further out.
    fn belongs_outside(&self, open: usize) -> bool {
        let entry = |kind| self.peek() == kind && self.peek_after() == Token::Colon;
        match self.tokens.kind(open) {
            Token::Open(b')') if self.begins_field(open + 1) => entry(Token::Text),
            Token::Open(b'}') => entry(Token::Name),
            _ => entry(Token::Name) || entry(Token::Text),
        }
    }

    fn begins_field(&self, at: usize) -> bool {
        self.tokens.kind(at) == Token::Name && self.tokens.kind(at + 1) == Token::Colon
    }
}

/// A name given before.
struct Double {
    index: usize,
    name: String,
    first: Span,
    second: Span,
}

/// Which of these names were given before. Most records are too short to be worth an index.
fn doubles(names: &[Option<(&str, Span)>]) -> Vec<Double> {
    let mut index: BTreeMap<&str, Span> = BTreeMap::new();
    let mut found = Vec::new();
    for (at, named) in names.iter().enumerate() {
        let Some((name, span)) = named else { continue };
        let first = if names.len() <= 16 {
            names[..at]
                .iter()
                .flatten()
                .find(|(other, _)| other == name)
                .map(|(_, span)| *span)
        } else {
            let first = *index.entry(name).or_insert(*span);
            (first != *span).then_some(first)
        };
        if let Some(first) = first {
            found.push(Double {
                index: at,
                name: (*name).to_owned(),
                first,
                second: *span,
            });
        }
    }
    found
}
