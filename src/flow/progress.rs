//! Where the person stands in a diploma: what is acquired, what is not yet, what lacks evidence and
//! which situations would give it, what to play next and why.
//!
//! Recomputed from the kept answers, in the role of the diploma. The jury decides; this is evidence.

use super::attempt::Attempt;
use super::home::Listed;
use super::keeper::{Keeper, Kept, KeptState};
use super::page::{Act, Ask, Block, Choice, Page, PageId, Text};
use super::voice::Voice;
use crate::assess::mastery::{self, Play};
use crate::assess::{self, Assessment, Outcome};
use crate::curriculum::{Competency, Framework};
use crate::language::Args;
use crate::library::House;
use crate::play::Story;
use crate::study::coverage;

/// Where somebody stands in a diploma.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The diploma, by our id.
    pub framework: String,
    /// Whether it can no longer be taken.
    pub closed: bool,
    /// A row for each competency that decisions can say something of.
    pub rows: Vec<Row>,
    /// Competencies that nothing here shows, by id.
    pub elsewhere: Vec<String>,
    /// What to play next, and the competencies it would show, by id, those that gain most first.
    pub next: Option<(String, Vec<String>)>,
    /// The closed plays, latest first.
    pub plays: Vec<Played>,
}

/// A competency.
#[derive(Clone, Debug)]
pub struct Row {
    /// Which, by id.
    pub id: String,
    /// What may be said.
    pub outcome: Outcome,
    /// Points of the plays that count, in permille.
    pub permille: Option<u16>,
    /// Opportunities that showed it.
    pub shown: u16,
    /// When it was last shown, `2027-03-02T09:14:05Z`.
    pub last: Option<String>,
    /// Scenarios not played yet that usually show it, the richest first: id, opportunities.
    pub given_by: Vec<(String, u16)>,
}

/// A play.
#[derive(Clone, Debug)]
pub struct Played {
    /// The attempt.
    pub attempt: String,
    /// Its scenario.
    pub scenario: String,
    /// When it was opened.
    pub opened: String,
    /// Whether it counts: the first of its scenario's version.
    pub counts: bool,
    /// The highest tension of those present, after each answer.
    pub tension: Vec<u8>,
}

impl Progress {
    /// Reads all closed plays of the person, and says where they stand on a day (`2027-03-02…`).
    pub fn read(
        framework: &Framework,
        house: &House,
        keeper: &Keeper,
        shelf: &[Listed],
        today: &str,
    ) -> Progress {
        let plays = plays(framework, house, keeper);
        let counted = mastery::counted(&plays);
        let standings = mastery::standings(framework, &house.cuts, &plays);
        let fresh: Vec<(&Listed, coverage::Plays)> = shelf
            .iter()
            .filter(|row| !plays.iter().any(|play| play.scenario == row.bundle.id))
            .filter_map(|row| {
                let story = Story {
                    scenario: row.scenario.as_ref()?,
                    catalogue: &house.catalogue,
                    seed: 0,
                };
                Some((row, coverage::plays(&story, house.role_of(framework), &[])))
            })
            .collect();
        let rows: Vec<Row> = standings
            .iter()
            .map(|standing| Row {
                id: standing.competency.id.clone(),
                outcome: standing.outcome,
                permille: standing.pooled,
                shown: standing.shown,
                last: standing.plays.first().map(|at| plays[*at].opened.clone()),
                given_by: given_by(standing.competency, &fresh),
            })
            .collect();
        let elsewhere = framework.competencies().filter(|it| !it.assessable());
        let day = today.get(..10).and_then(|day| day.parse().ok());
        Progress {
            framework: framework.id.clone(),
            closed: day.is_some_and(|day| framework.closed_on(day)),
            next: next(&rows, &fresh),
            rows,
            elsewhere: elsewhere.map(|it| it.id.clone()).collect(),
            plays: plays
                .iter()
                .enumerate()
                .rev()
                .map(|(at, play)| played(play, counted.contains(&at)))
                .collect(),
        }
    }
}

/// The closed plays, in the order in which they were opened; what was answered from a list, what
/// has no ending, and what does not read any more is not among them.
fn plays(framework: &Framework, house: &House, keeper: &Keeper) -> Vec<Play> {
    let kept = keeper.attempts().unwrap_or_default();
    let closed = kept.iter().filter(|row| row.state == KeptState::Closed);
    closed
        .filter_map(|row| play(row, framework, house, keeper))
        .collect()
}

fn play(row: &Kept, framework: &Framework, house: &House, keeper: &Keeper) -> Option<Play> {
    let attempt = Attempt::look(&row.id, keeper).ok()?;
    attempt.ending()?;
    if attempt.given_ahead {
        return None;
    }
    let role = framework.role.as_deref();
    let role = role.and_then(|role| attempt.house.catalogue.role(role));
    let role = role.unwrap_or_else(|| attempt.role());
    let found = assess::assess(attempt.opening(), role, &attempt.answers()).ok()?;
    Some(Play {
        attempt: row.id.clone(),
        scenario: row.scenario.clone(),
        version: attempt.bundle.digest(),
        opened: row.opened.clone(),
        missions: attempt.scenario().head.mission_words(),
        assessment: renumbered(found, &attempt.house, house),
    })
}

/// Opportunities in the numbers of today's catalogue: an old attempt was marked with its own.
fn renumbered(mut found: Assessment, of: &House, to: &House) -> Assessment {
    found.opportunities.retain_mut(|(_, met)| {
        let id = of.catalogue.criteria.get(met.criterion.0 as usize);
        let now = id.and_then(|id| to.catalogue.criterion(id));
        if let Some(now) = now {
            met.criterion = now;
        }
        now.is_some()
    });
    found
}

fn given_by(competency: &Competency, fresh: &[(&Listed, coverage::Plays)]) -> Vec<(String, u16)> {
    let wanted = |row: &Listed| {
        let scenario = row.scenario.as_ref();
        scenario.is_some_and(|it| competency.counts_in(&it.head.mission_words()))
    };
    let mut rows: Vec<(String, u16)> = fresh
        .iter()
        .filter(|(row, _)| wanted(row))
        .map(|(row, plays)| {
            (
                row.bundle.id.clone(),
                plays.reach(&competency.criteria).typical,
            )
        })
        .filter(|(_, usual)| *usual > 0)
        .collect();
    rows.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    rows
}

/// The scenario not played yet that gives most of what is missing; of equals the easiest.
fn next(rows: &[Row], fresh: &[(&Listed, coverage::Plays)]) -> Option<(String, Vec<String>)> {
    let lacking: Vec<(&Row, u16)> = rows
        .iter()
        .filter_map(|row| match row.outcome {
            Outcome::NotEnough {
                opportunities,
                scenarios,
            } => Some((row, opportunities.max(scenarios))),
            _ => None,
        })
        .collect();
    let gain = |id: &str| -> u16 {
        let of = |(row, missing): &(&Row, u16)| {
            let found = row.given_by.iter().find(|(known, _)| known == id);
            found.map_or(0, |(_, usual)| (*usual).min(*missing))
        };
        lacking.iter().map(of).sum()
    };
    let level = |row: &Listed| row.scenario.as_ref().map_or(u8::MAX, |it| it.head.level);
    let (best, _) = fresh
        .iter()
        .max_by_key(|(row, _)| (gain(&row.bundle.id), std::cmp::Reverse(level(row))))?;
    let id = best.bundle.id.clone();
    let mut why: Vec<(u16, &Row)> = lacking
        .iter()
        .filter_map(|(row, missing)| {
            let (_, usual) = row.given_by.iter().find(|(known, _)| *known == id)?;
            Some(((*usual).min(*missing), *row))
        })
        .collect();
    why.sort_by_key(|(gain, _)| std::cmp::Reverse(*gain));
    Some((id, why.into_iter().map(|(_, row)| row.id.clone()).collect()))
}

fn played(play: &Play, counts: bool) -> Played {
    let highest = |point: &assess::Point| {
        let here = (0..point.tension.len()).filter(|at| point.present >> at & 1 == 1);
        here.map(|at| point.tension[at]).max().unwrap_or_default()
    };
    Played {
        attempt: play.attempt.clone(),
        scenario: play.scenario.clone(),
        opened: play.opened.clone(),
        counts,
        tension: play.assessment.curve.iter().map(highest).collect(),
    }
}

/// The choice that plays what is suggested.
pub const NEXT: &str = "next";
/// The choice that goes back.
pub const BACK: &str = "back";

/// The page; `others` are the diplomas one can look at instead.
pub fn page(voice: &Voice<'_>, house: &House, progress: &Progress, shelf: &[Listed]) -> Page {
    let mut page = Page::new(PageId::Progress, voice.word("progress-heading"));
    page.acts = vec![Act::Quit];
    let into = &mut page.blocks;
    into.push(voice.heading(1, "progress-heading"));
    into.push(Block::Text(
        voice.text(&format!("framework-{}", progress.framework), &Args::new()),
    ));
    if progress.closed {
        into.push(voice.notice("progress-closed", &Args::new()));
    }
    into.push(voice.notice("note-training", &Args::new()));
    let gate = Args::new()
        .number("cut", house.cuts.acquired / 10)
        .number("opportunities", house.cuts.opportunities)
        .number("scenarios", house.cuts.scenarios);
    into.push(voice.notice("progress-gate", &gate));
    if progress.plays.is_empty() {
        into.push(voice.notice("progress-none", &Args::new()));
    }
    suggestion(voice, progress, shelf, into);
    if let Some(framework) = house.framework(&progress.framework) {
        for unit in &framework.units {
            let of_unit = |row: &&Row| unit.competencies.iter().any(|it| it.id == row.id);
            let rows: Vec<&Row> = progress.rows.iter().filter(of_unit).collect();
            if !rows.is_empty() {
                into.push(voice.heading(2, &format!("unit-{}", unit.id.replace('.', "-"))));
                into.push(table(voice, &rows, shelf));
            }
        }
    }
    if !progress.elsewhere.is_empty() {
        into.push(voice.heading(2, "progress-elsewhere"));
        let names = progress.elsewhere.iter().map(|id| label(voice, id).into());
        into.push(Block::List(names.collect()));
    }
    if !progress.plays.is_empty() {
        into.push(voice.heading(2, "progress-plays"));
        let plays = progress.plays.iter().map(|row| one(voice, row, shelf));
        into.push(Block::List(plays.collect()));
    }
    page.asks = Ask::OneOf {
        prompt: voice.word("progress-prompt"),
        choices: choices(voice, house, progress, shelf),
        groups: Vec::new(),
        seconds: None,
    };
    page
}

fn choices(voice: &Voice<'_>, house: &House, progress: &Progress, shelf: &[Listed]) -> Vec<Choice> {
    let mut choices = Vec::new();
    if let Some((id, _)) = &progress.next {
        let args = Args::new().text("title", title(shelf, id));
        choices.push(Choice::new(NEXT, voice.say("progress-play", &args)));
    }
    let others = house.frameworks.iter();
    for other in others.filter(|other| other.id != progress.framework) {
        let name = voice.word(&format!("framework-{}", other.id));
        choices.push(Choice::new(&other.id, name));
    }
    choices.push(Choice::new(BACK, voice.word("warning-skip")));
    choices
}

fn suggestion(voice: &Voice<'_>, progress: &Progress, shelf: &[Listed], into: &mut Vec<Block>) {
    let Some((id, why)) = &progress.next else {
        return;
    };
    let names: Vec<String> = why.iter().take(3).map(|id| label(voice, id)).collect();
    let args = Args::new().text("title", title(shelf, id));
    let text = if names.is_empty() {
        voice.text("progress-next-new", &args)
    } else {
        let names = voice.words.list(&names);
        voice.text("progress-next", &args.text("competencies", names))
    };
    into.push(voice.heading(2, "progress-next-heading"));
    into.push(Block::Text(text));
}

fn table(voice: &Voice<'_>, rows: &[&Row], shelf: &[Listed]) -> Block {
    let head = [
        "progress-column-competency",
        "progress-column-standing",
        "progress-column-evidence",
        "progress-column-last",
    ];
    let row = |row: &&Row| {
        let last = row.last.as_deref().map(|day| voice.words.day(day));
        vec![
            label(voice, &row.id).into(),
            standing(voice, row, shelf).into(),
            evidence(voice, row).into(),
            last.unwrap_or_else(|| voice.word("progress-never")).into(),
        ]
    };
    Block::Table {
        head: head
            .iter()
            .map(|key| voice.text(key, &Args::new()))
            .collect(),
        rows: rows.iter().map(row).collect(),
    }
}

fn standing(voice: &Voice<'_>, row: &Row, shelf: &[Listed]) -> String {
    let (opportunities, scenarios) = match row.outcome {
        Outcome::Acquired => return voice.word("progress-acquired"),
        Outcome::NotAcquired => return voice.word("progress-not-yet"),
        Outcome::Jury => return voice.word("progress-jury"),
        Outcome::NotEnough {
            opportunities,
            scenarios,
        } => (opportunities, scenarios),
    };
    let args = Args::new()
        .number("opportunities", opportunities)
        .number("scenarios", scenarios);
    let missing = voice.say("progress-missing", &args);
    let titles: Vec<String> = row
        .given_by
        .iter()
        .take(3)
        .map(|(id, _)| title(shelf, id))
        .collect();
    if titles.is_empty() {
        return missing;
    }
    let args = Args::new().text("titles", voice.words.list(&titles));
    format!("{missing}\n{}", voice.say("progress-where", &args))
}

fn evidence(voice: &Voice<'_>, row: &Row) -> String {
    let shown = voice.say("progress-shown", &Args::new().number("count", row.shown));
    match row.permille {
        // Too little evidence gives no number.
        Some(permille) if !matches!(row.outcome, Outcome::NotEnough { .. }) => {
            let args = Args::new().number("percent", (permille + 5) / 10);
            format!("{shown}\n{}", voice.say("progress-percent", &args))
        }
        _ => shown,
    }
}

fn one(voice: &Voice<'_>, row: &Played, shelf: &[Listed]) -> Text {
    let args = Args::new()
        .text("title", title(shelf, &row.scenario))
        .text("date", voice.words.moment(&row.opened))
        .number("from", row.tension.first().copied().unwrap_or_default())
        .number(
            "most",
            row.tension.iter().copied().max().unwrap_or_default(),
        )
        .number("to", row.tension.last().copied().unwrap_or_default());
    let key = if row.counts {
        "progress-counted"
    } else {
        "progress-again"
    };
    voice.text(key, &args)
}

fn label(voice: &Voice<'_>, id: &str) -> String {
    voice.word(&format!("criterion-{}", id.replace('.', "-")))
}

/// A scenario's title; its id where it is on no shelf.
fn title(shelf: &[Listed], id: &str) -> String {
    let listed = shelf.iter().find(|row| row.bundle.id == id);
    listed.map_or_else(|| id.to_owned(), |row| row.title().text.clone())
}
