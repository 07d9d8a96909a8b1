//! Containers that outlive a fault inside them.
//!
//! In our reader an element that fails was reported already and is skipped; in any other format
//! the first failure ends the reading, as usual. So the same raw types read plain `ron`.

use super::Spanned;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use std::{fmt, marker::PhantomData};

/// The newtype name by which the reader knows that a broken value may be left out.
pub(super) const KEEP: &str = "$source::Keep";

/// A map with text keys, in the order of the file. Broken entries are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table<V>(pub Vec<(Spanned<String>, V)>);

/// A list. Broken elements are left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List<T>(pub Vec<T>);

/// A field that may be broken without its record being lost.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Keep<T> {
    /// Read without a fault.
    Sound(T),
    /// Reported: later passes are silent about it.
    Broken,
}

impl<V> Table<V> {
    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&V> {
        self.iter()
            .find(|(known, _)| known.get_ref() == key)
            .map(|(_, value)| value)
    }

    /// Keys with their values, in the order of the file.
    pub fn iter(&self) -> impl DoubleEndedIterator<Item = (&Spanned<String>, &V)> {
        self.0.iter().map(|(key, value)| (key, value))
    }

    /// The keys, in the order of the file.
    pub fn keys(&self) -> impl Iterator<Item = &Spanned<String>> {
        self.0.iter().map(|(key, _)| key)
    }
}

impl<V> std::ops::Deref for Table<V> {
    type Target = [(Spanned<String>, V)];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl<T> std::ops::Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<V> IntoIterator for Table<V> {
    type Item = (Spanned<String>, V);
    type IntoIter = std::vec::IntoIter<Self::Item>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'t, V> IntoIterator for &'t Table<V> {
    type Item = &'t (Spanned<String>, V);
    type IntoIter = std::slice::Iter<'t, (Spanned<String>, V)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'t, T> IntoIterator for &'t List<T> {
    type Item = &'t T;
    type IntoIter = std::slice::Iter<'t, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<T> Keep<T> {
    /// The value, unless it is broken.
    pub fn sound(&self) -> Option<&T> {
        match self {
            Keep::Sound(value) => Some(value),
            Keep::Broken => None,
        }
    }

    /// The value itself, unless it is broken.
    pub fn into_sound(self) -> Option<T> {
        match self {
            Keep::Sound(value) => Some(value),
            Keep::Broken => None,
        }
    }
}

impl<V> Default for Table<V> {
    fn default() -> Table<V> {
        Table(Vec::new())
    }
}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List(Vec::new())
    }
}

/// A field left out is not broken: `#[serde(default)]` gives the default value.
impl<T: Default> Default for Keep<T> {
    fn default() -> Keep<T> {
        Keep::Sound(T::default())
    }
}

impl<'de, V: Deserialize<'de>> Deserialize<'de> for Table<V> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(TableVisitor(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(ListVisitor(PhantomData))
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Keep<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_newtype_struct(KEEP, KeepVisitor(PhantomData))
    }
}

struct TableVisitor<V>(PhantomData<V>);
struct ListVisitor<T>(PhantomData<T>);
struct KeepVisitor<T>(PhantomData<T>);

impl<'de, V: Deserialize<'de>> Visitor<'de> for TableVisitor<V> {
    type Value = Table<V>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Table<V>, A::Error> {
        let mut entries = Vec::with_capacity(map.size_hint().unwrap_or(0));
        while let Some((key, value)) = map.next_entry()? {
            if let (Keep::Sound(key), Keep::Sound(value)) = (key, value) {
                entries.push((key, value));
            }
        }
        Ok(Table(entries))
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ListVisitor<T> {
    type Value = List<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<List<T>, A::Error> {
        let mut elements = Vec::with_capacity(list.size_hint().unwrap_or(0));
        while let Some(element) = list.next_element()? {
            if let Keep::Sound(element) = element {
                elements.push(element);
            }
        }
        Ok(List(elements))
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for KeepVisitor<T> {
    type Value = Keep<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("value")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut one: A) -> Result<Keep<T>, A::Error> {
        Ok(match one.next_element() {
            Ok(Some(value)) => Keep::Sound(value),
            _ => Keep::Broken,
        })
    }

    fn visit_newtype_struct<D: Deserializer<'de>>(
        self,
        deserializer: D,
    ) -> Result<Keep<T>, D::Error> {
        T::deserialize(deserializer).map(Keep::Sound)
    }
}
