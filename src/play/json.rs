//! Answers and happenings as stable JSON: ids and numbers, no words but a person's own.
//!
//! An answer: `{"kind": "choose", "choice": id}`, `timeout`, `back` (`steps`), `words` (`text`),
//! `read` (`parts`), `place` (`items`), `give` (`jobs`: `{job: {"person", "slot"}}`), `keep`
//! (`statements`), `rate` (`levels`), `redo` (`beat`, `text`): the kinds and keys of the record's
//! lines.
//!
//! A happening: `{"kind": …}` with the ids it is about; one kind for each variant of
//! [`Happening`], in kebab case.

use super::{Answer, Ground, Happening, Why};
use crate::scenario::{Fault, Gauge, Scenario, Spoken};
use serde_json::{Value, json};

/// An answer.
pub fn answer(answer: &Answer) -> Value {
    match answer {
        Answer::Choose(choice) => json!({"kind": "choose", "choice": choice}),
        Answer::Timeout => json!({"kind": "timeout"}),
        Answer::Back(steps) => json!({"kind": "back", "steps": steps}),
        Answer::Words(text) => json!({"kind": "words", "text": text}),
        Answer::Read(parts) => json!({"kind": "read", "parts": parts}),
        Answer::Place(items) => json!({"kind": "place", "items": items}),
        Answer::Give(jobs) => {
            let jobs = jobs
                .iter()
                .map(|(job, (who, slot))| (job.clone(), json!({"person": who, "slot": slot})));
            json!({"kind": "give", "jobs": jobs.collect::<serde_json::Map<_, _>>()})
        }
        Answer::Keep(statements) => json!({"kind": "keep", "statements": statements}),
        Answer::Rate(levels) => json!({"kind": "rate", "levels": levels}),
        Answer::Redo(beat, text) => json!({"kind": "redo", "beat": beat, "text": text}),
    }
}

/// A happening of that scenario.
pub fn happening(scenario: &Scenario, happening: Happening) -> Value {
    match happening {
        Happening::SceneOpened { scene, after } => {
            json!({"kind": "scene-opened", "scene": scenario[scene].id, "after": after})
        }
        Happening::Entered { beat, visit } => {
            json!({"kind": "entered", "beat": scenario[beat].id, "visit": visit})
        }
        Happening::Line(line) => spoken(scenario, &scenario[line].spoken),
        Happening::Chosen(choice) => json!({"kind": "chosen", "choice": scenario.path(choice)}),
        Happening::Replied(choice) => json!({"kind": "replied", "choice": scenario.path(choice)}),
        Happening::TimedOut(beat) => json!({"kind": "timed-out", "beat": scenario[beat].id}),
        Happening::Moved {
            gauge: which,
            from,
            to,
            why: cause,
        } => {
            let (gauge, of) = gauge(scenario, which);
            let (why, act) = why(cause);
            let mut row =
                json!({"kind": "moved", "gauge": gauge, "from": from, "to": to, "why": why});
            if let Some(of) = of {
                row["of"] = of;
            }
            if let Some(act) = act {
                row["act"] = act.into();
            }
            row
        }
        Happening::Turned { party, from, to } => {
            json!({"kind": "turned", "party": scenario[party].id, "from": from.word(), "to": to.word()})
        }
        Happening::Learned(fact) => json!({"kind": "learned", "fact": scenario[fact].id}),
        Happening::Forgot(fact) => json!({"kind": "forgot", "fact": scenario[fact].id}),
        Happening::Arrived(party) => json!({"kind": "arrived", "party": scenario[party].id}),
        Happening::Left(party) => json!({"kind": "left", "party": scenario[party].id}),
        Happening::Spent(minutes) => json!({"kind": "spent", "minutes": minutes}),
        Happening::Faulted { kind, ground } => {
            let mut row = json!({"kind": "faulted", "fault": kind.word()});
            match ground {
                Ground::Choice => row["ground"] = "choice".into(),
                Ground::Breach { fact, hearer } => {
                    row["ground"] = "breach".into();
                    row["fact"] = scenario[fact].id.as_str().into();
                    row["hearer"] = scenario[hearer].id.as_str().into();
                }
                Ground::Never(never) => {
                    row["ground"] = "never".into();
                    row["never"] = scenario[never].id.as_str().into();
                }
                Ground::Must(must) => {
                    row["ground"] = "must".into();
                    row["must"] = scenario[must].id.as_str().into();
                }
            }
            row
        }
        Happening::Repaired(kinds) => {
            let kinds = Fault::ALL.iter().filter(|kind| kinds & kind.bit() != 0);
            json!({"kind": "repaired", "faults": kinds.map(|kind| kind.word()).collect::<Vec<_>>()})
        }
        Happening::Due(must) => json!({"kind": "due", "must": scenario[must].id}),
        Happening::Done(must) => json!({"kind": "done", "must": scenario[must].id}),
        Happening::Missed(must) => json!({"kind": "missed", "must": scenario[must].id}),
        Happening::Worked { beat, right, total } => {
            json!({"kind": "worked", "beat": scenario[beat].id, "right": right, "total": total})
        }
        Happening::Drew { of, got } => json!({"kind": "drew", "of": of, "got": got}),
        Happening::Ended(ending) => json!({"kind": "ended", "ending": scenario[ending].id}),
        Happening::WentBack { turn } => json!({"kind": "went-back", "turn": turn}),
        Happening::Spoke(beat) => json!({"kind": "spoke", "beat": scenario[beat].id}),
        Happening::Accounted => json!({"kind": "accounted"}),
        Happening::Rated => json!({"kind": "rated"}),
        Happening::Redid(beat) => json!({"kind": "redid", "beat": scenario[beat].id}),
        Happening::Stuck(beat) => json!({"kind": "stuck", "beat": scenario[beat].id}),
    }
}

fn spoken(scenario: &Scenario, spoken: &Spoken) -> Value {
    match spoken {
        Spoken::Says(party) => json!({"kind": "line", "says": scenario[*party].id}),
        Spoken::SaysAs(party, tag) => {
            json!({"kind": "line", "says": scenario[*party].id, "tag": tag})
        }
        Spoken::Off(party, tag) => json!({"kind": "line", "off": scenario[*party].id, "tag": tag}),
        Spoken::Narrates(tag) => json!({"kind": "line", "narrates": tag}),
        Spoken::Shows(document) => json!({"kind": "line", "shows": scenario[*document].id}),
    }
}

fn gauge(scenario: &Scenario, gauge: Gauge) -> (&'static str, Option<Value>) {
    let of = |id: &str| Some(Value::from(id));
    match gauge {
        Gauge::Tension(party) => ("tension", of(&scenario[party].id)),
        Gauge::Trust(party) => ("trust", of(&scenario[party].id)),
        Gauge::Glasl(pair) => {
            let pair = &scenario[pair];
            (
                "glasl",
                Some(json!([scenario[pair.first].id, scenario[pair.second].id])),
            )
        }
        Gauge::Heard(party) => ("heard", of(&scenario[party].id)),
        Gauge::Strain => ("strain", None),
        Gauge::Danger => ("danger", None),
        Gauge::Minutes => ("minutes", None),
        Gauge::Counter(counter) => ("counter", of(&scenario[counter].id)),
        Gauge::DaysLeft(deadline) => ("days-left", of(&scenario[deadline].id)),
        Gauge::Result => ("result", None),
    }
}

fn why(why: Why) -> (&'static str, Option<u8>) {
    match why {
        Why::Act(rank) => ("act", Some(rank)),
        Why::Scenario => ("scenario", None),
        Why::Contagion => ("contagion", None),
        Why::Strain => ("strain", None),
        Why::Time => ("time", None),
    }
}
