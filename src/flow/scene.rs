//! The scene: what happened since the last answer, then what can be done.

use super::attempt::{Attempt, Turn};
use super::names::story_time;
use super::page::{Act, Ask, Block, Choice, Kind, Page, PageId, Text};
use super::voice::{Tale, Voice};
use crate::language::Args;
use crate::play::{Answer, Awaits, Happening, State, offers, shown_order};
use crate::scenario::{Act as Deed, BeatIx, ChoiceIx, LineIx, PartyIx, Reply, SceneIx, Spoken};
use crate::settings::Timers;

/// The technique of letting time pass on purpose.
const WAIT: &str = "wait";

/// Most signs of one's own words.
pub const MOST_WORDS: usize = 4_000;

/// The page of a beat that asks for words or a choice.
pub fn page(voice: &Voice<'_>, attempt: &Attempt, timers: Timers) -> Page {
    let mut page = shown(voice, attempt, PageId::Scene);
    let state = attempt.state();
    let tale = voice.at(attempt, state, state.beat());
    page.asks = match attempt.awaits() {
        Awaits::Words => free(voice, attempt, &tale),
        Awaits::Choice => choices(voice, attempt, &tale, timers),
        _ => Ask::None,
    };
    if attempt.awaits() == Awaits::Stuck {
        page.blocks.push(voice.notice("scene-stuck", &Args::new()));
    }
    page
}

/// A page with what happened since the last answer, and what stood there before.
pub fn shown(voice: &Voice<'_>, attempt: &Attempt, id: PageId) -> Page {
    let state = attempt.state();
    let mut page = Page::new(id, voice.at(attempt, state, None).title().text);
    let turns: Vec<&Turn> = attempt.standing().collect();
    let enters = |happening: &Happening| {
        matches!(happening, Happening::Entered { .. } | Happening::Ended(_))
    };
    let opened = turns
        .iter()
        .rposition(|turn| turn.happenings.iter().any(enters));
    let went_back = matches!(
        attempt.turns().last(),
        Some(Turn {
            answer: Answer::Back(_),
            ..
        })
    );
    if went_back {
        page.blocks
            .push(voice.notice("scene-went-back", &Args::new()));
    }
    let last = turns.len().checked_sub(1);
    if opened.is_none() {
        let (state, happenings) = attempt.beginning();
        let fresh = turns.is_empty() || went_back;
        let into = if fresh {
            &mut page.blocks
        } else {
            &mut page.before
        };
        if turns.is_empty() && !went_back {
            brief(voice, attempt, into);
        }
        Telling {
            voice,
            attempt,
            met: 0,
            answer: None,
            before: None,
            after: state,
        }
        .tell(happenings, into);
    }
    for (at, turn) in turns.iter().enumerate().skip(opened.unwrap_or(0)) {
        let fresh = Some(at) == last || went_back;
        let into = if fresh {
            &mut page.blocks
        } else {
            &mut page.before
        };
        let met = turns[..=at]
            .iter()
            .fold(0, |met, turn| met | turn.before.present);
        let (before, after) = (Some(&turn.before), &turn.after);
        let telling = Telling {
            voice,
            attempt,
            met,
            answer: Some(&turn.answer),
            before,
            after,
        };
        telling.tell(&turn.happenings, into);
    }
    page.acts = vec![Act::People, Act::Quit];
    if attempt.depth() > 0 {
        page.acts.insert(0, Act::Back);
    }
    page
}

fn brief(voice: &Voice<'_>, attempt: &Attempt, into: &mut Vec<Block>) {
    let tale = voice.at(attempt, attempt.state(), None);
    into.push(Block::Heading(1, tale.title()));
    into.push(voice.heading(2, "scene-brief"));
    into.push(Block::Text(tale.say("scenario--brief", None)));
}

fn free(voice: &Voice<'_>, attempt: &Attempt, tale: &Tale<'_>) -> Ask {
    let beat = attempt.state().beat();
    let own = beat.and_then(|beat| tale.maybe(&attempt.scenario()[beat].id, Some("say")));
    Ask::Free {
        prompt: own.map_or_else(|| voice.word("scene-own-words"), |own| own.text),
        note: voice.word("scene-own-words-note"),
        may_be_empty: true,
        most: MOST_WORDS,
    }
}

fn choices(voice: &Voice<'_>, attempt: &Attempt, tale: &Tale<'_>, timers: Timers) -> Ask {
    let (offered, own) = offered(attempt);
    let seconds = attempt
        .state()
        .beat()
        .map_or(0, |beat| attempt.scenario()[beat].seconds);
    Ask::OneOf {
        prompt: voice.word("scene-choices"),
        choices: offered
            .iter()
            .map(|choice| selectable(attempt, tale, *choice))
            .collect(),
        groups: (own < offered.len())
            .then(|| (own, voice.word("scene-standing")))
            .into_iter()
            .collect(),
        seconds: Some(seconds)
            .filter(|seconds| *seconds > 0)
            .and_then(|seconds| timers.seconds(seconds)),
    }
}

/// A choice as it is offered.
pub fn selectable(attempt: &Attempt, tale: &Tale<'_>, choice: ChoiceIx) -> Choice {
    let (scenario, text) = (attempt.scenario(), tale.choice(choice, None));
    let row = &scenario[choice];
    let catalogue = &attempt.house.catalogue;
    let waits = |act: &Deed| catalogue[act.technique()].id == WAIT;
    let waits = row.acts.iter().any(waits);
    let said = text.text.trim_start().starts_with(['«', '“']);
    Choice {
        kind: if said {
            Kind::Say
        } else if waits {
            Kind::Wait
        } else {
            Kind::Do
        },
        ..Choice::new(&row.id, text)
    }
}

/// What is offered, in the order shown, and how many of them are the beat's own.
pub fn offered(attempt: &Attempt) -> (Vec<ChoiceIx>, usize) {
    let (scenario, state) = (attempt.scenario(), attempt.state());
    let open = offers(scenario, state);
    let (order, count) = shown_order(&attempt.opening().story(), state);
    let own = order
        .into_iter()
        .take(count)
        .filter(|choice| open.has(scenario, state, *choice));
    let mut all: Vec<ChoiceIx> = own.collect();
    let own = all.len();
    let standing = (0..scenario.standing_count()).map(|rank| scenario.standing(rank));
    all.extend(standing.filter(|choice| open.has(scenario, state, *choice)));
    (all, own)
}

/// One answer told: what was chosen, what came of it.
struct Telling<'t> {
    voice: &'t Voice<'t>,
    attempt: &'t Attempt,
    /// Who was met before.
    met: u8,
    answer: Option<&'t Answer>,
    before: Option<&'t State>,
    after: &'t State,
}

impl Telling<'_> {
    fn tell(&self, happenings: &[Happening], into: &mut Vec<Block>) {
        let opens = |happening: &Happening| matches!(happening, Happening::SceneOpened { .. });
        let opened = happenings.iter().rposition(opens);
        for (at, happening) in happenings.iter().enumerate() {
            match *happening {
                Happening::Chosen(choice) => self.chosen(choice, into),
                Happening::Replied(choice) => self.replied(choice, into),
                Happening::TimedOut(_) => {
                    into.push(self.voice.notice("scene-timed-out", &Args::new()));
                }
                Happening::SceneOpened { scene, after } => {
                    self.scene(scene, after, Some(at) == opened, into);
                }
                Happening::Arrived(party) if opened.is_none_or(|opened| at < opened) => {
                    into.push(self.moved("scene-arrives", party));
                }
                Happening::Left(party) => into.push(self.moved("scene-leaves", party)),
                Happening::Entered { beat, .. } => {
                    let tale = self.tale(Some(beat));
                    into.extend(tale.maybe(&self.id(beat), None).map(Block::Narration));
                }
                Happening::Line(line) => self.line(line, happenings[..at].iter(), into),
                Happening::Spoke(_) => self.spoke(into),
                Happening::Worked { .. } => {
                    into.push(self.voice.notice("task-given", &Args::new()));
                }
                Happening::Ended(ending) => {
                    let tale = self.tale(None);
                    into.push(self.voice.heading(2, "scene-ending"));
                    into.extend(tale.ending(ending, None).map(Block::Narration));
                    if let Some(later) = tale.ending(ending, Some("later")) {
                        into.push(self.voice.heading(3, "scene-ending-later"));
                        into.push(Block::Narration(later));
                    }
                }
                _ => {}
            }
        }
    }

    fn tale(&self, beat: Option<BeatIx>) -> Tale<'_> {
        self.voice.at(self.attempt, self.after, beat)
    }

    fn id(&self, beat: BeatIx) -> String {
        self.attempt.scenario()[beat].id.clone()
    }

    /// What is chosen is said as it was read.
    fn chosen(&self, choice: ChoiceIx, into: &mut Vec<Block>) {
        let state = self.before.unwrap_or(self.after);
        let tale = self.voice.at(self.attempt, state, state.beat());
        into.push(Block::Chosen(tale.choice(choice, None)));
        let row = &self.attempt.scenario()[choice];
        if row.reply.is_none() && row.next.stays() {
            into.extend(tale.maybe_choice(choice, "reply").map(Block::Narration));
        }
    }

    fn replied(&self, choice: ChoiceIx, into: &mut Vec<Block>) {
        let beat = self.before.and_then(State::beat);
        let tale = self.tale(beat);
        let text = tale.choice(choice, Some("reply"));
        into.push(match self.attempt.scenario()[choice].reply {
            Some(Reply::Party(party)) => Block::Said {
                speaker: tale.name(party),
                off: false,
                text,
            },
            _ => Block::Narration(text),
        });
    }

    fn moved(&self, key: &str, party: PartyIx) -> Block {
        let name = self.tale(None).name(party);
        Block::Text(self.voice.text(key, &Args::new().text("name", name.text)))
    }

    fn scene(&self, scene: SceneIx, after: u32, last: bool, into: &mut Vec<Block>) {
        let (tale, row) = (self.tale(None), &self.attempt.scenario()[scene]);
        if after > 0 {
            into.push(Block::Text(passed(self.voice, after)));
        }
        if let Some(heading) = tale.maybe(&format!("scene--{}", row.id), None) {
            into.push(Block::Heading(2, heading));
        }
        if after > 0 || self.answer.is_none() {
            let (date, hour, minute) = story_time(self.attempt.scenario(), self.after);
            let args = Args::new().date("date", date);
            let args = args.text("time", self.voice.words.time(hour, minute));
            into.push(Block::Text(
                capitalised(&self.voice.say("scene-day", &args)).into(),
            ));
        }
        if last {
            self.present(into);
        }
        self.deadlines(&tale, after, into);
    }

    /// Who is there: those not met before with what they are.
    fn present(&self, into: &mut Vec<Block>) {
        let tale = self.tale(None);
        let here = (0..self.attempt.scenario().parties.len()).map(|at| PartyIx(at as u8));
        let here: Vec<PartyIx> = here.filter(|party| self.after.is_present(*party)).collect();
        if here.is_empty() {
            into.push(Block::Text(
                self.voice.text("scene-present-alone", &Args::new()),
            ));
            return;
        }
        let all_met = here.iter().all(|party| self.met >> party.0 & 1 == 1);
        if all_met {
            let names: Vec<String> = here.iter().map(|party| tale.name(*party).text).collect();
            let args = Args::new().text("people", self.voice.list(&names));
            into.push(Block::Text(self.voice.text("scene-present", &args)));
            return;
        }
        let rows = here.iter().map(|party| {
            let role = tale
                .about(*party, "role")
                .filter(|_| self.met >> party.0 & 1 == 0);
            introduced(self.voice, tale.name(*party), role)
        });
        into.push(Block::Present {
            label: self.voice.text("scene-present-heading", &Args::new()),
            people: rows.collect(),
        });
    }

    fn deadlines(&self, tale: &Tale<'_>, after: u32, into: &mut Vec<Block>) {
        use crate::play::read;
        use crate::scenario::{DeadlineIx, Gauge};
        if after == 0 && self.answer.is_some() {
            return;
        }
        let scenario = self.attempt.scenario();
        for (at, deadline) in scenario.deadlines.iter().enumerate() {
            let Some(label) = tale.maybe(&format!("deadline--{}", deadline.id), None) else {
                continue;
            };
            let days = read(scenario, self.after, Gauge::DaysLeft(DeadlineIx(at as u8)));
            let args = Args::new().text("label", label.text).number("days", days);
            let args = args.date("date", super::names::civil(deadline.last_day.into()));
            into.push(Block::Text(self.voice.text("scene-deadline", &args)));
        }
    }

    fn line<'h>(
        &self,
        line: LineIx,
        before: impl DoubleEndedIterator<Item = &'h Happening>,
        into: &mut Vec<Block>,
    ) {
        let entered = before.rev().find_map(|happening| match happening {
            Happening::Entered { beat, .. } => Some(*beat),
            _ => None,
        });
        let Some(beat) = entered.or_else(|| self.after.beat()) else {
            return;
        };
        let (scenario, tale, key) = (
            self.attempt.scenario(),
            self.tale(Some(beat)),
            self.id(beat),
        );
        let says = |party: PartyIx, tag: Option<&str>, off: bool| {
            let id = &scenario[party].id;
            let attr = tag.map_or_else(|| id.clone(), |tag| format!("{id}-{tag}"));
            Block::Said {
                speaker: tale.name(party),
                off,
                text: tale.say(&key, Some(&attr)),
            }
        };
        into.push(match &scenario[line].spoken {
            Spoken::Says(party) => says(*party, None, false),
            Spoken::SaysAs(party, tag) => says(*party, Some(tag), false),
            Spoken::Off(party, tag) => says(*party, Some(tag), true),
            Spoken::Narrates(tag) => Block::Narration(tale.say(&key, Some(tag))),
            Spoken::Shows(document) => super::task::document(&tale, &scenario[*document]),
        });
    }

    fn spoke(&self, into: &mut Vec<Block>) {
        if let Some(Answer::Words(words)) = self.answer
            && !words.trim().is_empty()
        {
            let args = Args::new().text("words", words.trim());
            into.push(self.voice.notice("scene-own-words-kept", &args));
        }
    }
}

/// A sentence that begins a line.
fn capitalised(text: &str) -> String {
    let mut signs = text.chars();
    let mut out = String::new();
    // The first letter may stand after an isolation mark.
    for sign in signs.by_ref() {
        if sign.is_alphanumeric() {
            out.extend(sign.to_uppercase());
            break;
        }
        out.push(sign);
    }
    out.extend(signs);
    out
}

/// Somebody with what they are.
pub fn introduced(voice: &Voice<'_>, name: Text, role: Option<Text>) -> Text {
    let Some(role) = role else { return name };
    let args = Args::new()
        .text("name", &name.text)
        .text("role", &role.text);
    Text {
        text: voice.say("scene-present-person", &args),
        lang: name.lang,
    }
}

/// Time between two scenes, in its largest whole unit.
fn passed(voice: &Voice<'_>, minutes: u32) -> Text {
    let (hours, days) = (minutes / 60, minutes / (24 * 60));
    let say = |key: &str, name: &'static str, number: u32| {
        voice.text(key, &Args::new().number(name, number))
    };
    match (hours, days) {
        (0, _) => say("scene-after-minutes", "minutes", minutes),
        (_, 0) => say("scene-after-hours", "hours", hours),
        (_, 1..14) => say("scene-after-days", "days", days),
        (_, 14..60) => say("scene-after-weeks", "weeks", days / 7),
        _ => say("scene-after-months", "months", days / 30),
    }
}

/// Who is there, what they are and how they look: the answer to « qui est là ? ».
pub fn people(voice: &Voice<'_>, attempt: &Attempt, gauge: bool) -> Page {
    let state = attempt.state();
    let tale = voice.at(attempt, state, state.beat());
    let mut page = Page::new(PageId::People, voice.word("people-heading"));
    page.blocks.push(voice.heading(2, "people-heading"));
    let scenario = attempt.scenario();
    let here = (0..scenario.parties.len()).map(|at| PartyIx(at as u8));
    let here: Vec<PartyIx> = here.filter(|party| state.is_present(*party)).collect();
    if here.is_empty() {
        page.blocks
            .push(Block::Text(voice.text("scene-present-alone", &Args::new())));
    }
    for party in here {
        page.blocks.push(Block::Heading(3, tale.name(party)));
        if scenario[party].gauges.is_some() {
            page.blocks.push(Block::State {
                label: voice.word("debrief-tension-state").into(),
                phase: state.phase[party.at()],
                word: voice.phase(state.phase[party.at()]).into(),
                value: gauge.then(|| state.tension[party.at()]),
            });
        }
        let told = ["role", "alt"].into_iter();
        let told = told.filter_map(|attr| tale.about(party, attr));
        page.blocks.extend(told.map(Block::Text));
    }
    page
}
