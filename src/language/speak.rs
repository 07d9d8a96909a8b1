//! The words of a diagnostic, from the interface's own.

use super::{Args, Words, plain};
use crate::source::{Speak, Value};

impl Speak for Words {
    fn say(
        &self,
        key: &str,
        attribute: Option<&str>,
        args: &[(&'static str, Value)],
    ) -> Option<String> {
        // What every code says alike is a message of its own.
        let (key, attribute) = match attribute {
            Some("near") if !self.has_attr(key, "near") => ("diagnostic-near", None),
            Some("known") if !self.has_attr(key, "known") => ("diagnostic-known", None),
            _ => (key, attribute),
        };
        let here = attribute.map_or_else(|| self.has(key), |name| self.has_attr(key, name));
        let given = args
            .iter()
            .fold(Args::new(), |given, (name, value)| match value {
                Value::Text(text) => given.text(*name, text),
                Value::Number(number) => given.number(*name, *number),
            });
        here.then(|| plain(&Words::say(self, key, attribute, &given)))
    }
}
