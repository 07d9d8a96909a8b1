//! Numbers and texts as RON 0.12 writes them.

use super::Span;
use std::borrow::Cow;

/// A whole number: sign, `0x`, `0o` or `0b`, digits with `_` between them.
pub(super) fn integer(written: &str) -> Option<i64> {
    let (negative, unsigned) = match written.strip_prefix(['-', '+']) {
        Some(rest) => (written.starts_with('-'), rest),
        None => (false, written),
    };
    let (base, digits) = match unsigned.get(..2) {
        Some("0x") => (16, &unsigned[2..]),
        Some("0o") => (8, &unsigned[2..]),
        Some("0b") => (2, &unsigned[2..]),
        _ => (10, unsigned),
    };
    if digits.is_empty() || digits.starts_with('_') {
        return None;
    }
    digits
        .chars()
        .filter(|sign| *sign != '_')
        .try_fold(0_i64, |number, sign| {
            let digit = i64::from(sign.to_digit(base)?);
            let number = number.checked_mul(i64::from(base))?;
            if negative {
                number.checked_sub(digit)
            } else {
                number.checked_add(digit)
            }
        })
}

/// What stands between the quotes of `r"…"` or `r#"…"#`.
pub(super) fn raw(written: &str) -> &str {
    let fence = written.find('"').unwrap_or(0);
    written.get(fence + 1..written.len() - fence).unwrap_or("")
}

/// A text between quotes, its escapes resolved; or where an escape is unknown.
pub(super) fn quoted(written: &str) -> Result<Cow<'_, str>, Span> {
    let inside = written.get(1..written.len() - 1).unwrap_or("");
    if !inside.contains('\\') {
        return Ok(Cow::Borrowed(inside));
    }
    let mut out = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        let start = written.len() - 1 - rest.len() + at;
        let after = &rest[at + 1..];
        let (sign, length) = escape(after).ok_or_else(|| {
            let shown = after.chars().next().map_or(0, char::len_utf8);
            Span::new(start, start + 1 + shown)
        })?;
        out.push(sign);
        rest = &after[length..];
    }
    out.push_str(rest);
    Ok(Cow::Owned(out))
}

/// The sign meant by what follows a backslash, and how many bytes say it.
fn escape(after: &str) -> Option<(char, usize)> {
    let sign = match after.chars().next()? {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        '0' => '\0',
        same @ ('"' | '\'' | '\\') => same,
        'x' => return bytes(after),
        'u' => return unicode(after),
        _ => return None,
    };
    Some((sign, 1))
}

/// `xNN`; several in a row, each with its backslash, may spell one sign in UTF-8.
fn bytes(after: &str) -> Option<(char, usize)> {
    let mut spelled = [0_u8; 4];
    for count in 1..=4 {
        let from = (count - 1) * 4;
        let piece = after.get(from..from + 3)?;
        let digits = piece.strip_prefix('x')?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return None;
        }
        spelled[count - 1] = u8::from_str_radix(digits, 16).ok()?;
        if let Ok(sign) = std::str::from_utf8(&spelled[..count]) {
            return Some((sign.chars().next()?, from + 3));
        }
        if after.as_bytes().get(from + 3) != Some(&b'\\') {
            return None;
        }
    }
    None
}

/// `u{…}` with one to six digits.
fn unicode(after: &str) -> Option<(char, usize)> {
    let digits = after.strip_prefix("u{")?.split('}').next()?;
    let ends = after.as_bytes().get(digits.len() + 2) == Some(&b'}');
    if !ends
        || !(1..=6).contains(&digits.len())
        || !digits.bytes().all(|digit| digit.is_ascii_hexdigit())
    {
        return None;
    }
    let sign = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
    Some((sign, digits.len() + 3))
}
