//! `entremise debrief ATTEMPT`: the debrief of a finished attempt, recomputed from what was kept.

use std::io::stdout;
use std::path::PathBuf;

use clap::Args as ClapArgs;

use super::call::{Call, Halt};
use super::store::Held;
use super::{home, shelf};
use crate::flow::Flow;
use crate::terminal::{self, Options};

/// `debrief`
#[derive(Debug, ClapArgs)]
pub struct Debrief {
    #[arg(value_name = "value-attempt")]
    attempt: String,
    #[arg(long, value_name = "value-file")]
    db: Option<PathBuf>,
}

impl Debrief {
    /// Writes the debrief.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let (house, db) = (shelf::house(call)?, self.db.as_deref());
        let held = Held::look_for(&self.attempt, db, call)?;
        let (keeper, path) = held.into_keeper(&self.attempt, call)?;
        let (settings, language) = (home::settings(db, call)?, call.language().clone());
        let mut flow = Flow::new(house, keeper, settings, language, &path.to_string_lossy());
        let looked = flow.look_back(&self.attempt);
        looked.map_err(|refused| call.told(&refused, &path))?;
        call.flush()?;
        let options = Options {
            bold: terminal::bold(),
            ..Options::default()
        };
        let page = flow.whole_debrief();
        let shown = page.map(|page| terminal::print(&flow, &page, &mut stdout(), &options));
        call.checked(shown.unwrap_or(Ok(())))?;
        Ok(0)
    }
}
