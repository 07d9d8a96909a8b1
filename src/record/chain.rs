//! The chain that makes a changed line show.
//!
//! `h_0` is the SHA-256 of the manifest line; `h_i` is the SHA-256 of `h_(i-1)` in hexadecimal, a
//! line end, line `i`, a line end. So a shell verifies it:
//!
//! ```sh
//! h=$(printf %s "$manifest" | sha256sum | cut -c1-64)
//! while IFS= read -r line; do h=$(printf '%s\n%s\n' "$h" "$line" | sha256sum | cut -c1-64); done <events.jsonl
//! ```
//!
//! What a chain proves: that no line was changed, moved, put in or taken out from between others
//! by somebody who did not compute the heads anew. What it does not: that its end was not cut off,
//! that it was not written anew from the start, that no whole attempt was removed. Those show only
//! beside a head kept elsewhere; [`head_code`] is one short enough to be written down on paper.
//!
//! With the head alone, a well-formed forged line shows but cannot be located; with the head kept
//! beside each event it can.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::{ChainFault, Deed, Event, Manifest};

/// `h_0`: the head of an attempt without events, 64 hexadecimal digits.
pub fn start(manifest: &[u8]) -> String {
    sha256_hex(&[manifest])
}

/// The head after `line`, given the head before it. `line` has no line end.
pub fn next(head: &str, line: &[u8]) -> String {
    sha256_hex(&[head.as_bytes(), b"\n", line, b"\n"])
}

/// The first 80 bits of a head in Crockford's base 32, sixteen signs in fours:
/// `XXXX-XXXX-XXXX-XXXX`. Each sign is five bits, highest first.
pub fn head_code(head: &str) -> String {
    let bits = head.get(..20).unwrap_or(head);
    let bits = u128::from_str_radix(bits, 16).unwrap_or(0);
    let mut out = String::with_capacity(19);
    for at in 0..16 {
        if at > 0 && at % 4 == 0 {
            out.push('-');
        }
        let five = (bits >> (75 - 5 * at)) as usize & 31;
        out.push(char::from(CROCKFORD[five]));
    }
    out
}

/// Crockford's base 32: no I, L, O, U.
const CROCKFORD: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// SHA-256 of the parts one after the other, 64 lower-case hexadecimal digits.
pub(super) fn sha256_hex(parts: &[&[u8]]) -> String {
    let mut hasher = Sha256::new();
    for part in parts {
        hasher.update(part);
    }
    hex(&hasher.finalize())
}

/// Lower-case hexadecimal.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
            // Writing to a String cannot fail.
            let _ = write!(out, "{byte:02x}");
            out
        })
}

/// Checks a whole attempt against its last head: every line canonical, numbers without a gap, time
/// never going back, nothing after the close, and the head reached. Gives the events, own words
/// empty.
pub fn verify<L: AsRef<[u8]>>(
    manifest: &[u8],
    lines: &[L],
    head: &str,
) -> Result<Vec<Event>, ChainFault> {
    let mut walk = Walk::new(manifest)?;
    let events = lines
        .iter()
        .map(|line| walk.step(line.as_ref()))
        .collect::<Result<Vec<_>, _>>()?;
    if walk.head == head {
        Ok(events)
    } else {
        Err(ChainFault::LastHead { count: walk.n })
    }
}

/// The same where the head after each line is kept beside it: names the very event that differs.
pub fn verify_links<L: AsRef<[u8]>, H: AsRef<str>>(
    manifest: &[u8],
    links: &[(L, H)],
) -> Result<Vec<Event>, ChainFault> {
    let mut walk = Walk::new(manifest)?;
    let step = |(line, head): &(L, H)| {
        let event = walk.step(line.as_ref())?;
        if walk.head == head.as_ref() {
            Ok(event)
        } else {
            Err(ChainFault::Head { n: walk.n })
        }
    };
    links.iter().map(step).collect()
}

/// A walk along the chain: what the next event must follow.
struct Walk {
    head: String,
    n: u64,
    t: u64,
    closed: bool,
}

impl Walk {
    fn new(manifest: &[u8]) -> Result<Self, ChainFault> {
        Manifest::parse(manifest).map_err(ChainFault::Manifest)?;
        Ok(Self {
            head: start(manifest),
            n: 0,
            t: 0,
            closed: false,
        })
    }

    fn step(&mut self, line: &[u8]) -> Result<Event, ChainFault> {
        let n = self.n + 1;
        let event = Event::parse(line).map_err(|fault| ChainFault::Line { n, fault })?;
        if event.n != n {
            return Err(ChainFault::Number { n, found: event.n });
        }
        if self.closed {
            return Err(ChainFault::AfterClose { n });
        }
        if event.at.t < self.t {
            return Err(ChainFault::Time { n });
        }
        self.closed = event.deed == Deed::Close;
        self.head = next(&self.head, line);
        (self.n, self.t) = (n, event.at.t);
        Ok(event)
    }
}
