//! Who is certainly there: every `Says`, every act towards someone, every reply needs its person
//! present on every path to it.
//!
//! A forward analysis over the graph of each scene: what is present for certain on entering a
//! beat is what every way into it leaves present. A condition that requires `Present(p)` vouches
//! for p under it.

use super::{Act, Asks, BeatIx, Choice, Effect, Next, PartyIx, Reply, Scenario, Spoken, When};
use crate::source::{Code, Diagnostic, Diagnostics, Place};

/// Checks the whole scenario.
pub fn check(scenario: &Scenario, sink: &Diagnostics) {
    let entering = presence(scenario);
    for (at, beat) in scenario.beats.iter().enumerate() {
        let Some(before) = entering[at] else { continue };
        let inside = after(before, &beat.enter);
        for line in &scenario.lines[beat.lines.start as usize..beat.lines.end as usize] {
            let here = inside | vouched(&line.when);
            if let Spoken::Says(party) | Spoken::SaysAs(party, _) = &line.spoken
                && here >> party.0 & 1 == 0
            {
                report(
                    scenario,
                    sink,
                    Code::E0409,
                    line.place,
                    *party,
                    BeatIx(at as u16),
                );
            }
        }
        let standing =
            (0..scenario.standing_count()).filter(|rank| beat.standing() >> rank & 1 == 1);
        let choices = beat
            .own()
            .map(super::ChoiceIx)
            .chain(standing.map(|rank| scenario.standing(rank)));
        for choice in choices {
            check_choice(scenario, sink, &scenario[choice], inside, BeatIx(at as u16));
        }
        if let Asks::Task { task, .. } = &beat.asks {
            check_acts(
                scenario,
                sink,
                &task.acts,
                inside,
                task.place,
                BeatIx(at as u16),
            );
        }
    }
}

fn check_choice(
    scenario: &Scenario,
    sink: &Diagnostics,
    choice: &Choice,
    inside: u8,
    beat: BeatIx,
) {
    let here = inside | vouched(&choice.when) | vouched(&choice.needs);
    check_acts(scenario, sink, &choice.acts, here, choice.place, beat);
    if let Some(Reply::Party(party)) = choice.reply
        && after(here, &choice.effects) >> party.0 & 1 == 0
    {
        report(scenario, sink, Code::E0416, choice.place, party, beat);
    }
}

fn check_acts(
    scenario: &Scenario,
    sink: &Diagnostics,
    acts: &[Act],
    here: u8,
    place: Place,
    beat: BeatIx,
) {
    for act in acts {
        if let Act::To(_, party) | Act::Between(_, _, party) = *act
            && here >> party.0 & 1 == 0
        {
            report(scenario, sink, Code::E0410, place, party, beat);
        }
    }
}

fn report(
    scenario: &Scenario,
    sink: &Diagnostics,
    code: Code,
    place: Place,
    party: PartyIx,
    beat: BeatIx,
) {
    let fault = Diagnostic::new(code, place).with("party", scenario[party].id.as_str());
    let scene = &scenario[scenario[beat].scene];
    sink.push(
        fault
            .with("place", scenario[beat].id.as_str())
            .label(scene.place, "other"),
    );
}

/// Who is present for certain on entering each beat; none for a beat that nothing leads to.
fn presence(scenario: &Scenario) -> Vec<Option<u8>> {
    let mut entering: Vec<Option<u8>> = vec![None; scenario.beats.len()];
    let mut open: Vec<BeatIx> = Vec::new();
    let reach = |entering: &mut Vec<Option<u8>>, open: &mut Vec<BeatIx>, beat: BeatIx, with: u8| {
        let known = &mut entering[beat.at()];
        let meet = known.map_or(with, |known| known & with);
        if *known != Some(meet) {
            *known = Some(meet);
            open.push(beat);
        }
    };
    for scene in &scenario.scenes {
        reach(&mut entering, &mut open, scene.start, scene.present);
    }
    while let Some(at) = open.pop() {
        let beat = &scenario[at];
        let inside = after(entering[at.at()].unwrap_or(0), &beat.enter);
        let lead =
            |next: &Next, with: u8, entering: &mut Vec<Option<u8>>, open: &mut Vec<BeatIx>| {
                next.each(&mut |next| {
                    if let Next::Beat(beat) = next {
                        reach(entering, open, *beat, with);
                    }
                });
            };
        match &beat.asks {
            Asks::Passage(next) => lead(next, inside, &mut entering, &mut open),
            Asks::Task { effects, next, .. } => {
                lead(next, after(inside, effects), &mut entering, &mut open)
            }
            Asks::Choice { .. } => {
                // Choices that stay may change who is there before another is taken.
                let kept = staying(scenario, at, inside);
                for choice in beat.own().map(super::ChoiceIx) {
                    let choice = &scenario[choice];
                    let with = after(
                        kept | vouched(&choice.when) | vouched(&choice.needs),
                        &choice.effects,
                    );
                    lead(&choice.next, with, &mut entering, &mut open);
                }
                if let Some(next) = &beat.timeout {
                    lead(next, kept, &mut entering, &mut open);
                }
            }
        }
    }
    entering
}

/// What remains present whichever staying choices of the beat were taken.
fn staying(scenario: &Scenario, beat: BeatIx, inside: u8) -> u8 {
    let row = &scenario[beat];
    let standing = (0..scenario.standing_count()).filter(|rank| row.standing() >> rank & 1 == 1);
    let choices = row
        .own()
        .map(super::ChoiceIx)
        .chain(standing.map(|rank| scenario.standing(rank)));
    choices.fold(inside, |kept, choice| {
        let choice = &scenario[choice];
        if choice.next.stays() {
            kept & after(inside, &choice.effects)
        } else {
            kept
        }
    })
}

/// Who is present for certain after effects: an arrival under a condition is not certain, a
/// departure under one is enough to doubt.
fn after(before: u8, effects: &[Effect]) -> u8 {
    effects.iter().fold(before, |present, effect| match effect {
        Effect::Arrives(party) => present | 1 << party.0,
        Effect::Leaves(party) => present & !(1 << party.0),
        Effect::If(when, then) => {
            let under = after(present | vouched(when), then);
            present & under
        }
        _ => present,
    })
}

/// Parties whose presence the condition requires.
fn vouched(when: &When) -> u8 {
    match when {
        When::Present(party) => 1 << party.0,
        When::All(all) => all.iter().fold(0, |bits, one| bits | vouched(one)),
        When::Any(any) => any.iter().map(vouched).reduce(|a, b| a & b).unwrap_or(0),
        _ => 0,
    }
}
