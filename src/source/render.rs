//! A diagnostic for people: a caret picture, one line, or data.
//!
//! Words come from `Speak`: the message named by the code, its attributes `label`,
//! `label-<slug>`, `expected`, `near`, `known` and `hint`, and `severity-error`,
//! `severity-warning`. Nothing is worded here.

use super::{Diagnostic, FileId, Place, Severity, Sources, Span, Value};
use annotate_snippets::{Annotation, AnnotationKind, Level, Origin, Renderer, Snippet};
use serde_json::json;

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
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// No colour.
    #[default]
    Plain,
    /// The sixteen colours of a terminal.
    Colour,
}

/// Pictures are this wide, in columns; longer lines are cut around what matters.
const WIDTH: usize = 100;
/// A line is shown at most this many bytes to each side of what matters.
const LINE_SIDE: usize = 2000;

/// The picture of a diagnostic, without a final line break.
pub fn picture(
    diagnostic: &Diagnostic,
    sources: &Sources,
    words: &dyn Speak,
    style: Style,
) -> String {
    let voice = Voice { diagnostic, words };
    let level = match diagnostic.code.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let level = level.with_name(voice.severity());
    let mut group = level
        .primary_title(voice.message())
        .id(diagnostic.code.id())
        .elements(Vec::<Snippet<'_, Annotation<'_>>>::new());
    for file in files_of(diagnostic) {
        let excerpt = Excerpt::new(diagnostic, sources, file);
        let name = safe(sources.name(file));
        if sources.text(file).is_empty() {
            // Nothing to point at: a file that is not there, or that holds nothing.
            group = group.element(Origin::path(name));
        } else if excerpt.is_cut() {
            // The column within what is left would be wrong.
            let (line, column) = sources.line_column(excerpt.first);
            group = group.element(Origin::path(name).line(line).char_column(column));
            group = group.element(excerpt.snippet(&voice));
        } else {
            group = group.element(excerpt.snippet(&voice).path(name));
        }
    }
    for attribute in ["expected", "near", "known", "hint"] {
        let needed = !matches!(attribute, "near" | "known") || diagnostic.arg(attribute).is_some();
        if let Some(words) = voice.attribute(attribute).filter(|_| needed) {
            group = group.element(Level::NOTE.no_name().message(words));
        }
    }
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colour => Renderer::styled(),
    };
    let picture = renderer.term_width(WIDTH).render(&[group]);
    picture
        .lines()
        .map(str::trim_end)
        .collect::<Vec<_>>()
        .join("\n")
}

/// `file:line:col: E0116 message`, on one line.
pub fn short(diagnostic: &Diagnostic, sources: &Sources, words: &dyn Speak) -> String {
    let voice = Voice { diagnostic, words };
    let (line, column) = sources.line_column(diagnostic.place);
    let name = safe(sources.name(diagnostic.place.file));
    let message = voice.message().replace('\n', " ");
    format!("{name}:{line}:{column}: {} {message}", diagnostic.code.id())
}

/// The same as data, without a word.
pub fn json(diagnostic: &Diagnostic, sources: &Sources) -> serde_json::Value {
    let place = diagnostic.place;
    let mut object = located(place, sources);
    let severity = match diagnostic.code.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
    };
    object.insert("code".into(), diagnostic.code.id().into());
    object.insert("slug".into(), diagnostic.code.slug().into());
    object.insert("severity".into(), severity.into());
    object.insert("args".into(), values(&diagnostic.args));
    let labels = diagnostic.labels.iter().map(|label| {
        let mut object = located(label.place, sources);
        object.insert("slug".into(), label.slug.into());
        object.insert("args".into(), values(&label.args));
        serde_json::Value::Object(object)
    });
    object.insert("labels".into(), labels.collect());
    let fix = diagnostic.fix.as_ref().map(|edit| {
        let mut object = located(edit.place, sources);
        object.insert("text".into(), edit.text.as_str().into());
        serde_json::Value::Object(object)
    });
    object.insert("fix".into(), fix.into());
    serde_json::Value::Object(object)
}

fn located(place: Place, sources: &Sources) -> serde_json::Map<String, serde_json::Value> {
    let span = sources.within(place);
    let (line, column) = sources.line_column(span.of(place.file));
    let (end_line, end_column) = sources.line_column(
        Span {
            start: span.end,
            end: span.end,
        }
        .of(place.file),
    );
    let object = json!({
        "file": sources.name(place.file),
        "line": line,
        "column": column,
        "endLine": end_line,
        "endColumn": end_column,
        "start": span.start,
        "end": span.end,
    });
    match object {
        serde_json::Value::Object(object) => object,
        _ => serde_json::Map::new(),
    }
}

fn values(args: &[(&'static str, Value)]) -> serde_json::Value {
    let value = |value: &Value| match value {
        Value::Text(text) => text.as_str().into(),
        Value::Number(number) => serde_json::Value::from(*number),
    };
    serde_json::Value::Object(
        args.iter()
            .map(|(name, given)| ((*name).to_owned(), value(given)))
            .collect(),
    )
}

/// The words of one diagnostic, safe for a terminal.
struct Voice<'a> {
    diagnostic: &'a Diagnostic,
    words: &'a dyn Speak,
}

impl Voice<'_> {
    fn severity(&self) -> String {
        let key = match self.diagnostic.code.severity() {
            Severity::Error => "severity-error",
            Severity::Warning => "severity-warning",
        };
        self.words
            .say(key, None, &[])
            .map_or_else(|| key.to_owned(), |words| safe(&words))
    }

    /// Without words, the slug still tells something.
    fn message(&self) -> String {
        let code = self.diagnostic.code;
        let words = self.words.say(code.id(), None, &self.diagnostic.args);
        safe(words.as_deref().unwrap_or(code.slug()))
    }

    fn attribute(&self, attribute: &str) -> Option<String> {
        self.words
            .say(
                self.diagnostic.code.id(),
                Some(attribute),
                &self.diagnostic.args,
            )
            .map(|words| safe(&words))
    }

    fn label(&self, slug: &str, args: &[(&'static str, Value)]) -> Option<String> {
        let args = [args, &self.diagnostic.args].concat();
        let attribute = format!("label-{slug}");
        self.words
            .say(self.diagnostic.code.id(), Some(&attribute), &args)
            .map(|words| safe(&words))
    }
}

/// Signs that would move the cursor, ring or reorder the text are shown as a sign of their own.
pub(crate) fn safe(text: &str) -> String {
    let visible = |sign: char| match sign {
        '\n' => '\n',
        '\u{7F}' => '\u{2421}',
        _ if sign.is_ascii_control() => char::from_u32(0x2400 + sign as u32).unwrap_or('\u{FFFD}'),
        '\u{200E}'
        | '\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2066}'..='\u{2069}'
        | '\u{80}'..='\u{9F}' => '\u{FFFD}',
        _ => sign,
    };
    text.chars().map(visible).collect()
}

/// The files a diagnostic points into, its own first.
fn files_of(diagnostic: &Diagnostic) -> Vec<FileId> {
    let mut files = vec![diagnostic.place.file];
    for label in &diagnostic.labels {
        if !files.contains(&label.place.file) {
            files.push(label.place.file);
        }
    }
    files
}

/// The lines of one file that a diagnostic points at.
struct Excerpt<'a> {
    diagnostic: &'a Diagnostic,
    sources: &'a Sources,
    file: FileId,
    /// What the header names: the fault itself, or the first label of another file.
    first: Place,
    window: Span,
}

impl<'a> Excerpt<'a> {
    fn new(diagnostic: &'a Diagnostic, sources: &'a Sources, file: FileId) -> Excerpt<'a> {
        let places: Vec<Place> = std::iter::once(diagnostic.place)
            .chain(diagnostic.labels.iter().map(|label| label.place))
            .filter(|place| place.file == file)
            .collect();
        let first = places.first().copied().unwrap_or_default();
        let text = sources.text(file);
        let spans = places.iter().map(|place| sources.within(*place));
        let start = spans
            .clone()
            .map(|span| line_start(text, span.start as usize))
            .min()
            .unwrap_or(0);
        let end = spans
            .map(|span| line_end(text, span.start as usize))
            .max()
            .unwrap_or(0);
        Excerpt {
            diagnostic,
            sources,
            file,
            first,
            window: Span::new(start, end),
        }
    }

    /// The window begins within a line.
    fn is_cut(&self) -> bool {
        let before = &self.sources.text(self.file)[..self.window.start as usize];
        !before.is_empty() && !before.ends_with('\n')
    }

    fn snippet(&self, voice: &Voice<'_>) -> Snippet<'a, Annotation<'a>> {
        let text = self.sources.text(self.file);
        let line = self.sources.line_column(self.window.of(self.file)).0;
        let mut snippet = Snippet::source(&text[self.window.range()]).line_start(line);
        if self.diagnostic.place.file == self.file {
            let marked = AnnotationKind::Primary.span(self.inside(self.diagnostic.place));
            snippet = snippet.annotation(marked.label(voice.attribute("label")));
        }
        for label in self
            .diagnostic
            .labels
            .iter()
            .filter(|label| label.place.file == self.file)
        {
            let marked = AnnotationKind::Context.span(self.inside(label.place));
            snippet = snippet.annotation(marked.label(voice.label(label.slug, &label.args)));
        }
        snippet
    }

    /// A place relative to the window; what runs over several lines is marked on its first.
    fn inside(&self, place: Place) -> std::ops::Range<usize> {
        let text = self.sources.text(self.file);
        let span = self.sources.within(place);
        let last = line_end(text, span.start as usize);
        let end = (span.end as usize).min(last).max(span.start as usize);
        let base = self.window.start as usize;
        span.start as usize - base..end - base
    }
}

/// Where what is shown of a line begins.
fn line_start(text: &str, at: usize) -> usize {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    text.ceil_char_boundary(line.max(at.saturating_sub(LINE_SIDE)))
}

/// Where what is shown of a line ends.
fn line_end(text: &str, at: usize) -> usize {
    let line = text[at..]
        .find('\n')
        .map_or(text.len(), |length| at + length);
    let line = if text[at..line].ends_with('\r') {
        line - 1
    } else {
        line
    };
    text.floor_char_boundary(line.min(at + LINE_SIDE))
}
