//! Scenes, and the beats laid one after another in one table.

use super::beat::Tables;
use super::lookup::{Lookup, Target};
use crate::scenario::names::check_shape;
use crate::scenario::raw::{self, Id};
use crate::scenario::{Beat, BeatIx, Scene, SceneIx, limit};
use crate::source::{Code, Diagnostic, FileId, Sources};

type Scenes = (Vec<Option<Scene>>, Vec<Option<Beat>>);

pub(super) fn lay_scenes(
    lookup: &Lookup<'_>,
    tables: &mut Tables,
    sources: &Sources,
    scenes: &[(FileId, &Id, &raw::Scene)],
    standing: usize,
) -> Scenes {
    let mut rows = Vec::new();
    let mut beats: Vec<Option<Beat>> = Vec::new();
    let standing = ((1_u16 << standing.min(limit::STANDING)) - 1) as u8;
    for (at, (file, id, raw)) in scenes.iter().enumerate().take(limit::SCENES) {
        lookup.file.set(*file);
        let first = beats.len() as u16;
        let room = limit::BEATS - beats.len();
        for (rank, (beat, raw)) in raw.beats.iter().enumerate().take(room) {
            let ix = BeatIx(first + rank as u16);
            beats.push(lookup.beat(
                tables,
                sources,
                SceneIx(at as u8),
                ix,
                (beat, raw),
                standing,
            ));
        }
        rows.push(scene(
            lookup,
            SceneIx(at as u8),
            id,
            raw,
            first..beats.len() as u16,
        ));
    }
    (rows, beats)
}

fn scene(
    lookup: &Lookup<'_>,
    at: SceneIx,
    id: &Id,
    raw: &raw::Scene,
    beats: std::ops::Range<u16>,
) -> Option<Scene> {
    let present = lookup.parties_of(&raw.present);
    lookup.used(|usage| usage.parties |= present);
    check_shape(lookup.file.get(), &raw.setting, lookup.sink);
    let channels = raw
        .channels
        .iter()
        .filter_map(|(id, channel)| Some((lookup.party(id)?, *channel)));
    let channels = channels.collect();
    let start = match lookup.places.get(raw.start.get_ref()) {
        Some(Target::Beat(beat, scene)) if scene == at => Some(beat),
        _ => {
            let known = raw.beats.keys().map(|id| id.get_ref().as_str());
            let fault = Diagnostic::new(Code::E0123, lookup.place(&raw.start));
            lookup.sink.push(
                fault
                    .with("name", raw.start.get_ref().as_str())
                    .near(raw.start.get_ref(), known),
            );
            None
        }
    };
    let after = match raw.after {
        None => 0,
        Some(raw::Delay::Minutes(n)) => u32::from(n),
        Some(raw::Delay::Hours(n)) => u32::from(n) * 60,
        Some(raw::Delay::Days(n)) => u32::from(n) * 24 * 60,
    };
    Some(Scene {
        id: id.get_ref().clone(),
        form: raw.form,
        setting: raw.setting.get_ref().clone(),
        time: raw.time,
        after,
        has_after: raw.after.is_some(),
        present,
        channels,
        start: start?,
        beats,
        place: lookup.place(id),
    })
}
