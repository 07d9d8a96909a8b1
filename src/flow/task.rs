//! A task: to read, to arrange, to assign. And the papers that are shown.

use std::collections::BTreeMap;

use super::attempt::Attempt;
use super::page::{Ask, Block, Choice, Page, PageId, Part, Spot, Text};
use super::scene;
use super::voice::{Tale, Voice};
use crate::language::Args;
use crate::play::{Answer, person_id, work};
use crate::scenario::{Document, Item, Job, Person, Work};

/// The page of a task. Standing acts offered there come last, as in any beat.
pub fn page(voice: &Voice<'_>, attempt: &Attempt) -> Page {
    let mut page = scene::shown(voice, attempt, PageId::Task);
    let state = attempt.state();
    let tale = voice.at(attempt, state, state.beat());
    let (offered, _) = scene::offered(attempt);
    page.besides = offered
        .iter()
        .map(|choice| scene::selectable(attempt, &tale, *choice))
        .collect();
    let Ok((work, _)) = work(attempt.scenario(), state) else {
        return page;
    };
    let beat = state
        .beat()
        .map(|beat| attempt.scenario()[beat].id.clone())
        .unwrap_or_default();
    let say = |id: &str| tale.say(&format!("{beat}--{id}"), None);
    match work {
        Work::Read {
            document: paper,
            asks,
        } => {
            let paper = &attempt.scenario()[*paper];
            let title = tale.say(&format!("document--{}", paper.id), None);
            let heading = voice.text(
                "task-read-heading",
                &Args::new().text("document", &title.text),
            );
            page.blocks.push(Block::Heading(3, heading));
            page.blocks
                .push(Block::Text(voice.text("task-read-intro", &Args::new())));
            let paper_block = document(&tale, paper);
            if !page.blocks.contains(&paper_block) {
                page.blocks.push(paper_block);
            }
            page.asks = Ask::Rate {
                prompt: voice.word("task-read-prompt"),
                questions: asks.iter().map(|ask| say(&ask.id)).collect(),
                options: parts(&tale, paper),
            };
        }
        Work::Arrange {
            items,
            limit,
            ordered,
            ..
        } => {
            let end = if *ordered { "" } else { "-unordered" };
            page.blocks
                .push(voice.heading(3, &format!("task-arrange-heading{end}")));
            let intro = voice.text(&format!("task-arrange-intro{end}"), &Args::new());
            page.blocks.push(Block::Text(intro));
            let counted = items.iter().all(|item| item.cost == 1);
            if let Some(limit) = limit {
                let key = if counted {
                    "task-arrange-limit"
                } else {
                    "task-arrange-budget"
                };
                page.blocks.push(Block::Text(
                    voice.text(key, &Args::new().number("limit", *limit)),
                ));
            }
            let priced = limit.is_some() && !counted;
            let choices = items
                .iter()
                .map(|item| item_choice(voice, item, say(&item.id), priced))
                .collect();
            let (prompt, confirm_none) = (
                voice.word("task-numbers"),
                voice.word("task-arrange-nothing"),
            );
            page.asks = if *ordered {
                Ask::Order {
                    prompt,
                    choices,
                    confirm_none,
                }
            } else {
                Ask::Some {
                    prompt,
                    choices,
                    confirm_none,
                }
            };
        }
        Work::Assign {
            people,
            slots,
            at_most,
            jobs,
            ..
        } => {
            page.blocks.push(voice.heading(3, "task-assign-heading"));
            let intro = if slots.is_empty() {
                "task-assign-intro"
            } else {
                "task-assign-intro-slots"
            };
            page.blocks
                .push(Block::Text(voice.text(intro, &Args::new())));
            if let Some(most) = at_most {
                let args = Args::new().number("count", *most);
                page.blocks
                    .push(Block::Text(voice.text("task-assign-at-most", &args)));
            }
            page.asks = Ask::Assign {
                jobs: jobs.iter().map(|job: &Job| say(&job.id)).collect(),
                people: people
                    .iter()
                    .map(|person| somebody(voice, &tale, *person))
                    .collect(),
                slots: slots
                    .iter()
                    .map(|slot| tale.say(&beat, Some(slot)))
                    .collect(),
                at_most: *at_most,
                who: voice.word("task-assign-person"),
                when: voice.word("task-assign-slot"),
                nobody: voice.word("task-assign-nobody"),
            };
        }
    }
    page
}

/// A paper with its parts.
pub fn document(tale: &Tale<'_>, paper: &Document) -> Block {
    let title = tale.say(&format!("document--{}", paper.id), None);
    let texts = parts(tale, paper).into_iter();
    let parts = texts.zip(&paper.parts).map(|(text, id)| Part {
        text,
        spot: Spot::of(id),
    });
    Block::Document {
        title,
        parts: parts.collect(),
    }
}

fn parts(tale: &Tale<'_>, paper: &Document) -> Vec<Text> {
    let key = format!("document--{}", paper.id);
    paper
        .parts
        .iter()
        .map(|part| tale.say(&key, Some(part)))
        .collect()
}

fn item_choice(voice: &Voice<'_>, item: &Item, text: Text, priced: bool) -> Choice {
    let args = Args::new().number("cost", item.cost);
    let note = priced.then(|| voice.text("task-arrange-cost", &args));
    Choice {
        note,
        ..Choice::new(&item.id, text)
    }
}

/// Somebody who can take a job.
pub fn somebody(voice: &Voice<'_>, tale: &Tale<'_>, person: Person) -> Text {
    match person {
        Person::Party(party) => tale.name(party),
        Person::Mediator => voice.word("task-assign-mediator").into(),
    }
}

/// The answer to a document's questions.
pub fn read(attempt: &Attempt, given: &[Option<usize>]) -> Option<Answer> {
    let (Work::Read { document, asks }, _) = work(attempt.scenario(), attempt.state()).ok()? else {
        return None;
    };
    let parts = &attempt.scenario()[*document].parts;
    let named = |(ask, part): (&crate::scenario::Ask, &Option<usize>)| {
        Some((ask.id.clone(), parts.get((*part)?)?.clone()))
    };
    Some(Answer::Read(
        asks.iter().zip(given).filter_map(named).collect(),
    ))
}

/// The answer to an arrangement.
pub fn place(attempt: &Attempt, given: &[usize]) -> Option<Answer> {
    let (Work::Arrange { items, .. }, _) = work(attempt.scenario(), attempt.state()).ok()? else {
        return None;
    };
    let named = given
        .iter()
        .map(|at| items.get(*at).map(|item| item.id.clone()));
    Some(Answer::Place(named.collect::<Option<_>>()?))
}

/// The answer to an assignment.
pub fn give(attempt: &Attempt, given: &[Option<(usize, Option<usize>)>]) -> Option<Answer> {
    let scenario = attempt.scenario();
    let (
        Work::Assign {
            people,
            slots,
            jobs,
            ..
        },
        _,
    ) = work(scenario, attempt.state()).ok()?
    else {
        return None;
    };
    let mut shares = BTreeMap::new();
    for (job, share) in jobs.iter().zip(given) {
        if let Some((person, slot)) = share {
            let person = person_id(scenario, *people.get(*person)?).to_owned();
            let slot = slot
                .and_then(|slot| slots.get(slot).cloned())
                .unwrap_or_default();
            shares.insert(job.id.clone(), (person, slot));
        }
    }
    Some(Answer::Give(shares))
}
