//! `entremise play ID`: a scenario of the library, or a folder, played in the terminal, or from a
//! list of answers given beforehand (`scripted`).

use std::path::{Path, PathBuf};

use clap::Args as ClapArgs;

use super::call::{Call, Halt};
use super::{choices, home, scripted, shelf};

/// `play`
#[derive(Debug, ClapArgs)]
pub struct Play {
    #[arg(value_name = "value-id")]
    scenario: PathBuf,
    /// Whether it is plain text.
    #[arg(long)]
    pub text: bool,
    /// Chance.
    #[arg(long, value_name = "value-number")]
    pub seed: Option<u64>,
    #[arg(long, value_name = "value-choices")]
    choices: Option<String>,
    /// Whether data is written.
    #[arg(long, requires = "choices")]
    pub json: bool,
    /// Whether time counts.
    #[arg(long, conflicts_with = "choices")]
    pub timers: bool,
    /// How the person is called.
    #[arg(long, value_name = "value-name")]
    pub name: Option<String>,
    #[cfg(feature = "store")]
    #[arg(long, value_name = "value-file")]
    db: Option<PathBuf>,
}

impl Play {
    /// Plays.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let answers = self
            .choices
            .as_deref()
            .map(|list| choices::read(list, call))
            .transpose()?;
        let house = shelf::house(call)?;
        let entry = shelf::one(&self.scenario, &house, call)?;
        match answers {
            Some(answers) => scripted::run(self, &entry, &house, &answers, call),
            None => home::play(self, &entry, &house, call),
        }
    }

    /// The file of the store, if one was named.
    #[cfg_attr(not(feature = "store"), allow(clippy::unused_self))]
    pub fn db(&self) -> Option<&Path> {
        #[cfg(feature = "store")]
        return self.db.as_deref();
        #[cfg(not(feature = "store"))]
        None
    }
}
