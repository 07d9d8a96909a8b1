//! Where attempts are kept: in the store, for one person, or nowhere but in memory.

#[cfg(feature = "store")]
use super::edge::{Edge, fresh_id};
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
    },
}

impl Keeper {
    /// Keeps in the store for the one person of this machine: the first who was not erased, or a
    /// new one without a name.
    #[cfg(feature = "store")]
    pub fn local(mut store: Store, edge: &mut dyn Edge) -> Result<Keeper, RecordError> {
        let known = store
            .people()?
            .into_iter()
            .find(|person| !person.erased)
            .map(|person| person.id);
        let person = if let Some(person) = known {
            person
        } else {
            let person = fresh_id(edge);
            store.create_person(&person, None, &edge.now().second())?;
            person
        };
        Ok(Keeper::Store { store, person })
    }

    /// Whether an attempt can be taken up again another day.
    pub fn keeps(&self) -> bool {
        !matches!(self, Keeper::Memory)
    }

    /// The attempts of the person, oldest first.
    pub fn attempts(&self) -> Result<Vec<Kept>, super::Refused> {
        match self {
            Keeper::Memory => Ok(Vec::new()),
            #[cfg(feature = "store")]
            Keeper::Store { store, person } => {
                let rows = store.attempts_of(person)?.into_iter();
                Ok(rows.map(Kept::from).collect())
            }
        }
    }

    /// The latest attempt of a scenario that can be taken up again.
    pub fn unfinished(&self, scenario: &str) -> Result<Option<Kept>, super::Refused> {
        let rows = self.attempts()?.into_iter().rev();
        Ok(rows
            .filter(|row| row.state == KeptState::Open)
            .find(|row| row.scenario == scenario))
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
