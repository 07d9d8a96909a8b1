//! The window, without a screen: every word is read, everything can be done by keyboard and by
//! assistive technology, nothing is cut, nothing is lost.

#![cfg(feature = "window")]
#![allow(clippy::needless_pass_by_value, clippy::cast_precision_loss)]

mod desk;
mod pages;

use accesskit::{Action as Request, ActionData, Role};
use bevy::a11y::AccessibilityNode;
use bevy::input_focus::InputFocus;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::TextLayoutInfo;
use bevy::time::TimeUpdateStrategy;
use bevy::ui_widgets::Button;
use desk::{Desk, LAPTOP};
use entremise::flow::{Action, Ask, Begin, Flow, Keeper, Page, PageId};
use entremise::game::screen::Way;
use entremise::game::tokens::{CONTRAST, DARK, Ink, LIGHT, Palette, Style, TARGET};
use entremise::language::{Language, plain};
use entremise::library::{Bundle, Shelf};
use entremise::settings::{Look, Settings, Theme, Timers};
use pages::{BEST, BREACH, Do, Fixed, RUPTURE, action, flow, house, in_the_stairs, play};
use std::collections::BTreeMap;
use std::time::Duration;

/// The first page of the stairs, with those preferences.
fn in_the_stairs_with(settings: Settings) -> (Flow, Fixed) {
    let french = Language::reference();
    let mut flow = Flow::new(house(), Keeper::Memory, settings, french, "record.db")
        .with_seed(Some(1))
        .in_window();
    let mut edge = Fixed(0);
    in_the_stairs(&mut flow, &mut edge);
    (flow, edge)
}

/// A desk where a play has come so far.
fn after(list: &[Do], size: UVec2, look: Look) -> Desk {
    let settings = Settings {
        look,
        guided: true,
        ..Settings::default()
    };
    let (mut flow, mut edge) = in_the_stairs_with(settings);
    play(&mut flow, &mut edge, list);
    Desk::open(flow, edge, size)
}

fn at_home() -> Desk {
    let (mut flow, mut edge) = (flow().in_window(), Fixed(0));
    flow.begin(pages::few(), &mut edge);
    Desk::open(flow, edge, LAPTOP)
}

/// The text of a page as it is compared: plain, one space for any.
fn flat(text: &str) -> String {
    let plain = plain(text).replace(['\u{202f}', '\u{a0}'], " ");
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Every word of the page is read.
fn reads_all_of(desk: &mut Desk, page: &Page) {
    let read = flat(&desk.read());
    for words in page.words() {
        for line in words.lines() {
            // What is asked when nothing is handed in comes in a dialog of its own.
            let later = matches!(&page.asks, Ask::Some { confirm_none, .. } | Ask::Order { confirm_none, .. } if words == confirm_none);
            assert!(
                later || read.contains(&flat(line)),
                "« {line} » is not read in\n{}",
                desk.tree()
            );
        }
    }
}

#[test]
fn every_word_of_every_page_is_read_and_every_control_has_role_name_and_action() {
    for list in [BEST, RUPTURE, BREACH] {
        for upto in 0..=list.len() {
            let mut desk = after(&list[..upto], LAPTOP, Look::default());
            let page = desk.page();
            reads_all_of(&mut desk, &page);
            controls_are_whole(&mut desk);
            if page.id == PageId::Debrief {
                let Ask::OneOf { choices, .. } = &page.asks else {
                    panic!("{page:#?}")
                };
                for at in 0..choices.len() - 2 {
                    desk.app.world().resource::<Way>().act(&Action::Select(at));
                    let way = desk
                        .app
                        .world_mut()
                        .remove_resource::<Way>()
                        .expect("a way");
                    desk.app
                        .world_mut()
                        .resource_mut::<entremise::game::screen::Screen>()
                        .turn(&way);
                    desk.app.world_mut().insert_resource(way);
                    desk.settle();
                    let page = desk.page();
                    reads_all_of(&mut desk, &page);
                    controls_are_whole(&mut desk);
                }
            }
        }
    }
}

fn controls_are_whole(desk: &mut Desk) {
    let scale = desk.app.world().resource::<Style>().scale;
    let mut query = desk
        .app
        .world_mut()
        .query_filtered::<(&AccessibilityNode, &ComputedNode), With<Button>>();
    for (node, laid) in query.iter(desk.app.world()) {
        let name = node.label().unwrap_or_default();
        assert!(!name.is_empty(), "a control has no name");
        assert!(node.supports_action(Request::Click), "{name}");
        assert!(node.supports_action(Request::Focus), "{name}");
        let size = laid.size() * laid.inverse_scale_factor();
        let least = TARGET.min(TARGET * scale);
        assert!(
            size.x >= least - 0.5 && size.y >= least - 0.5,
            "{name}: {size}"
        );
    }
}

#[test]
fn the_home_the_attempts_the_preferences_and_what_stands_before_them_are_read() {
    let mut desk = at_home();
    let page = desk.page();
    assert_eq!(page.id, PageId::Home);
    reads_all_of(&mut desk, &page);
    controls_are_whole(&mut desk);
    desk.ask(Request::Click, Role::Button, "Réglages", None);
    let page = desk.page();
    assert_eq!(page.id, PageId::Settings);
    reads_all_of(&mut desk, &page);
    desk.key(KeyCode::Escape);
    assert_eq!(desk.page().id, PageId::Home);
    desk.ask(Request::Click, Role::Button, "Aide", None);
    let tree = desk.tree();
    assert!(tree.contains("AlertDialog « Aide » [modal]"), "{tree}");
    assert!(tree.contains("Button « Fermer » [focus]"), "{tree}");
    desk.key(KeyCode::Escape);
    assert!(!desk.tree().contains("AlertDialog"), "{}", desk.tree());
}

/// Where one stands, by keyboard and by ear: read whole, and what it suggests is played.
#[cfg(feature = "store")]
#[test]
fn progress_is_read_whole_and_leads_to_a_scene() {
    let mut edge = Fixed(0);
    let store = entremise::record::Store::open_in_memory().expect("a store");
    let keeper = Keeper::local(store, &mut edge).expect("a keeper");
    let mut flow = pages::flow_with(keeper, "fr").in_window();
    in_the_stairs(&mut flow, &mut edge);
    play(&mut flow, &mut edge, BEST);
    flow.begin(pages::few(), &mut edge);
    let mut desk = Desk::open(flow, edge, LAPTOP);
    desk.ask(Request::Click, Role::Button, "Vos progrès", None);
    let page = desk.page();
    assert_eq!(page.id, PageId::Progress);
    reads_all_of(&mut desk, &page);
    controls_are_whole(&mut desk);
    // Another diploma, by its number; then what is suggested.
    desk.choose(2);
    let other = desk.page();
    assert_ne!(other.blocks, page.blocks);
    reads_all_of(&mut desk, &other);
    desk.choose(1);
    assert!(matches!(desk.page().id, PageId::Warning | PageId::Scene));
}

#[test]
fn a_broken_scenario_says_what_is_wrong_and_stops_no_other() {
    let mut broken = Shelf::bundle("cage-escalier").expect("a scenario");
    let text = broken.files.get_mut("scenario.ron").expect("its file");
    let said = String::from_utf8(text.clone())
        .expect("text")
        .replacen("level: ", "lvel: ", 1);
    *text = said.into_bytes();
    broken.id = "cassee".to_owned();
    let empty = Bundle {
        id: "vide".to_owned(),
        folder: String::new(),
        files: BTreeMap::new(),
    };
    let sound = Shelf::bundle("cage-escalier").expect("a scenario");
    let (mut flow, mut edge) = (flow().in_window(), Fixed(0));
    flow.begin(Begin::Shelf(vec![broken, empty, sound]), &mut edge);
    let mut desk = Desk::open(flow, edge, LAPTOP);
    let read = flat(&desk.read());
    assert!(read.contains("ne peut pas être jouée"), "{read}");
    assert!(read.contains("scenario.ron:"), "{read}");
    assert!(read.contains("« level »"), "{read}");
    desk.choose(1);
    assert_eq!(desk.page().id, PageId::Home);
    desk.choose(3);
    assert_eq!(desk.page().id, PageId::Warning);
}

/// Hands in by keys what an action is.
fn by_keys(desk: &mut Desk, what: &Do) {
    let page = desk.page();
    match (action(&page, what), what) {
        (Action::Select(at), _) => desk.choose(at + 1),
        (Action::Words(words), _) => {
            desk.ask(
                Request::SetValue,
                match page.id {
                    PageId::Settings => Role::TextInput,
                    _ => Role::MultilineTextInput,
                },
                "",
                Some(ActionData::Value(words.into())),
            );
            press(desk, "Continuer");
        }
        (Action::Several(all), _) => {
            for at in all {
                desk.ask_mark(Role::CheckBox, at);
            }
            press(desk, "Remettre");
            if desk.screen().dialog.is_some() {
                press(desk, "Remettre ainsi");
            }
        }
        (Action::Each(all), _) => {
            for option in all.iter().flatten() {
                desk.key(desk::DIGITS[option + 1]);
            }
            press(desk, "Continuer");
        }
        (Action::Back, _) => desk.key(KeyCode::KeyB),
        (other, _) => panic!("{other:?}"),
    }
}

/// Tabs to the button of that name and presses Enter.
fn press(desk: &mut Desk, name: &str) {
    for _ in 0..200 {
        let focus = desk.app.world().resource::<InputFocus>().get();
        let here = focus.and_then(|entity| desk.app.world().get::<AccessibilityNode>(entity));
        if here.is_some_and(|node| node.role() == Role::Button && node.label() == Some(name)) {
            desk.key(KeyCode::Enter);
            return;
        }
        desk.key(KeyCode::Tab);
    }
    panic!("Tab never comes to « {name} » in\n{}", desk.tree());
}

impl Desk {
    /// Ticks the row of that rank by Tab and Space.
    fn ask_mark(&mut self, role: Role, at: usize) {
        let page = self.page();
        let (Ask::Some { choices, .. } | Ask::Order { choices, .. }) = &page.asks else {
            panic!("{page:#?}")
        };
        let name = plain(&choices[at].text.text);
        for _ in 0..200 {
            let focus = self.app.world().resource::<InputFocus>().get();
            let here = focus.and_then(|entity| self.app.world().get::<AccessibilityNode>(entity));
            if here.is_some_and(|node| node.role() == role && node.label() == Some(name.as_str())) {
                self.key(KeyCode::Space);
                return;
            }
            self.key(KeyCode::Tab);
        }
        panic!("Tab never comes to « {name} » in\n{}", self.tree());
    }
}

/// What was answered, as the record would have it.
fn answers(desk: &Desk) -> Vec<entremise::play::Answer> {
    let walk = desk.app.world().resource::<Way>().walk();
    let attempt = walk.flow.attempt().expect("an attempt");
    attempt
        .turns()
        .iter()
        .map(|turn| turn.answer.clone())
        .collect()
}

#[test]
fn a_whole_scene_is_played_by_keys_alone_and_is_the_same_play() {
    for list in [BEST, BREACH, RUPTURE] {
        let mut desk = after(&[], LAPTOP, Look::default());
        list.iter().for_each(|what| by_keys(&mut desk, what));
        assert_eq!(desk.page().id, PageId::Debrief);
        let (mut flow, mut edge) = (flow(), Fixed(0));
        in_the_stairs(&mut flow, &mut edge);
        play(&mut flow, &mut edge, list);
        let known = flow.attempt().expect("an attempt").turns().iter();
        let known: Vec<_> = known.map(|turn| turn.answer.clone()).collect();
        assert_eq!(answers(&desk), known);
    }
}

#[test]
fn a_whole_scene_is_played_by_the_actions_of_assistive_technology() {
    let mut desk = after(&[], LAPTOP, Look::default());
    for what in BEST {
        let page = desk.page();
        match action(&page, what) {
            Action::Select(at) => {
                let Ask::OneOf { choices, .. } = &page.asks else {
                    panic!("{page:#?}")
                };
                let name = plain(&choices[at].text.text);
                desk.ask(Request::Click, Role::Button, &name, None);
            }
            Action::Words(words) => {
                let data = Some(ActionData::Value(words.into()));
                desk.ask(Request::SetValue, Role::MultilineTextInput, "", data);
                desk.ask(Request::Click, Role::Button, "Continuer", None);
            }
            Action::Several(all) => {
                let Ask::Some { choices, .. } = &page.asks else {
                    panic!("{page:#?}")
                };
                for at in all {
                    let name = plain(&choices[at].text.text);
                    desk.ask(Request::Click, Role::CheckBox, &name, None);
                }
                desk.ask(Request::Click, Role::Button, "Remettre", None);
            }
            Action::Each(_) => {
                by_keys(&mut desk, what);
            }
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(desk.page().id, PageId::Debrief);
}

#[test]
fn a_number_selects_and_enter_confirms_a_slip_answers_nothing() {
    let mut desk = after(&[], LAPTOP, Look::default());
    let before = desk.page();
    // Enter alone, on a page just shown, answers nothing.
    desk.keys(&[KeyCode::Enter, KeyCode::Space, KeyCode::Digit2]);
    assert_eq!(desk.page(), before);
    assert!(desk.tree().contains("[focus]"));
    desk.key(KeyCode::Enter);
    assert_ne!(desk.page(), before);
}

#[test]
fn escape_asks_before_it_leaves_and_staying_is_the_way_out() {
    let mut desk = after(&BEST[..3], LAPTOP, Look::default());
    let before = desk.page();
    desk.key(KeyCode::Escape);
    let tree = desk.tree();
    assert!(tree.contains("AlertDialog « Quitter la scène"), "{tree}");
    assert!(tree.contains("Button « Rester » [focus]"), "{tree}");
    // Tab stays inside.
    desk.keys(&[KeyCode::Tab, KeyCode::Tab]);
    assert!(
        desk.tree().contains("Button « Rester » [focus]"),
        "{}",
        desk.tree()
    );
    desk.key(KeyCode::Enter);
    assert_eq!(desk.page(), before);
    assert!(!desk.tree().contains("AlertDialog"));
}

#[test]
fn words_in_the_making_outlive_help_and_the_preferences() {
    let mut desk = after(&BEST[..2], LAPTOP, Look::default());
    let data = Some(ActionData::Value("Elle a peur.".into()));
    desk.ask(Request::SetValue, Role::MultilineTextInput, "", data);
    desk.ask(Request::Click, Role::Button, "Aide", None);
    desk.key(KeyCode::Escape);
    assert!(desk.tree().contains("« Elle a peur. »"), "{}", desk.tree());
    desk.ask(Request::Click, Role::Button, "Réglages", None);
    desk.key(KeyCode::Escape);
    assert!(desk.tree().contains("« Elle a peur. »"), "{}", desk.tree());
}

#[test]
fn tab_goes_in_the_order_in_which_the_page_is_read() {
    for list in [&BEST[..0], &BEST[..12], &BEST[..13], BEST] {
        let mut desk = after(list, LAPTOP, Look::default());
        let read = desk.tree();
        let mut query = desk.app.world_mut().query_filtered::<(), With<TabIndex>>();
        let count = query.iter(desk.app.world()).count();
        let mut last = 0;
        let start = desk.app.world().resource::<InputFocus>().get();
        // Back to the first control of the page.
        for _ in 0..count {
            desk.key(KeyCode::Tab);
            let focus = desk
                .app
                .world()
                .resource::<InputFocus>()
                .get()
                .expect("a focus");
            let name = desk
                .app
                .world()
                .get::<AccessibilityNode>(focus)
                .and_then(|node| node.label().map(str::to_owned));
            let name = name.unwrap_or_default();
            if name.is_empty() {
                continue;
            }
            if let Some(at) = read[last..].find(&format!("« {name} »")) {
                last += at;
            } else {
                // Once around.
                last = read.find(&format!("« {name} »")).expect("it is read");
            }
        }
        assert_eq!(
            desk.app.world().resource::<InputFocus>().get(),
            start,
            "once around"
        );
    }
}

#[test]
fn nothing_is_cut_at_twice_the_size() {
    let large = Look {
        text: 200,
        ..Look::default()
    };
    let narrow = UVec2::new(1024, 640);
    for size in [LAPTOP, narrow] {
        for upto in [0, 1, 2, 3, 12, 13, 14, BEST.len()] {
            let mut desk = after(&BEST[..upto], size, large);
            let width = desk.app.world().resource::<Style>().window.x;
            let mut query =
                desk.app
                    .world_mut()
                    .query::<(&Text, &TextLayoutInfo, &ComputedNode, &UiGlobalTransform)>();
            for (text, letters, node, place) in query.iter(desk.app.world()) {
                let (left, right) = (
                    (place.translation.x - node.size.x / 2.0) * node.inverse_scale_factor(),
                    (place.translation.x + node.size.x / 2.0) * node.inverse_scale_factor(),
                );
                assert!(
                    left >= -1.0 && right <= width + 1.0,
                    "{size} {upto} « {} » {left}..{right}",
                    text.0
                );
                // A space may hang over the end of a line.
                let space = node.size.y.min(60.0) * 0.2;
                assert!(
                    letters.size.x <= node.size.x + space && letters.size.y <= node.size.y + 1.0,
                    "{size} {upto} « {} » {} in {}",
                    text.0,
                    letters.size,
                    node.size
                );
            }
        }
    }
}

#[test]
fn a_preference_shows_at_once_and_from_anywhere() {
    let mut desk = after(&BEST[..1], LAPTOP, Look::default());
    let before = desk.page();
    assert_eq!(desk.app.world().resource::<Style>().palette, &LIGHT);
    desk.ask(Request::Click, Role::Button, "Réglages", None);
    let at = |desk: &Desk, id: &str| {
        let page = desk.page();
        let Ask::OneOf { choices, .. } = &page.asks else {
            panic!("{page:#?}")
        };
        choices
            .iter()
            .position(|choice| choice.id == id)
            .expect("there")
            + 1
    };
    for (row, option) in [("theme", "dark"), ("text", "200"), ("language", "en")] {
        let row = at(&desk, row);
        desk.choose(row);
        let option = at(&desk, option);
        desk.choose(option);
    }
    let style = *desk.app.world().resource::<Style>();
    assert_eq!(style.palette, &DARK);
    assert!((style.scale - 2.0).abs() < f32::EPSILON);
    assert!(desk.read().contains("Your settings"), "{}", desk.tree());
    desk.key(KeyCode::Escape);
    assert_eq!(desk.page().id, before.id);
    assert!(desk.read().contains("What do you do"), "{}", desk.tree());
}

/// How far the words are scrolled.
fn scrolled(desk: &mut Desk) -> f32 {
    let mut areas = desk
        .app
        .world_mut()
        .query::<(&ScrollPosition, &AccessibilityNode)>();
    let mut areas = areas.iter(desk.app.world());
    let found = areas.find(|(_, node)| node.role() == Role::ScrollView);
    found.expect("words").0.y
}

#[test]
fn words_glide_under_the_keys_and_are_there_at_once_for_who_wants_nothing_to_move() {
    for still in [false, true] {
        let look = Look {
            still,
            ..Look::default()
        };
        let mut desk = after(BEST, LAPTOP, look);
        desk.app
            .insert_resource(TimeUpdateStrategy::ManualDuration(Duration::from_millis(
                16,
            )));
        desk.press(KeyCode::PageDown);
        let first = scrolled(&mut desk);
        desk.settle();
        let later = scrolled(&mut desk);
        (0..20).for_each(|_| desk.app.update());
        let end = scrolled(&mut desk);
        assert!(end > 300.0, "{end}");
        if still {
            assert_eq!((first, later), (end, end));
        } else {
            assert!(
                0.0 < first && first < later && later < end,
                "{first} {later} {end}"
            );
        }
    }
}

#[test]
fn time_runs_out_where_it_was_asked_for_and_stands_still_before_a_question() {
    let settings = Settings {
        timers: Timers::Double,
        guided: true,
        ..Settings::default()
    };
    let (mut flow, mut edge) = in_the_stairs_with(settings);
    play(&mut flow, &mut edge, &BEST[..1]);
    let Ask::OneOf {
        seconds: Some(seconds),
        ..
    } = flow.page().asks
    else {
        panic!("{:#?}", flow.page())
    };
    let mut desk = Desk::open(flow, edge, LAPTOP);
    let before = desk.page();
    assert!(
        desk.tree().contains(&format!("Timer « encore {seconds}")),
        "{}",
        desk.tree()
    );
    desk.wait(Duration::from_secs(20));
    desk.key(KeyCode::Escape);
    desk.wait(Duration::from_mins(5));
    assert_eq!(desk.page(), before, "it stands still before a question");
    desk.key(KeyCode::Escape);
    desk.wait(Duration::from_secs(u64::from(seconds) - 30));
    assert_eq!(desk.page(), before);
    assert!(desk.tree().contains("Timer « encore"), "{}", desk.tree());
    desk.wait(Duration::from_secs(30));
    assert_ne!(desk.page(), before);
    assert_eq!(
        answers(&desk).last(),
        Some(&entremise::play::Answer::Timeout)
    );
}

#[test]
fn the_first_steps_are_offered_once_played_by_doing_and_kept_nowhere() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("settings.json");
    let begin = || {
        let settings = Settings::read(&path).settings();
        let french = Language::reference();
        let mut flow = Flow::new(house(), Keeper::Memory, settings, french, "record.db")
            .with_settings_path(Some(path.clone()))
            .with_first_steps()
            .in_window();
        flow.begin(Begin::Home, &mut Fixed(0));
        Desk::open(flow, Fixed(0), LAPTOP)
    };
    let mut desk = begin();
    assert_eq!(desk.page().id, PageId::Welcome);
    let page = desk.page();
    reads_all_of(&mut desk, &page);
    desk.choose(1);
    for _ in 0..3 {
        let page = desk.page();
        assert_eq!(page.id, PageId::Scene);
        reads_all_of(&mut desk, &page);
        desk.choose(1);
    }
    assert_eq!(desk.page().id, PageId::Debrief);
    assert!(flat(&desk.read()).contains("Pourquoi"), "{}", desk.tree());
    desk.choose(1);
    assert_eq!(desk.page().id, PageId::Home);
    // Never again unasked; asked, it comes.
    let mut desk = begin();
    assert_eq!(desk.page().id, PageId::Home);
    desk.ask(Request::Click, Role::Button, "Revoir la petite scène", None);
    assert_eq!(desk.page().id, PageId::Scene);
}

/// WCAG's contrast.
fn contrast(one: Ink, other: Ink) -> f64 {
    let light = |ink: Ink| {
        let part = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        let [red, green, blue] = ink.rgb().map(part);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (light(one), light(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn every_ink_is_readable_on_every_ground() {
    for palette in [&LIGHT, &DARK, &CONTRAST] {
        let Palette {
            paper,
            surface,
            sunk,
            soft,
            ..
        } = *palette;
        for ground in [paper, surface, sunk, soft] {
            for ink in [
                palette.text,
                palette.text2,
                palette.accent,
                palette.calm,
                palette.triggered,
                palette.escalating,
                palette.crisis,
                palette.recovering,
            ] {
                assert!(contrast(ink, ground) >= 4.5, "{ink:x?} on {ground:x?}");
            }
            for ink in [palette.edge, palette.focus] {
                assert!(contrast(ink, ground) >= 3.0, "{ink:x?} on {ground:x?}");
            }
        }
        assert!(contrast(palette.on_accent, palette.accent) >= 4.5);
    }
    assert_eq!(Palette::of(Theme::System, true), &DARK);
}

#[test]
fn two_digits_are_one_number_and_the_first_alone_was_not_meant() {
    let mut desk = after(&BEST[..12], LAPTOP, Look::default());
    let Ask::Some { choices, .. } = desk.page().asks else {
        panic!("{:#?}", desk.page())
    };
    assert!(choices.len() >= 10, "{}", choices.len());
    for number in [1, 10, choices.len()] {
        for digit in number.to_string().bytes() {
            desk.key(desk::DIGITS[usize::from(digit - b'0')]);
        }
        std::thread::sleep(Duration::from_millis(950));
    }
    let marked: Vec<bool> = (0..choices.len())
        .map(|at| desk.screen().form.has(entremise::game::Mark::Several(at)))
        .collect();
    let mut expected = vec![false; choices.len()];
    for number in [1, 10, choices.len()] {
        expected[number - 1] = true;
    }
    assert_eq!(marked, expected);
}

/// The tree of each kind of page, as it was read and found good. `UPDATE=1` writes them anew.
#[test]
fn each_page_has_the_tree_it_was_found_good_with() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/trees");
    let mut desks = vec![("home", at_home())];
    let (mut flow, mut edge) = (flow().in_window(), Fixed(0));
    flow.begin(Begin::Scenario(pages::stairs()), &mut edge);
    desks.push(("warning", Desk::open(flow, edge, LAPTOP)));
    for (name, upto) in [
        ("scene", 1),
        ("words", 2),
        ("account", 12),
        ("rating", 13),
        ("redo", 14),
        ("debrief", BEST.len()),
    ] {
        desks.push((name, after(&BEST[..upto], LAPTOP, Look::default())));
    }
    let mut settings = at_home();
    settings.ask(Request::Click, Role::Button, "Réglages", None);
    desks.push(("settings", settings));
    let mut people = after(&BEST[..1], LAPTOP, Look::default());
    people.key(KeyCode::KeyP);
    desks.push(("people", people));
    let mut leave = after(&BEST[..1], LAPTOP, Look::default());
    leave.key(KeyCode::Escape);
    desks.push(("leave", leave));
    for (name, mut desk) in desks {
        let path = format!("{folder}/{name}.txt");
        let tree = desk.tree();
        if std::env::var_os("UPDATE").is_some() {
            std::fs::create_dir_all(folder).expect("made");
            std::fs::write(&path, &tree).expect("written");
            continue;
        }
        let known = std::fs::read_to_string(&path).unwrap_or_default();
        assert_eq!(tree, known, "{name} changed; look at it, then UPDATE=1");
    }
}
