//! Limits of format 1: how much of each thing a file may hold. Each has its own code.
//!
//! They keep every table within its index and every set within its bits. How large and how nested a
//! file may be is the readers', in `source`.

#![allow(missing_docs)]

pub const PARTIES: usize = 8;
pub const FACTS: usize = 64;
pub const COUNTERS: usize = 16;
pub const DOCUMENTS: usize = 32;
pub const BEATS: usize = 512;
pub const CHOICES: usize = 4096;
pub const DEADLINES: usize = 8;
pub const PARTS: usize = 24;
pub const CHOICES_IN_A_BEAT: usize = 8;
pub const STANDING: usize = 6;
pub const MUSTS: usize = 8;
pub const NEVERS: usize = 8;
pub const ITEMS: usize = 12;
pub const ASKS: usize = 5;
pub const ROUTE: usize = 4;
pub const WHEN: usize = 8;
pub const ONCE: usize = 64;
pub const REMEMBERED: usize = 64;
pub const SCENES: usize = 64;
pub const ENDINGS: usize = 32;
pub const STATEMENTS: usize = 64;
pub const TARGETS: usize = 8;
pub const SLOTS: usize = 12;
pub const JURY: usize = 8;
/// Pairs of eight parties.
pub const PAIRS: usize = 28;
