//! `entremise curricula [ID] [--json]`: the diplomas, and what of them is shown here.
//!
//! Without an id, a line each; with one, its tree: units, competencies, official titles as found,
//! what can be shown, who validates, which criteria count. `--json` writes an array of
//! `{"id", "code", "level", "role", "status", "closed", "successor", "valid_from", "valid_until",
//! "source", "checked_on", "certainty", "units": [{"id", "code", "exam", "coefficient", "source",
//! "checked_on", "certainty", "competencies": [{"id", "code", "number_source", "ceiling",
//! "criteria", "mission", "validated_by", "official", "source", "checked_on", "certainty"}]}]}`.

use clap::Args as ClapArgs;
use jiff::civil::Date;
use serde_json::{Value, json};

use super::call::{CALL, Call, Halt};
use super::shelf;
use crate::curriculum::{Certainty, Competency, Framework, Official, Unit};
use crate::language::{Args, plain};
use crate::library::House;

/// `curricula`
#[derive(Debug, ClapArgs)]
pub struct Curricula {
    #[arg(value_name = "value-framework")]
    framework: Option<String>,
    #[arg(long)]
    json: bool,
}

impl Curricula {
    /// Writes the list, or a tree.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let house = shelf::house(call)?;
        let today = shelf::today();
        let wanted: Vec<&Framework> = match &self.framework {
            Some(id) => vec![one(id, &house, call)?],
            None => house.frameworks.iter().collect(),
        };
        if self.json {
            let rows = wanted.iter().map(|it| row(it, &house, today));
            return call.json(&rows.collect()).map(|()| 0);
        }
        let whole = self.framework.is_some();
        for framework in wanted {
            head(framework, today, call)?;
            if whole {
                tree(framework, &house, call)?;
            }
        }
        if !whole {
            call.line("")?;
            call.say("curricula-hint", &Args::new())?;
        }
        Ok(0)
    }
}

/// The framework of that id; another is refused, with the nearest.
pub fn one<'h>(id: &str, house: &'h House, call: &Call) -> Result<&'h Framework, Halt> {
    let known = house.frameworks.iter().map(|it| it.id.as_str());
    let args = Args::new().text("id", id);
    house
        .framework(id)
        .ok_or_else(|| call.refuse_near(CALL, "error-framework-unknown", &args, id, known))
}

/// Its name.
pub fn name(framework: &Framework, call: &Call) -> String {
    call.words.word(&format!("framework-{}", framework.id))
}

/// The label of a unit or a competency, by its kind.
pub fn label(kind: &str, id: &str, call: &Call) -> String {
    call.words.word(&format!("{kind}-{}", id.replace('.', "-")))
}

fn head(framework: &Framework, today: Date, call: &mut Call) -> Result<(), Halt> {
    let closed = framework.closed_on(today);
    let state = match (&framework.successor, &framework.valid_until) {
        (Some(next), _) => call.text("curricula-replaced", &Args::new().text("id", next)),
        (None, Some(until)) => {
            let key = if closed {
                "curricula-closed-since"
            } else {
                "curricula-open-until"
            };
            call.text(key, &Args::new().text("until", call.words.day(until)))
        }
        (None, None) if closed => call.words.word("curricula-closed"),
        (None, None) => call.words.word("curricula-open"),
    };
    call.line(&format!("{}  {}", framework.id, name(framework, call)))?;
    let facts: Vec<String> = [
        framework.code.clone().unwrap_or_default(),
        framework.level.map_or_else(String::new, |level| {
            call.text("curricula-level", &Args::new().number("level", level))
        }),
        state,
    ]
    .into_iter()
    .filter(|fact| !fact.is_empty())
    .collect();
    call.line(&format!("    {}", facts.join(" · ")))
}

fn tree(framework: &Framework, house: &House, call: &mut Call) -> Result<(), Halt> {
    let key = format!("framework-{}", framework.id);
    let about = plain(&call.words.say(&key, Some("about"), &Args::new()));
    let certifier = call.words.word(&framework.certifier);
    call.line(&format!("    {about}"))?;
    call.line(&format!("    {certifier}"))?;
    let sourced = sourced(
        &framework.source,
        &framework.checked_on,
        framework.certainty,
        call,
    );
    call.line(&format!("    {sourced}"))?;
    for unit in &framework.units {
        call.line("")?;
        call.line(&unit_line(unit, call))?;
        for competency in &unit.competencies {
            competency_lines(competency, house, call)?;
        }
    }
    Ok(())
}

fn unit_line(unit: &Unit, call: &Call) -> String {
    let mut line = label("unit", &unit.id, call);
    let exam = unit.exam.as_deref().or(unit.code.as_deref());
    if let Some(exam) = exam {
        line = format!("{exam}  {line}");
    }
    if let Some(coefficient) = unit.coefficient {
        let args = Args::new().number("coefficient", coefficient);
        line = format!("{line} ({})", call.text("curricula-coefficient", &args));
    }
    line
}

fn competency_lines(competency: &Competency, house: &House, call: &mut Call) -> Result<(), Halt> {
    let row = &competency.row;
    let words = label("criterion", &competency.id, call);
    call.line(&format!("  {}  {words}", competency.id))?;
    let name = format!("criterion-{}", competency.id.replace('.', "-"));
    let official = match row.official {
        Official::NotFound => call.words.word("official-not-found"),
        Official::Found => {
            let key = if row.certainty == Certainty::C {
                "curricula-official-reused"
            } else {
                "curricula-official"
            };
            let title = plain(&call.words.say(&name, Some("official"), &Args::new()));
            // Where the label is the title, it is not said twice.
            if title == words {
                call.words.word(&format!("{key}-same"))
            } else {
                call.text(key, &Args::new().text("title", title))
            }
        }
    };
    let validators: Vec<String> = row
        .validated_by
        .iter()
        .map(|who| call.words.word(&format!("validator-{who:?}")))
        .collect();
    let ceiling = call.words.word(&format!("ceiling-{:?}", row.ceiling));
    let by = Args::new().text("who", call.words.list(&validators));
    call.line(&format!("      {official}"))?;
    call.line(&format!(
        "      {ceiling} · {}",
        call.text("curricula-validated", &by)
    ))?;
    let own = competency.criteria.len() == 1
        && house.catalogue.criteria[competency.criteria[0].0 as usize] == competency.id;
    if !own && !competency.criteria.is_empty() {
        let names: Vec<&str> = names(competency, house).collect();
        let args = Args::new().text("criteria", names.join(", "));
        call.line(&format!("      {}", call.text("curricula-counts", &args)))?;
    }
    let sourced = sourced(&row.source, &row.checked_on, row.certainty, call);
    call.line(&format!("      {sourced}"))
}

fn names<'h>(
    competency: &'h Competency,
    house: &'h House,
) -> impl Iterator<Item = &'h str> + use<'h> {
    let criteria = &house.catalogue.criteria;
    competency
        .criteria
        .iter()
        .filter_map(|it| criteria.get(it.0 as usize))
        .map(String::as_str)
}

fn sourced(source: &str, checked_on: &str, certainty: Certainty, call: &Call) -> String {
    let args = Args::new()
        .text("source", source)
        .text("day", call.words.day(checked_on))
        .text(
            "certainty",
            call.words.word(&format!("certainty-{certainty:?}")),
        );
    call.text("curricula-source", &args)
}

fn row(framework: &Framework, house: &House, today: Date) -> Value {
    let competency = |it: &Competency| {
        json!({
            "id": it.id,
            "code": it.row.code,
            "number_source": it.row.number_source,
            "ceiling": format!("{:?}", it.row.ceiling),
            "criteria": names(it, house).collect::<Vec<&str>>(),
            "mission": it.row.mission,
            "validated_by": it.row.validated_by.iter().map(|who| format!("{who:?}")).collect::<Vec<String>>(),
            "official": it.row.official == Official::Found,
            "source": it.row.source,
            "checked_on": it.row.checked_on,
            "certainty": format!("{:?}", it.row.certainty),
        })
    };
    let unit = |it: &Unit| {
        json!({
            "id": it.id,
            "code": it.code,
            "exam": it.exam,
            "coefficient": it.coefficient,
            "source": it.source,
            "checked_on": it.checked_on,
            "certainty": format!("{:?}", it.certainty),
            "competencies": it.competencies.iter().map(competency).collect::<Vec<Value>>(),
        })
    };
    json!({
        "id": framework.id,
        "code": framework.code,
        "level": framework.level,
        "role": framework.role,
        "status": format!("{:?}", framework.status),
        "closed": framework.closed_on(today),
        "successor": framework.successor,
        "valid_from": framework.valid_from,
        "valid_until": framework.valid_until,
        "source": framework.source,
        "checked_on": framework.checked_on,
        "certainty": format!("{:?}", framework.certainty),
        "units": framework.units.iter().map(unit).collect::<Vec<Value>>(),
    })
}
