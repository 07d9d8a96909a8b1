//! Timing that survives a busy machine: both sides in turn, the median of five, one ratio.

use std::time::{Duration, Instant};

/// How long one round of something took, and how many units of work it did.
pub struct Round {
    /// Time.
    pub took: Duration,
    /// Units.
    pub units: u64,
}

impl Round {
    /// Runs `work` over and over for about `at_least`; it says how many units it did.
    pub fn of(at_least: Duration, mut work: impl FnMut() -> u64) -> Round {
        let start = Instant::now();
        let mut units = 0;
        loop {
            units += work();
            let took = start.elapsed();
            if took >= at_least {
                return Round { took, units };
            }
        }
    }

    /// Units a second.
    pub fn rate(&self) -> f64 {
        self.units as f64 / self.took.as_secs_f64()
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
