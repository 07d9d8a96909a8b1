//! What is refused before Fluent parses anything.
//!
//! The Fluent parser calls itself for every `{` and every `(` and has no limit: a small hostile
//! file would end the program. So size and depth are measured first, for the checks and for what
//! is shown alike.

/// The largest Fluent text that is parsed, in bytes.
pub const MAX_BYTES: usize = 256 << 10;
/// `{` and `(` may not be nested deeper.
pub const MAX_DEPTH: usize = 32;
/// A message may not open more `{` and `(` than this in all, which bounds any real nesting.
const MAX_OPENED: usize = 256;

/// Why a Fluent text is not parsed at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// More than [`MAX_BYTES`].
    Big {
        /// How many it has.
        bytes: usize,
    },
    /// Nested deeper than [`MAX_DEPTH`], or too much opened in one message to tell.
    Deep {
        /// The byte at which the limit is passed.
        at: usize,
    },
    /// Holds a NUL.
    Nul {
        /// The byte.
        at: usize,
    },
}

/// Whether a Fluent text must not reach the parser, and why.
pub fn too_big_or_deep(text: &str) -> Option<Refused> {
    if text.len() > MAX_BYTES {
        return Some(Refused::Big { bytes: text.len() });
    }
    if let Some(at) = text.find('\0') {
        return Some(Refused::Nul { at });
    }
    nested_too_deep(text).map(|at| Refused::Deep { at })
}

/// The first bracket that is nested too deep.
///
/// Depth is counted by bracket signs alone, so a brace inside a text in quotes can deceive it;
/// therefore the brackets opened in one message are bounded too, which nothing deceives: only a
/// line that begins `name =` at the margin, where no expression can go on, starts afresh.
fn nested_too_deep(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let (mut depth, mut opened) = (0_usize, 0_usize);
    let mut at = 0;
    while let Some(sign) = bytes.get(at) {
        let margin = at == 0 || bytes[at - 1] == b'\n';
        if margin && *sign == b'#' {
            at += bytes[at..]
                .iter()
                .position(|sign| *sign == b'\n')
                .unwrap_or(bytes.len() - at);
            continue;
        }
        if margin && begins_message(&bytes[at..]) {
            (depth, opened) = (0, 0);
        }
        match sign {
            // Outside braces, a round bracket is prose.
            b'(' | b')' if depth == 0 => {}
            b'{' | b'(' => {
                depth += 1;
                opened += 1;
                if depth > MAX_DEPTH || opened > MAX_OPENED {
                    return Some(at);
                }
            }
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        at += 1;
        // The first sign of a line is looked at, whatever it is.
        if *sign != b'\n' {
            at += quiet(&bytes[at..]);
        }
    }
    None
}

/// How many signs follow that are neither a bracket nor the end of a line.
fn quiet(bytes: &[u8]) -> usize {
    let loud = |sign: &u8| matches!(sign, b'{' | b'}' | b'(' | b')' | b'\n');
    // Without an early exit within sixteen signs, they are compared all at once.
    let blocks = bytes.chunks_exact(16);
    let calm =
        blocks.take_while(|block| !block.iter().fold(false, |found, sign| found | loud(sign)));
    let skipped = calm.count() * 16;
    skipped
        + bytes[skipped..]
            .iter()
            .take_while(|sign| !loud(sign))
            .count()
}

/// `name =` at the margin.
fn begins_message(bytes: &[u8]) -> bool {
    if !bytes
        .first()
        .is_some_and(|sign| sign.is_ascii_alphabetic() || *sign == b'-')
    {
        return false;
    }
    let word = |sign: &u8| sign.is_ascii_alphanumeric() || matches!(sign, b'-' | b'_');
    let mut after = bytes.iter().skip_while(|sign| word(sign));
    after.find(|sign| **sign != b' ') == Some(&b'=')
}
