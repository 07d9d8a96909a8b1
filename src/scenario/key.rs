//! The expert key, as far as it can be weighed without playing.

use super::{
    Act, Asks, Beat, BeatIx, Choice, ChoiceIx, Effect, Gauge, Hearer, Next, Reader, Scenario,
    StatementKind, When,
};
use crate::curriculum::{Catalogue, Manner};
use crate::source::{Code, Diagnostic, Diagnostics, Place, Span};

/// Jury questions that a scenario should bring.
const JURY_QUESTIONS: usize = 3;

/// Checks the whole scenario.
pub fn check(scenario: &Scenario, catalogue: &Catalogue, sink: &Diagnostics) {
    for beat in &scenario.beats {
        if !beat.own().is_empty() {
            check_beat(scenario, catalogue, sink, beat);
        }
    }
    for choice in &scenario.choices {
        check_choice(scenario, sink, choice);
    }
    check_account(scenario, sink);
    check_range(scenario, catalogue, sink);
}

/// The highest rating that some state can give.
pub fn highest(choice: &Choice) -> i8 {
    choice
        .rated
        .iter()
        .map(|(_, rating)| *rating)
        .chain([choice.rating])
        .max()
        .unwrap_or(0)
}

fn check_beat(scenario: &Scenario, catalogue: &Catalogue, sink: &Diagnostics, beat: &Beat) {
    let own = || beat.own().map(|choice| &scenario[ChoiceIx(choice)]);
    let leaving = own()
        .filter(|choice| !choice.next.stays())
        .map(highest)
        .max();
    let top = leaving.unwrap_or(0);
    // Where nothing leaves, that is the fault, and another check's.
    if leaving.is_some() && top <= 0 {
        sink.push(Diagnostic::new(Code::E0605, beat.place).with("name", beat.id.as_str()));
    }
    for choice in
        own().filter(|choice| highest(choice) == top && top > 0 && choice.when != When::Always)
    {
        let mut facts = Vec::new();
        if only_facts(&choice.when, &mut facts)
            && facts.iter().all(|fact| learned_by_choice(scenario, *fact))
        {
            report(sink, Code::W0616, choice);
        }
    }
    let stays: Vec<&Choice> = own().filter(|choice| choice.next.stays()).collect();
    for choice in own() {
        let moved = |when: &When| {
            stays
                .iter()
                .any(|stay| stay.id != choice.id && makes(catalogue, stay, when))
        };
        if choice.rated.iter().any(|(when, _)| moved(when)) {
            report(sink, Code::W0617, choice);
        }
    }
}

fn report(sink: &Diagnostics, code: Code, choice: &Choice) {
    sink.push(Diagnostic::new(code, choice.place).with("choice", choice.id.as_str()));
}

fn check_choice(scenario: &Scenario, sink: &Diagnostics, choice: &Choice) {
    if choice.fault.is_some() && highest(choice) > 0 {
        report(sink, Code::E0602, choice);
    }
    if choice.needs != When::Always && highest(choice) <= 0 {
        report(sink, Code::E0607, choice);
    }
    if let Some(kind) = choice.fault.filter(|kind| !kind.critical())
        && let Some(repairable) = repairable_after(scenario, choice, kind.bit())
        && !repairable
    {
        let fault = Diagnostic::new(Code::E0612, choice.place).with("choice", choice.id.as_str());
        sink.push(fault.with("kind", kind.word()));
    }
}

/// Whether some later choice repairs those kinds; none where no choice can follow.
fn repairable_after(scenario: &Scenario, choice: &Choice, kinds: u16) -> Option<bool> {
    let mut seen = vec![false; scenario.beats.len()];
    let mut open: Vec<BeatIx> = Vec::new();
    let follow = |next: &Next, open: &mut Vec<BeatIx>| {
        next.each(&mut |next| match next {
            Next::Beat(beat) => open.push(*beat),
            Next::Scene(scene) => open.push(scenario[*scene].start),
            Next::Stay => open.extend(choice.beat),
            _ => {}
        });
    };
    follow(&choice.next, &mut open);
    let mut decisions = false;
    while let Some(at) = open.pop() {
        if std::mem::replace(&mut seen[at.at()], true) {
            continue;
        }
        let beat = &scenario[at];
        let standing =
            (0..scenario.standing_count()).filter(|rank| beat.standing() >> rank & 1 == 1);
        for rank in standing {
            let act = &scenario[scenario.standing(rank)];
            if act.repairs & kinds != 0 {
                return Some(true);
            }
            follow(&act.next, &mut open);
        }
        match &beat.asks {
            Asks::Passage(next) | Asks::Task { next, .. } => follow(next, &mut open),
            Asks::Choice { own, .. } => {
                decisions = true;
                for other in own.clone() {
                    let other = &scenario[ChoiceIx(other)];
                    if other.repairs & kinds != 0 {
                        return Some(true);
                    }
                    follow(&other.next, &mut open);
                }
            }
        }
        if let Some(next) = &beat.timeout {
            follow(next, &mut open);
        }
    }
    decisions.then_some(false)
}

fn only_facts(when: &When, facts: &mut Vec<super::FactIx>) -> bool {
    match when {
        When::Fact(fact) => {
            facts.push(*fact);
            true
        }
        When::All(list) | When::Any(list) => list.iter().all(|one| only_facts(one, facts)),
        _ => false,
    }
}

fn learned_by_choice(scenario: &Scenario, fact: super::FactIx) -> bool {
    fn learns(effects: &[Effect], fact: super::FactIx) -> bool {
        effects.iter().any(|effect| match effect {
            Effect::Learn(known) => *known == fact,
            Effect::If(_, then) => learns(then, fact),
            _ => false,
        })
    }
    let on_entering = scenario.beats.iter().any(|beat| learns(&beat.enter, fact));
    !on_entering
        && scenario
            .choices
            .iter()
            .any(|choice| learns(&choice.effects, fact))
}

/// Whether taking `stay` can make `when` true.
fn makes(catalogue: &Catalogue, stay: &Choice, when: &When) -> bool {
    fn touches(effects: &[Effect], gauge: Gauge, rises: bool) -> bool {
        effects.iter().any(|effect| match effect {
            Effect::Raise(moved, _) => rises && *moved == gauge,
            Effect::Lower(moved, _) => !rises && *moved == gauge,
            Effect::Set(moved, _) => *moved == gauge,
            Effect::If(_, then) => touches(then, gauge, rises),
            _ => false,
        })
    }
    match when {
        When::Fact(fact) => stay.effects.contains(&Effect::Learn(*fact)),
        When::Remembers(bit) => stay.remembers >> bit & 1 == 1,
        When::AtLeast(Gauge::Heard(party), _) => stay.acts.iter().any(|act| match act {
            Act::To(technique, to) | Act::Between(technique, _, to) => {
                to == party && catalogue[*technique].gives_floor
            }
            Act::ToAll(technique) => catalogue[*technique].gives_floor,
            Act::Do(_) => false,
        }),
        When::AtLeast(gauge, _) => touches(&stay.effects, *gauge, true),
        When::Below(gauge, _) => touches(&stay.effects, *gauge, false),
        When::All(list) | When::Any(list) => list.iter().any(|one| makes(catalogue, stay, one)),
        _ => false,
    }
}

fn check_account(scenario: &Scenario, sink: &Diagnostics) {
    let Some(account) = &scenario.account else {
        return;
    };
    let reader = match account.to {
        Reader::Manager => Hearer::Manager,
        Reader::Partner => Hearer::Partner,
        Reader::Landlord => Hearer::Landlord,
    };
    let mut out = 0;
    let mut keepable = 0;
    for statement in &account.statements {
        let never = matches!(
            statement.is,
            StatementKind::Opinion | StatementKind::Confidence
        );
        out += usize::from(never || statement.holds != When::Always);
        keepable += usize::from(!never);
        let open = |fact: &super::FactIx| {
            let mut entries = scenario[*fact].released.iter();
            entries.any(|(to, when)| (*to == reader || *to == Hearer::All) && *when == When::Always)
        };
        if statement.is == StatementKind::Confidence && statement.tells.iter().any(open) {
            sink.push(
                Diagnostic::new(Code::E0614, statement.place).with("name", statement.id.as_str()),
            );
        }
    }
    let count = account.statements.len();
    if keepable == 0 {
        sink.push(Diagnostic::new(Code::E0422, account.place).with("name", "account"));
    }
    if out * 3 < count {
        let fault = Diagnostic::new(Code::W0618, account.place).with("count", out);
        sink.push(fault.with("most", count));
    }
}

/// Whether the whole scale and the whole body are used.
fn check_range(scenario: &Scenario, catalogue: &Catalogue, sink: &Diagnostics) {
    let whole = scenario.scenes[0].place;
    let top = Place {
        file: whole.file,
        span: Span::new(0, 0),
    };
    if scenario.jury.len() < JURY_QUESTIONS {
        let fault = Diagnostic::new(Code::W0810, top).with("count", scenario.jury.len());
        sink.push(fault.with("least", JURY_QUESTIONS));
    }
    let wordless = |choice: &Choice| {
        let silent = |act: &Act| catalogue[act.technique()].manner != Manner::Say;
        highest(choice) > 0 && !choice.acts.is_empty() && choice.acts.iter().all(silent)
    };
    if !scenario.choices[..scenario.own_choices as usize]
        .iter()
        .any(wordless)
    {
        sink.push(Diagnostic::new(Code::W0811, top));
    }
    let talks: Vec<&Beat> = scenario
        .beats
        .iter()
        .filter(|beat| !beat.own().is_empty())
        .collect();
    let middling = |beat: &&&Beat| {
        beat.own()
            .any(|choice| matches!(scenario[ChoiceIx(choice)].rating, 0 | 1))
    };
    if talks.iter().filter(middling).count() * 2 < talks.len() {
        sink.push(Diagnostic::new(Code::W0812, top));
    }
}
