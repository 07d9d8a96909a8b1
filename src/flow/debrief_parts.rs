//! The parts of the debrief that are read after its summary, one subject each.

use super::debrief::{Debrief, unquoted};
use super::page::{Block, CurvePoint, CurveRow, Text};
use super::task::somebody;
use super::voice::criterion_id;
use crate::assess::{Decision, Occasion, Outcome, Score, account};
use crate::curriculum::CriterionIx;
use crate::language::Args;
use crate::play::{Answer, Ground};
use crate::scenario::{Asks, PartyIx, Want, Work};

/// A part of the debrief.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Each decision in order.
    Decisions,
    /// Faults, duties, prohibitions.
    Faults,
    /// Tasks and compte rendu.
    Account,
    /// Each criterion with its evidence.
    Criteria,
    /// Tension, turning points, the floor given.
    Tension,
    /// One's own view beside the evidence.
    Self_,
    /// The parties' own view.
    People,
    /// Questions of a jury, sources.
    Jury,
}

impl Part {
    const ALL: [Part; 8] = [
        Part::Decisions,
        Part::Faults,
        Part::Account,
        Part::Criteria,
        Part::Tension,
        Part::Self_,
        Part::People,
        Part::Jury,
    ];

    /// Those that have something to say.
    pub fn of(debrief: &Debrief<'_>) -> Vec<Part> {
        let says = |each: &Part| !part(debrief, *each).is_empty();
        Part::ALL.into_iter().filter(says).collect()
    }

    /// Its id.
    pub fn id(self) -> &'static str {
        match self {
            Part::Decisions => "decisions",
            Part::Faults => "faults",
            Part::Account => "account",
            Part::Criteria => "criteria",
            Part::Tension => "tension",
            Part::Self_ => "self",
            Part::People => "people",
            Part::Jury => "jury",
        }
    }

    /// The part of that id.
    pub fn named(id: &str) -> Option<Part> {
        Part::ALL.into_iter().find(|part| part.id() == id)
    }

    /// The key of its title.
    pub fn key(self) -> &'static str {
        match self {
            Part::Decisions => "debrief-decisions",
            Part::Faults => "debrief-part-faults",
            Part::Account => "debrief-part-account",
            Part::Criteria => "debrief-criteria",
            Part::Tension => "debrief-tension",
            Part::Self_ => "debrief-self",
            Part::People => "debrief-people",
            Part::Jury => "debrief-jury",
        }
    }
}

/// The blocks of a part, with its heading; empty where there is nothing to say.
pub fn part(debrief: &Debrief<'_>, part: Part) -> Vec<Block> {
    let mut blocks = match part {
        Part::Decisions => debrief.decisions(),
        Part::Faults => debrief.faults(),
        Part::Account => debrief.works(),
        Part::Criteria => debrief.criteria_in_full(),
        Part::Tension => debrief.tension(),
        Part::Self_ => debrief.own_view(),
        Part::People => debrief.people(),
        Part::Jury => debrief.jury(),
    };
    if !blocks.is_empty() {
        blocks.insert(0, debrief.voice.heading(2, part.key()));
    }
    blocks
}

/// Most signs of what reminds one of a beat.
const REMINDER: usize = 110;
/// Most signs of what names a row.
const ROW: usize = 62;

impl Debrief<'_> {
    fn decisions(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        let total = self
            .found
            .decisions
            .iter()
            .filter(|row| row.scale.is_some())
            .count();
        let mut number = 0;
        for row in &self.found.decisions {
            number += usize::from(row.scale.is_some());
            self.decision(row, (number, total), &mut blocks);
        }
        blocks
    }

    fn decision(&self, row: &Decision, (number, total): (usize, usize), into: &mut Vec<Block>) {
        let voice = &self.voice;
        let heading = if row.scale.is_some() {
            let args = Args::new()
                .number("number", number as u64)
                .number("total", total as u64);
            voice.say("debrief-decision", &args)
        } else if row.reprise {
            voice.word("debrief-reprise")
        } else {
            voice.word("debrief-aside")
        };
        let heading = match self.scene(row) {
            Some(scene) => voice.text(
                "debrief-decision-in",
                &Args::new().text("decision", heading).text("scene", scene),
            ),
            None => heading.into(),
        };
        into.push(Block::Heading(3, heading));
        into.extend(self.reminder(row).map(Block::Narration));
        if let Some(words) = self.own_words(row) {
            let args = Args::new().text("words", words);
            into.push(Block::Text(voice.text("debrief-decision-own-words", &args)));
        }
        into.push(self.taken_at(row.answer, row.taken));
        into.extend(self.why_at(row.answer, row.taken).map(Block::Text));
        if row.reprise {
            into.push(voice.notice("debrief-decision-back", &Args::new()));
            return;
        }
        if row.scale.is_some_and(|scale| scale.contested) {
            into.push(voice.notice("debrief-decision-contested", &Args::new()));
            return;
        }
        self.values(row, into);
        // Beside a decision, what did no harm needs nothing stronger.
        if row.stronger.is_some() && (row.scale.is_some() || row.rating < 0) {
            self.stronger(row, into);
        } else if row.scale.is_some() && row.rating > 0 {
            into.push(Block::Text(
                voice.text("debrief-decision-strongest", &Args::new()),
            ));
        }
    }

    /// The heading of the scene it was in.
    fn scene(&self, row: &Decision) -> Option<String> {
        let turn = self.turn(row.answer)?;
        let scenario = self.attempt.scenario();
        let tale = self.voice.at(self.attempt, &turn.before, Some(row.beat));
        let id = &scenario[scenario[row.beat].scene].id;
        tale.maybe(&format!("scene--{id}"), None)
            .map(|text| text.text)
    }

    /// The first words of what was seen there.
    fn reminder(&self, row: &Decision) -> Option<Text> {
        let turn = self.turn(row.answer)?;
        let scenario = self.attempt.scenario();
        let beat = &scenario[row.beat];
        let tale = self.voice.at(self.attempt, &turn.before, Some(row.beat));
        let said = |line: &crate::scenario::Line| match &line.spoken {
            crate::scenario::Spoken::Says(party) => {
                tale.maybe(&beat.id, Some(&scenario[*party].id))
            }
            _ => None,
        };
        let seen = tale.maybe(&beat.id, None).or_else(|| {
            scenario.lines[beat.lines.start as usize..beat.lines.end as usize]
                .iter()
                .find_map(said)
        });
        seen.map(|seen| {
            let words = shortened(&crate::language::plain(&seen.text), REMINDER);
            Text {
                text: words,
                lang: seen.lang,
            }
        })
    }

    fn own_words(&self, row: &Decision) -> Option<String> {
        let before = self.attempt.turns().get(..row.answer)?;
        let here = before
            .iter()
            .rev()
            .take_while(|turn| turn.before.beat() == Some(row.beat));
        here.into_iter().find_map(|turn| match &turn.answer {
            Answer::Words(words) if !words.trim().is_empty() => Some(words.trim().to_owned()),
            _ => None,
        })
    }

    /// What it showed, what it cost, what it left aside.
    fn values(&self, row: &Decision, into: &mut Vec<Block>) {
        let voice = &self.voice;
        let named = |at: usize| voice.criterion(criterion_id(self.attempt, CriterionIx(at as u8)));
        let marks = || {
            self.found.opportunities.iter().filter(|(answer, mark)| {
                *answer == row.answer
                    && matches!(mark.occasion, Occasion::Decision(..) | Occasion::Aside(..))
            })
        };
        let list = |keep: &dyn Fn(usize) -> bool| -> Vec<String> {
            (0..row.values.len())
                .filter(|at| keep(*at))
                .map(named)
                .collect()
        };
        let in_play = |at: usize| marks().any(|(_, mark)| mark.criterion.0 as usize == at);
        let showed = list(&|at| row.values[at] > 0 && in_play(at));
        let cost = list(&|at| row.values[at] < 0 && in_play(at));
        let left = list(&|at| {
            row.values[at] == 0
                && marks().any(|(_, mark)| {
                    mark.criterion.0 as usize == at && mark.earned < mark.available
                })
        });
        let rows = [
            ("debrief-decision-showed", showed),
            ("debrief-decision-cost", cost),
            ("debrief-decision-left", left),
        ];
        let told: Vec<_> = rows
            .into_iter()
            .filter(|(_, names)| !names.is_empty())
            .collect();
        if told.is_empty() && row.scale.is_some() {
            into.push(Block::Text(
                voice.text("debrief-decision-showed-nothing", &Args::new()),
            ));
        }
        for (key, names) in told {
            into.push(Block::Text(
                voice.text(key, &Args::new().text("criteria", voice.list(&names))),
            ));
        }
    }

    fn faults(&self) -> Vec<Block> {
        let (voice, found) = (&self.voice, self.found);
        let mut blocks = Vec::new();
        for fault in &found.faults {
            blocks.push(Block::Heading(3, self.named_fault(fault.kind).into()));
            if let Some(taken) = self.chosen_at(fault.answer) {
                blocks.push(Block::Text(self.around(
                    "debrief-fault-where",
                    "choice",
                    &taken,
                )));
            }
            blocks.extend(self.ground(fault).map(Block::Text));
            blocks.push(Block::Text(voice.fault_why(fault.kind).into()));
            if fault.reprise {
                blocks.push(voice.notice("debrief-fault-reprise", &Args::new()));
            }
            match fault.repaired.and_then(|answer| self.chosen_at(answer)) {
                Some(mended) => {
                    blocks.push(Block::Text(self.around(
                        "debrief-fault-repaired",
                        "choice",
                        &mended,
                    )));
                }
                None if fault.kind.critical() => {}
                None => blocks.push(Block::Text(voice.text("debrief-fault-left", &Args::new()))),
            }
        }
        if let Some(fact) = found.account_breach {
            let kind = crate::scenario::Fault::Confidence;
            blocks.push(Block::Heading(3, self.named_fault(kind).into()));
            let tale = voice.at(self.attempt, self.state_at_ending(), None);
            blocks.push(Block::Text(self.around(
                "debrief-breach-account",
                "fact",
                &tale.fact(fact),
            )));
            blocks.push(Block::Text(voice.fault_why(kind).into()));
        }
        if found.critical != 0 {
            blocks.push(voice.notice("debrief-fault-critical", &Args::new()));
        }
        self.kept_to_oneself(&mut blocks);
        let missed_as_fault = |must| {
            found
                .faults
                .iter()
                .any(|fault| fault.ground == Ground::Must(must))
        };
        let duties: Vec<Text> = found
            .duties
            .iter()
            .filter(|duty| duty.done || !missed_as_fault(duty.must))
            .filter_map(|duty| {
                let turn = self.turn(duty.answer)?;
                let tale = voice.at(self.attempt, &turn.before, turn.before.beat());
                let what = tale.say(
                    &format!("must--{}", self.attempt.scenario()[duty.must].id),
                    None,
                );
                let key = if duty.done {
                    "debrief-must-done"
                } else {
                    "debrief-must-missed"
                };
                Some(self.around(key, "what", &what))
            })
            .collect();
        if !duties.is_empty() {
            blocks.push(voice.heading(3, "debrief-musts"));
            blocks.push(Block::List(duties));
        }
        blocks
    }

    /// What was confided and told to nobody deserves to be said too.
    fn kept_to_oneself(&self, into: &mut Vec<Block>) {
        let scenario = self.attempt.scenario();
        let known = self.state_at_ending().facts;
        let confided = |at: usize| scenario.facts[at].private && known >> at & 1 == 1;
        let told = self.found.account_breach.is_some()
            || self
                .found
                .faults
                .iter()
                .any(|fault| matches!(fault.ground, Ground::Breach { .. }));
        if !told && (0..scenario.facts.len()).any(confided) {
            into.push(Block::Text(
                self.voice.text("debrief-confided-kept", &Args::new()),
            ));
        }
    }

    fn works(&self) -> Vec<Block> {
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

    fn criteria_in_full(&self) -> Vec<Block> {
        let voice = &self.voice;
        let mut blocks = vec![voice.notice("debrief-gate", &self.gate_args())];
        if !self.attempt.house.cuts.panel {
            blocks.push(voice.notice("debrief-cut-provisional", &Args::new()));
        }
        for score in self.criteria() {
            let id = criterion_id(self.attempt, score.criterion);
            blocks.push(Block::Heading(3, voice.criterion_in_full(id).into()));
            self.standing(&score, &mut blocks);
        }
        blocks
    }

    fn gate_args(&self) -> Args {
        let cuts = &self.attempt.house.cuts;
        let percent = voice_percent(self, cuts.acquired);
        Args::new()
            .text("percent", percent)
            .number("opportunities", cuts.opportunities)
            .number("scenarios", cuts.scenarios)
    }

    fn standing(&self, score: &Score, into: &mut Vec<Block>) {
        let voice = &self.voice;
        let mut rows: Vec<Text> = Vec::new();
        let level = self.level(score);
        rows.push(match score.permille {
            Some(_) if !self.attempt.house.cuts.panel => voice.text(
                "debrief-level-provisional",
                &Args::new().text("level", level),
            ),
            _ => voice.pair(voice.word("debrief-column-level"), level).into(),
        });
        if score.available > 0 {
            rows.push(
                voice
                    .pair(voice.word("debrief-column-evidence"), self.evidence(score))
                    .into(),
            );
        }
        rows.push(voice.text(
            "debrief-criterion-shown",
            &Args::new().number("count", score.shown),
        ));
        if score.resisted > 0 {
            rows.push(voice.text(
                "debrief-criterion-resisted",
                &Args::new().number("count", score.resisted),
            ));
        }
        into.push(Block::List(rows));
        self.met(score, into);
        self.outcome(score, into);
    }

    /// Where the points of a criterion were won and lost.
    fn met(&self, score: &Score, into: &mut Vec<Block>) {
        let voice = &self.voice;
        let marks = self
            .found
            .opportunities
            .iter()
            .filter(|(_, mark)| mark.criterion == score.criterion && mark.available > 0);
        let rows: Vec<Text> = marks
            .map(|(answer, mark)| {
                let what = match mark.occasion {
                    Occasion::Decision(_, choice) | Occasion::Aside(_, choice) => {
                        self.choice_at(*answer, choice, None)
                    }
                    Occasion::Must(must) => {
                        let state = self.state_at_ending();
                        let tale = voice.at(self.attempt, state, None);
                        tale.say(&format!("must--{}", self.attempt.scenario()[must].id), None)
                    }
                    Occasion::Task(_) => voice.text("occasion-task", &Args::new()),
                    Occasion::Account => voice.text("account-heading", &Args::new()),
                    Occasion::Forfeit(_) => voice.text("occasion-forfeit", &Args::new()),
                };
                let args = Args::new()
                    .number("earned", mark.earned)
                    .number("available", mark.available);
                let whole = matches!(mark.occasion, Occasion::Forfeit(_));
                let most = if whole { usize::MAX } else { ROW };
                let args = args.text("what", shortened(&crate::language::plain(&what.text), most));
                Text {
                    text: voice.say("debrief-mark-row", &args),
                    lang: what.lang,
                }
            })
            .collect();
        if !rows.is_empty() {
            into.push(Block::List(rows));
        }
    }

    fn outcome(&self, score: &Score, into: &mut Vec<Block>) {
        let voice = &self.voice;
        let outcome = self.gate(score);
        let key = match outcome {
            Outcome::Acquired => "outcome-acquired",
            Outcome::NotAcquired if self.found.critical != 0 => "outcome-critical",
            Outcome::NotAcquired => "outcome-not-acquired",
            Outcome::Jury => "outcome-jury",
            Outcome::NotEnough { .. } => "outcome-not-enough",
        };
        let args = Args::new().text("outcome", voice.word(key));
        let mut told = vec![voice.text("debrief-outcome", &args)];
        if let Outcome::NotEnough {
            opportunities,
            scenarios,
        } = outcome
        {
            if opportunities > 0 {
                told.push(voice.text(
                    "outcome-more-opportunities",
                    &Args::new().number("count", opportunities),
                ));
            }
            if scenarios > 0 {
                told.push(voice.text(
                    "outcome-more-scenarios",
                    &Args::new().number("count", scenarios),
                ));
            }
        }
        let lines: Vec<String> = told.into_iter().map(|text| text.text).collect();
        into.push(Block::Text(lines.join(" ").into()));
    }

    fn tension(&self) -> Vec<Block> {
        let (voice, scenario) = (&self.voice, self.attempt.scenario());
        let tale = voice.at(self.attempt, self.state_at_ending(), None);
        let gauged: Vec<PartyIx> = (0..scenario.parties.len())
            .filter(|at| scenario.parties[*at].gauges.is_some())
            .map(|at| PartyIx(at as u8))
            .filter(|party| {
                self.found
                    .curve
                    .iter()
                    .any(|point| point.present >> party.0 & 1 == 1)
            })
            .collect();
        if gauged.is_empty() {
            return Vec::new();
        }
        let mut blocks = vec![Block::Text(voice.text("debrief-tension-how", &Args::new()))];
        let decisions: Vec<usize> = self
            .found
            .decisions
            .iter()
            .filter(|row| row.scale.is_some())
            .map(|row| row.answer)
            .collect();
        let last = self.found.curve.len() - 1;
        let rows = self.found.curve.iter().enumerate().map(|(at, point)| {
            let rank = decisions
                .iter()
                .position(|answer| answer + 1 == point.answers);
            let moment = match (at, rank) {
                (0, _) => voice.word("debrief-moment-start"),
                (at, Some(rank)) if at == last && point.beat.is_none() => voice.say(
                    "debrief-moment-last",
                    &Args::new().number("number", rank as u64 + 1),
                ),
                (at, _) if at == last && point.beat.is_none() => voice.word("debrief-moment-end"),
                (_, Some(rank)) => voice.say(
                    "debrief-moment-decision",
                    &Args::new().number("number", rank as u64 + 1),
                ),
                _ => voice.word("debrief-moment-between"),
            };
            let points = gauged.iter().map(|party| CurvePoint {
                tension: point.tension[party.at()],
                trust: point.trust[party.at()],
                phase: voice.phase(point.phase[party.at()]).into(),
                present: point.present >> party.0 & 1 == 1,
            });
            CurveRow {
                moment: moment.into(),
                points: points.collect(),
            }
        });
        let people = gauged.iter().map(|party| tale.name(*party));
        blocks.push(Block::Curve {
            people: people.collect(),
            rows: rows.collect(),
        });
        self.turnings(&mut blocks);
        self.floor(&gauged, &mut blocks);
        blocks
    }

    fn turnings(&self, into: &mut Vec<Block>) {
        let voice = &self.voice;
        into.push(voice.heading(3, "debrief-turning"));
        if self.found.turnings.is_empty() {
            into.push(Block::Text(
                voice.text("debrief-turning-none", &Args::new()),
            ));
        }
        let mut turnings = self.found.turnings.clone();
        turnings.sort_by_key(|turning| turning.answer);
        let mut rows: Vec<Text> = Vec::new();
        for turning in turnings {
            let Some(turn) = self.turn(turning.answer) else {
                continue;
            };
            let tale = voice.at(self.attempt, &turn.before, turn.before.beat());
            let args = Args::new()
                .text("party", tale.name(turning.party).text)
                .number("from", turning.from)
                .number("to", turning.to);
            let key = if turning.to < turning.from {
                "debrief-turning-down"
            } else {
                "debrief-turning-up"
            };
            let mut said = voice.say(key, &args);
            let (before, after) = (
                turn.before.phase[turning.party.at()],
                turn.after.phase[turning.party.at()],
            );
            if before != after {
                let args = Args::new()
                    .text("before", voice.phase(before))
                    .text("after", voice.phase(after));
                said = format!("{said} {}", voice.say("debrief-turning-state", &args));
            }
            let taken = self.choice_at(turning.answer, turning.choice, None);
            let taken = voice.say(
                "debrief-decision-taken",
                &Args::new().text("choice", taken.text),
            );
            rows.push(format!("{taken}\n{said}").into());
        }
        if !rows.is_empty() {
            into.push(Block::List(rows));
        }
    }

    fn floor(&self, gauged: &[PartyIx], into: &mut Vec<Block>) {
        let voice = &self.voice;
        let tale = voice.at(self.attempt, self.state_at_ending(), None);
        into.push(voice.heading(3, "debrief-heard"));
        let rows = gauged.iter().map(|party| {
            let args = Args::new().text("party", tale.name(*party).text);
            voice.text(
                "debrief-heard-row",
                &args.number("count", self.found.heard[party.at()]),
            )
        });
        into.push(Block::List(rows.collect()));
        into.push(voice.notice("debrief-heard-note", &Args::new()));
    }

    fn own_view(&self) -> Vec<Block> {
        let (voice, cuts) = (&self.voice, &self.attempt.house.cuts);
        let mut blocks = Vec::new();
        if let Some(rated) = self.found.rated {
            let scores = self.criteria();
            let targets = &self.attempt.scenario().head.targets;
            let rows = targets.iter().zip(rated).map(|(criterion, own)| {
                let id = criterion_id(self.attempt, *criterion);
                let permille = scores
                    .iter()
                    .find(|score| score.criterion == *criterion)
                    .and_then(|score| score.permille);
                let shown = permille.map(|permille| cuts.level(permille) + 1);
                let key = match shown {
                    None => "debrief-self-unknown",
                    Some(shown) if own > shown => "debrief-self-higher",
                    Some(shown) if own < shown => "debrief-self-lower",
                    Some(_) => "debrief-self-same",
                };
                voice.text(key, &Args::new().text("competency", voice.criterion(id)))
            });
            blocks.push(Block::List(rows.collect()));
            blocks.push(voice.notice("debrief-self-note", &Args::new()));
        }
        blocks.push(Block::Text(self.redone()));
        blocks
    }

    /// The decision one would take again, and why.
    fn redone(&self) -> Text {
        let voice = &self.voice;
        let said = self
            .attempt
            .turns()
            .iter()
            .rev()
            .find_map(|turn| match &turn.answer {
                Answer::Redo(beat, why) => {
                    Some((self.attempt.scenario().beat(beat)?, why.as_str()))
                }
                _ => None,
            });
        let Some((beat, why)) = said else {
            return voice.text("redo-said-none", &Args::new());
        };
        let rows = super::redo::decisions(self.attempt);
        let Some((_, choice, turn)) = rows.into_iter().find(|(known, ..)| *known == beat) else {
            return voice.text("redo-said-none", &Args::new());
        };
        let text = voice
            .at(self.attempt, &turn.before, turn.before.beat())
            .choice(choice, None);
        let args = Args::new().text("choice", unquoted(&text.text));
        if why.trim().is_empty() {
            return voice.text("redo-said-alone", &args);
        }
        voice.text("redo-said", &args.text("why", why))
    }

    fn people(&self) -> Vec<Block> {
        let tale = self.voice.at(self.attempt, self.state_at_ending(), None);
        let mut blocks = Vec::new();
        for at in 0..self.attempt.scenario().parties.len() {
            let party = PartyIx(at as u8);
            if let Some(about) = tale.about(party, "about") {
                blocks.push(Block::Heading(3, tale.name(party)));
                blocks.push(Block::Text(about));
            }
        }
        blocks
    }

    fn jury(&self) -> Vec<Block> {
        let (voice, scenario) = (&self.voice, self.attempt.scenario());
        let tale = voice.at(self.attempt, self.state_at_ending(), None);
        let mut blocks = Vec::new();
        if !scenario.jury.is_empty() {
            blocks.push(Block::Text(voice.text("debrief-jury-intro", &Args::new())));
            let questions = scenario
                .jury
                .iter()
                .map(|id| tale.say(&format!("jury--{id}"), None));
            blocks.push(Block::List(questions.collect()));
        }
        if let Some(sources) = tale.maybe("scenario--sources", None) {
            blocks.push(voice.heading(3, "debrief-sources"));
            blocks.push(Block::Text(sources));
        }
        blocks
    }
}

fn verdict(right: bool) -> &'static str {
    if right {
        "task-answer-right"
    } else {
        "task-answer-wrong"
    }
}

fn voice_percent(debrief: &Debrief<'_>, permille: u16) -> String {
    debrief.voice.words.style().permille(permille.into())
}

/// The first words, cut between two of them.
fn shortened(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let mut out = String::new();
    for word in text.split(' ') {
        if out.chars().count() + word.chars().count() + 1 >= most {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    let mut out = out
        .trim_end_matches([',', ';', ':', ' ', '.', '—', '«', '“', '\u{202f}', '\u{a0}'])
        .to_owned();
    out.push('…');
    for (open, close) in [('«', "\u{202f}»"), ('“', "”")] {
        let closing = close.chars().next_back().unwrap_or(open);
        if out.matches(open).count() > out.matches(closing).count() {
            out.push_str(close);
        }
    }
    out
}
