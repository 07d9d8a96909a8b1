//! Chance is a pure function of seed, purpose and turn: there is no generator to keep, so going
//! back and resuming need nothing.

use rand_chacha::ChaCha8Rng;
use rand_chacha::rand_core::{Rng, SeedableRng};

/// What a number is drawn for; different purposes never share numbers.
#[derive(Clone, Copy, Debug)]
pub enum Purpose {
    /// The `rank`-th `Draw` of one step.
    Draw {
        /// From 0.
        rank: u16,
    },
    /// The order in which a beat's choices are shown, at that visit.
    Order {
        /// The beat.
        beat: u16,
        /// Its visit.
        visit: u8,
        /// Which exchange of the shuffle.
        exchange: u8,
    },
}

impl Purpose {
    fn stream(self) -> u64 {
        match self {
            Purpose::Draw { rank } => u64::from(rank),
            Purpose::Order {
                beat,
                visit,
                exchange,
            } => 1 << 32 | u64::from(beat) << 16 | u64::from(visit) << 8 | u64::from(exchange),
        }
    }
}

/// A number from 0 to `n` − 1 (0 if `n` is 0).
pub fn draw(seed: u64, purpose: Purpose, turn: u16, n: u32) -> u32 {
    let mut cipher = ChaCha8Rng::seed_from_u64(seed);
    cipher.set_stream(purpose.stream());
    cipher.set_word_pos(u128::from(turn) * 16);
    ((u64::from(cipher.next_u32()) * u64::from(n)) >> 32) as u32
}
