//! Why a value could not be read, on its way up to whoever can place it. serde's own complaints
//! become codes here.

use super::{Code, Value};
use serde::de::{self, Unexpected};
use std::fmt;

/// Why a value could not be read.
#[derive(Debug)]
pub(super) enum Fault {
    /// It is in the sink.
    Reported,
    /// It still has to be.
    New(Box<Pending>),
}

#[derive(Debug)]
pub(super) struct Pending {
    pub(super) code: Code,
    pub(super) args: Vec<(&'static str, Value)>,
    /// A name that is none of the known.
    pub(super) unknown: Option<(String, &'static [&'static str])>,
}

impl Fault {
    pub(super) fn new(code: Code, args: Vec<(&'static str, Value)>) -> Fault {
        Fault::New(Box::new(Pending {
            code,
            args,
            unknown: None,
        }))
    }

    pub(super) fn unknown(code: Code, name: &str, known: &'static [&'static str]) -> Fault {
        let args = vec![("name", name.into())];
        Fault::New(Box::new(Pending {
            code,
            args,
            unknown: Some((name.to_owned(), known)),
        }))
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{self:?}")
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(message: T) -> Fault {
        Fault::new(
            Code::E0018,
            vec![
                ("expected", message.to_string().into()),
                ("found", "value".into()),
            ],
        )
    }

    fn invalid_type(found: Unexpected<'_>, expected: &dyn de::Expected) -> Fault {
        Fault::new(
            Code::E0018,
            vec![
                ("expected", expected.to_string().into()),
                ("found", slug(found).into()),
            ],
        )
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn de::Expected) -> Fault {
        let value: Value = match found {
            Unexpected::Signed(number) => number.into(),
            Unexpected::Unsigned(number) => number.into(),
            Unexpected::Str(text) => text.into(),
            other => slug(other).into(),
        };
        match value {
            Value::Number(_) => Fault::new(Code::E0024, vec![("value", value)]),
            Value::Text(_) => Fault::new(
                Code::E0018,
                vec![("expected", expected.to_string().into()), ("found", value)],
            ),
        }
    }

    fn invalid_length(found: usize, expected: &dyn de::Expected) -> Fault {
        Fault::new(
            Code::E0025,
            vec![
                ("expected", expected.to_string().into()),
                ("found", found.into()),
            ],
        )
    }

    fn unknown_field(name: &str, known: &'static [&'static str]) -> Fault {
        Fault::unknown(Code::E0019, name, known)
    }

    fn unknown_variant(name: &str, known: &'static [&'static str]) -> Fault {
        Fault::unknown(Code::E0020, name, known)
    }

    fn missing_field(name: &'static str) -> Fault {
        Fault::new(Code::E0021, vec![("field", name.into())])
    }

    fn duplicate_field(name: &'static str) -> Fault {
        Fault::new(Code::E0022, vec![("name", name.into())])
    }
}

fn slug(found: Unexpected<'_>) -> &'static str {
    match found {
        Unexpected::Bool(_) => "bool",
        Unexpected::Unsigned(_) | Unexpected::Signed(_) => "number",
        Unexpected::Str(_) => "text",
        Unexpected::Seq => "list",
        Unexpected::Map => "map",
        Unexpected::Unit => "empty",
        _ => "name",
    }
}
