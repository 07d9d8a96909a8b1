//! The debrief: what one's decisions showed, in about two screens; then every detail by part.
//!
//! The ending weighs nothing, and is said to weigh nothing. Every word on a level stands beside
//! its evidence, every fault beside where it was found, every stronger choice beside its reason.

use super::attempt::{Attempt, Turn};
use super::page::{Act, Ask, Block, Choice, Page, PageId, Text};
use super::voice::{Voice, criterion_id};
use crate::assess::{Assessment, Evidence, Occasion, Outcome, Score, outcome, value};
use crate::curriculum::CriterionIx;
use crate::language::{Args, plain};
use crate::play::{Ground, Happening, released};
use crate::scenario::{ChoiceIx, FactIx, Hearer, PartyIx};

pub use super::debrief_parts::{Part, part};

/// What a debrief is made from.
pub struct Debrief<'a> {
    /// The words.
    pub voice: Voice<'a>,
    /// The attempt.
    pub attempt: &'a Attempt,
    /// What it is worth.
    pub found: &'a Assessment,
    /// Whether the scenario had been played to its end before.
    pub again: bool,
}

/// The summary, with the parts that can be read after it.
pub fn summary(debrief: &Debrief<'_>) -> Page {
    let Debrief {
        voice,
        attempt,
        found,
        ..
    } = debrief;
    let tale = voice.at(attempt, attempt.state(), None);
    let title = voice.text(
        "debrief-heading",
        &Args::new().text("title", tale.title().text),
    );
    let mut page = Page::new(PageId::Debrief, title.text.clone());
    page.acts = vec![Act::Quit];
    let into = &mut page.blocks;
    into.push(Block::Heading(1, title));
    into.push(voice.notice("debrief-notice", &Args::new()));
    into.push(voice.notice("debrief-attestation", &Args::new()));
    if debrief.again {
        into.push(voice.notice("debrief-replay", &Args::new()));
    }
    if found.ending.is_none() {
        into.push(voice.notice("debrief-unjudged", &Args::new()));
    }
    debrief.ending(into);
    if found.ending.is_some() {
        debrief.faults_in_short(into);
        debrief.criteria_in_short(into);
        debrief.first_to_look_at(into);
    }
    debrief.aid(into);
    page.asks = menu(debrief);
    page
}

/// Ids of the commands after the parts.
pub const ALL: &str = "all";
/// Playing it again.
pub const AGAIN: &str = "again";
/// Back to the list.
pub const HOME: &str = "home";

fn menu(debrief: &Debrief<'_>) -> Ask {
    let voice = &debrief.voice;
    let choice = |id: &str, key: &str| Choice {
        id: id.into(),
        text: voice.text(key, &Args::new()),
        note: None,
    };
    let mut choices: Vec<Choice> = Part::of(debrief)
        .into_iter()
        .map(|part| choice(part.id(), part.key()))
        .collect();
    choices.push(choice(ALL, "debrief-all"));
    let own = choices.len();
    choices.push(choice(AGAIN, "debrief-next-again"));
    choices.push(choice(HOME, "debrief-leave"));
    Ask::OneOf {
        prompt: voice.word("debrief-read-prompt"),
        choices,
        apart: Some((own, voice.word("debrief-next"))),
        seconds: None,
    }
}

/// Everything on one page, for the command that prints it.
pub fn whole(debrief: &Debrief<'_>) -> Page {
    let mut page = summary(debrief);
    page.asks = Ask::None;
    for each in Part::of(debrief) {
        page.blocks.extend(part(debrief, each));
    }
    page
}

impl Debrief<'_> {
    /// The answer of that rank.
    pub fn turn(&self, answer: usize) -> Option<&Turn> {
        self.attempt.turns().get(answer)
    }

    /// A choice as it was read at that answer.
    pub fn choice_at(&self, answer: usize, choice: ChoiceIx, attr: Option<&str>) -> Text {
        let turn = self.turn(answer);
        let state = turn.map_or_else(|| self.attempt.state(), |turn| &turn.before);
        self.voice
            .at(self.attempt, state, state.beat())
            .choice(choice, attr)
    }

    /// What was chosen at that answer.
    pub fn chosen_at(&self, answer: usize) -> Option<Text> {
        let choice = self.turn(answer)?.chosen()?;
        Some(self.choice_at(answer, choice, None))
    }

    /// The sentence of a decision that was taken.
    pub fn taken_at(&self, answer: usize, taken: ChoiceIx) -> Block {
        let taken = self.choice_at(answer, taken, None);
        Block::Text(self.around("debrief-decision-taken", "choice", &taken))
    }

    /// A sentence of the interface around a text of the scenario.
    pub fn around(&self, key: &str, name: &'static str, text: &Text) -> Text {
        let args = Args::new().text(name, &text.text);
        Text {
            text: self.voice.say(key, &args),
            lang: text.lang.clone(),
        }
    }

    fn ending(&self, into: &mut Vec<Block>) {
        let Debrief {
            voice,
            attempt,
            found,
            ..
        } = self;
        let args = Args::new().text("date", voice.day(&attempt.opened));
        let args = args.text("duration", voice.words.duration(attempt.lasted() / 1000));
        into.push(Block::Text(voice.text("debrief-played", &args)));
        let Some(ending) = found.ending else { return };
        into.push(voice.heading(2, "debrief-ending"));
        let outcome = format!("outcome-{:?}", attempt.scenario()[ending].outcome);
        into.push(Block::Text(voice.text(&outcome, &Args::new())));
        let state = self.state_at_ending();
        let tale = voice.at(attempt, state, None);
        into.extend(tale.ending(ending, None).map(Block::Narration));
        into.push(voice.notice("debrief-ending-weight", &Args::new()));
    }

    /// The state in which the ending that counts was reached.
    pub fn state_at_ending(&self) -> &crate::play::State {
        let ends = |turn: &&Turn| {
            turn.happenings
                .iter()
                .any(|it| matches!(it, Happening::Ended(_)))
        };
        let ended = self.attempt.turns().iter().find(ends);
        ended.map_or_else(|| self.attempt.state(), |turn| &turn.after)
    }

    fn faults_in_short(&self, into: &mut Vec<Block>) {
        let voice = &self.voice;
        into.push(voice.heading(2, "debrief-faults"));
        let rows = self.fault_lines();
        if rows.is_empty() {
            into.push(Block::Text(voice.text("debrief-faults-none", &Args::new())));
        } else {
            into.push(Block::List(rows));
        }
        if self.found.critical != 0 {
            into.push(voice.notice("debrief-fault-critical", &Args::new()));
        }
    }

    fn fault_lines(&self) -> Vec<Text> {
        let (voice, found) = (&self.voice, self.found);
        let mut counted: Vec<_> = found.faults.iter().filter(|fault| !fault.reprise).collect();
        counted.sort_by_key(|fault| !fault.kind.critical());
        let mut rows: Vec<Text> = counted
            .into_iter()
            .map(|fault| {
                let named = self.named_fault(fault.kind);
                let became = match (fault.kind.critical(), fault.repaired) {
                    (true, _) => return named.into(),
                    (false, Some(_)) => voice.word("debrief-fault-mended"),
                    (false, None) => voice.word("debrief-fault-open"),
                };
                voice.text(
                    "debrief-fault-short",
                    &Args::new().text("fault", named).text("became", became),
                )
            })
            .collect();
        if found.account_breach.is_some() {
            let named = self.named_fault(crate::scenario::Fault::Confidence);
            rows.insert(
                0,
                voice.text(
                    "debrief-fault-in-account",
                    &Args::new().text("fault", named),
                ),
            );
        }
        rows
    }

    /// A fault with its gravity.
    pub fn named_fault(&self, kind: crate::scenario::Fault) -> String {
        let gravity = if kind.critical() {
            "critical"
        } else {
            "serious"
        };
        let args = Args::new()
            .text("gravity", gravity)
            .text("fault", self.voice.fault(kind));
        self.voice.say("debrief-fault", &args)
    }

    /// What is looked at: the targets, then the transversals that gate everything.
    pub fn criteria(&self) -> Vec<Score> {
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
    pub fn level(&self, score: &Score) -> String {
        let cuts = &self.attempt.house.cuts;
        score.permille.map_or_else(
            || self.voice.word("outcome-not-enough"),
            |permille| self.voice.word(&format!("level-{}", cuts.level(permille))),
        )
    }

    fn criteria_in_short(&self, into: &mut Vec<Block>) {
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

    /// « 12 sur 20, soit 60 % », or a dash.
    pub fn evidence(&self, score: &Score) -> String {
        if score.available == 0 {
            return "–".to_owned();
        }
        let permille = (2000 * u32::from(score.earned) + u32::from(score.available))
            / (2 * u32::from(score.available));
        let percent = self.voice.words.style().permille(i64::from(permille));
        let args = Args::new()
            .number("earned", score.earned)
            .number("available", score.available);
        self.voice
            .say("debrief-criterion-evidence", &args.text("percent", percent))
    }

    /// What this attempt alone would say of a competency.
    pub fn gate(&self, score: &Score) -> Outcome {
        let evidence = Evidence {
            earned: score.earned,
            available: score.available,
            shown: score.shown,
            critical: self.found.critical != 0,
            unrepaired: self.found.unrepaired != 0,
        };
        outcome(&self.attempt.house.cuts, &[evidence])
    }

    /// The one decision that cost most: the best place to begin.
    fn first_to_look_at(&self, into: &mut Vec<Block>) {
        let (voice, found) = (&self.voice, self.found);
        let lost = |answer: usize| -> u16 {
            let here = found.opportunities.iter().filter(|(at, mark)| {
                *at == answer
                    && matches!(mark.occasion, Occasion::Decision(..) | Occasion::Aside(..))
            });
            here.map(|(_, mark)| mark.available - mark.earned).sum()
        };
        let counted = found.decisions.iter().filter(|row| !row.reprise);
        let most = counted.max_by_key(|row| (lost(row.answer), std::cmp::Reverse(row.answer)));
        into.push(voice.heading(2, "debrief-first"));
        let Some(row) = most.filter(|row| lost(row.answer) > 0) else {
            into.push(Block::Text(voice.text("debrief-first-none", &Args::new())));
            return;
        };
        into.push(self.taken_at(row.answer, row.taken));
        if let Some(why) = self.why_at(row.answer, row.taken) {
            into.push(Block::Text(why));
        }
        self.stronger(row, into);
    }

    /// Why a choice was worth what it was.
    pub fn why_at(&self, answer: usize, choice: ChoiceIx) -> Option<Text> {
        let turn = self.turn(answer)?;
        let tale = self
            .voice
            .at(self.attempt, &turn.before, turn.before.beat());
        Some(self.around(
            "debrief-decision-why",
            "why",
            &tale.maybe_choice(choice, "why")?,
        ))
    }

    /// The stronger choice of a decision, with its reason.
    pub fn stronger(&self, row: &crate::assess::Decision, into: &mut Vec<Block>) {
        let Some(stronger) = row.stronger else { return };
        let key = if stronger.offered {
            "debrief-decision-stronger"
        } else {
            "debrief-decision-prepared"
        };
        let text = self.choice_at(row.answer, stronger.choice, None);
        into.push(Block::Text(self.around(key, "choice", &text)));
        into.extend(self.why_at(row.answer, stronger.choice).map(Block::Text));
        if let Some(best) = self.best_offered(row).filter(|_| !stronger.offered) {
            let text = self.choice_at(row.answer, best, None);
            into.push(Block::Text(self.around(
                "debrief-decision-offered",
                "choice",
                &text,
            )));
            into.extend(self.why_at(row.answer, best).map(Block::Text));
        }
    }

    /// Where the strongest choice had to be prepared: the strongest of those that were offered, if
    /// it is worth more than what was taken.
    fn best_offered(&self, row: &crate::assess::Decision) -> Option<ChoiceIx> {
        let (turn, scale) = (self.turn(row.answer)?, row.scale?);
        let opening = self.attempt.opening();
        let own = opening.scenario[row.beat].own();
        let rated = own
            .clone()
            .filter(|at| scale.offered.own >> (at - own.start) & 1 == 1)
            .map(|at| {
                let choice = &opening.scenario[ChoiceIx(at)];
                let rating = value::rating(&opening.story(), self.found.role, &turn.before, choice);
                (rating, std::cmp::Reverse(at))
            });
        let (rating, std::cmp::Reverse(best)) = rated.max()?;
        (rating > row.rating).then_some(ChoiceIx(best))
    }

    /// Who heard, at that answer, a fact that was not theirs to hear.
    pub fn wrong_hearers(&self, answer: usize, choice: ChoiceIx, fact: FactIx) -> Vec<PartyIx> {
        let Some(turn) = self.turn(answer) else {
            return Vec::new();
        };
        let scenario = self.attempt.scenario();
        let (state, row) = (&turn.before, &scenario[choice]);
        let hearers = row
            .heard_by
            .map_or(state.present, |some| some & state.present);
        let parties = (0..scenario.parties.len()).map(|at| PartyIx(at as u8));
        parties
            .filter(|party| {
                hearers >> party.0 & 1 == 1
                    && scenario[fact].owner != Some(*party)
                    && !scenario[*party].bound_to_secrecy()
                    && !released(scenario, state, fact, Hearer::Party(*party))
            })
            .collect()
    }

    /// Numbers to call, after a scene that may have hurt.
    pub fn aid(&self, into: &mut Vec<Block>) {
        let (voice, legal) = (&self.voice, &self.attempt.house.legal);
        let themes = self.attempt.scenario().head.themes.iter();
        let mut rows: Vec<(String, Text)> = Vec::new();
        for theme in themes {
            for (id, number) in legal.helplines(&format!("{theme:?}")) {
                if rows.iter().all(|(known, _)| known != id) {
                    let text =
                        voice.text(&format!("legal-{id}"), &Args::new().text("value", number));
                    rows.push((id.to_owned(), text));
                }
            }
        }
        if !rows.is_empty() {
            into.push(voice.heading(2, "aid-heading"));
            into.push(Block::Text(voice.text("aid-intro", &Args::new())));
            into.push(Block::List(
                rows.into_iter().map(|(_, text)| text).collect(),
            ));
        }
    }

    /// What a ground of a fault says, if it says something.
    pub fn ground(&self, fault: &crate::assess::FaultFound) -> Option<Text> {
        let (voice, scenario) = (&self.voice, self.attempt.scenario());
        let turn = self.turn(fault.answer)?;
        let tale = voice.at(self.attempt, &turn.before, turn.before.beat());
        match fault.ground {
            Ground::Choice => None,
            Ground::Breach { fact, .. } => {
                let hearers = self.wrong_hearers(fault.answer, fault.choice?, fact);
                let names: Vec<String> =
                    hearers.iter().map(|party| tale.name(*party).text).collect();
                let args = Args::new()
                    .text("people", voice.list(&names))
                    .text("fact", tale.fact(fact).text);
                Some(voice.text("debrief-breach", &args))
            }
            Ground::Never(never) => {
                let what = tale.say(&format!("never--{}", scenario[never].id), None);
                Some(self.around("debrief-never-done", "what", &what))
            }
            Ground::Must(must) => {
                let what = tale.say(&format!("must--{}", scenario[must].id), None);
                Some(self.around("debrief-must-missed", "what", &what))
            }
        }
    }
}

/// A text without the quotation marks around it, to be put between others'.
pub fn unquoted(text: &str) -> String {
    let text = plain(text);
    let inner = text.trim();
    let spaces = [' ', '\u{a0}', '\u{202f}'];
    let stripped = inner
        .strip_prefix('«')
        .and_then(|rest| rest.strip_suffix('»'));
    match stripped.map(|rest| rest.trim_matches(spaces)) {
        Some(rest) if !rest.contains(['«', '»']) => rest.to_owned(),
        _ => inner.to_owned(),
    }
}
