//! The debrief of an attempt in a few plain lines: the ending, the criteria, the faults, the
//! duties.
//!
//! Stands in for the debrief's page, which flow builds and the terminal draws.

use super::call::{Call, Halt};
use super::replay::Played;
use super::shelf;
use crate::language::Args;

/// Writes it.
pub fn show(played: &Played, call: &mut Call) -> Result<(), Halt> {
    let (scenario, found) = (&played.opening.scenario, &played.found);
    let bundle = &played.kept.entry.bundle;
    call.line(&shelf::text(bundle, "scenario--title", call.language()))?;
    if let Some(ending) = found.ending {
        call.say(
            "play-ended",
            &Args::new().text("ending", &scenario[ending].id),
        )?;
    }
    call.line("")?;
    call.say("debrief-criteria", &Args::new())?;
    for score in &found.scores {
        let id = played
            .opening
            .catalogue
            .criteria
            .get(score.criterion.0 as usize)
            .map_or("", String::as_str);
        let named = call
            .words
            .word(&format!("criterion-{}", id.replace('.', "-")));
        let named = if call
            .words
            .has(&format!("criterion-{}", id.replace('.', "-")))
        {
            named
        } else {
            id.to_owned()
        };
        match score.permille {
            Some(permille) => {
                let percent = format!("{}\u{202F}%", (permille + 5) / 10);
                let args = Args::new()
                    .number("earned", score.earned)
                    .number("available", score.available);
                let evidence =
                    call.text("debrief-criterion-evidence", &args.text("percent", percent));
                let args = Args::new().text("label", named).text("text", evidence);
                call.say("item-separator", &args)?;
            }
            None => call.say(
                "debrief-criterion-not-enough",
                &Args::new().text("criterion", named),
            )?,
        }
    }
    call.line("")?;
    call.say("debrief-faults", &Args::new())?;
    if found.faults.is_empty() && found.account_breach.is_none() {
        call.say("debrief-faults-none", &Args::new())?;
    }
    for fault in &found.faults {
        let gravity = if fault.kind.critical() {
            "critical"
        } else {
            "serious"
        };
        let name = call.words.word(&format!("fault-{}", fault.kind.word()));
        call.say(
            "debrief-fault",
            &Args::new().text("gravity", gravity).text("fault", name),
        )?;
    }
    Ok(())
}
