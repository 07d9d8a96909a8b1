//! A play under way: its session, what was answered and what happened, and where it is kept.

use serde_json::Value;

use super::call::{Call, Halt, INPUT};
#[cfg(feature = "store")]
use super::journal::{Growing, Journal};
use super::play::Play;
use crate::curriculum::RoleIx;
use crate::language::Args;
use crate::library::{Entry, House};
use crate::play::{Answer, Opening, Rules, Session, json as data};
#[cfg(feature = "store")]
use crate::record::Deed;

/// Seeds drawn here are below this, so that every reader of JSON keeps them whole.
const SEEDS: u64 = 1 << 32;

/// A play under way.
pub struct Opened {
    /// Where it is.
    pub session: Session,
    /// Every answer, those taken up again included.
    pub answers: Vec<Answer>,
    /// What the opening, then each answer made happen.
    pub happenings: Vec<Value>,
    /// How many answers were taken up again.
    pub resumed: usize,
    #[cfg(feature = "store")]
    kept: Option<(Journal, Option<Growing>)>,
}

/// Starts a play, or takes up the one that the store holds open.
pub fn open(asked: &Play, entry: &Entry, house: &House, call: &Call) -> Result<Opened, Halt> {
    #[cfg(feature = "store")]
    {
        let journal = asked
            .db()
            .map(|db| Journal::open(Some(db), call))
            .transpose()?;
        let open = match (&journal, asked.seed) {
            (Some(journal), None) => journal.unfinished(entry, call)?,
            _ => None,
        };
        let growing = open.as_ref().map(super::journal::Kept::grow);
        let resumed = open.and_then(|kept| Some((kept.opening()?, kept.answers)));
        let mut opened = match resumed {
            Some((opening, answers)) => Opened::new(opening, &answers, call)?,
            None => Opened::new(opening(asked, entry, house, call)?, &[], call)?,
        };
        opened.kept = journal.map(|journal| (journal, growing));
        Ok(opened)
    }
    #[cfg(not(feature = "store"))]
    Opened::new(opening(asked, entry, house, call)?, &[], call)
}

fn opening(asked: &Play, entry: &Entry, house: &House, call: &Call) -> Result<Opening, Halt> {
    let seed = asked.seed.unwrap_or_else(|| rand::random::<u64>() % SEEDS);
    let scenario = entry.scenario().cloned().ok_or_else(|| {
        call.refuse(
            INPUT,
            "error-scenario-faulty",
            &Args::new().text("id", &entry.bundle.id),
        )
    })?;
    Ok(Opening {
        scenario: std::sync::Arc::new(scenario),
        catalogue: std::sync::Arc::clone(&house.catalogue),
        seed,
        rules: Rules::PRACTICE,
    })
}

/// The role in which conduct is judged: that of the diploma.
pub fn role(house: &House, call: &Call) -> Result<RoleIx, Halt> {
    let role = house
        .amis
        .role
        .as_deref()
        .and_then(|role| house.catalogue.role(role));
    role.ok_or_else(|| call.refuse(INPUT, "error-inside", &Args::new().text("reason", "role")))
}

impl Opened {
    fn new(opening: Opening, answers: &[Answer], call: &Call) -> Result<Opened, Halt> {
        let mut opened = Opened {
            session: Session::new(opening),
            answers: Vec::new(),
            happenings: Vec::new(),
            resumed: answers.len(),
            #[cfg(feature = "store")]
            kept: None,
        };
        opened.note();
        answers
            .iter()
            .try_for_each(|answer| opened.commit(answer, call))?;
        Ok(opened)
    }

    /// Begins to keep it, or goes on, where it is kept.
    #[cfg_attr(
        not(feature = "store"),
        allow(clippy::unused_self, clippy::unnecessary_wraps)
    )]
    pub fn begin(
        &mut self,
        asked: &Play,
        entry: &Entry,
        house: &House,
        call: &Call,
    ) -> Result<(), Halt> {
        #[cfg(feature = "store")]
        if let Some((journal, growing)) = &mut self.kept {
            if let Some(growing) = growing {
                journal.append(growing, Deed::Resume, call)?;
            } else {
                let (seed, name) = (self.session.opening().seed, asked.name.as_deref());
                *growing = Some(journal.begin(entry, house, seed, name, call)?);
            }
        }
        #[cfg(not(feature = "store"))]
        let _ = (asked, entry, house, call);
        Ok(())
    }

    /// Takes an answer: kept first, then played; the attempt is closed when nothing is awaited.
    pub fn take(&mut self, answer: &Answer, call: &Call) -> Result<(), Halt> {
        #[cfg(feature = "store")]
        if let Some((journal, Some(growing))) = &mut self.kept {
            let beat = self.session.state().beat();
            let beat = beat.map(|beat| self.session.opening().scenario[beat].id.clone());
            journal.keep(growing, beat, answer, call)?;
        }
        self.commit(answer, call)?;
        #[cfg(feature = "store")]
        if let Some((journal, Some(growing))) = &mut self.kept {
            use crate::play::Awaits;
            if matches!(self.session.state().awaits, Awaits::Nothing | Awaits::Stuck) {
                journal.append(growing, Deed::Close, call)?;
            }
        }
        Ok(())
    }

    /// The id of the attempt, where it is kept.
    #[cfg_attr(not(feature = "store"), allow(clippy::unused_self))]
    pub fn attempt(&self) -> Option<&str> {
        #[cfg(feature = "store")]
        return self.kept.as_ref()?.1.as_ref().map(Growing::id);
        #[cfg(not(feature = "store"))]
        None
    }

    fn commit(&mut self, answer: &Answer, call: &Call) -> Result<(), Halt> {
        let at = self.answers.len() + 1;
        if self.session.answer(answer).is_err() {
            let args = Args::new().text("reason", format!("answer-{at}"));
            return Err(call.refuse(INPUT, "error-inside", &args));
        }
        self.answers.push(answer.clone());
        self.note();
        Ok(())
    }

    fn note(&mut self) {
        let scenario = &self.session.opening().scenario;
        let rows = self
            .session
            .happenings()
            .iter()
            .map(|one| data::happening(scenario, *one));
        self.happenings.push(rows.collect());
    }
}
