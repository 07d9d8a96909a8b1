//! What is refused before Fluent parses anything.
//!
//! The Fluent parser calls itself for every `{` and every `(` and has no limit: a small hostile
//! file ends the program. So depth is measured first, by a tracker that knows just enough of the
//! grammar: prose, expressions, strings, and what follows `->`. After a fault the parser starts
//! again at a line that opens with a letter, `-` or `#`. At such a line an open tracker is kept
//! and a fresh one joins it: whichever way the parser went, one of them goes the same way.

use std::fmt;

/// The largest FTL text that is parsed, in bytes.
pub const MOST_BYTES: usize = 256 * 1024;
/// The deepest nesting of `{` and `(` that is parsed.
pub const MOST_DEPTH: usize = 32;

/// Why an FTL text is not parsed at all. Lines count from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// More than [`MOST_BYTES`].
    Big {
        /// How many it has.
        bytes: usize,
    },
    /// Nested deeper than [`MOST_DEPTH`], or too many placeables left open to tell.
    Deep {
        /// Where the limit was passed.
        line: usize,
    },
    /// Holds a NUL.
    Nul {
        /// Where it is.
        line: usize,
    },
}

impl fmt::Display for Refused {
    /// A code for logs; a person reads the `error-ftl-*` messages.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Big { bytes } => write!(f, "ftl-big:{bytes}"),
            Self::Deep { line } => write!(f, "ftl-deep:{line}"),
            Self::Nul { line } => write!(f, "ftl-nul:{line}"),
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// Inside `{`, before any `->`: quotes are strings.
    Expression,
    /// Inside `{`, after `->`: variants, so prose.
    Variants,
    /// Inside `(` of a call.
    Call,
}

#[derive(Clone, Default, PartialEq, Eq)]
struct Tracker {
    open: Vec<Open>,
    string: bool,
    last: u8,
}

impl Tracker {
    /// Takes one byte; false when the depth limit is passed.
    fn take(&mut self, byte: u8) -> bool {
        let last = std::mem::replace(&mut self.last, byte);
        if self.string {
            match byte {
                b'\\' if last == b'\\' => self.last = 0,
                b'"' if last != b'\\' => self.string = false,
                b'\n' => self.string = false,
                _ => {}
            }
            return true;
        }
        let top = self.open.last().copied();
        match (byte, top) {
            (b'{', _) => self.open.push(Open::Expression),
            (b'(', Some(Open::Expression | Open::Call)) => self.open.push(Open::Call),
            (b'"', Some(Open::Expression | Open::Call)) => self.string = true,
            (b'>', Some(Open::Expression)) if last == b'-' => {
                self.open.pop();
                self.open.push(Open::Variants);
            }
            (b')', Some(Open::Call)) | (b'}', Some(Open::Expression | Open::Variants)) => {
                self.open.pop();
            }
            _ => {}
        }
        self.open.len() <= MOST_DEPTH
    }
}

/// Whether an FTL text must not reach the Fluent parser, and why.
pub fn too_big_or_deep(text: &str) -> Option<Refused> {
    if text.len() > MOST_BYTES {
        return Some(Refused::Big { bytes: text.len() });
    }
    let mut live = vec![Tracker::default()];
    for (index, line) in text.as_bytes().split_inclusive(|b| *b == b'\n').enumerate() {
        let number = index + 1;
        if line.contains(&0) {
            return Some(Refused::Nul { line: number });
        }
        let first = line.first().copied().unwrap_or_default();
        if first.is_ascii_alphabetic() || first == b'-' || first == b'#' {
            live.retain(|tracker| !tracker.open.is_empty());
            live.push(Tracker::default());
            if live.len() > MOST_DEPTH + 1 {
                return Some(Refused::Deep { line: number });
            }
        }
        if first == b'#' {
            continue;
        }
        for tracker in &mut live {
            if !line.iter().all(|byte| tracker.take(*byte)) {
                return Some(Refused::Deep { line: number });
            }
        }
    }
    None
}
