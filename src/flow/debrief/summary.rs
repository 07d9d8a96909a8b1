//! The summary: about two screens, with how it ended, what went wrong, what was shown, and where
//! to begin; then the menu of what can be read after it.

use super::{Debrief, Part};
use crate::assess::{FaultFound, Occasion};
use crate::flow::page::{Act, Ask, Block, Choice, Page, PageId, Text};
use crate::language::Args;

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
    if attempt.given_ahead {
        into.push(voice.notice("debrief-given-ahead", &Args::new()));
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
    debrief.code(into);
    page.asks = menu(debrief);
    page
}

/// Ids of the commands after the parts.
pub const SUMMARY: &str = "summary";
/// Everything, one part after the other.
pub const ALL: &str = "all";
/// Playing it again.
pub const AGAIN: &str = "again";
/// Back to the list.
pub const HOME: &str = "home";

fn menu(debrief: &Debrief<'_>) -> Ask {
    let voice = &debrief.voice;
    let choice = |id: &str, key: &str| Choice::new(id, voice.word(key));
    let mut choices = vec![choice(SUMMARY, "debrief-summary")];
    let parts = Part::of(debrief).into_iter();
    choices.extend(parts.map(|part| choice(part.id(), part.key())));
    choices.push(choice(ALL, "debrief-all"));
    let own = choices.len();
    choices.push(choice(AGAIN, "debrief-next-again"));
    choices.push(choice(HOME, "debrief-leave"));
    Ask::OneOf {
        prompt: voice.word("debrief-read-prompt"),
        choices,
        groups: vec![(own, voice.word("debrief-next"))],
        seconds: None,
    }
}

impl Debrief<'_> {
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
        if let Some(later) = tale.ending(ending, Some("later")) {
            into.push(voice.heading(3, "scene-ending-later"));
            into.push(Block::Narration(later));
        }
        into.push(voice.notice("debrief-ending-weight", &Args::new()));
    }

    /// The best place to begin: the worst fault left as it is, else the one decision that cost
    /// most.
    fn first_to_look_at(&self, into: &mut Vec<Block>) {
        let (voice, found) = (&self.voice, self.found);
        into.push(voice.heading(2, "debrief-first"));
        let mut open = found
            .faults
            .iter()
            .filter(|fault| !fault.reprise && (fault.kind.critical() || fault.repaired.is_none()));
        let critical = open.clone().find(|fault| fault.kind.critical());
        if critical.is_none() && self.told_in_account(into) {
            return;
        }
        if let Some(fault) = critical.or_else(|| open.next()) {
            self.fault_to_look_at(fault, into);
            return;
        }
        let lost = |answer: usize| -> u16 {
            let here = found.opportunities.iter().filter(|(at, mark)| {
                *at == answer
                    && matches!(mark.occasion, Occasion::Decision(..) | Occasion::Aside(..))
            });
            here.map(|(_, mark)| mark.available - mark.earned).sum()
        };
        let counted = found.decisions.iter().filter(|row| !row.reprise);
        let most = counted.max_by_key(|row| (lost(row.answer), std::cmp::Reverse(row.answer)));
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

    /// A fault, then the decision that did it.
    fn fault_to_look_at(&self, fault: &FaultFound, into: &mut Vec<Block>) {
        into.push(Block::Heading(3, self.named_fault(fault.kind).into()));
        let mut rows = self.found.decisions.iter();
        let row = rows.find(|row| row.answer == fault.answer);
        if let Some(row) = row {
            into.push(self.taken_at(row.answer, row.taken));
        }
        into.extend(self.ground(fault).map(Block::Text));
        match row {
            Some(row) => {
                into.extend(self.why_at(row.answer, row.taken).map(Block::Text));
                self.stronger(row, into);
            }
            None => into.push(Block::Text(self.voice.fault_why(fault.kind).into())),
        }
    }

    /// The head of the record in a form that can be written down: what is cut off at the end of a
    /// play shows by it alone.
    pub(super) fn code(&self, into: &mut Vec<Block>) {
        if let Some(code) = self.attempt.code() {
            let args = Args::new().text("code", code);
            into.push(Block::Heading(3, self.voice.text("debrief-code", &args)));
            into.push(self.voice.notice("debrief-code-note", &Args::new()));
        }
    }

    /// Numbers to call, after a scene that may have hurt.
    fn aid(&self, into: &mut Vec<Block>) {
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
}
