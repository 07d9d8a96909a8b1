//! RON text to tokens. What cannot be a token is reported here, once, and leaves a `Junk` or
//! `Lost` token so that the parser does not complain again about what is missing there.

use super::{Code, Diagnostic, Diagnostics, FileId, Span};

/// After so many faults in one file, the rest would only bury them.
const MAX_FAULTS: usize = 200;

/// A raw text may stand between so many `#`.
const MAX_HASHES: usize = 255;

/// What a run of signs is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    /// An opening bracket, by the sign that closes it.
    Open(u8),
    Close(u8),
    Comma,
    Colon,
    Hash,
    Bang,
    Name,
    Number,
    Text,
    Raw,
    /// A value that cannot be read, reported.
    Lost,
    /// Signs that mean nothing, reported.
    Junk,
    End,
}

impl Token {
    /// A value, or an item of any kind, can begin with it.
    pub(super) fn begins_value(self) -> bool {
        matches!(
            self,
            Token::Open(_) | Token::Name | Token::Number | Token::Text | Token::Raw | Token::Lost
        )
    }
}

#[derive(Clone, Copy)]
struct Spot {
    kind: Token,
    span: Span,
    /// Of an opening bracket: the token that closes it, or before which it must end.
    partner: u32,
    closed: bool,
}

/// The tokens of one text; past the last one there is `End` for ever.
pub(super) struct Tokens {
    all: Vec<Spot>,
    end: Spot,
}

impl Tokens {
    pub(super) fn len(&self) -> usize {
        self.all.len()
    }

    pub(super) fn kind(&self, at: usize) -> Token {
        self.spot(at).kind
    }

    pub(super) fn span(&self, at: usize) -> Span {
        self.spot(at).span
    }

    /// For an opening bracket: the index of the token that closes it or ends it.
    pub(super) fn partner(&self, at: usize) -> usize {
        self.spot(at).partner as usize
    }

    /// Whether that bracket has its other half.
    pub(super) fn is_closed(&self, at: usize) -> bool {
        self.spot(at).closed
    }

    /// Says where the bracket opened at `open` ends.
    pub(super) fn end_at(&mut self, open: usize, partner: usize, closed: bool) {
        self.all[open].partner = partner as u32;
        self.all[open].closed = closed;
        if closed {
            self.all[partner].closed = true;
        }
    }

    /// Turns a token into junk: it was reported and nobody should see it.
    pub(super) fn discard(&mut self, at: usize) {
        self.all[at].kind = Token::Junk;
    }

    fn spot(&self, at: usize) -> Spot {
        self.all.get(at).copied().unwrap_or(self.end)
    }
}

/// Reports faults of one file, up to a limit.
pub(super) struct Reporter<'d> {
    file: FileId,
    sink: &'d Diagnostics,
    said: usize,
}

impl<'d> Reporter<'d> {
    pub(super) fn new(file: FileId, sink: &'d Diagnostics) -> Reporter<'d> {
        Reporter {
            file,
            sink,
            said: 0,
        }
    }

    pub(super) fn file(&self) -> FileId {
        self.file
    }

    pub(super) fn fault(&self, code: Code, span: Span) -> Diagnostic {
        Diagnostic::new(code, span.of(self.file))
    }

    pub(super) fn say(&mut self, diagnostic: Diagnostic) {
        if self.said < MAX_FAULTS {
            self.sink.push(diagnostic);
        }
        self.said += 1;
    }
}

/// All tokens of a text.
pub(super) fn tokens(text: &str, reporter: &mut Reporter<'_>) -> Tokens {
    let mut lexer = Lexer {
        text,
        bytes: text.as_bytes(),
        at: 0,
        all: Vec::with_capacity(text.len() / 5),
        endless: [false; MAX_HASHES + 1],
        reporter,
    };
    if text.starts_with('\u{FEFF}') {
        lexer.at = '\u{FEFF}'.len_utf8();
    }
    while lexer.at < text.len() {
        lexer.next();
    }
    let end = Spot {
        kind: Token::End,
        span: Span::at(text.len()),
        partner: lexer.all.len() as u32,
        closed: false,
    };
    Tokens {
        all: lexer.all,
        end,
    }
}

struct Lexer<'t, 'd, 'r> {
    text: &'t str,
    bytes: &'t [u8],
    at: usize,
    all: Vec<Spot>,
    /// For which numbers of `#` a raw text has no end in the rest of the file.
    endless: [bool; MAX_HASHES + 1],
    reporter: &'r mut Reporter<'d>,
}

impl Lexer<'_, '_, '_> {
    fn next(&mut self) {
        let start = self.at;
        match self.bytes[start] {
            b' ' | b'\n' | b'\r' | b'\t' | 0x0B | 0x0C => self.at += 1,
            b'/' if self.follows("//") => self.skip_line(),
            b'/' if self.follows("/*") => self.skip_comment(),
            b'(' => self.sign(Token::Open(b')')),
            b'[' => self.sign(Token::Open(b']')),
            b'{' => self.sign(Token::Open(b'}')),
            close @ (b')' | b']' | b'}') => self.sign(Token::Close(close)),
            b',' => self.sign(Token::Comma),
            b':' => self.sign(Token::Colon),
            b'#' => self.sign(Token::Hash),
            b'!' => self.sign(Token::Bang),
            b'"' => self.quoted(),
            b'\'' => self.character(),
            b'-' | b'+' | b'0'..=b'9' => self.number(),
            b'.' if self.bytes.get(start + 1).is_some_and(u8::is_ascii_digit) => self.number(),
            b'r' if self.raw_starts() => self.raw(),
            b'r' if self.follows("r#") => self.raw_name(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => self.name(),
            _ => self.other(),
        }
    }

    fn follows(&self, sign: &str) -> bool {
        self.bytes[self.at..].starts_with(sign.as_bytes())
    }

    fn push(&mut self, kind: Token, start: usize) {
        self.all.push(Spot {
            kind,
            span: Span::new(start, self.at),
            partner: 0,
            closed: false,
        });
    }

    fn sign(&mut self, kind: Token) {
        self.at += 1;
        self.push(kind, self.at - 1);
    }

    fn report(&mut self, code: Code, start: usize) {
        let span = Span::new(start, self.at);
        let found: String = self.text[span.range()].chars().take(40).collect();
        self.reporter
            .say(self.reporter.fault(code, span).with("name", found));
    }

    fn skip_line(&mut self) {
        self.at = self.bytes[self.at..]
            .iter()
            .position(|byte| *byte == b'\n')
            .map_or(self.text.len(), |line| self.at + line);
    }

    fn skip_comment(&mut self) {
        let start = self.at;
        let mut depth = 0_usize;
        while self.at < self.text.len() {
            if self.follows("/*") {
                depth += 1;
                self.at += 2;
            } else if self.follows("*/") {
                depth -= 1;
                self.at += 2;
                if depth == 0 {
                    return;
                }
            } else {
                self.at += 1;
            }
        }
        let opening = Span::new(start, start + 2);
        self.reporter.say(self.reporter.fault(Code::E0007, opening));
    }

    /// A text must be closed on its line, so that a lost quote spoils one line only. Brackets
    /// and commas at the end of that line are taken to belong outside.
    fn quoted(&mut self) {
        let start = self.at;
        self.at += 1;
        loop {
            let rest = &self.bytes[self.at..];
            let sign = rest
                .iter()
                .position(|byte| matches!(byte, b'"' | b'\\' | b'\n'));
            self.at += sign.unwrap_or(rest.len());
            match (sign.map(|sign| rest[sign]), self.bytes.get(self.at + 1)) {
                (Some(b'"'), _) => {
                    self.at += 1;
                    return self.push(Token::Text, start);
                }
                (Some(b'\\'), Some(next)) if !matches!(next, b'\n' | b'\r') => self.at += 2,
                (Some(b'\\'), _) => self.at += 1,
                _ => break,
            }
        }
        let line = &self.text[start..self.text.floor_char_boundary(self.at)];
        let outside = |sign: char| sign.is_whitespace() || ")]},".contains(sign);
        self.at = start + line.trim_end_matches(outside).len();
        self.lose(start, self.at);
    }

    /// A text without its end: reported, and read as no value.
    fn lose(&mut self, start: usize, shown: usize) {
        let span = Span::new(start, shown);
        self.reporter.say(self.reporter.fault(Code::E0006, span));
        self.push(Token::Lost, start);
    }

    fn raw_starts(&self) -> bool {
        self.bytes[self.at + 1..].iter().find(|byte| **byte != b'#') == Some(&b'"')
    }

    fn raw(&mut self) {
        let start = self.at;
        let fence = &self.bytes[start + 1..];
        let hashes = fence.iter().take_while(|byte| **byte == b'#').count();
        let inside = start + hashes + 2;
        if hashes <= MAX_HASHES && !self.endless[hashes] {
            let ending = format!("\"{}", "#".repeat(hashes));
            if let Some(length) = self.text[inside..].find(&ending) {
                self.at = inside + length + ending.len();
                return self.push(Token::Raw, start);
            }
            self.endless[hashes] = true;
        }
        self.skip_line();
        self.lose(start, inside);
    }

    fn raw_name(&mut self) {
        let start = self.at;
        self.at += 2;
        while self
            .bytes
            .get(self.at)
            .is_some_and(|byte| byte.is_ascii_alphanumeric() || b"_.+-".contains(byte))
        {
            self.at += 1;
        }
        if self.at > start + 2 {
            return self.push(Token::Name, start);
        }
        self.report(Code::E0005, start);
        self.push(Token::Junk, start);
    }

    fn name(&mut self) {
        let start = self.at;
        let word = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'_';
        self.at += self.bytes[start..]
            .iter()
            .take_while(|byte| word(byte))
            .count();
        if self.bytes.get(self.at).is_some_and(|byte| !byte.is_ascii()) {
            let rest = &self.text[self.at..];
            let end = rest.find(|sign: char| !(sign.is_alphanumeric() || sign == '_'));
            self.at += end.unwrap_or(rest.len());
        }
        if matches!(&self.text[start..self.at], "b" | "br")
            && self
                .bytes
                .get(self.at)
                .is_some_and(|byte| b"\"'#".contains(byte))
        {
            self.report(Code::E0005, start);
            return self.push(Token::Junk, start);
        }
        self.push(Token::Name, start);
    }

    fn number(&mut self) {
        let start = self.at;
        let based =
            self.text[start..].starts_with("0x") || self.text[start + 1..].starts_with("0x");
        self.at += 1;
        while let Some(byte) = self.bytes.get(self.at) {
            let after_exponent = !based && matches!(self.bytes[self.at - 1], b'e' | b'E');
            let goes_on = match byte {
                b'-' | b'+' => after_exponent,
                b'_' | b'.' => true,
                other => other.is_ascii_alphanumeric(),
            };
            if !goes_on {
                break;
            }
            self.at += 1;
        }
        self.push(Token::Number, start);
    }

    /// `'x'` is no value of this dialect.
    fn character(&mut self) {
        let start = self.at;
        let mut after = self.text[start + 1..].char_indices().take(12).skip(1);
        let quote = after.find(|(_, sign)| matches!(sign, '\'' | '\n'));
        let (length, kind) = match quote {
            Some((at, '\'')) => (at + 1, Token::Lost),
            _ => (0, Token::Junk),
        };
        self.at = start + 1 + length;
        self.report(Code::E0005, start);
        self.push(kind, start);
    }

    fn other(&mut self) {
        let start = self.at;
        let sign = self.text[start..].chars().next().unwrap_or(' ');
        match sign {
            '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}' => {
                self.at += sign.len_utf8();
            }
            _ if sign.is_alphabetic() => self.name(),
            _ => {
                self.at += self.text[start..]
                    .find(|sign: char| !is_junk(sign))
                    .unwrap_or(self.text.len() - start)
                    .max(sign.len_utf8());
                self.report(Code::E0005, start);
                self.push(Token::Junk, start);
            }
        }
    }
}

/// No token begins with it.
fn is_junk(sign: char) -> bool {
    if sign.is_ascii() {
        sign.is_ascii_control() && !sign.is_ascii_whitespace() && sign != '\u{B}'
            || "$%&*;<=>?@\\^`|~".contains(sign)
    } else {
        !sign.is_alphabetic()
            && !matches!(
                sign,
                '\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}'
            )
    }
}
