//! What a play takes from the world outside: time and chance. Both come in here and nowhere else,
//! so that two front ends with the same answers write the same journal.

use jiff::Timestamp;

/// One look at the clocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Monotonic milliseconds, from any origin.
    pub millis: u64,
    /// The wall clock: a claim, it may jump.
    pub wall: Timestamp,
}

impl Reading {
    /// The wall clock as the record writes it: UTC, whole seconds.
    pub fn second(&self) -> String {
        Timestamp::from_second(self.wall.as_second())
            .unwrap_or(self.wall)
            .to_string()
    }
}

/// Time and chance. The real ones live in the front ends, fixed ones in tests.
pub trait Edge {
    /// What the clocks say.
    fn now(&mut self) -> Reading;
    /// Thirty-two bytes that nobody can guess.
    fn random(&mut self) -> [u8; 32];
}

/// A seed from chance, below 2^32 so that it can be read out and typed.
pub fn seed(edge: &mut dyn Edge) -> u64 {
    let bytes = edge.random();
    u64::from(u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]))
}

/// A short id from chance.
pub(super) fn fresh_id(edge: &mut dyn Edge) -> String {
    let bytes = edge.random();
    let number = bytes[..5]
        .iter()
        .fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    format!("{number:010x}")
}
