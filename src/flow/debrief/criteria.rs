//! Each criterion: its level beside its evidence, where its points were won and lost, and what
//! this attempt alone would say of the competency.

use super::Debrief;
use crate::assess::{Evidence, Occasion, Outcome, Score, outcome};
use crate::curriculum::CriterionIx;
use crate::flow::page::{Block, Text};
use crate::flow::voice::criterion_id;
use crate::language::Args;

/// Most signs of a choice quoted in a row; a longer one is named by its number.
const ROW: usize = 62;

impl Debrief<'_> {
    pub(super) fn criteria_in_short(&self, into: &mut Vec<Block>) {
        let voice = &self.voice;
        into.push(voice.heading(2, "debrief-criteria"));
        let head = [
            "debrief-column-criterion",
            "debrief-column-level",
            "debrief-column-evidence",
        ];
        let rows = self.criteria().into_iter().map(|score| {
            let criterion = voice.criterion(criterion_id(self.attempt, score.criterion));
            vec![
                criterion.into(),
                self.level(&score).into(),
                self.evidence(&score).into(),
            ]
        });
        into.push(Block::Table {
            head: head
                .iter()
                .map(|key| voice.text(key, &Args::new()))
                .collect(),
            rows: rows.collect(),
        });
        if !self.attempt.house.cuts.panel {
            into.push(voice.notice("debrief-cut-provisional", &Args::new()));
        }
        into.push(voice.notice("debrief-one-play", &Args::new()));
    }

    pub(super) fn criteria_in_full(&self) -> Vec<Block> {
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
        self.outcomes(&mut blocks);
        blocks
    }

    /// What is looked at: the targets, then the transversals that gate everything.
    pub(super) fn criteria(&self) -> Vec<Score> {
        let catalogue = &self.attempt.house.catalogue;
        let targets = &self.attempt.scenario().head.targets;
        let mut wanted: Vec<CriterionIx> = targets.to_vec();
        wanted.extend(
            ["deontologie", "posture"]
                .iter()
                .filter_map(|id| catalogue.criterion(id)),
        );
        let mut rows: Vec<Score> = Vec::new();
        for criterion in wanted {
            if rows.iter().all(|row| row.criterion != criterion) {
                let known = self
                    .found
                    .scores
                    .iter()
                    .find(|score| score.criterion == criterion);
                rows.push(known.copied().unwrap_or(Score {
                    criterion,
                    target: targets.contains(&criterion),
                    earned: 0,
                    available: 0,
                    shown: 0,
                    resisted: 0,
                    permille: None,
                }));
            }
        }
        rows
    }

    /// The level in a word, or that there is not enough to say one.
    fn level(&self, score: &Score) -> String {
        let cuts = &self.attempt.house.cuts;
        score.permille.map_or_else(
            || self.voice.word("outcome-not-enough"),
            |permille| self.voice.word(&format!("level-{}", cuts.level(permille))),
        )
    }

    /// « 12 sur 20, soit 60 % », or a dash.
    fn evidence(&self, score: &Score) -> String {
        if score.available == 0 {
            return "–".to_owned();
        }
        let style = self.voice.words.style();
        let percent = style.share(score.earned.into(), score.available.into());
        let args = Args::new()
            .number("earned", score.earned)
            .number("available", score.available);
        self.voice
            .say("debrief-criterion-evidence", &args.text("percent", percent))
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
                let what = self.named_if_long(*answer, mark.occasion, what);
                let args = Args::new()
                    .number("earned", mark.earned)
                    .number("available", mark.available)
                    .text("what", &what.text);
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

    /// A choice as it was read, or by its number where the row has no place for it.
    fn named_if_long(&self, answer: usize, occasion: Occasion, what: Text) -> Text {
        let short = crate::language::plain(&what.text).chars().count() <= ROW;
        match (occasion, self.number_of(answer)) {
            _ if short => what,
            (Occasion::Decision(..), Some(number)) => self.voice.text(
                "debrief-decision-number",
                &Args::new().number("number", number as u64),
            ),
            (Occasion::Aside(..), _) => self.voice.text("debrief-aside", &Args::new()),
            _ => what,
        }
    }

    /// What this attempt alone would say, each sentence once with the criteria it is said of.
    fn outcomes(&self, into: &mut Vec<Block>) {
        let voice = &self.voice;
        let mut said: Vec<(String, Vec<String>)> = Vec::new();
        for score in self.criteria() {
            let name = voice.criterion(criterion_id(self.attempt, score.criterion));
            let outcome = self.outcome(&score);
            match said.iter_mut().find(|(known, _)| *known == outcome) {
                Some((_, names)) => names.push(name),
                None => said.push((outcome, vec![name])),
            }
        }
        let rows = said.into_iter().map(|(outcome, names)| {
            let args = Args::new().text("criteria", voice.list(&names));
            voice.text("debrief-outcome-row", &args.text("outcome", outcome))
        });
        into.push(voice.heading(3, "debrief-outcome"));
        into.push(Block::List(rows.collect()));
    }

    fn outcome(&self, score: &Score) -> String {
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
        let mut told = vec![voice.say("debrief-outcome-said", &args)];
        if let Outcome::NotEnough {
            opportunities,
            scenarios,
        } = outcome
        {
            if opportunities > 0 {
                told.push(voice.say(
                    "outcome-more-opportunities",
                    &Args::new().number("count", opportunities),
                ));
            }
            if scenarios > 0 {
                told.push(voice.say(
                    "outcome-more-scenarios",
                    &Args::new().number("count", scenarios),
                ));
            }
        }
        told.join(" ")
    }

    /// What this attempt alone would say of a competency.
    fn gate(&self, score: &Score) -> Outcome {
        let evidence = Evidence {
            earned: score.earned,
            available: score.available,
            shown: score.shown,
            critical: self.found.critical != 0,
            unrepaired: self.found.unrepaired != 0,
        };
        outcome(&self.attempt.house.cuts, &[evidence])
    }
}

fn voice_percent(debrief: &Debrief<'_>, permille: u16) -> String {
    debrief.voice.words.style().permille(permille.into())
}
