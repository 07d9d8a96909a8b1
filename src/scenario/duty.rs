//! What conduct owes: kinds of fault, duties that fall due, prohibitions.
//!
//! The kind of a fault carries its severity; an author chooses the kind and never the severity.

use super::When;
use crate::curriculum::TechniqueIx;
use crate::source::Place;

/// A fault of conduct. The kind carries its severity, the author does not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Deserialize)]
#[allow(missing_docs)]
pub enum Fault {
    Contact,
    Threat,
    IdentityCheck,
    Discrimination,
    Confidence,
    ViolenceMediated,
    Entry,
    NoAlert,
    NoMandate,
    Sides,
    Promise,
    Pressure,
    ChildInterprets,
}

impl Fault {
    /// All kinds, the critical ones first.
    pub const ALL: [Fault; 13] = [
        Fault::Contact,
        Fault::Threat,
        Fault::IdentityCheck,
        Fault::Discrimination,
        Fault::Confidence,
        Fault::ViolenceMediated,
        Fault::Entry,
        Fault::NoAlert,
        Fault::NoMandate,
        Fault::Sides,
        Fault::Promise,
        Fault::Pressure,
        Fault::ChildInterprets,
    ];

    /// Whether it ends the question of acquiring: a critical fault cannot be repaired.
    pub const fn critical(self) -> bool {
        (self as u8) < Fault::Sides as u8
    }

    /// Its bit in a set of kinds.
    pub const fn bit(self) -> u16 {
        1 << self as u8
    }

    /// As files write it.
    pub const fn word(self) -> &'static str {
        match self {
            Fault::Contact => "Contact",
            Fault::Threat => "Threat",
            Fault::IdentityCheck => "IdentityCheck",
            Fault::Discrimination => "Discrimination",
            Fault::Confidence => "Confidence",
            Fault::ViolenceMediated => "ViolenceMediated",
            Fault::Entry => "Entry",
            Fault::NoAlert => "NoAlert",
            Fault::NoMandate => "NoMandate",
            Fault::Sides => "Sides",
            Fault::Promise => "Promise",
            Fault::Pressure => "Pressure",
            Fault::ChildInterprets => "ChildInterprets",
        }
    }
}

/// A duty.
#[derive(Clone, Debug)]
pub struct Must {
    /// Its id.
    pub id: String,
    /// Techniques that do it.
    pub acts: Box<[TechniqueIx]>,
    /// When it falls due.
    pub when: When,
    /// Within how many choices.
    pub within: u8,
    /// The fault of missing it.
    pub fault: Option<Fault>,
    /// Where it is written.
    pub place: Place,
    /// Its line in the file.
    pub line: u32,
}

/// A prohibition.
#[derive(Clone, Debug)]
pub struct Never {
    /// Its id.
    pub id: String,
    /// Techniques excluded.
    pub acts: Box<[TechniqueIx]>,
    /// When.
    pub when: When,
    /// The fault.
    pub fault: Fault,
    /// Where it is written.
    pub place: Place,
}
