//! Texts with places: files, spans, the RON reader, the guarded Fluent reader, diagnostics and
//! their caret pictures. Every file a person writes is read here, and no fault is ever reported
//! without its code and its place.
//!
//! Invariants: reading never panics and never stops at the first fault; a span always lies within
//! its file, on character boundaries.
//!
//! May use: nothing.

mod access;
mod brackets;
mod code;
mod diagnostic;
mod fault;
pub mod ftl;
mod guard;
mod lexer;
mod literal;
mod parser;
mod read;
mod recover;
pub mod render;
mod span;
mod spanned;
pub mod tree;

pub use code::{Code, Severity};
pub use diagnostic::{Diagnostic, Diagnostics, Edit, Label, Value};
pub use guard::{
    MAX_BYTES as MOST_FLUENT_BYTES, MAX_DEPTH as MOST_FLUENT_DEPTH, Refused, too_big_or_deep,
};
pub use read::{BARE, read};
pub use recover::{Keep, List, Table};
pub use render::Speak;
pub use span::{FileId, Place, Sources, Span};
pub use spanned::Spanned;
