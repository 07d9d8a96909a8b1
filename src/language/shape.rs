//! What one language's messages hold: their parts, and what each part calls upon.
//!
//! Formatting goes wrong when a part calls upon a message, a term, a function or a variable that
//! is not there, or upon itself. All of that can be read from the syntax tree, every variant of
//! every selector included, without formatting anything.

use std::collections::{BTreeMap, BTreeSet};

use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

/// A message (no attribute) or one of its attributes; a term's key starts with a dash.
pub(super) type Part = (String, Option<String>);

#[derive(Default)]
struct Calls {
    parts: BTreeSet<Part>,
    variables: BTreeSet<String>,
    unknown_function: bool,
}

#[derive(Default)]
pub(super) struct Shape(BTreeMap<Part, Calls>);

impl Shape {
    /// Adds a file's messages; of two with one key the first stays.
    pub(super) fn add(&mut self, resource: &FluentResource) {
        let before: BTreeSet<String> = self.0.keys().map(|part| part.0.clone()).collect();
        let mut seen = before;
        for entry in resource.entries() {
            let (key, value, attributes) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
                _ => continue,
            };
            if !seen.insert(key.clone()) {
                continue;
            }
            if let Some(value) = value {
                self.0.insert((key.clone(), None), calls(value));
            }
            for attribute in attributes {
                let part = (key.clone(), Some(attribute.id.name.to_owned()));
                self.0
                    .entry(part)
                    .or_insert_with(|| calls(&attribute.value));
            }
        }
    }

    /// The parts of messages; terms are private.
    pub(super) fn parts(&self) -> impl Iterator<Item = &Part> {
        self.0.keys().filter(|part| !part.0.starts_with('-'))
    }

    /// Whether a part is here and all that it calls upon too.
    pub(super) fn sound(&self, part: &Part, variables: Option<&BTreeSet<String>>) -> bool {
        self.sound_within(part, variables, &mut Vec::new(), &mut BTreeSet::new())
    }

    fn sound_within<'s>(
        &'s self,
        part: &Part,
        variables: Option<&BTreeSet<String>>,
        path: &mut Vec<&'s Part>,
        good: &mut BTreeSet<&'s Part>,
    ) -> bool {
        let Some((part, calls)) = self.0.get_key_value(part) else {
            return false;
        };
        if good.contains(part) {
            return true;
        }
        // A chain longer than any author writes is as bad as one that bites its tail.
        if path.contains(&part) || path.len() > crate::source::MOST_FLUENT_DEPTH {
            return false;
        }
        let known = |name: &String| variables.is_none_or(|known| known.contains(name));
        // A term sees only what its caller hands it, and may do without.
        let own = part.0.starts_with('-') || calls.variables.iter().all(known);
        path.push(part);
        let all = own
            && !calls.unknown_function
            && calls
                .parts
                .iter()
                .all(|next| self.sound_within(next, variables, path, good));
        path.pop();
        if all {
            good.insert(part);
        }
        all
    }
}

fn calls(pattern: &Pattern<&str>) -> Calls {
    let mut found = Calls::default();
    in_pattern(pattern, &mut found);
    found
}

// These call one another as deep as the text nests, which the guard has bounded.
fn in_pattern(pattern: &Pattern<&str>, found: &mut Calls) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<&str>, found: &mut Calls) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, found: &mut Calls) {
    let arguments = match inline {
        InlineExpression::FunctionReference { id, arguments } => {
            found.unknown_function |= id.name != "NUMBER";
            Some(arguments)
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute
                .as_ref()
                .map(|attribute| attribute.name.to_owned());
            found.parts.insert((id.name.to_owned(), attribute));
            None
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let attribute = attribute
                .as_ref()
                .map(|attribute| attribute.name.to_owned());
            found.parts.insert((format!("-{}", id.name), attribute));
            arguments.as_ref()
        }
        InlineExpression::VariableReference { id } => {
            found.variables.insert(id.name.to_owned());
            None
        }
        InlineExpression::Placeable { expression } => {
            in_expression(expression, found);
            None
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
    };
    if let Some(arguments) = arguments {
        for positional in &arguments.positional {
            in_inline(positional, found);
        }
        for named in &arguments.named {
            in_inline(&named.value, found);
        }
    }
}
