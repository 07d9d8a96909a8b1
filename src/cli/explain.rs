//! `entremise explain CODE`: the guide's page of a code. Without a code, all codes and their titles.
//!
//! Where the guide has no page yet, the message itself is said, with what was expected and what to
//! do.

use clap::Args as ClapArgs;

use super::call::{CALL, Call, Halt};
use super::markdown;
use crate::language::{Args, Language, plain};
use crate::source::{Code, render::safe};

#[derive(rust_embed::RustEmbed)]
#[folder = "assets"]
#[include = "guide/*/*.md"]
struct Guide;

/// `explain`
#[derive(Debug, ClapArgs)]
pub struct Explain {
    #[arg(value_name = "value-code")]
    code: Option<String>,
}

impl Explain {
    /// Writes a page, or the list of codes.
    pub fn run(&self, call: &mut Call) -> Result<u8, Halt> {
        let Some(wanted) = &self.code else {
            for code in Code::ALL {
                call.line(&format!("{}  {}", code.id(), title(*code, call)))?;
            }
            call.line("")?;
            call.say("explain-hint", &Args::new())?;
            return Ok(0);
        };
        let Some(code) = Code::parse(wanted.trim()) else {
            let (typed, args) = (
                wanted.trim().to_uppercase(),
                Args::new().text("code", wanted),
            );
            let mut known: Vec<&str> = Code::ALL.iter().map(|code| code.id()).collect();
            // Of two as near, the one that begins alike.
            let alike = |id: &str| {
                id.bytes()
                    .zip(typed.bytes())
                    .take_while(|(a, b)| a == b)
                    .count()
            };
            known.sort_by_key(|id| std::cmp::Reverse(alike(id)));
            return Err(call.refuse_near(CALL, "error-code-unknown", &args, &typed, known));
        };
        match page(code, call.language()) {
            Some(page) => markdown::lines(&page)
                .iter()
                .try_for_each(|line| call.line(&safe(line)))?,
            None => spoken(code, call)?,
        }
        Ok(0)
    }
}

fn page(code: Code, language: &Language) -> Option<String> {
    let chain = language.chain(&Language::reference());
    let found = chain
        .iter()
        .find_map(|base| Guide::get(&format!("guide/{base}/{}.md", code.id())))?;
    Some(String::from_utf8_lossy(&found.data).into_owned())
}

/// The heading of its page without the code, else its message with its variables left open.
fn title(code: Code, call: &Call) -> String {
    let page = page(code, call.language());
    let heading = page
        .as_deref()
        .and_then(|page| page.lines().next())
        .map(|line| line.trim_start_matches("# "));
    let heading = heading.map(|line| {
        line.trim_start_matches(code.id())
            .trim_start_matches([' ', '·'])
    });
    heading
        .filter(|line| !line.is_empty())
        .map_or_else(|| part(code, None, call), safe)
}

fn spoken(code: Code, call: &mut Call) -> Result<(), Halt> {
    call.line(&format!("{} · {}", code.id(), part(code, None, call)))?;
    for attribute in ["expected", "hint"] {
        if call.words.has_attr(code.id(), attribute) {
            call.line("")?;
            markdown::lines(&part(code, Some(attribute), call))
                .iter()
                .try_for_each(|line| call.line(line))?;
        }
    }
    Ok(())
}

/// A message said without its variables: each is an ellipsis.
fn part(code: Code, attribute: Option<&str>, call: &Call) -> String {
    let said = plain(&call.words.say(code.id(), attribute, &Args::new()));
    let mut open = String::new();
    let mut rest = said.as_str();
    while let Some((before, variable)) = rest.split_once("{$") {
        open += before;
        open.push('…');
        rest = variable.split_once('}').map_or("", |(_, after)| after);
    }
    safe(&(open + rest))
}
