//! `entremise coverage [--framework ID] [--json]`: which scenario lets somebody show what.
//!
//! Competency by competency: opportunities in each scenario on generated plays, fewest, usual and
//! most; what no scenario can show; what too few show. The code is 1 as soon as a competency that
//! can be assessed has fewer scenarios than the cut scores ask. `--json` writes an array of
//! `{"framework", "id", "assessable", "enough", "scenarios": {id: [least, typical, most]}}`.

use clap::Args as ClapArgs;
use serde_json::{Value, json};

use super::call::{Call, Halt, INPUT};
use super::curricula;
use super::shelf;
use crate::curriculum::{Competency, Framework};
use crate::language::Args;
use crate::library::{DEFAULT, Entry, House};
use crate::play::Story;
use crate::study::coverage::{self, Plays, Reach};

/// `coverage`
#[derive(Debug, ClapArgs)]
pub struct Coverage {
    #[arg(long, value_name = "value-framework")]
    framework: Option<String>,
    #[arg(long)]
    json: bool,
}

/// A competency with the scenarios in which it can be shown.
struct Line<'h> {
    competency: &'h Competency,
    scenarios: Vec<(&'h str, Reach)>,
    enough: bool,
}

impl Coverage {
    /// Plays the library, and writes the table.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let house = shelf::house(call)?;
        let frameworks: Vec<&Framework> = match &self.framework {
            Some(id) => vec![curricula::one(id, &house, call)?],
            None => [DEFAULT, "transversals"]
                .iter()
                .filter_map(|id| house.framework(id))
                .collect(),
        };
        let entries = shelf::all(&[], &house);
        let mut rows = Vec::new();
        let mut poor = 0;
        for framework in frameworks {
            let lines = lines(framework, &entries, &house);
            poor += lines.iter().filter(|line| !line.enough).count();
            if self.json {
                rows.extend(lines.iter().map(|line| row(framework, line)));
            } else {
                table(framework, &lines, &house, call)?;
            }
        }
        if self.json {
            call.json(&Value::from(rows))?;
        }
        Ok(if poor > 0 { INPUT } else { 0 })
    }
}

/// Whether a competency is shown in a scenario: on half of the plays at least.
fn shows(reach: &Reach) -> bool {
    reach.typical > 0
}

fn lines<'h>(framework: &'h Framework, entries: &'h [Entry], house: &House) -> Vec<Line<'h>> {
    let role = house.role_of(framework);
    let played: Vec<(&Entry, Plays)> = entries
        .iter()
        .filter_map(|entry| {
            let story = Story {
                scenario: entry.scenario()?,
                catalogue: &house.catalogue,
                seed: 0,
            };
            let texts = entry.checked.as_ref()?.text_facts.first();
            let texts = texts.map_or(&[][..], |(_, texts)| texts);
            Some((entry, coverage::plays(&story, role, texts)))
        })
        .collect();
    let least = usize::from(house.cuts.scenarios);
    let line = |competency: &'h Competency| {
        let of_the_mission = |entry: &Entry| {
            let scenario = entry.scenario();
            scenario.is_some_and(|it| competency.counts_in(&it.head.mission_words()))
        };
        let scenarios: Vec<(&str, Reach)> = played
            .iter()
            .filter(|(entry, _)| competency.assessable() && of_the_mission(entry))
            .map(|(entry, plays)| (entry.bundle.id.as_str(), plays.reach(&competency.criteria)))
            .filter(|(_, reach)| reach.most > 0)
            .collect();
        let shown = scenarios.iter().filter(|(_, reach)| shows(reach)).count();
        Line {
            competency,
            scenarios,
            enough: !competency.assessable() || shown >= least,
        }
    };
    framework.competencies().map(line).collect()
}

fn table(
    framework: &Framework,
    lines: &[Line<'_>],
    house: &House,
    call: &mut Call,
) -> Result<(), Halt> {
    call.line(&curricula::name(framework, call))?;
    for line in lines {
        let id = &line.competency.id;
        let words = curricula::label("criterion", id, call);
        call.line("")?;
        call.line(&format!("{id}  {words}"))?;
        if !line.competency.assessable() {
            call.line(&format!("    {}", call.words.word("ceiling-None")))?;
            continue;
        }
        for (scenario, reach) in &line.scenarios {
            let args = Args::new()
                .number("least", reach.least)
                .number("typical", reach.typical)
                .number("most", reach.most);
            call.line(&format!(
                "    {scenario:<18} {}",
                call.text("coverage-reach", &args)
            ))?;
        }
        if !line.enough {
            let args = Args::new().number("count", house.cuts.scenarios);
            call.line(&format!("    {}", call.text("coverage-poor", &args)))?;
        }
    }
    call.line("")?;
    call.say("coverage-how", &Args::new())
}

fn row(framework: &Framework, line: &Line<'_>) -> Value {
    let scenarios = line.scenarios.iter().map(|(id, reach)| {
        let counts = [reach.least, reach.typical, reach.most];
        ((*id).to_owned(), json!(counts))
    });
    json!({
        "framework": framework.id,
        "id": line.competency.id,
        "assessable": line.competency.assessable(),
        "enough": line.enough,
        "scenarios": scenarios.collect::<serde_json::Map<String, Value>>(),
    })
}
