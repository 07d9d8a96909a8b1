//! serde over the spanned tree: each fault is reported once, where it is, and the rest goes on.
//!
//! An error met below is put into the sink at the node that caused it and travels up as
//! `Fault::Reported`, which nobody reports again; `Table`, `List` and `Keep` absorb it.
//!
//! **Bare texts for enums.** An enum whose first variant is named `BARE` (`Go`, by
//! `#[serde(rename = "Go")]` if it is called otherwise) and holds one text may be written as that
//! text alone: `next: "yard"` is `next: Go("yard")`. Plain `ron` reads the second form only, into
//! the same derived type.

use super::access::{Bare, Elements, Entries, Itself, Record, Variant, WithSpan};
use super::fault::{Fault, Pending};
use super::recover::KEEP;
use super::spanned::SPANNED;
use super::tree::{self, Kind, Name, Node};
use super::{Code, Diagnostic, Diagnostics, FileId, Place, Sources, Span, Value};
use serde::de::{DeserializeOwned, Deserializer, IntoDeserializer, Visitor};
use std::cell::Cell;

/// The name of the variant that a bare text stands for.
pub const BARE: &str = "Go";

/// After so many faults in one file, the rest would only bury them.
const MAX_FAULTS: usize = 500;

/// Reads a file whose value is `Root(…)` into a raw type; whatever is wrong goes to the sink.
///
/// `None` when the root itself is lost. A `T` may be a record of any name, or, where the root
/// holds a single value (`Plays({…})`), the type of that value.
pub fn read<T: DeserializeOwned>(
    sources: &Sources,
    file: FileId,
    root: &'static str,
    sink: &Diagnostics,
) -> Option<T> {
    let node = tree::parse(sources, file, sink)?;
    let said = Cell::new(0);
    let reader = Reader {
        node: &node,
        file,
        sink,
        said: &said,
        name_taken: true,
    };
    let (Kind::Fields(name, _) | Kind::Tuple(name, _)) = &node.kind else {
        if node.kind != Kind::Broken {
            reader.check_root(None, root);
        }
        return None;
    };
    if !reader.check_root(*name, root) {
        return None;
    }
    let value = match &node.kind {
        Kind::Tuple(_, items) if items.len() == 1 => T::deserialize(reader.on(&items[0])),
        _ => T::deserialize(reader),
    };
    value.map_err(|fault| reader.report(node.span, fault)).ok()
}

/// A deserializer standing on one node.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    pub(super) node: &'a Node<'a>,
    file: FileId,
    sink: &'a Diagnostics,
    said: &'a Cell<usize>,
    /// The name before the bracket was read: as that of the root, or of a variant. What is left
    /// is the record.
    name_taken: bool,
}

impl<'a> Reader<'a> {
    pub(super) fn on(self, node: &'a Node<'a>) -> Reader<'a> {
        Reader {
            node,
            name_taken: false,
            ..self
        }
    }

    /// The same, its name having been read.
    pub(super) fn with_name_taken(self) -> Reader<'a> {
        Reader {
            name_taken: true,
            ..self
        }
    }

    fn place(self, span: Span) -> Place {
        span.of(self.file)
    }

    fn say(self, diagnostic: Diagnostic) {
        if self.said.get() < MAX_FAULTS {
            self.sink.push(diagnostic);
        }
        self.said.set(self.said.get() + 1);
    }

    /// Puts a fault into the sink, unless it is there.
    pub(super) fn report(self, span: Span, fault: Fault) -> Fault {
        if let Fault::New(pending) = fault {
            let Pending {
                code,
                args,
                unknown,
            } = *pending;
            let span = if code == Code::E0021 {
                self.record_opening()
            } else {
                span
            };
            let mut diagnostic = Diagnostic::new(code, self.place(span));
            diagnostic.args = args;
            if let Some((wanted, known)) = unknown {
                diagnostic = self.near(diagnostic, span, &wanted, known);
            }
            self.say(diagnostic);
        }
        Fault::Reported
    }

    /// Says which known name was probably meant, and mends it.
    fn near(
        self,
        diagnostic: Diagnostic,
        span: Span,
        wanted: &str,
        known: &'static [&'static str],
    ) -> Diagnostic {
        let diagnostic = diagnostic.near(wanted, known.iter().copied());
        match diagnostic.arg("near") {
            Some(Value::Text(near)) => {
                let near = near.clone();
                diagnostic.fix(self.place(span), near)
            }
            _ => diagnostic,
        }
    }

    pub(super) fn reporting<T>(self, span: Span, result: Result<T, Fault>) -> Result<T, Fault> {
        result.map_err(|fault| self.report(span, fault))
    }

    pub(super) fn here<T>(self, result: Result<T, Fault>) -> Result<T, Fault> {
        self.reporting(self.node.span, result)
    }

    /// Where a record begins: its name, or its bracket.
    fn record_opening(self) -> Span {
        match &self.node.kind {
            Kind::Fields(Some(name), _) | Kind::Tuple(Some(name), _) => name.span,
            _ => Span {
                start: self.node.span.start,
                end: (self.node.span.start + 1).min(self.node.span.end),
            },
        }
    }

    /// Whether what is here may be read as `root`: another kind of file would only give faults.
    fn check_root(self, name: Option<Name<'a>>, root: &'static str) -> bool {
        let found = name.map_or("", |name| name.text);
        if found == root {
            return true;
        }
        let span = name.map_or(self.node.span.opening(), |name| name.span);
        let diagnostic = Diagnostic::new(Code::E0026, self.place(span))
            .with("expected", root)
            .with("found", found);
        let meant = found.is_empty() || strsim::damerau_levenshtein(found, root) <= 2;
        self.say(match self.node.kind {
            Kind::Fields(..) | Kind::Tuple(..) if meant => diagnostic.fix(self.place(span), root),
            _ => diagnostic,
        });
        meant
    }

    /// The node is not what is expected here.
    pub(super) fn wrong<T>(self, expected: &'static str) -> Result<T, Fault> {
        if self.node.kind == Kind::Broken {
            return Err(Fault::Reported);
        }
        let place = self.place(self.node.span);
        let diagnostic = Diagnostic::new(Code::E0018, place)
            .with("expected", expected)
            .with("found", self.node.kind.slug());
        self.say(match (&self.node.kind, expected) {
            (Kind::Tuple(Some(name), items), "text") if items.is_empty() => {
                diagnostic.fix(place, format!("\"{}\"", name.text))
            }
            _ => diagnostic,
        });
        Err(Fault::Reported)
    }

    pub(super) fn wrong_count<T>(
        self,
        name: Option<Name<'a>>,
        expected: usize,
        found: usize,
    ) -> Result<T, Fault> {
        let diagnostic = Diagnostic::new(Code::E0025, self.place(self.node.span))
            .with("name", name.map_or("", |name| name.text));
        self.say(diagnostic.with("expected", expected).with("found", found));
        Err(Fault::Reported)
    }

    /// An integer within the bounds of its type.
    fn integer(self, min: i64, max: i64) -> Result<i64, Fault> {
        let Kind::Int(value) = self.node.kind else {
            return self.wrong("number");
        };
        if (min..=max).contains(&value) {
            return Ok(value);
        }
        let diagnostic =
            Diagnostic::new(Code::E0024, self.place(self.node.span)).with("value", value);
        self.say(diagnostic.with("least", min).with("most", max));
        Err(Fault::Reported)
    }

    pub(super) fn sequence<V: Visitor<'a>>(
        self,
        nodes: &'a [Node<'a>],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.here(visitor.visit_seq(Elements {
            reader: self,
            nodes: nodes.iter(),
        }))
    }

    /// The fields of a record. Unknown ones are reported, all of them, and left out.
    pub(super) fn record<V: Visitor<'a>>(
        self,
        fields: &'a [(Name<'a>, Node<'a>)],
        known: Option<&'static [&'static str]>,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        self.here(visitor.visit_map(Record {
            reader: self,
            fields: fields.iter(),
            known,
            value: None,
        }))
    }
}

impl<'de> IntoDeserializer<'de, Fault> for Reader<'de> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

macro_rules! integers {
    ($($method:ident $visit:ident $integer:ty)*) => {$(
        fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
            let min = i64::try_from(<$integer>::MIN).unwrap_or(i64::MIN);
            let max = i64::try_from(<$integer>::MAX).unwrap_or(i64::MAX);
            let value = self.integer(min, max)?;
            self.here(visitor.$visit(value as $integer))
        }
    )*};
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Fault;

    integers! {
        deserialize_i8 visit_i8 i8
        deserialize_i16 visit_i16 i16
        deserialize_i32 visit_i32 i32
        deserialize_i64 visit_i64 i64
        deserialize_u8 visit_u8 u8
        deserialize_u16 visit_u16 u16
        deserialize_u32 visit_u32 u32
        deserialize_u64 visit_u64 u64
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Fields(_, fields) if self.name_taken => self.record(fields, None, visitor),
            Kind::Bool(value) => self.here(visitor.visit_bool(*value)),
            Kind::Int(value) => self.here(visitor.visit_i64(*value)),
            Kind::Text(text) => self.here(visitor.visit_borrowed_str(text)),
            Kind::Map(_) => self.deserialize_map(visitor),
            Kind::Tuple(Some(name), _) if matches!(name.text, "None" | "Some") => {
                self.deserialize_option(visitor)
            }
            Kind::Tuple(Some(name), _) | Kind::Fields(Some(name), _) => self.reporting(
                name.span,
                visitor.visit_enum(Variant {
                    reader: self,
                    name: *name,
                }),
            ),
            Kind::Tuple(None, nodes) if nodes.is_empty() => self.here(visitor.visit_unit()),
            Kind::List(nodes) | Kind::Tuple(None, nodes) => self.sequence(nodes, visitor),
            Kind::Fields(_, fields) => self.record(fields, None, visitor),
            Kind::Broken => Err(Fault::Reported),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.node.kind {
            Kind::Bool(value) => self.here(visitor.visit_bool(value)),
            _ => self.wrong("bool"),
        }
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Text(text) => self.here(visitor.visit_borrowed_str(text)),
            _ => self.wrong("text"),
        }
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.deserialize_str(visitor)
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Tuple(None, nodes) if nodes.is_empty() => self.here(visitor.visit_unit()),
            _ => self.wrong("empty"),
        }
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Tuple(Some(found), nodes) if found.text == name && nodes.is_empty() => {
                self.here(visitor.visit_unit())
            }
            _ => self.deserialize_unit(visitor),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let result = match &self.node.kind {
            Kind::Tuple(Some(name), nodes) if name.text == "None" && nodes.is_empty() => {
                visitor.visit_none()
            }
            Kind::Tuple(Some(name), nodes) if name.text == "Some" && nodes.len() == 1 => {
                visitor.visit_some(self.on(&nodes[0]))
            }
            _ => visitor.visit_some(self),
        };
        self.here(result)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        let result = match name {
            SPANNED => visitor.visit_seq(WithSpan {
                reader: self,
                step: 0,
            }),
            KEEP => visitor.visit_seq(Itself(Some(self))),
            _ => visitor.visit_newtype_struct(self),
        };
        self.here(result)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::List(nodes) => self.sequence(nodes, visitor),
            _ => self.wrong("list"),
        }
    }

    fn deserialize_tuple<V: Visitor<'de>>(
        self,
        count: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Tuple(None, nodes) if nodes.len() == count => self.sequence(nodes, visitor),
            Kind::Tuple(None, nodes) => self.wrong_count(None, count, nodes.len()),
            _ => self.wrong("tuple"),
        }
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        count: usize,
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Tuple(Some(found), nodes) if found.text == name && nodes.len() == count => {
                self.sequence(nodes, visitor)
            }
            _ => self.deserialize_tuple(count, visitor),
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Map(entries) => self.here(visitor.visit_map(Entries {
                reader: self,
                nodes: entries.iter(),
                value: None,
            })),
            _ => self.wrong("map"),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        name: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.node.kind {
            Kind::Fields(Some(found), _) | Kind::Tuple(Some(found), _)
                if !self.name_taken && found.text != name =>
            {
                self.wrong("record")
            }
            Kind::Fields(_, fields) => self.record(fields, Some(known), visitor),
            Kind::Tuple(_, nodes) if nodes.is_empty() => self.record(&[], Some(known), visitor),
            _ => self.wrong("record"),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.node.kind {
            _ if self.name_taken => self.wrong("name"),
            Kind::Text(_) if known.first() == Some(&BARE) => {
                self.here(visitor.visit_enum(Bare(self)))
            }
            Kind::Tuple(Some(name), _) | Kind::Fields(Some(name), _) => self.reporting(
                name.span,
                visitor.visit_enum(Variant {
                    reader: self,
                    name: *name,
                }),
            ),
            Kind::Text(text) if known.contains(&text.as_ref()) => {
                let place = self.place(self.node.span);
                let diagnostic = Diagnostic::new(Code::E0018, place)
                    .with("expected", "name")
                    .with("found", "text");
                self.say(diagnostic.fix(place, text.as_ref()));
                Err(Fault::Reported)
            }
            _ => self.wrong("name"),
        }
    }

    serde::forward_to_deserialize_any! { f32 f64 char bytes byte_buf }
}
