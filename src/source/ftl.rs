//! Fluent texts for the checks: what each message says, asks for, and can come out as.
//!
//! The parser of `fluent-syntax` recurses without bound, so size and nesting are limited before
//! it is called. Its tree has no spans, but parsed from a `&str` it borrows: the place of a slice
//! is its address minus that of the text.

use super::guard::{self, MAX_BYTES, MAX_DEPTH, Refused};
use super::{Code, Diagnostic, Diagnostics, FileId, Place, Sources, Span};
use fluent_syntax::ast;
use fluent_syntax::parser::{self, ErrorKind};
use std::collections::BTreeMap;

/// A pattern is rendered in at most this many ways.
pub const MAX_RENDERINGS: usize = 64;

/// The messages of one file, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ftl {
    /// Messages, and terms under their name with its hyphen (`-brand`).
    pub messages: Vec<Entry>,
    /// Names of messages that could not be read, or not wholly; reported already.
    pub broken: Vec<String>,
}

/// A message or term.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its name; of a term, with the hyphen.
    pub id: String,
    /// Where the name stands.
    pub place: Place,
    /// Its own text.
    pub value: Option<Pattern>,
    /// Its attributes: name, place of the name, text.
    pub attributes: Vec<(String, Span, Pattern)>,
}

/// A text with whatever is in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    /// From the first thing in it to the last.
    pub span: Span,
    /// Variables used, without `$`, each time they are.
    pub variables: Vec<(String, Span)>,
    /// Functions called.
    pub functions: Vec<(String, Span)>,
    /// Messages (`other`, `other.label`) and terms (`-brand`) referred to.
    pub references: Vec<(String, Span)>,
    /// Select expressions, outer before inner.
    pub selectors: Vec<Selector>,
    /// The text under every combination of variants, a variable written `⟨name⟩`.
    pub renderings: Vec<String>,
}

/// A select expression.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    /// The variable it looks at, if it looks at one (`$day`, `NUMBER($day)`).
    pub variable: Option<String>,
    /// Where that variable, or whatever is looked at, stands.
    pub span: Span,
    /// Keys of the variants, their places, and which is the default.
    pub variants: Vec<(String, Span, bool)>,
}

impl Ftl {
    /// The message of that name.
    pub fn get(&self, id: &str) -> Option<&Entry> {
        self.messages.iter().find(|entry| entry.id == id)
    }
}

impl Entry {
    /// The attribute of that name.
    pub fn attribute(&self, name: &str) -> Option<&Pattern> {
        self.attributes
            .iter()
            .find(|(known, ..)| known == name)
            .map(|(.., pattern)| pattern)
    }
}

/// Reads a file. Messages that cannot be read are reported and left out; of a doubled one the
/// first is kept. A file refused as a whole gives no messages.
pub fn read(sources: &Sources, file: FileId, sink: &Diagnostics) -> Ftl {
    let text = sources.text(file);
    let found = |code, span: Span| Diagnostic::new(code, span.of(file));
    match guard::too_big_or_deep(text) {
        None => {}
        Some(Refused::Big { bytes }) => {
            let fault = found(Code::E0325, Span::at(0)).with("count", bytes);
            sink.push(fault.with("most", MAX_BYTES / 1024));
            return Ftl::default();
        }
        Some(Refused::Nul { at }) => {
            let fault = found(Code::E0002, Span::new(at, at + 1));
            sink.push(fault.with("name", sources.name(file)));
            return Ftl::default();
        }
        Some(Refused::Deep { at }) => {
            let fault = found(Code::E0326, Span::new(at, at + 1));
            sink.push(fault.with("most", MAX_DEPTH));
            return Ftl::default();
        }
    }
    let body = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let skipped = text.len() - body.len();
    let (resource, errors) = match parser::parse_runtime(body) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors),
    };
    for error in errors {
        let place = Span::new(error.pos.start + skipped, error.pos.end + skipped).of(file);
        let place = sources.within(place).of(file);
        sink.push(Diagnostic::new(Code::E0706, place).with("reason", reason(&error.kind)));
    }
    let reader = Reader { text, file };
    let mut firsts: BTreeMap<&str, Place> = BTreeMap::new();
    let mut messages: Vec<Entry> = Vec::with_capacity(resource.body.len());
    let mut broken = Vec::new();
    for entry in &resource.body {
        if let ast::Entry::Junk { content } = entry {
            let before = || messages.last().map(|last| last.id.clone());
            broken.extend(broken_name(content).or_else(before));
        }
        let Some(entry) = reader.entry(entry) else {
            continue;
        };
        let first = *firsts
            .entry(sources.slice(entry.place))
            .or_insert(entry.place);
        if first == entry.place {
            messages.push(entry);
        } else {
            sink.push(
                found(Code::E0707, entry.place.span)
                    .with("key", &entry.id)
                    .label(first, "first"),
            );
        }
    }
    Ftl { messages, broken }
}

/// The name of the message that unreadable text begins with; none when it goes on a message before
/// it.
fn broken_name(content: &str) -> Option<String> {
    let end =
        content.find(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '-' || sign == '_'));
    let name = &content[..end.unwrap_or(content.len())];
    (!name.is_empty()).then(|| name.to_owned())
}

/// The parser's error as a slug.
fn reason(kind: &ErrorKind) -> &'static str {
    match kind {
        ErrorKind::ExpectedToken(_) => "expected-token",
        ErrorKind::ExpectedCharRange { .. } => "expected-char-range",
        ErrorKind::ExpectedMessageField { .. } => "expected-message-field",
        ErrorKind::ExpectedTermField { .. } => "expected-term-field",
        ErrorKind::ForbiddenCallee => "forbidden-callee",
        ErrorKind::MissingDefaultVariant => "missing-default-variant",
        ErrorKind::MissingValue => "missing-value",
        ErrorKind::MultipleDefaultVariants => "multiple-default-variants",
        ErrorKind::MessageReferenceAsSelector => "message-reference-as-selector",
        ErrorKind::TermReferenceAsSelector => "term-reference-as-selector",
        ErrorKind::MessageAttributeAsSelector => "message-attribute-as-selector",
        ErrorKind::TermAttributeAsPlaceable => "term-attribute-as-placeable",
        ErrorKind::UnterminatedStringLiteral => "unterminated-string-literal",
        ErrorKind::PositionalArgumentFollowsNamed => "positional-argument-follows-named",
        ErrorKind::DuplicatedNamedArgument(_) => "duplicated-named-argument",
        ErrorKind::UnknownEscapeSequence(_) => "unknown-escape-sequence",
        ErrorKind::InvalidUnicodeEscapeSequence(_) => "invalid-unicode-escape-sequence",
        ErrorKind::UnbalancedClosingBrace => "unbalanced-closing-brace",
        ErrorKind::ExpectedInlineExpression => "expected-inline-expression",
        ErrorKind::ExpectedSimpleExpressionAsSelector => "expected-simple-expression-as-selector",
        ErrorKind::ExpectedLiteral => "expected-literal",
    }
}

struct Reader<'t> {
    text: &'t str,
    file: FileId,
}

impl<'t> Reader<'t> {
    /// Where a slice of the text stands; nowhere if it is none (the parser's own line breaks).
    fn span(&self, slice: &str) -> Option<Span> {
        let start = (slice.as_ptr() as usize).checked_sub(self.text.as_ptr() as usize)?;
        (start + slice.len() <= self.text.len()).then(|| Span::new(start, start + slice.len()))
    }

    fn entry(&self, entry: &ast::Entry<&'t str>) -> Option<Entry> {
        let (id, span, value, attributes) = match entry {
            ast::Entry::Message(message) => {
                let name = message.id.name;
                (
                    name.to_owned(),
                    self.span(name)?,
                    message.value.as_ref(),
                    &message.attributes,
                )
            }
            ast::Entry::Term(term) => {
                let name = self.span(term.id.name)?;
                let span = Span {
                    start: name.start.saturating_sub(1),
                    end: name.end,
                };
                (
                    format!("-{}", term.id.name),
                    span,
                    Some(&term.value),
                    &term.attributes,
                )
            }
            _ => return None,
        };
        let mut texts = Vec::with_capacity(attributes.len());
        texts.extend(attributes.iter().filter_map(|attribute| {
            let name = attribute.id.name;
            Some((
                name.to_owned(),
                self.span(name)?,
                self.pattern(&attribute.value),
            ))
        }));
        Some(Entry {
            id,
            place: span.of(self.file),
            value: value.map(|value| self.pattern(value)),
            attributes: texts,
        })
    }

    fn pattern(&self, pattern: &ast::Pattern<&'t str>) -> Pattern {
        let mut view = View {
            reader: self,
            pattern: Pattern::default(),
            bounds: None,
        };
        view.pattern.renderings = view.elements(pattern);
        view.pattern.span = view.bounds.unwrap_or_default();
        view.pattern
    }
}

/// One pattern being looked through.
struct View<'r, 't> {
    reader: &'r Reader<'t>,
    pattern: Pattern,
    bounds: Option<Span>,
}

impl<'t> View<'_, 't> {
    fn locate(&mut self, slice: &str) -> Span {
        let Some(span) = self.reader.span(slice) else {
            return self.bounds.unwrap_or_default();
        };
        self.bounds = Some(match self.bounds {
            Some(bounds) => Span {
                start: bounds.start.min(span.start),
                end: bounds.end.max(span.end),
            },
            None => span,
        });
        span
    }

    /// Looks through a pattern; what it can come out as.
    fn elements(&mut self, pattern: &ast::Pattern<&'t str>) -> Vec<String> {
        let length = pattern.elements.iter().map(|element| match element {
            ast::PatternElement::TextElement { value } => value.len(),
            ast::PatternElement::Placeable { .. } => 32,
        });
        let mut ways = vec![String::with_capacity(length.sum())];
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.locate(value);
                    append(&mut ways, &[value]);
                }
                ast::PatternElement::Placeable { expression } => {
                    self.expression(expression, &mut ways);
                }
            }
        }
        ways
    }

    /// Looks through an expression, and goes on with each way so far.
    fn expression(&mut self, expression: &ast::Expression<&'t str>, ways: &mut Vec<String>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline, ways),
            ast::Expression::Select { selector, variants } => {
                self.selector(selector, variants);
                let mut ends = Vec::with_capacity(variants.len());
                for variant in variants {
                    ends.append(&mut self.elements(&variant.value));
                }
                *ways = combine(ways, &ends);
            }
        }
    }

    fn selector(
        &mut self,
        selector: &ast::InlineExpression<&'t str>,
        variants: &[ast::Variant<&'t str>],
    ) {
        let (before, functions) = (self.pattern.variables.len(), self.pattern.functions.len());
        self.inline(selector, &mut Vec::new());
        let variable = self.pattern.variables.get(before).cloned();
        let function = self.pattern.functions.get(functions).map(|(_, span)| *span);
        let literal = self.literal_span(selector);
        let variants = variants
            .iter()
            .map(|variant| {
                let (ast::VariantKey::Identifier { name: key }
                | ast::VariantKey::NumberLiteral { value: key }) = variant.key;
                (key.to_owned(), self.locate(key), variant.default)
            })
            .collect();
        let span = variable
            .as_ref()
            .map(|(_, span)| *span)
            .or(function)
            .or(literal)
            .unwrap_or_default();
        self.pattern.selectors.push(Selector {
            variable: variable.map(|(name, _)| name),
            span,
            variants,
        });
    }

    fn literal_span(&self, selector: &ast::InlineExpression<&'t str>) -> Option<Span> {
        match selector {
            ast::InlineExpression::StringLiteral { value }
            | ast::InlineExpression::NumberLiteral { value } => self.reader.span(value),
            ast::InlineExpression::TermReference { id, .. } => self.reader.span(id.name),
            _ => None,
        }
    }

    fn inline(&mut self, expression: &ast::InlineExpression<&'t str>, ways: &mut Vec<String>) {
        use ast::InlineExpression as Inline;
        match expression {
            Inline::StringLiteral { value } => {
                self.locate(value);
                append(
                    ways,
                    &[&fluent_syntax::unicode::unescape_unicode_to_string(value)],
                );
            }
            Inline::NumberLiteral { value } => {
                self.locate(value);
                append(ways, &[value]);
            }
            Inline::VariableReference { id } => {
                let span = self.locate(id.name);
                self.pattern.variables.push((id.name.to_owned(), span));
                append(ways, &["⟨", id.name, "⟩"]);
            }
            Inline::FunctionReference { id, arguments } => {
                let span = self.locate(id.name);
                self.pattern.functions.push((id.name.to_owned(), span));
                match arguments.positional.first() {
                    Some(first) => self.inline(first, ways),
                    None => append(ways, &["⟨", id.name, "⟩"]),
                }
                self.arguments(arguments.positional.iter().skip(1), &arguments.named);
            }
            Inline::MessageReference { id, attribute } => {
                self.reference(id.name.to_owned(), id.name, attribute.as_ref(), ways);
            }
            Inline::TermReference {
                id,
                attribute,
                arguments,
            } => {
                self.reference(format!("-{}", id.name), id.name, attribute.as_ref(), ways);
                if let Some(arguments) = arguments {
                    self.arguments(arguments.positional.iter(), &arguments.named);
                }
            }
            Inline::Placeable { expression } => self.expression(expression, ways),
        }
    }

    /// Notes a reference, shown by its name.
    fn reference(
        &mut self,
        mut name: String,
        written: &str,
        attribute: Option<&ast::Identifier<&'t str>>,
        ways: &mut [String],
    ) {
        let mut span = self.locate(written);
        if let Some(attribute) = attribute {
            name = format!("{name}.{}", attribute.name);
            span = span.to(self.locate(attribute.name));
        }
        append(ways, &["⟨", &name, "⟩"]);
        self.pattern.references.push((name, span));
    }

    /// Looks through arguments that are not shown.
    fn arguments<'a>(
        &mut self,
        positional: impl Iterator<Item = &'a ast::InlineExpression<&'t str>>,
        named: &'a [ast::NamedArgument<&'t str>],
    ) where
        't: 'a,
    {
        for argument in positional.chain(named.iter().map(|argument| &argument.value)) {
            self.inline(argument, &mut Vec::new());
        }
    }
}

/// Puts pieces after each text so far.
fn append(ways: &mut [String], pieces: &[&str]) {
    for way in ways {
        way.extend(pieces.iter().copied());
    }
}

/// Each text so far with each of the ends, up to the limit.
fn combine(ways: &[String], ends: &[String]) -> Vec<String> {
    let both = |way: &String, end: &String| {
        let mut text = String::with_capacity(way.len() + end.len() + 64);
        text.push_str(way);
        text.push_str(end);
        text
    };
    let all = ways
        .iter()
        .flat_map(|way| ends.iter().map(move |end| both(way, end)));
    all.take(MAX_RENDERINGS).collect()
}
