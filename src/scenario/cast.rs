//! Who and what is declared before the story: parties and the pairs in conflict, facts and who may
//! hear them, deadlines, documents, counters.

use super::{PartyIx, When};
use crate::curriculum::{TechniqueIx, Temperament};
use crate::source::Place;

/// What a party is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum Kind {
    /// One person.
    #[default]
    Person,
    /// A child.
    Child,
    /// A group of that many.
    Group(u8),
    /// So many who look on.
    Bystanders(u8),
    /// One of ours; hears without breach.
    Colleague,
    /// Bound to secrecy; hears without breach.
    Interpreter,
    /// A service.
    Institution,
}

/// How a party is met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize)]
pub enum Channel {
    /// Face to face.
    #[default]
    InPerson,
    /// Through a door.
    Door,
    /// By telephone.
    Phone,
    /// On a screen.
    Online,
}

/// Tension and trust, 0 to 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gauges {
    /// At the start.
    pub tension: u8,
    /// At the start.
    pub trust: u8,
}

/// A party.
#[derive(Clone, Debug)]
pub struct Party {
    /// Its id.
    pub id: String,
    /// What it is.
    pub kind: Kind,
    /// None: it has no state, and no condition may ask for one.
    pub gauges: Option<Gauges>,
    /// How it answers.
    pub temperament: Temperament,
    /// How it is met, unless a scene says otherwise.
    pub channel: Channel,
    /// The language it speaks, where not the scene's.
    pub language: Option<String>,
    /// Its picture.
    pub portrait: Option<String>,
    /// Technique -> (tension, trust) that replaces the catalogue's.
    pub reacts: Box<[(TechniqueIx, (i8, i8))]>,
    /// Where it is written.
    pub place: Place,
}

impl Party {
    /// Whether what is private may be said before it.
    pub fn bound_to_secrecy(&self) -> bool {
        matches!(self.kind, Kind::Colleague | Kind::Interpreter)
    }

    /// How many people it is.
    pub fn count(&self) -> u8 {
        match self.kind {
            Kind::Group(n) | Kind::Bystanders(n) => n,
            _ => 1,
        }
    }
}

/// Two parties in conflict, with their step on Glasl's stair, 1 to 9.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The one named first.
    pub first: PartyIx,
    /// The other.
    pub second: PartyIx,
    /// At the start.
    pub glasl: u8,
}

/// Something that can be known.
#[derive(Clone, Debug)]
pub struct Fact {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub owner: Option<PartyIx>,
    /// Whether telling it can be a breach.
    pub private: bool,
    /// To whom it may be told, and when.
    pub released: Box<[(Hearer, When)]>,
    /// Where it is written.
    pub place: Place,
}

/// Someone to whom something may be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hearer {
    /// A party.
    Party(PartyIx),
    /// One's own service.
    Manager,
    /// A partner.
    Partner,
    /// The landlord.
    Landlord,
    /// Everybody.
    All,
}

/// A date that matters.
#[derive(Clone, Debug)]
pub struct Deadline {
    /// Its id.
    pub id: String,
    /// The last day, in days of the proleptic Gregorian calendar since 1 January 1970.
    pub last_day: i32,
    /// The legal fact that says how long.
    pub source: Option<String>,
    /// Where it is written.
    pub place: Place,
}

/// A paper to show.
#[derive(Clone, Debug)]
pub struct Document {
    /// Its id.
    pub id: String,
    /// Its parts, in order.
    pub parts: Box<[String]>,
    /// Where it is written.
    pub place: Place,
}

/// A number of the story.
#[derive(Clone, Debug)]
pub struct Counter {
    /// Its id.
    pub id: String,
    /// At the start.
    pub start: u8,
    /// Never more than this.
    pub max: u8,
    /// Where it is written.
    pub place: Place,
}
