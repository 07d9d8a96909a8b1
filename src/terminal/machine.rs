//! The clocks and the chance of this machine.

use std::time::Instant;

use crate::flow::{Edge, Reading};

/// The real edge.
#[derive(Debug)]
pub struct Machine(Instant);

impl Machine {
    /// Starts its monotonic clock.
    pub fn new() -> Machine {
        Machine(Instant::now())
    }
}

impl Default for Machine {
    fn default() -> Machine {
        Machine::new()
    }
}

impl Edge for Machine {
    fn now(&mut self) -> Reading {
        Reading {
            millis: u64::try_from(self.0.elapsed().as_millis()).unwrap_or(u64::MAX),
            wall: jiff::Timestamp::now(),
        }
    }

    fn random(&mut self) -> [u8; 32] {
        rand::random()
    }
}
