//! The named plays of a scenario, played and compared with what they announce.
//!
//! Stands in for `study::test`, to which this call site belongs once it is there.

use crate::assess::{self, Assessment};
use crate::library::{Entry, House};
use crate::play::{Answer, Opening, Rejected, Rules, Session};
use crate::scenario::raw::Play;
use crate::scenario::{Fault, Scenario};
use crate::source::{Code, Diagnostic, FileId, Severity};

/// What came of the plays.
pub struct Trial {
    /// How many there are.
    pub plays: usize,
    /// How many do not go as announced.
    pub failed: usize,
    /// What is wrong: errors that keep the scenario from being played, then the plays'.
    pub faults: Vec<Diagnostic>,
}

/// Plays all of them. Of a scenario with errors none is played, and its errors are given.
pub fn run(entry: &Entry, house: &House) -> Trial {
    let broken = |fault: &&Diagnostic| fault.code.severity() == Severity::Error;
    let mut trial = Trial {
        plays: 0,
        failed: 0,
        faults: Vec::new(),
    };
    trial.faults = entry.faults.iter().filter(broken).cloned().collect();
    let (Some(scenario), Some(checked), []) = (entry.scenario(), &entry.checked, &*trial.faults)
    else {
        return trial;
    };
    let Some(file) = entry.files.as_ref().and_then(|files| files.plays) else {
        return trial;
    };
    for (_, play) in checked.plays.iter() {
        let faults = one(scenario, house, file, play);
        trial.plays += 1;
        trial.failed += usize::from(!faults.is_empty());
        trial.faults.extend(faults);
    }
    trial
}

fn one(scenario: &Scenario, house: &House, file: FileId, play: &Play) -> Vec<Diagnostic> {
    let opening = Opening {
        scenario: std::sync::Arc::new(scenario.clone()),
        catalogue: std::sync::Arc::clone(&house.catalogue),
        seed: play.seed,
        rules: Rules::PRACTICE,
    };
    let mut session = Session::new(opening.clone());
    let mut answers: Vec<Answer> = Vec::new();
    for (at, input) in play.inputs.iter().enumerate() {
        let answer = Answer::from(input.get_ref());
        if let Err(why) = session.answer(&answer).map(|_| ()) {
            let (code, named) = refusal(&why, &answer);
            let fault = Diagnostic::new(code, input.span().of(file)).with("name", named);
            return vec![fault.with("count", play.inputs.len() - at)];
        }
        answers.push(answer);
    }
    let role = house
        .amis
        .role
        .as_deref()
        .and_then(|role| house.catalogue.role(role));
    let Some(found) = role.and_then(|role| assess::assess(&opening, role, &answers).ok()) else {
        return Vec::new();
    };
    compare(scenario, house, &found, play, file)
}

fn compare(
    scenario: &Scenario,
    house: &House,
    found: &Assessment,
    play: &Play,
    file: FileId,
) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    if let Some(ends) = &play.ends {
        let reached = found
            .ending
            .map_or("", |ending| scenario[ending].id.as_str());
        if reached != ends.get_ref() {
            let fault = Diagnostic::new(Code::E0903, ends.span().of(file));
            faults.push(
                fault
                    .with("expected", ends.get_ref())
                    .with("found", reached),
            );
        }
    }
    if let Some(expected) = &play.faults {
        let list = |kinds: &[Fault]| {
            kinds
                .iter()
                .map(|kind| kind.word())
                .collect::<Vec<_>>()
                .join(", ")
        };
        let mut announced = expected.get_ref().to_vec();
        announced.sort();
        let mut kinds = found.fault_kinds();
        kinds.sort();
        if announced != kinds {
            let fault = Diagnostic::new(Code::E0904, expected.span().of(file));
            faults.push(
                fault
                    .with("expected", list(&announced))
                    .with("found", list(&kinds)),
            );
        }
    }
    let bounds = play
        .reaches
        .iter()
        .map(|row| (row, true))
        .chain(play.below.iter().map(|row| (row, false)));
    for ((criterion, bound), reach) in bounds {
        let place = bound.span().of(file);
        let known = house.catalogue.criterion(criterion.get_ref());
        let score = known
            .and_then(|criterion| found.score(criterion))
            .map(i64::from);
        let holds = score.is_some_and(|score| {
            if reach {
                score >= *bound.get_ref()
            } else {
                score < *bound.get_ref()
            }
        });
        if !holds {
            let code = if reach { Code::E0905 } else { Code::E0906 };
            let fault = Diagnostic::new(code, place).with("criterion", criterion.get_ref());
            faults.push(
                fault
                    .with("wanted", *bound.get_ref())
                    .with("score", score.unwrap_or(0)),
            );
        }
    }
    faults
}

fn refusal(why: &Rejected, answer: &Answer) -> (Code, String) {
    match (why, answer) {
        (Rejected::UnknownChoice(id) | Rejected::UnknownName(id), _) => (Code::E0901, id.clone()),
        (Rejected::NotAwaited(crate::play::Awaits::Nothing), _) => (Code::E0907, written(answer)),
        (_, answer) => (Code::E0902, written(answer)),
    }
}

fn written(answer: &Answer) -> String {
    match answer {
        Answer::Choose(id) => id.clone(),
        other => crate::play::json::answer(other)["kind"]
            .as_str()
            .unwrap_or_default()
            .to_owned(),
    }
}
