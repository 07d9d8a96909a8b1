//! What was done on paper: tasks, answer by answer, then the compte rendu, statement by statement.

use super::Debrief;
use crate::assess::account;
use crate::flow::page::{Block, Text};
use crate::flow::task::somebody;
use crate::language::Args;
use crate::play::Answer;
use crate::scenario::{Asks, Want, Work};

impl Debrief<'_> {
    pub(super) fn works(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for task in &self.found.tasks {
            let args = Args::new()
                .number("right", task.mark.right)
                .number("total", task.mark.total);
            blocks.push(Block::Heading(3, self.voice.text("debrief-task", &args)));
            self.task(task.answer, task.beat, &mut blocks);
        }
        self.statements(&mut blocks);
        blocks
    }

    fn task(&self, answer: usize, beat: crate::scenario::BeatIx, into: &mut Vec<Block>) {
        let (voice, scenario) = (&self.voice, self.attempt.scenario());
        let (Some(turn), Asks::Task { task, .. }) = (self.turn(answer), &scenario[beat].asks)
        else {
            return;
        };
        let tale = voice.at(self.attempt, &turn.before, Some(beat));
        let id = &scenario[beat].id;
        let text = |row: &str| tale.say(&format!("{id}--{row}"), None);
        let why = |row: &str| {
            let why = tale.maybe(&format!("{id}--{row}"), Some("why"))?;
            Some(self.around("task-why", "why", &why))
        };
        let say = |key: &str, what: &str, given: &str| {
            voice.text(key, &Args::new().text("what", what).text("given", given))
        };
        let mut tell = |line: Text, row: &str| {
            into.push(Block::Text(line));
            into.extend(why(row).map(Block::Text));
        };
        match (&task.work, &turn.answer) {
            (Work::Read { document, asks }, Answer::Read(given)) => {
                let paper = &scenario[*document];
                let part = |at: usize| {
                    tale.say(&format!("document--{}", paper.id), Some(&paper.parts[at]))
                        .text
                };
                for ask in asks {
                    let at = given
                        .get(&ask.id)
                        .and_then(|part| paper.parts.iter().position(|known| known == part));
                    let right = at.is_some_and(|at| ask.parts >> at & 1 == 1);
                    let given = at.map_or_else(|| voice.word("task-no-answer"), part);
                    tell(say(verdict(right), &text(&ask.id).text, &given), &ask.id);
                    if let (false, Some(good)) = (
                        right,
                        (0..paper.parts.len()).find(|at| ask.parts >> at & 1 == 1),
                    ) {
                        tell(
                            voice.text("task-expected", &Args::new().text("given", part(good))),
                            "",
                        );
                    }
                }
            }
            (Work::Arrange { items, .. }, Answer::Place(given)) => {
                for item in items {
                    let placed = given.contains(&item.id);
                    let key = match (item.want, placed) {
                        (Want::Must, true) => "task-item-right",
                        (Want::Must, false) => "task-item-missing",
                        (Want::Never, true) => "task-item-wrong",
                        (Want::Never, false) => "task-item-left",
                        (Want::May, true) => "task-item-may",
                        (Want::May, false) => continue,
                    };
                    let args = Args::new().text("item", text(&item.id).text);
                    tell(voice.text(key, &args), &item.id);
                }
            }
            (
                Work::Assign {
                    people,
                    jobs,
                    slots,
                    ..
                },
                Answer::Give(given),
            ) => {
                for job in jobs {
                    let share = given.get(&job.id);
                    let at = share.and_then(|(person, _)| {
                        people
                            .iter()
                            .position(|known| crate::play::person_id(scenario, *known) == person)
                    });
                    let slot =
                        share.and_then(|(_, slot)| slots.iter().position(|known| known == slot));
                    let right = at.is_some_and(|at| job.fits >> at & 1 == 1)
                        && (slots.is_empty() || slot.is_some_and(|at| job.slots >> at & 1 == 1));
                    let who = at.map_or_else(
                        || voice.word("task-assign-nobody"),
                        |at| somebody(voice, &tale, people[at]).text,
                    );
                    let given = match slot {
                        Some(at) => voice.list(&[who, tale.say(id, Some(&slots[at])).text]),
                        None => who,
                    };
                    tell(say(verdict(right), &text(&job.id).text, &given), &job.id);
                }
            }
            _ => {}
        }
    }

    fn statements(&self, into: &mut Vec<Block>) {
        let (voice, scenario) = (&self.voice, self.attempt.scenario());
        let (Some(row), Some(account)) = (&self.found.account, &scenario.account) else {
            return;
        };
        let state = self.state_at_ending();
        let tale = voice.at(self.attempt, state, None);
        let args = Args::new()
            .number("right", row.mark.right)
            .number("total", row.mark.total);
        into.push(Block::Heading(3, voice.text("debrief-account", &args)));
        into.push(Block::Text(voice.text("debrief-account-how", &Args::new())));
        // What went wrong first: it is what there is to learn from.
        let groups = [
            ("debrief-kept-wrongly", true, false),
            ("debrief-left-wrongly", false, true),
            ("debrief-kept-rightly", true, true),
            ("debrief-left-rightly", false, false),
        ];
        for (key, kept, belongs) in groups {
            let here = account
                .statements
                .iter()
                .enumerate()
                .filter(|(at, statement)| {
                    row.proposed >> at & 1 == 1
                        && (row.kept >> at & 1 == 1) == kept
                        && account::belongs(scenario, state, statement) == belongs
                });
            let rows: Vec<Text> = here
                .map(|(_, statement)| {
                    let message = format!("account--{}", statement.id);
                    let said = tale.say(&message, None);
                    let why = tale.maybe(&message, Some("why"));
                    let why = why.map(|why| self.around("debrief-decision-why", "why", &why).text);
                    let text = why
                        .map_or_else(|| said.text.clone(), |why| format!("{}\n{why}", said.text));
                    Text {
                        text,
                        lang: said.lang,
                    }
                })
                .collect();
            if !rows.is_empty() {
                into.push(voice.heading(3, key));
                into.push(Block::List(rows));
            }
        }
    }
}

fn verdict(right: bool) -> &'static str {
    if right {
        "task-answer-right"
    } else {
        "task-answer-wrong"
    }
}
