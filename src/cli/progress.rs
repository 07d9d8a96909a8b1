//! `entremise progress [--framework ID] [--json] [--db FILE]`: where one stands in a diploma.
//!
//! `--json` writes `{"framework", "closed", "competencies": [{"id", "outcome", "permille", "shown",
//! "last", "missing": [opportunities, scenarios], "given_by": {id: usual}}], "elsewhere": [id],
//! "next": {"scenario", "shows": [id]}, "plays": [{"attempt", "scenario", "opened", "counts",
//! "tension": [n]}]}`; `outcome` is `acquired`, `not_acquired`, `jury` or `not_enough`, and
//! `permille` is there only with enough evidence.

use std::io::stdout;
use std::path::PathBuf;

use clap::Args as ClapArgs;
use serde_json::{Value, json};

use super::call::{Call, Halt};
use super::curricula;
use super::store::Held;
use super::{home, shelf};
use crate::assess::Outcome;
use crate::flow::progress::{self, Progress as Found, Row};
use crate::flow::{Flow, Keeper, Listed};
use crate::library::{DEFAULT, Shelf};
use crate::terminal::{self, Options};

/// `progress`
#[derive(Debug, ClapArgs)]
pub struct Progress {
    #[arg(long, value_name = "value-framework")]
    framework: Option<String>,
    #[arg(long)]
    json: bool,
    #[arg(long, value_name = "value-file")]
    db: Option<PathBuf>,
}

impl Progress {
    /// Writes where one stands.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let (house, db) = (shelf::house(call)?, self.db.as_deref());
        let wanted = self.framework.as_deref().unwrap_or(DEFAULT);
        let framework = curricula::one(wanted, &house, call)?;
        let (keeper, path) = match Held::look(db, call)? {
            Some(held) => held.into_own_keeper(call)?,
            None => (Keeper::Memory, PathBuf::new()),
        };
        let language = call.language().clone();
        let bundles = Shelf::ids().into_iter().filter_map(|id| Shelf::bundle(&id));
        let listed: Vec<Listed> = bundles
            .map(|bundle| Listed::new(bundle, &house, &language))
            .collect();
        let today = shelf::today().to_string();
        let found = Found::read(framework, &house, &keeper, &listed, &today);
        if self.json {
            return call.json(&data(&found)).map(|()| 0);
        }
        let settings = home::settings(db, call)?;
        let (path, own) = (path.to_string_lossy(), house.clone());
        let flow = Flow::new(own, keeper, settings, language, &path);
        let page = progress::page(&flow.voice(), &house, &found, &listed);
        call.flush()?;
        let options = Options {
            bold: terminal::bold(),
            ..Options::default()
        };
        let shown = terminal::print(&flow, &page, &mut stdout(), &options);
        call.checked(shown).map(|()| 0)
    }
}

fn data(found: &Found) -> Value {
    let next = found.next.as_ref();
    json!({
        "framework": found.framework,
        "closed": found.closed,
        "competencies": found.rows.iter().map(row).collect::<Vec<Value>>(),
        "elsewhere": found.elsewhere,
        "next": next.map(|(id, shows)| json!({"scenario": id, "shows": shows})),
        "plays": found.plays.iter().map(|play| json!({
            "attempt": play.attempt, "scenario": play.scenario, "opened": play.opened,
            "counts": play.counts, "tension": play.tension,
        })).collect::<Vec<Value>>(),
    })
}

fn row(row: &Row) -> Value {
    let (outcome, missing) = match row.outcome {
        Outcome::Acquired => ("acquired", [0, 0]),
        Outcome::NotAcquired => ("not_acquired", [0, 0]),
        Outcome::Jury => ("jury", [0, 0]),
        Outcome::NotEnough {
            opportunities,
            scenarios,
        } => ("not_enough", [opportunities, scenarios]),
    };
    let given_by = row
        .given_by
        .iter()
        .map(|(id, usual)| (id.clone(), json!(usual)));
    let permille = row.permille.filter(|_| outcome != "not_enough");
    json!({
        "id": row.id, "outcome": outcome, "permille": permille, "shown": row.shown,
        "last": row.last, "missing": missing,
        "given_by": given_by.collect::<serde_json::Map<String, Value>>(),
    })
}
