//! Canonical JSON: one value, one spelling.
//!
//! The part of RFC 8785 that a record needs: objects with sorted printable-ASCII keys, strings as
//! raw UTF-8, lists, booleans, whole numbers within 2^53 - 1. Written without a space; read so
//! strictly that whatever is accepted would be written with the same bytes again.

use std::collections::BTreeMap;
use std::fmt::Write;

use super::LineFault;

/// The greatest whole number in a record, 2^53 - 1; the least is its negative.
pub const MAX_INT: i64 = (1 << 53) - 1;

/// How deep objects and lists may nest.
const MAX_DEPTH: usize = 8;

/// A value of a recorded line. There is no null and no float.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number within ±[`MAX_INT`].
    Int(i64),
    /// A string, any Unicode.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object; keys are printable ASCII, so byte order is the order of RFC 8785.
    Object(BTreeMap<String, Json>),
}

impl Json {
    /// The canonical bytes, always UTF-8 and on one line.
    ///
    /// Fails with `TooBig`, `KeyNotAscii` or `TooDeep`.
    pub fn write(&self) -> Result<String, LineFault> {
        let mut out = String::new();
        self.write_to(&mut out, MAX_DEPTH)?;
        Ok(out)
    }

    /// Reads exactly the canonical bytes of a value.
    pub fn parse(bytes: &[u8]) -> Result<Json, LineFault> {
        let text = std::str::from_utf8(bytes).map_err(|_| LineFault::NotUtf8)?;
        let mut reader = Reader { text, at: 0 };
        let value = reader.value(MAX_DEPTH)?;
        match reader.peek() {
            None => Ok(value),
            Some(b' ' | b'\t' | b'\n' | b'\r') => Err(LineFault::Space),
            Some(_) => Err(LineFault::Trailing),
        }
    }

    fn write_to(&self, out: &mut String, depth: usize) -> Result<(), LineFault> {
        match self {
            Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Json::Int(value) if value.unsigned_abs() > MAX_INT.unsigned_abs() => {
                return Err(LineFault::TooBig);
            }
            Json::Int(value) => out.push_str(&value.to_string()),
            Json::Text(text) => write_text(text, out),
            Json::List(items) => {
                let depth = depth.checked_sub(1).ok_or(LineFault::TooDeep)?;
                out.push('[');
                for (i, item) in items.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    item.write_to(out, depth)?;
                }
                out.push(']');
            }
            Json::Object(fields) => {
                let depth = depth.checked_sub(1).ok_or(LineFault::TooDeep)?;
                out.push('{');
                for (i, (key, value)) in fields.iter().enumerate() {
                    if i > 0 {
                        out.push(',');
                    }
                    check_key(key)?;
                    write_text(key, out);
                    out.push(':');
                    value.write_to(out, depth)?;
                }
                out.push('}');
            }
        }
        Ok(())
    }
}

fn check_key(key: &str) -> Result<(), LineFault> {
    if key.bytes().all(|byte| (b' '..=b'~').contains(&byte)) {
        Ok(())
    } else {
        Err(LineFault::KeyNotAscii(key.to_owned()))
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            // Writing to a String cannot fail.
            c if c < ' ' => drop(write!(out, "\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

struct Reader<'a> {
    text: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// The next byte must be this one.
    fn expect(&mut self, wanted: u8) -> Result<(), LineFault> {
        match self.peek() {
            Some(byte) if byte == wanted => {
                self.at += 1;
                Ok(())
            }
            other => Err(stray(other)),
        }
    }

    fn value(&mut self, depth: usize) -> Result<Json, LineFault> {
        match self.peek() {
            Some(b'{') => self.object(depth.checked_sub(1).ok_or(LineFault::TooDeep)?),
            Some(b'[') => self.list(depth.checked_sub(1).ok_or(LineFault::TooDeep)?),
            Some(b'"') => self.string().map(Json::Text),
            Some(b'-' | b'0'..=b'9') => self.number(),
            Some(b't') => self.word("true").map(|()| Json::Bool(true)),
            Some(b'f') => self.word("false").map(|()| Json::Bool(false)),
            Some(b'n') => self.word("null").and(Err(LineFault::Null)),
            other => Err(stray(other)),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), LineFault> {
        for byte in word.bytes() {
            self.expect(byte)?;
        }
        Ok(())
    }

    fn list(&mut self, depth: usize) -> Result<Json, LineFault> {
        self.expect(b'[')?;
        let mut items = Vec::new();
        if self.peek() != Some(b']') {
            items.push(self.value(depth)?);
            while self.peek() == Some(b',') {
                self.at += 1;
                items.push(self.value(depth)?);
            }
        }
        self.expect(b']')?;
        Ok(Json::List(items))
    }

    fn object(&mut self, depth: usize) -> Result<Json, LineFault> {
        self.expect(b'{')?;
        let mut fields = BTreeMap::new();
        if self.peek() != Some(b'}') {
            self.field(&mut fields, depth)?;
            while self.peek() == Some(b',') {
                self.at += 1;
                self.field(&mut fields, depth)?;
            }
        }
        self.expect(b'}')?;
        Ok(Json::Object(fields))
    }

    fn field(
        &mut self,
        fields: &mut BTreeMap<String, Json>,
        depth: usize,
    ) -> Result<(), LineFault> {
        let key = self.string()?;
        check_key(&key)?;
        if fields.contains_key(&key) {
            return Err(LineFault::KeyTwice(key));
        }
        if fields.last_key_value().is_some_and(|(last, _)| *last > key) {
            return Err(LineFault::KeyUnsorted(key));
        }
        self.expect(b':')?;
        let value = self.value(depth)?;
        fields.insert(key, value);
        Ok(())
    }

    fn number(&mut self) -> Result<Json, LineFault> {
        let from = self.at;
        let negative = self.peek() == Some(b'-');
        self.at += usize::from(negative);
        let digits = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if matches!(self.peek(), Some(b'.' | b'e' | b'E')) {
            return Err(LineFault::Float);
        }
        let zero = self.text.as_bytes().get(digits) == Some(&b'0');
        match self.at - digits {
            0 => return Err(stray(self.peek())),
            1 if zero && negative => return Err(LineFault::LeadingZero),
            2.. if zero => return Err(LineFault::LeadingZero),
            _ => {}
        }
        match self
            .text
            .get(from..self.at)
            .and_then(|number| number.parse::<i64>().ok())
        {
            Some(value) if value.unsigned_abs() <= MAX_INT.unsigned_abs() => Ok(Json::Int(value)),
            _ => Err(LineFault::TooBig),
        }
    }

    fn string(&mut self) -> Result<String, LineFault> {
        self.expect(b'"')?;
        let mut out = String::new();
        loop {
            let rest = self.text.get(self.at..).unwrap_or_default();
            let c = rest.chars().next().ok_or(LineFault::Short)?;
            self.at += c.len_utf8();
            match c {
                '"' => return Ok(out),
                '\\' => out.push(self.escape()?),
                c if c < ' ' => return Err(LineFault::RawControl),
                c => out.push(c),
            }
        }
    }

    /// After a backslash: only the escapes that `write_text` would have written.
    fn escape(&mut self) -> Result<char, LineFault> {
        let byte = self.peek().ok_or(LineFault::Short)?;
        let plain = match byte {
            b'"' => '"',
            b'\\' => '\\',
            b'b' => '\u{8}',
            b't' => '\t',
            b'n' => '\n',
            b'f' => '\u{c}',
            b'r' => '\r',
            b'u' => {
                let digits = self
                    .text
                    .get(self.at + 1..self.at + 5)
                    .ok_or(LineFault::Escape)?;
                let code = u8::from_str_radix(digits, 16).map_err(|_| LineFault::Escape)?;
                let short = matches!(code, 8 | 9 | 10 | 12 | 13);
                if code >= b' ' || short || digits != format!("{code:04x}") {
                    return Err(LineFault::Escape);
                }
                self.at += 4;
                char::from(code)
            }
            _ => return Err(LineFault::Escape),
        };
        self.at += 1;
        Ok(plain)
    }
}

fn stray(byte: Option<u8>) -> LineFault {
    match byte {
        None => LineFault::Short,
        Some(b' ' | b'\t' | b'\n' | b'\r') => LineFault::Space,
        Some(_) => LineFault::Unexpected,
    }
}
