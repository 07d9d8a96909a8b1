//! Ctrl-C: every accepted answer is on the disk already, so there is only a sentence to say.

use std::io::Write;
use std::sync::{Arc, Mutex, PoisonError};

/// The exit code of a program that was interrupted.
const INTERRUPTED: i32 = 130;

/// What is said when Ctrl-C is pressed.
#[derive(Clone, Debug, Default)]
pub struct Interrupt(Arc<Mutex<String>>);

impl Interrupt {
    /// From now on Ctrl-C says the sentence last set and ends the program. Where the system lets
    /// nobody listen, Ctrl-C does what it always does.
    pub fn listen() -> Interrupt {
        let interrupt = Interrupt::default();
        let heard = interrupt.clone();
        let _ = ctrlc::set_handler(move || {
            let sentence = heard
                .0
                .lock()
                .unwrap_or_else(PoisonError::into_inner)
                .clone();
            // Not on the standard output, which who is interrupted may hold.
            let mut out = std::io::stderr().lock();
            let _ = writeln!(out, "\n\n{sentence}");
            let _ = out.flush();
            std::process::exit(INTERRUPTED);
        });
        interrupt
    }

    /// Changes the sentence.
    pub fn set(&self, sentence: String) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = sentence;
    }
}
