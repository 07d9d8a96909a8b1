//! A play from a list of answers.
//!
//! All of the list is tried before any of it is kept: what is refused leaves nothing behind. With
//! `--db` the answers are kept, and the manifest says that they were given ahead; without `--seed`,
//! an open attempt of the same unchanged scenario there is taken up again if its answers were given
//! ahead too, one that is damaged passed over. A list that runs out leaves the
//! attempt open, at the decision to take again too, which only a person can skip; one that leads
//! through the end, or to where nothing can be answered, closes it.
//!
//! `--json`, stable, ids and numbers only:
//!
//! ```text
//! { "format": 1, "scenario": id, "seed": n, "attempt": id (with --db),
//!   "answers": [play::json::answer], all of them, those taken up again included
//!   "happenings": [[play::json::happening]], first what the opening made happen, then by answer
//!   "possible": [id], what could be answered next
//!   "assessment": assess::json }
//! ```

use std::path::PathBuf;

use serde_json::{Value, json};

use super::call::{CALL, Call, Halt, with_db};
use super::choices::Item;
use super::home;
use super::play::Play;
use super::possible::{self, refused};
use crate::assess::{self, awaited};
use crate::flow::{Attempt, Keeper, Refused, Start, seed};
use crate::language::Args;
use crate::library::{Entry, House};
use crate::play::{Awaits, Happening, Rules, json as data};
use crate::source::render::safe;
use crate::terminal::Machine;

/// A list being played: from where, and where it is kept.
struct Playing<'p> {
    entry: &'p Entry,
    house: &'p House,
    how: Start,
    /// The attempt to take up again.
    open: Option<String>,
    machine: Machine,
}

/// Plays the answers and says where that leads.
pub fn run(
    asked: &Play,
    entry: &Entry,
    house: &House,
    items: &[Item],
    call: &mut Call,
) -> Result<u8, Halt> {
    let mut machine = Machine::new();
    let (mut keeper, path) = match asked.db() {
        Some(db) => home::keeper(Some(db), asked.name.as_deref(), &mut machine, call)?,
        None => (Keeper::Memory, PathBuf::new()),
    };
    let open = match asked.seed {
        Some(_) => Ok(None),
        None => keeper.unchanged(&entry.bundle),
    };
    let told = |refused: Refused| call.told(&refused, &path);
    let mut playing = Playing {
        open: open.map_err(told)?.map(|kept| kept.id),
        how: Start {
            seed: asked.seed.unwrap_or_else(|| seed(&mut machine)),
            rules: Rules::PRACTICE,
            language: call.language().clone(),
            given_ahead: true,
        },
        entry,
        house,
        machine,
    };
    let mut attempt = playing.tried(&keeper).map_err(told)?;
    let resumed = attempt.turns().len();
    for (at, item) in items.iter().enumerate() {
        match attempt.answer(&item.answer, &mut Keeper::Memory, &mut playing.machine) {
            Err(Refused::Rejected(why)) => {
                let lines = refused(&why, attempt.session(), item, at + 1, call);
                return Err(Halt::Told(CALL, lines));
            }
            taken => taken.map(|_| ()).map_err(told)?,
        }
    }
    if keeper.keeps() {
        attempt = playing.kept(items, &mut keeper).map_err(told)?;
    }
    let kept = keeper.keeps().then_some(attempt.id.as_str());
    if asked.json {
        let document = document(&attempt, kept).map_err(told)?;
        return call.json(&document).map(|()| 0);
    }
    head(&attempt, resumed, items, call)?;
    end(&attempt, kept, asked, call).map(|()| 0)
}

impl Playing<'_> {
    /// Where the list begins, nothing being kept.
    fn tried(&mut self, keeper: &Keeper) -> Result<Attempt, Refused> {
        match &self.open {
            Some(id) => Attempt::look(id, keeper),
            None => self.begun(&mut Keeper::Memory),
        }
    }

    /// The list played for good.
    fn kept(&mut self, items: &[Item], keeper: &mut Keeper) -> Result<Attempt, Refused> {
        let mut attempt = match &self.open {
            Some(id) => Attempt::resume(id, keeper, &mut self.machine)?,
            None => self.begun(keeper)?,
        };
        for item in items {
            attempt.answer(&item.answer, keeper, &mut self.machine)?;
        }
        if attempt.is_over() || attempt.awaits() == Awaits::Stuck {
            attempt.close(keeper, &mut self.machine)?;
        }
        Ok(attempt)
    }

    fn begun(&mut self, keeper: &mut Keeper) -> Result<Attempt, Refused> {
        let bundle = self.entry.bundle.clone();
        Attempt::open(bundle, self.house, &self.how, keeper, &mut self.machine)
    }
}

fn document(attempt: &Attempt, kept: Option<&str>) -> Result<Value, Refused> {
    let (opening, turns) = (attempt.opening(), attempt.turns());
    let scenario = &opening.scenario;
    let happened = |all: &[Happening]| -> Value {
        let rows = all.iter().map(|one| data::happening(scenario, *one));
        rows.collect()
    };
    let first = happened(attempt.beginning().1);
    let then = turns.iter().map(|turn| happened(&turn.happenings));
    let answers = turns.iter().map(|turn| data::answer(&turn.answer));
    let mut document = json!({
        "format": 1,
        "scenario": scenario.id,
        "seed": opening.seed,
        "answers": answers.collect::<Vec<_>>(),
        "happenings": std::iter::once(first).chain(then).collect::<Vec<_>>(),
        "possible": possible::names(attempt.session()),
        "assessment": assess::json(opening, &attempt.assess()?),
    });
    if let Some(id) = kept {
        document["attempt"] = id.into();
    }
    Ok(document)
}

fn head(attempt: &Attempt, resumed: usize, items: &[Item], call: &mut Call) -> Result<(), Halt> {
    let seed = attempt.opening().seed.to_string();
    call.say("play-seed", &Args::new().text("seed", seed))?;
    if resumed > 0 {
        call.say("play-resumed", &Args::new().number("count", resumed))?;
    }
    for (at, item) in items.iter().enumerate() {
        let number = resumed + at + 1;
        call.line(&safe(&format!("{number:>3}. {}", item.written)))?;
    }
    let ending = attempt.state().ending();
    let ending = ending.map(|ending| Args::new().text("ending", &attempt.scenario()[ending].id));
    ending.map_or(Ok(()), |args| call.say("play-ended", &args))
}

fn end(attempt: &Attempt, kept: Option<&str>, asked: &Play, call: &mut Call) -> Result<(), Halt> {
    let awaits = attempt.awaits();
    match awaits {
        _ if attempt.is_over() => {}
        Awaits::Stuck => call.say("scene-stuck", &Args::new())?,
        _ => {
            let words = call.words.word(&format!("awaited-{}", awaited(awaits)));
            call.say("play-awaits", &Args::new().text("awaited", words))?;
            let names = possible::names(attempt.session());
            let names = call.list(names.iter().map(String::as_str));
            call.say("play-possible", &Args::new().text("names", names))?;
        }
    }
    match kept {
        None => call.say("play-not-kept", &Args::new()),
        Some(_) if awaits == Awaits::Stuck => Ok(()),
        Some(id) if attempt.is_closed() => {
            let id = with_db(id, asked.db());
            call.say("attempts-debrief-hint", &Args::new().text("id", id))
        }
        Some(_) => {
            let scenario = with_db(&attempt.bundle.id, asked.db());
            let scenario = Args::new().text("scenario", scenario);
            call.say("attempts-open-hint", &scenario)
        }
    }
}
