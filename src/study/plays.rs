//! The named plays of a scenario, played and compared with what they announce.

use crate::assess::{self, Assessment};
use crate::curriculum::{Catalogue, RoleIx};
use crate::play::{Answer, Awaits, Opening, Rejected, Rules, Session};
use crate::scenario::raw::Play;
use crate::scenario::{Fault, Scenario};
use crate::source::{Code, Diagnostic, FileId};
use std::sync::Arc;

/// Plays one named play of `file`; what does not go as announced, with its place.
pub fn play(
    scenario: &Arc<Scenario>,
    catalogue: &Arc<Catalogue>,
    role: RoleIx,
    file: FileId,
    play: &Play,
) -> Vec<Diagnostic> {
    let opening = Opening {
        scenario: Arc::clone(scenario),
        catalogue: Arc::clone(catalogue),
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
    match assess::assess(&opening, role, &answers) {
        Ok(found) => compare(scenario, catalogue, &found, play, file),
        Err(_) => Vec::new(),
    }
}

fn compare(
    scenario: &Scenario,
    catalogue: &Catalogue,
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
        let known = catalogue.criterion(criterion.get_ref());
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
        (Rejected::NotAwaited(Awaits::Nothing), _) => (Code::E0907, written(answer)),
        // After the ending the story takes no more answers, whatever else is still asked.
        (Rejected::NotAwaited(Awaits::Account | Awaits::Rating | Awaits::Redo), answer)
            if !matches!(answer, Answer::Keep(_) | Answer::Rate(_) | Answer::Redo(..)) =>
        {
            (Code::E0907, written(answer))
        }
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
