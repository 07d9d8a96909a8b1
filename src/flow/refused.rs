//! Why something was not done. Nothing has changed, and the sentence says what can be done.

use crate::language::{Args, Words};
use crate::play::Rejected;

/// Why something was not done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The answer does not fit here.
    Rejected(Rejected),
    /// No such scenario.
    NoScenario(String),
    /// The scenario has faults and cannot be played.
    Faulty(String),
    /// No such attempt.
    Unknown(String),
    /// The attempt is not over yet.
    StillOpen(String),
    /// The attempt was closed.
    Over(String),
    /// Kept bytes are missing or cannot be read by this version.
    Lost(String),
    /// The attempt was played with another revision of the play model.
    OtherRevision {
        /// Its revision.
        found: u64,
        /// This program's.
        known: u32,
    },
    /// A kept answer does not fit: the record or the engine changed.
    Differs {
        /// Its rank, from 0.
        at: usize,
        /// Why.
        why: Rejected,
    },
    /// The store refused.
    #[cfg(feature = "store")]
    Unkept(crate::record::RecordError),
}

impl Refused {
    /// Whether the same thing may be tried again without changing anything else in the program.
    pub fn may_retry(&self) -> bool {
        match self {
            #[cfg(feature = "store")]
            Refused::Unkept(error) => error.may_retry(),
            _ => false,
        }
    }

    /// The sentence for a person. `path` is the record's file.
    #[cfg_attr(not(feature = "store"), allow(unused_variables))]
    pub fn sentence(&self, words: &Words, path: &str) -> String {
        let say = |key: &str, args: Args| words.plain(key, &args);
        match self {
            Refused::Rejected(_) => say("error-answer-refused", Args::new()),
            Refused::NoScenario(id) => say("error-scenario-unknown", Args::new().text("id", id)),
            Refused::Faulty(id) => say("error-scenario-faulty", Args::new().text("id", id)),
            Refused::Unknown(id) => say("error-attempt-unknown", Args::new().text("id", id)),
            Refused::StillOpen(id) => say("error-attempt-open", Args::new().text("id", id)),
            Refused::Over(id) => say("error-attempt-over", Args::new().text("id", id)),
            Refused::Lost(_) | Refused::OtherRevision { .. } => {
                say("error-attempt-older", Args::new())
            }
            Refused::Differs { at, .. } => say(
                "error-attempt-differs",
                Args::new().number("number", *at as u64 + 1),
            ),
            #[cfg(feature = "store")]
            Refused::Unkept(error) => store_sentence(error, words, path),
        }
    }
}

#[cfg(feature = "store")]
fn store_sentence(error: &crate::record::RecordError, words: &Words, path: &str) -> String {
    use crate::record::RecordError;
    let at = || Args::new().text("path", path);
    match error {
        RecordError::Full => words.plain("error-store-full", &Args::new()),
        RecordError::ReadOnly => words.plain("error-store-read-only", &at()),
        RecordError::Locked => words.plain("error-store-locked", &at()),
        RecordError::NewerFormat { .. } => words.plain("error-store-newer", &at()),
        RecordError::Corrupt | RecordError::NotADatabase => {
            words.plain("error-store-corrupt", &at())
        }
        RecordError::OtherApplication { .. } | RecordError::NoFormat => {
            words.plain("error-store-foreign", &at())
        }
        RecordError::NoAttempt(id) => {
            words.plain("error-attempt-unknown", &Args::new().text("id", id))
        }
        RecordError::Closed(id) => words.plain("error-attempt-over", &Args::new().text("id", id)),
        RecordError::Broken { attempt, fault } => {
            let args = Args::new().text("id", attempt);
            words.plain(
                "error-store-broken-chain",
                &args.number("number", fault.event().unwrap_or(0)),
            )
        }
        other => words.plain(
            "error-store-other",
            &Args::new().text("reason", other.to_string()),
        ),
    }
}

impl From<Rejected> for Refused {
    fn from(why: Rejected) -> Refused {
        Refused::Rejected(why)
    }
}

#[cfg(feature = "store")]
impl From<crate::record::RecordError> for Refused {
    fn from(error: crate::record::RecordError) -> Refused {
        Refused::Unkept(error)
    }
}
