//! A diagnostic for people: a caret picture, one line, or data.
//!
//! Words come from `Speak`: the message named by the code, its attributes `label`,
//! `label-<slug>`, `expected`, `near`, `known` and `hint`, and `severity-error`,
//! `severity-warning`. Nothing is worded here.

use super::{Code, Diagnostic, Label, Place, Severity, Sources, Value};
use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};
use std::fmt::Write;

/// Says messages in the language of whoever looks.
pub trait Speak {
    /// The message `key`, or one of its attributes; `None` when there is none.
    fn say(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &[(&'static str, Value)],
    ) -> Option<String>;
}

/// How a picture is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// No colour, nothing but ASCII around the text.
    Plain,
    /// Colours of the terminal.
    Colour,
}

/// The picture of a diagnostic, without a final line break.
pub fn picture(
    diagnostic: &Diagnostic,
    sources: &Sources,
    words: &dyn Speak,
    style: Style,
) -> String {
    todo!()
}
