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
    /// What was kept with the attempt is missing or cannot be read by this version.
    Lost(String),
    /// The attempt was played with another revision of the play model.
    OtherRevision {
        /// Its id.
        attempt: String,
        /// The version that it was played with.
        engine: String,
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

    /// Whether what was asked is at fault, and not what was found.
    pub fn is_asked(&self) -> bool {
        match self {
            Refused::Faulty(_)
            | Refused::Lost(_)
            | Refused::OtherRevision { .. }
            | Refused::Differs { .. } => false,
            #[cfg(feature = "store")]
            Refused::Unkept(error) => {
                use crate::record::RecordError::{CannotOpen, IsFolder, NoAttempt, NoHome};
                matches!(error, IsFolder(_) | CannotOpen(_) | NoHome | NoAttempt(_))
            }
            _ => true,
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
            Refused::Lost(id) => say("error-attempt-unreadable", Args::new().text("id", id)),
            Refused::OtherRevision { attempt, engine } => say(
                "error-attempt-other-revision",
                Args::new().text("id", attempt).text("version", engine),
            ),
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
    let id = |id: &str| Args::new().text("id", id);
    let (key, args) = match error {
        RecordError::Full => ("error-store-full", Args::new()),
        RecordError::ReadOnly => ("error-store-read-only", Args::new()),
        RecordError::Locked => ("error-store-locked", Args::new()),
        RecordError::NewerFormat { .. } => ("error-store-newer", Args::new()),
        RecordError::Corrupt => ("error-store-corrupt", Args::new()),
        RecordError::NotADatabase
        | RecordError::OtherApplication { .. }
        | RecordError::NoFormat => ("error-store-foreign", Args::new()),
        RecordError::IsFolder(_) => ("error-store-is-folder", Args::new()),
        RecordError::CannotOpen(_) => ("error-store-cannot-open", Args::new()),
        RecordError::NoHome => ("error-store-no-home", Args::new()),
        RecordError::NoAttempt(attempt) => ("error-attempt-unknown", id(attempt)),
        RecordError::Closed(attempt) => ("error-attempt-over", id(attempt)),
        RecordError::Broken { attempt, fault } => match fault.event() {
            Some(n) => ("error-store-broken-chain", id(attempt).number("number", n)),
            None => ("error-store-broken-start", id(attempt)),
        },
        other => {
            let reason = Args::new().text("reason", other.to_string());
            ("error-store-other", reason)
        }
    };
    words.plain(key, &args.text("path", path))
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
