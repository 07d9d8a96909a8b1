//! The assessment as stable JSON: ids and numbers, no words. The same attempt gives the same bytes.
//!
//! ```text
//! { "account": {"belonged": [id], "kept": [id], "right": n, "total": n} | absent,
//!   "awaits": "choice", "ending": id | absent, "role": id, "revision": n,
//!   "criteria": [{"available", "criterion", "earned", "resisted", "score"?, "shown", "target"}],
//!   "decisions": [{"answer", "beat", "choice", "counts", "rating", "stronger"?, "prepared"?, "values": {criterion: n}}],
//!   "duties": [{"answer", "done", "must"}],
//!   "faults": [{"answer", "choice"?, "counts", "fact"?, "ground", "kind", "repaired"?, "severity"}],
//!   "marks": [{"answer", "available", "criterion", "earned", "line", "occasion", "shown", "what"}],
//!   "rating": {criterion: 1..4} | absent, "redo": beat | absent,
//!   "tasks": [{"answer", "beat", "right", "total"}],
//!   "tension": [{"answers", "beat"?, "parties": {id: [tension, trust, phase]}}] }
//! ```

use super::assessment::{Assessment, line_of};
use super::marker::Occasion;
use crate::play::{Awaits, Ground, Opening, REVISION};
use crate::scenario::{ChoiceIx, Scenario};
use serde_json::{Map, Value, json};

/// The word for what is awaited.
pub fn awaited(awaits: Awaits) -> &'static str {
    match awaits {
        Awaits::Words => "words",
        Awaits::Choice => "choice",
        Awaits::Task => "task",
        Awaits::Account => "account",
        Awaits::Rating => "rating",
        Awaits::Redo => "redo",
        Awaits::Nothing => "nothing",
        Awaits::Stuck => "stuck",
    }
}

/// The assessment as JSON.
pub fn json(opening: &Opening, found: &Assessment) -> Value {
    let (scenario, catalogue) = (&*opening.scenario, &*opening.catalogue);
    let criterion = |at: usize| catalogue.criteria[at].as_str();
    let mut root = Map::new();
    root.insert("revision".into(), REVISION.into());
    root.insert(
        "role".into(),
        catalogue.roles[found.role.0 as usize].as_str().into(),
    );
    root.insert("awaits".into(), awaited(found.awaits).into());
    if let Some(ending) = found.ending {
        root.insert("ending".into(), scenario[ending].id.as_str().into());
    }
    let scores = found.scores.iter().map(|score| {
        let mut row = json!({
            "criterion": criterion(score.criterion.0 as usize), "target": score.target,
            "earned": score.earned, "available": score.available,
            "shown": score.shown, "resisted": score.resisted,
        });
        if let Some(permille) = score.permille {
            row["score"] = permille.into();
        }
        row
    });
    root.insert("criteria".into(), scores.collect());
    let decisions = found.decisions.iter().map(|row| {
        let values = row.values.iter().enumerate().filter(|(_, value)| **value != 0);
        let values: Map<String, Value> = values.map(|(at, value)| (criterion(at).to_owned(), (*value).into())).collect();
        let mut line = json!({
            "answer": row.answer, "beat": scenario[row.beat].id, "choice": scenario[row.taken].id,
            "counts": row.scale.is_some_and(|scale| !scale.contested), "rating": row.rating, "values": values,
        });
        if let Some(stronger) = row.stronger {
            line["stronger"] = scenario[stronger.choice].id.as_str().into();
            line["prepared"] = (!stronger.offered).into();
        }
        line
    });
    root.insert("decisions".into(), decisions.collect());
    let duties = found.duties.iter();
    let duties = duties
        .map(|row| json!({"answer": row.answer, "done": row.done, "must": scenario[row.must].id}));
    root.insert("duties".into(), duties.collect());
    root.insert("faults".into(), faults(scenario, found));
    let marks = found.opportunities.iter().map(|(answer, mark)| {
        let (occasion, what) = occasion(scenario, mark.occasion);
        json!({
            "answer": answer, "criterion": criterion(mark.criterion.0 as usize), "earned": mark.earned,
            "available": mark.available, "shown": mark.shown, "occasion": occasion, "what": what,
            "line": line_of(scenario, mark.occasion),
        })
    });
    root.insert("marks".into(), marks.collect());
    let tasks = found.tasks.iter().map(|row| {
        json!({"answer": row.answer, "beat": scenario[row.beat].id, "right": row.mark.right, "total": row.mark.total})
    });
    root.insert("tasks".into(), tasks.collect());
    if let (Some(row), Some(account)) = (&found.account, &scenario.account) {
        let ids = |bits: u64| -> Vec<&str> {
            let rows = account
                .statements
                .iter()
                .enumerate()
                .filter(|(at, _)| bits >> at & 1 == 1);
            rows.map(|(_, row)| row.id.as_str()).collect()
        };
        let value = json!({
            "kept": ids(row.kept), "belonged": ids(row.belonged), "right": row.mark.right, "total": row.mark.total,
        });
        root.insert("account".into(), value);
    }
    if let Some(rated) = found.rated {
        let rows = scenario.head.target_ids.iter().zip(rated);
        root.insert(
            "rating".into(),
            rows.map(|(id, value)| (id.clone(), Value::from(value)))
                .collect::<Map<_, _>>()
                .into(),
        );
    }
    if let Some(beat) = found.redo {
        root.insert("redo".into(), scenario[beat].id.as_str().into());
    }
    root.insert("tension".into(), tension(scenario, found));
    Value::Object(root)
}

fn faults(scenario: &Scenario, found: &Assessment) -> Value {
    let mut rows: Vec<Value> = found.faults.iter().map(|fault| {
        let ground = match fault.ground {
            Ground::Choice => "choice",
            Ground::Breach { .. } => "breach",
            Ground::Never(_) => "never",
            Ground::Must(_) => "must",
        };
        let mut row = json!({
            "answer": fault.answer, "kind": fault.kind.word(), "ground": ground, "counts": !fault.reprise,
            "severity": if fault.kind.critical() { "critical" } else { "serious" },
        });
        if let Some(choice) = fault.choice {
            row["choice"] = scenario[choice].id.as_str().into();
        }
        match fault.ground {
            Ground::Breach { fact, hearer } => {
                row["fact"] = scenario[fact].id.as_str().into();
                row["hearer"] = scenario[hearer].id.as_str().into();
            }
            Ground::Never(never) => row["never"] = scenario[never].id.as_str().into(),
            Ground::Must(must) => row["must"] = scenario[must].id.as_str().into(),
            Ground::Choice => {}
        }
        if let Some(answer) = fault.repaired {
            row["repaired"] = answer.into();
        }
        row
    }).collect();
    if let Some(fact) = found.account_breach {
        rows.push(json!({
            "kind": "Confidence", "ground": "account", "severity": "critical", "counts": true,
            "fact": scenario[fact].id,
        }));
    }
    Value::Array(rows)
}

fn occasion(scenario: &Scenario, occasion: Occasion) -> (&'static str, String) {
    let path = |choice: ChoiceIx| scenario.path(choice);
    match occasion {
        Occasion::Decision(_, choice) => ("decision", path(choice)),
        Occasion::Aside(_, choice) => ("aside", path(choice)),
        Occasion::Must(must) => ("must", scenario[must].id.clone()),
        Occasion::Task(beat) => ("task", scenario[beat].id.clone()),
        Occasion::Account => ("account", "account".to_owned()),
        Occasion::Forfeit(ending) => ("forfeit", scenario[ending].id.clone()),
    }
}

fn tension(scenario: &Scenario, found: &Assessment) -> Value {
    let points = found.curve.iter().map(|point| {
        let parties = scenario
            .parties
            .iter()
            .enumerate()
            .filter(|(_, party)| party.gauges.is_some());
        let parties: Map<String, Value> = parties
            .map(|(at, party)| {
                (
                    party.id.clone(),
                    json!([point.tension[at], point.trust[at], point.phase[at].word()]),
                )
            })
            .collect();
        let mut row = json!({"answers": point.answers, "parties": parties});
        if let Some(beat) = point.beat {
            row["beat"] = scenario[beat].id.as_str().into();
        }
        row
    });
    points.collect()
}
