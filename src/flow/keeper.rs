//! Where attempts are kept: in the store, for one person, or nowhere but in memory.

#[cfg(feature = "store")]
use super::edge::{Edge, fresh_id};
use super::refused::Refused;
use crate::library::Bundle;
#[cfg(feature = "store")]
use crate::play::REVISION;
#[cfg(feature = "store")]
use crate::record::{RecordError, Store};

/// Keeps what is answered before it is shown.
#[derive(Debug, Default)]
pub enum Keeper {
    /// Nothing outlives the program.
    #[default]
    Memory,
    /// One person's attempts in the store.
    #[cfg(feature = "store")]
    Store {
        /// The store.
        store: Store,
        /// Whose attempts.
        person: String,
        /// How they asked to be called, if they did.
        name: Option<String>,
    },
}

impl Keeper {
    /// Keeps in the store for the one person of this machine: the first who was not erased, or a
    /// new one, of whom nothing is written before they play.
    #[cfg(feature = "store")]
    pub fn local(store: Store, edge: &mut dyn Edge) -> Result<Keeper, RecordError> {
        let known = store.present()?.map(|person| person.id);
        Ok(Keeper::Store {
            store,
            person: known.unwrap_or_else(|| fresh_id(edge)),
            name: None,
        })
    }

    /// Looks at the store for the person whose attempt that is.
    #[cfg(feature = "store")]
    pub fn of(store: Store, attempt: &str) -> Result<Keeper, Refused> {
        let mut all = store.attempts()?.into_iter();
        let found = all.find(|row| row.id == attempt).map(|row| row.person);
        Ok(Keeper::Store {
            store,
            person: found.ok_or_else(|| Refused::Unknown(attempt.to_owned()))?,
            name: None,
        })
    }

    /// Calls the person so from their next attempt on, begun or taken up again.
    #[cfg(feature = "store")]
    #[must_use]
    pub fn named(mut self, called: Option<&str>) -> Keeper {
        if let Keeper::Store { name, .. } = &mut self {
            *name = called.map(str::to_owned);
        }
        self
    }

    /// The person is known to the store, by the name they asked for.
    #[cfg(feature = "store")]
    pub(super) fn introduce(&mut self, edge: &mut dyn Edge) -> Result<(), RecordError> {
        let Keeper::Store {
            store,
            person,
            name,
        } = self
        else {
            return Ok(());
        };
        let name = name.as_deref();
        match store.person(person) {
            Err(RecordError::NoPerson(_)) => {
                store.create_person(person, name, &edge.now().second())
            }
            Ok(known) if name.is_some() && known.name.as_deref() != name => {
                store.rename_person(person, name)
            }
            known => known.map(|_| ()),
        }
    }

    /// Whether an attempt can be taken up again another day.
    pub fn keeps(&self) -> bool {
        !matches!(self, Keeper::Memory)
    }

    /// The attempts of the person, oldest first.
    pub fn attempts(&self) -> Result<Vec<Kept>, Refused> {
        match self {
            Keeper::Memory => Ok(Vec::new()),
            #[cfg(feature = "store")]
            Keeper::Store { store, person, .. } => {
                let rows = store.attempts_of(person)?.into_iter();
                Ok(rows.map(Kept::from).collect())
            }
        }
    }

    /// The latest attempt of a scenario that can be taken up again; what is damaged or of another
    /// play model is passed over.
    pub fn unfinished(&self, scenario: &str) -> Result<Option<Kept>, Refused> {
        self.resumable(scenario, None)
    }

    /// The same among those whose answers were given beforehand, where the scenario has not changed
    /// since: what a person began is for a person to go on with.
    pub fn unchanged(&self, bundle: &Bundle) -> Result<Option<Kept>, Refused> {
        self.resumable(&bundle.id, Some(&bundle.digest()))
    }

    /// How an attempt that is over ended.
    #[cfg_attr(not(feature = "store"), allow(unused_variables))]
    pub fn outcome(&self, id: &str) -> Option<crate::scenario::Outcome> {
        match self {
            Keeper::Memory => None,
            #[cfg(feature = "store")]
            Keeper::Store { store, .. } => super::attempt::outcome(store, id),
        }
    }

    fn resumable(&self, scenario: &str, digest: Option<&str>) -> Result<Option<Kept>, Refused> {
        let mut rows = self.attempts()?.into_iter().rev();
        Ok(rows.find(|row| {
            row.state == KeptState::Open
                && row.scenario == scenario
                && self.goes_on(&row.id, digest)
        }))
    }

    #[cfg_attr(not(feature = "store"), allow(unused_variables))]
    fn goes_on(&self, id: &str, digest: Option<&str>) -> bool {
        match self {
            Keeper::Memory => false,
            #[cfg(feature = "store")]
            Keeper::Store { store, .. } => {
                let manifest = store.verify(id).and_then(|_| store.manifest(id));
                manifest.is_ok_and(|kept| {
                    kept.play == u64::from(REVISION)
                        && digest.is_none_or(|digest| {
                            kept.digests.scenario == digest && super::attempt::given_ahead(&kept)
                        })
                })
            }
        }
    }
}

/// Whether a kept attempt goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeptState {
    /// It can be taken up again.
    Open,
    /// Its debrief was reached.
    Closed,
    /// Its last line cannot be read.
    Damaged,
}

/// An attempt in a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: String,
    /// Its scenario.
    pub scenario: String,
    /// When it was opened, `2027-03-02T09:14:05Z`.
    pub opened: String,
    /// Whether it goes on.
    pub state: KeptState,
    /// How many events it has.
    pub events: u64,
}

#[cfg(feature = "store")]
impl From<crate::record::AttemptInfo> for Kept {
    fn from(row: crate::record::AttemptInfo) -> Kept {
        use crate::record::AttemptState;
        Kept {
            id: row.id,
            scenario: row.scenario,
            opened: row.opened,
            state: match row.state {
                AttemptState::Open => KeptState::Open,
                AttemptState::Closed => KeptState::Closed,
                AttemptState::Damaged => KeptState::Damaged,
            },
            events: row.events,
        }
    }
}
