//! How serde walks the nodes: lists, maps, records, variants.

use super::Code;
use super::fault::Fault;
use super::read::{BARE, Reader};
use super::tree::{Kind, Name, Node};
use serde::de::value::{BorrowedStrDeserializer, U32Deserializer};
use serde::de::{DeserializeSeed, EnumAccess, MapAccess, SeqAccess, VariantAccess, Visitor};
use std::slice;

/// Start, end and value of a node, for `Spanned`.
pub(super) struct WithSpan<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) step: u8,
}

impl<'de> SeqAccess<'de> for WithSpan<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        self.step += 1;
        let span = self.reader.node.span;
        match self.step {
            1 => seed.deserialize(U32Deserializer::new(span.start)).map(Some),
            2 => seed.deserialize(U32Deserializer::new(span.end)).map(Some),
            3 => self.reader.here(seed.deserialize(self.reader)).map(Some),
            _ => Ok(None),
        }
    }
}

/// The node itself, for `Keep`: a list of one.
pub(super) struct Itself<'a>(pub(super) Option<Reader<'a>>);

impl<'de> SeqAccess<'de> for Itself<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let Some(reader) = self.0.take() else {
            return Ok(None);
        };
        reader.here(seed.deserialize(reader)).map(Some)
    }
}

/// The elements of a list or tuple.
pub(super) struct Elements<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) nodes: slice::Iter<'a, Node<'a>>,
}

impl<'de> SeqAccess<'de> for Elements<'de> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(
        &mut self,
        seed: T,
    ) -> Result<Option<T::Value>, Fault> {
        let Some(node) = self.nodes.next() else {
            return Ok(None);
        };
        let reader = self.reader.on(node);
        reader.here(seed.deserialize(reader)).map(Some)
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.nodes.len())
    }
}

/// The entries of a map.
pub(super) struct Entries<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) nodes: slice::Iter<'a, (Node<'a>, Node<'a>)>,
    pub(super) value: Option<&'a Node<'a>>,
}

impl<'de> MapAccess<'de> for Entries<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        let Some((key, value)) = self.nodes.next() else {
            return Ok(None);
        };
        self.value = Some(value);
        let reader = self.reader.on(key);
        reader.here(seed.deserialize(reader)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let reader = self.reader.on(self.value.take().ok_or(Fault::Reported)?);
        reader.here(seed.deserialize(reader))
    }

    fn size_hint(&self) -> Option<usize> {
        Some(self.nodes.len())
    }
}

/// The fields of a record.
pub(super) struct Record<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) fields: slice::Iter<'a, (Name<'a>, Node<'a>)>,
    pub(super) known: Option<&'static [&'static str]>,
    pub(super) value: Option<&'a Node<'a>>,
}

impl<'de> MapAccess<'de> for Record<'de> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(
        &mut self,
        seed: K,
    ) -> Result<Option<K::Value>, Fault> {
        for (name, value) in self.fields.by_ref() {
            if let Some(known) = self.known.filter(|known| !known.contains(&name.text)) {
                let unknown = Fault::unknown(Code::E0019, name.text, known);
                self.reader.report(name.span, unknown);
                continue;
            }
            self.value = Some(value);
            let key = seed.deserialize(BorrowedStrDeserializer::new(name.text));
            return self.reader.reporting(name.span, key).map(Some);
        }
        Ok(None)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let reader = self.reader.on(self.value.take().ok_or(Fault::Reported)?);
        reader.here(seed.deserialize(reader))
    }
}

/// A named node read as a variant.
pub(super) struct Variant<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) name: Name<'a>,
}

impl<'de> EnumAccess<'de> for Variant<'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        let variant = seed.deserialize(BorrowedStrDeserializer::new(self.name.text));
        Ok((self.reader.reporting(self.name.span, variant)?, self))
    }
}

impl<'de> VariantAccess<'de> for Variant<'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        match &self.reader.node.kind {
            Kind::Tuple(_, nodes) if nodes.is_empty() => Ok(()),
            Kind::Tuple(_, nodes) => self.reader.wrong_count(Some(self.name), 0, nodes.len()),
            Kind::Fields(_, fields) => self.reader.wrong_count(Some(self.name), 0, fields.len()),
            _ => self.reader.wrong("name"),
        }
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        match &self.reader.node.kind {
            Kind::Tuple(_, nodes) if nodes.len() == 1 => {
                let reader = self.reader.on(&nodes[0]);
                reader.here(seed.deserialize(reader))
            }
            // `Read(document: …)`: the record that the variant holds, without its own brackets.
            Kind::Fields(..) => seed.deserialize(self.reader.with_name_taken()),
            Kind::Tuple(_, nodes) => self.reader.wrong_count(Some(self.name), 1, nodes.len()),
            _ => self.reader.wrong("name"),
        }
    }

    fn tuple_variant<V: Visitor<'de>>(self, count: usize, visitor: V) -> Result<V::Value, Fault> {
        match &self.reader.node.kind {
            Kind::Tuple(_, nodes) if nodes.len() == count => self.reader.sequence(nodes, visitor),
            Kind::Tuple(_, nodes) => self.reader.wrong_count(Some(self.name), count, nodes.len()),
            Kind::Fields(_, fields) => {
                self.reader
                    .wrong_count(Some(self.name), count, fields.len())
            }
            _ => self.reader.wrong("name"),
        }
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        known: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.reader.node.kind {
            Kind::Fields(_, fields) => self.reader.record(fields, Some(known), visitor),
            Kind::Tuple(_, nodes) if nodes.is_empty() => {
                self.reader.record(&[], Some(known), visitor)
            }
            _ => self.reader.wrong("record"),
        }
    }
}

/// A text read as the variant `BARE`.
pub(super) struct Bare<'a>(pub(super) Reader<'a>);

impl<'de> EnumAccess<'de> for Bare<'de> {
    type Error = Fault;
    type Variant = Self;

    fn variant_seed<V: DeserializeSeed<'de>>(self, seed: V) -> Result<(V::Value, Self), Fault> {
        Ok((seed.deserialize(BorrowedStrDeserializer::new(BARE))?, self))
    }
}

impl<'de> VariantAccess<'de> for Bare<'de> {
    type Error = Fault;

    fn unit_variant(self) -> Result<(), Fault> {
        self.0.wrong("name")
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Fault> {
        self.0.here(seed.deserialize(self.0))
    }

    fn tuple_variant<V: Visitor<'de>>(self, _: usize, _: V) -> Result<V::Value, Fault> {
        self.0.wrong("name")
    }

    fn struct_variant<V: Visitor<'de>>(
        self,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Fault> {
        self.0.wrong("name")
    }
}
