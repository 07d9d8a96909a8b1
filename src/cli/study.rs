//! `entremise study SCENARIO [--seeds N] [--json]`: the proof that a scenario is fair.
//!
//! All of it can be met; robots fail; people of rising skill pass more and more; each decision goes
//! with the rest; what the check has to say. The code is 1 when the scenario may not be used.
//! `--json` writes `{"scenario", "seeds", "states", "exact", "unmet": [path], "endings": {id:
//! permille}, "robots": {slug: permille}, "people": [{"best", "passed", "scores": {criterion: [5
//! permille] | null}}], "decisions": [{"beat", "met", "earned", "consistency"}], "faults": {code:
//! count}, "holds"}`.

use std::collections::BTreeMap;
use std::io::{IsTerminal, Write as _};
use std::path::PathBuf;

use clap::Args as ClapArgs;
use serde_json::{Value, json};

use super::call::{Call, Halt, INPUT};
use super::{check, curricula, shelf};
use crate::language::Args;
use crate::library::Entry;
use crate::play::Story;
use crate::scenario::Scenario;
use crate::source::Severity;
use crate::study;
use crate::study::proof::{self, Proof, Skill};

/// `study`
#[derive(Debug, ClapArgs)]
pub struct Study {
    #[arg(value_name = "value-id")]
    scenario: PathBuf,
    #[arg(long, value_name = "value-number", default_value_t = 1000, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    seeds: u64,
    #[arg(long)]
    json: bool,
}

impl Study {
    /// Makes the proof, and writes it.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let house = shelf::house(call)?;
        let entry = shelf::one(&self.scenario, &house, call)?;
        let Some(scenario) = entry.scenario() else {
            return Ok(INPUT);
        };
        let story = Story {
            scenario,
            catalogue: &house.catalogue,
            seed: 0,
        };
        let texts = entry.checked.as_ref();
        let texts = texts.and_then(|checked| checked.text_facts.first());
        let texts = texts.map_or(&[][..], |(_, texts)| texts);
        // Where a person waits, how far it is; never among what is written.
        let seen = std::io::stderr().is_terminal() && !self.json;
        let done = |through: usize, of: usize| {
            if seen {
                let filled = through * 24 / of.max(1);
                let bar = format!("{}{}", "█".repeat(filled), "░".repeat(24 - filled));
                let end = if through == of { "\r\x1b[K" } else { "" };
                eprint!("\r{bar} {through}/{of}{end}");
                let _ = std::io::stderr().flush();
            }
        };
        let role = house.role();
        let (said, walk) = check::walked(&entry, &house, shelf::today());
        let walk = walk.unwrap_or_else(|| study::walk::walk(&story, study::MOST_STATES));
        let found = proof::prove(&story, role, &house.cuts, &walk, texts, self.seeds, &done);
        let mut faults: BTreeMap<&str, usize> = BTreeMap::new();
        let mut errors = false;
        for fault in said {
            errors |= fault.code.severity() == Severity::Error;
            *faults.entry(fault.code.id()).or_default() += 1;
        }
        let holds = found.holds() && !errors;
        if self.json {
            call.json(&data(&entry, scenario, &found, &faults, holds))?;
        } else {
            Telling {
                entry: &entry,
                scenario,
                found: &found,
            }
            .tell(&faults, holds, call)?;
        }
        Ok(if holds { 0 } else { INPUT })
    }
}

struct Telling<'a> {
    entry: &'a Entry,
    scenario: &'a Scenario,
    found: &'a Proof,
}

impl Telling<'_> {
    fn tell(
        &self,
        faults: &BTreeMap<&str, usize>,
        holds: bool,
        call: &mut Call,
    ) -> Result<(), Halt> {
        let found = self.found;
        let title = shelf::text(&self.entry.bundle, "scenario--title", call.language());
        let args = Args::new()
            .text("title", title)
            .number("last", found.seeds - 1);
        call.say("study-heading", &args)?;
        let verdict = if holds { "study-holds" } else { "study-fails" };
        call.say(verdict, &Args::new())?;
        self.first_to_mend(faults, call)?;
        call.line("")?;
        let walk = if found.exact {
            "study-walk-exact"
        } else {
            "study-walk-bounded"
        };
        call.say(walk, &Args::new().number("states", found.states))?;
        if !found.unmet.is_empty() {
            let names = call.list(found.unmet.iter().map(String::as_str));
            call.say("study-unmet", &Args::new().text("names", names))?;
        }
        call.line("")?;
        call.say("study-endings", &Args::new())?;
        for (id, share) in &found.endings {
            call.line(&format!("  {id:<18} {}", percent(*share, call)))?;
        }
        call.line("")?;
        call.say("study-robots", &Args::new())?;
        for (slug, passed) in &found.robots {
            let name = call.words.word(&format!("robot-{slug}"));
            call.line(&format!("  {name:<34} {}", percent(*passed, call)))?;
        }
        call.line("")?;
        call.say("study-people", &Args::new())?;
        found
            .people
            .iter()
            .try_for_each(|row| self.skill(row, call))?;
        call.line("")?;
        call.say("study-decisions", &Args::new())?;
        for row in &found.decisions {
            let consistency = row.consistency.map_or_else(
                || "–".to_owned(),
                |value| format!("{:.2}", f64::from(value) / 1000.0),
            );
            let earned = percent(row.earned, call);
            call.line(&format!(
                "  {:<22} {:>7}  {earned:>6}  {consistency:>6}",
                row.beat, row.met
            ))?;
        }
        Ok(())
    }

    /// The three things to mend first, errors before the rest.
    fn first_to_mend(&self, faults: &BTreeMap<&str, usize>, call: &mut Call) -> Result<(), Halt> {
        let mut said = Vec::new();
        let robots: Vec<String> = self
            .found
            .passing()
            .map(|slug| call.words.word(&format!("robot-{slug}")))
            .collect();
        if !robots.is_empty() {
            let args = Args::new().text("names", call.words.list(&robots));
            said.push(call.text("study-mend-robots", &args));
        }
        if !self.found.rises() {
            said.push(call.text("study-mend-curve", &Args::new()));
        }
        if !self.found.rewards() {
            said.push(call.text("study-mend-skilled", &Args::new()));
        }
        for (code, count) in faults {
            let args = Args::new().text("code", *code).number("count", *count);
            said.push(call.text("study-mend-code", &args));
        }
        said.iter()
            .take(3)
            .try_for_each(|line| call.line(&format!("  – {line}")))
    }

    fn skill(&self, row: &Skill, call: &mut Call) -> Result<(), Halt> {
        let args = Args::new()
            .number("best", row.best)
            .text("passed", percent(row.passed, call));
        call.line(&format!("  {}", call.text("study-skill", &args)))?;
        for (id, scores) in self.scenario.head.target_ids.iter().zip(&row.scores) {
            let name = curricula::label("criterion", id, call);
            let spread = scores.map_or_else(
                || call.words.word("study-no-score"),
                |five| five.map(|score| score.to_string()).join(" · "),
            );
            call.line(&format!("      {name} : {spread}"))?;
        }
        Ok(())
    }
}

fn percent(permille: u16, call: &Call) -> String {
    call.text(
        "study-percent",
        &Args::new().number("percent", (permille + 5) / 10),
    )
}

fn data(
    entry: &Entry,
    scenario: &Scenario,
    found: &Proof,
    faults: &BTreeMap<&str, usize>,
    holds: bool,
) -> Value {
    let people = found.people.iter().map(|row| {
        let scores = scenario.head.target_ids.iter().zip(&row.scores);
        let scores = scores.map(|(id, five)| (id.clone(), json!(five)));
        json!({
            "best": row.best, "passed": row.passed,
            "scores": scores.collect::<serde_json::Map<String, Value>>(),
        })
    });
    let decisions = found.decisions.iter().map(|row| {
        json!({
            "beat": row.beat, "met": row.met, "earned": row.earned,
            "consistency": row.consistency,
        })
    });
    json!({
        "scenario": entry.bundle.id,
        "seeds": found.seeds,
        "states": found.states,
        "exact": found.exact,
        "unmet": found.unmet,
        "endings": found.endings.iter().cloned().collect::<BTreeMap<String, u16>>(),
        "robots": found.robots.iter().copied().collect::<BTreeMap<&str, u16>>(),
        "people": people.collect::<Vec<Value>>(),
        "decisions": decisions.collect::<Vec<Value>>(),
        "faults": faults,
        "holds": holds,
    })
}
