//! Taking a line's object apart, key by key, until nothing is left.
//!
//! [`Fields::finish`] refuses what nobody asked for, so that an unknown key is a fault and not a
//! silence. The builder functions at the end are the way back.

use std::collections::BTreeMap;

use jiff::Timestamp;

use super::{Json, LineFault, MAX_INT};

/// What is left of an object.
pub(super) struct Fields(BTreeMap<String, Json>);

impl Fields {
    /// The object on this line; `WrongType("")` when it is something else.
    pub fn read(line: &[u8]) -> Result<Self, LineFault> {
        Self::of(Json::parse(line)?, "")
    }

    fn of(value: Json, key: &str) -> Result<Self, LineFault> {
        match value {
            Json::Object(fields) => Ok(Self(fields)),
            _ => Err(LineFault::WrongType(key.to_owned())),
        }
    }

    fn take(&mut self, key: &str) -> Result<Json, LineFault> {
        self.0
            .remove(key)
            .ok_or_else(|| LineFault::KeyMissing(key.to_owned()))
    }

    pub fn has(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// The first key that is left.
    pub fn first(&self) -> Option<String> {
        self.0.keys().next().cloned()
    }

    pub fn object(&mut self, key: &str) -> Result<Fields, LineFault> {
        Self::of(self.take(key)?, key)
    }

    pub fn table(&mut self, key: &str) -> Result<BTreeMap<String, Json>, LineFault> {
        self.object(key).map(|fields| fields.0)
    }

    pub fn text(&mut self, key: &str) -> Result<String, LineFault> {
        into_text(self.take(key)?, key)
    }

    pub fn optional_text(&mut self, key: &str) -> Result<Option<String>, LineFault> {
        self.0
            .remove(key)
            .map(|value| into_text(value, key))
            .transpose()
    }

    pub fn texts(&mut self, key: &str) -> Result<Vec<String>, LineFault> {
        match self.take(key)? {
            Json::List(items) => items.into_iter().map(|item| into_text(item, key)).collect(),
            _ => Err(LineFault::WrongType(key.to_owned())),
        }
    }

    pub fn text_table(&mut self, key: &str) -> Result<BTreeMap<String, String>, LineFault> {
        self.table(key)?
            .into_iter()
            .map(|(name, value)| Ok((name, into_text(value, key)?)))
            .collect()
    }

    pub fn bool(&mut self, key: &str) -> Result<bool, LineFault> {
        match self.take(key)? {
            Json::Bool(value) => Ok(value),
            _ => Err(LineFault::WrongType(key.to_owned())),
        }
    }

    /// A whole number within these bounds, both included.
    pub fn int(&mut self, key: &str, least: i64, most: i64) -> Result<i64, LineFault> {
        bounded(&self.take(key)?, key, least, most)
    }

    /// A whole number from `least` on.
    pub fn count(&mut self, key: &str, least: i64) -> Result<u64, LineFault> {
        self.int(key, least, MAX_INT).map(i64::unsigned_abs)
    }

    pub fn digest(&mut self, key: &str) -> Result<String, LineFault> {
        let text = self.text(key)?;
        check_digest(&text, key)?;
        Ok(text)
    }

    pub fn wall(&mut self, key: &str) -> Result<String, LineFault> {
        let text = self.text(key)?;
        check_wall(&text, key)?;
        Ok(text)
    }

    /// Nothing may be left.
    pub fn finish(self) -> Result<(), LineFault> {
        match self.0.into_keys().next() {
            None => Ok(()),
            Some(key) => Err(LineFault::UnknownKey(key)),
        }
    }
}

fn into_text(value: Json, key: &str) -> Result<String, LineFault> {
    match value {
        Json::Text(text) => Ok(text),
        _ => Err(LineFault::WrongType(key.to_owned())),
    }
}

/// `value` as a whole number within these bounds.
pub(super) fn bounded(value: &Json, key: &str, least: i64, most: i64) -> Result<i64, LineFault> {
    match value {
        Json::Int(number) if (least..=most).contains(number) => Ok(*number),
        Json::Int(_) => Err(LineFault::OutOfRange(key.to_owned())),
        _ => Err(LineFault::WrongType(key.to_owned())),
    }
}

/// 64 lower-case hexadecimal digits.
pub(super) fn check_digest(text: &str, key: &str) -> Result<(), LineFault> {
    if text.len() == 64
        && text
            .bytes()
            .all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    {
        Ok(())
    } else {
        Err(LineFault::BadDigest(key.to_owned()))
    }
}

/// `2027-03-02T09:14:05Z`: a real date, whole seconds, four-digit year.
pub(super) fn check_wall(text: &str, key: &str) -> Result<(), LineFault> {
    let same = |moment: Timestamp| moment.to_string() == text;
    if text.len() == 20 && text.parse::<Timestamp>().is_ok_and(same) {
        Ok(())
    } else {
        Err(LineFault::BadWall(key.to_owned()))
    }
}

/// A string value.
pub(super) fn text(value: &str) -> Json {
    Json::Text(value.to_owned())
}

/// A list of strings.
pub(super) fn texts(values: &[String]) -> Json {
    Json::List(values.iter().map(|value| text(value)).collect())
}

/// An object of strings.
pub(super) fn text_table(values: &BTreeMap<String, String>) -> Json {
    Json::Object(
        values
            .iter()
            .map(|(key, value)| (key.clone(), text(value)))
            .collect(),
    )
}

/// A whole number, `TooBig` beyond 2^53 - 1.
pub(super) fn count(value: u64) -> Result<Json, LineFault> {
    match i64::try_from(value) {
        Ok(number) if number <= MAX_INT => Ok(Json::Int(number)),
        _ => Err(LineFault::TooBig),
    }
}
