//! `entremise list [--json]`: the scenarios of the library.
//!
//! `--json` writes an array of `{"id", "title", "place", "context", "level", "minutes", "missions",
//! "themes", "targets"}`: ids and numbers, but for `title` and `place`, which are the scenario's own
//! texts in the language asked.

use clap::Args as ClapArgs;
use serde_json::{Value, json};

use super::call::{Call, Halt};
use super::shelf;
use crate::language::Args;
use crate::library::{Bundle, Entry, Shelf};
use crate::scenario::Scenario;

/// `list`
#[derive(Debug, ClapArgs)]
pub struct List {
    #[arg(long)]
    json: bool,
}

impl List {
    /// Writes the list.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let house = shelf::house(call)?;
        let bundles = Shelf::ids().into_iter().filter_map(|id| Shelf::bundle(&id));
        let entries: Vec<Entry> = bundles.map(|bundle| Entry::check(bundle, &house)).collect();
        let playable: Vec<(&Bundle, &Scenario)> = entries
            .iter()
            .filter_map(|entry| Some((&entry.bundle, entry.scenario()?)))
            .collect();
        if self.json {
            let rows = playable
                .iter()
                .map(|(bundle, scenario)| row(bundle, scenario, call));
            let rows: Value = rows.collect();
            return call.json(&rows).map(|()| 0);
        }
        for (bundle, scenario) in &playable {
            block(bundle, scenario, call)?;
        }
        call.say("home-count", &Args::new().number("count", playable.len()))?;
        match playable.first() {
            Some((bundle, _)) => call
                .say("list-play-hint", &Args::new().text("id", &bundle.id))
                .map(|()| 0),
            None => Ok(0),
        }
    }
}

fn block(bundle: &Bundle, scenario: &Scenario, call: &mut Call) -> Result<(), Halt> {
    let head = &scenario.head;
    let title = shelf::text(bundle, "scenario--title", call.language());
    call.line(&format!("{}  {title}", bundle.id))?;
    let context = call.words.word(&format!("context-{:?}", head.context));
    let themes: Vec<String> = head
        .themes
        .iter()
        .map(|theme| call.words.word(&format!("theme-{theme:?}")))
        .collect();
    let lines = [
        call.text(
            "home-place",
            &Args::new().text("place", place(bundle, scenario, call)),
        ),
        call.text("home-context", &Args::new().text("context", context)),
        call.text("home-level", &Args::new().number("level", head.level)),
        call.text("home-minutes", &Args::new().number("minutes", head.minutes)),
    ];
    let themes = call.text(
        "list-themes",
        &Args::new().text("themes", themes.join(" · ")),
    );
    for line in lines
        .into_iter()
        .chain((!head.themes.is_empty()).then_some(themes))
    {
        call.line(&format!("    {line}"))?;
    }
    call.line("")
}

fn place(bundle: &Bundle, scenario: &Scenario, call: &Call) -> String {
    shelf::text(
        bundle,
        &format!("scene--{}", scenario[scenario.start].id),
        call.language(),
    )
}

fn row(bundle: &Bundle, scenario: &Scenario, call: &Call) -> Value {
    let head = &scenario.head;
    let words = |names: Vec<String>| Value::from(names);
    json!({
        "id": bundle.id,
        "title": shelf::text(bundle, "scenario--title", call.language()),
        "place": place(bundle, scenario, call),
        "context": format!("{:?}", head.context),
        "level": head.level,
        "minutes": head.minutes,
        "missions": words(head.missions.iter().map(|mission| format!("{mission:?}")).collect()),
        "themes": words(head.themes.iter().map(|theme| format!("{theme:?}")).collect()),
        "targets": head.target_ids.to_vec(),
    })
}
