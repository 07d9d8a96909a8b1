//! Timing that survives a busy machine: both sides in turn, the median of five, one ratio.

use std::time::Duration;

/// How long one round of something took, and how many units of work it did.
pub struct Round {
    /// Time.
    pub took: Duration,
    /// Units.
    pub units: u32,
}

impl Round {
    /// Units a second.
    pub fn rate(&self) -> f64 {
        f64::from(self.units) / self.took.as_secs_f64()
    }
}

/// Units a second of each side: five rounds in turn, the median of each.
pub fn rates<const N: usize>(sides: &mut [&mut dyn FnMut() -> Round; N]) -> [f64; N] {
    let mut found: [Vec<f64>; N] = std::array::from_fn(|_| Vec::new());
    for _ in 0..5 {
        for (side, rates) in sides.iter_mut().zip(&mut found) {
            rates.push(side().rate());
        }
    }
    found.map(|mut rates| {
        rates.sort_by(f64::total_cmp);
        rates[2]
    })
}
