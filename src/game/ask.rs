//! What a page asks, as controls.

use accesskit::Role;
use bevy::input_focus::tab_navigation::TabIndex;
use bevy::prelude::*;
use bevy::text::{EditableText, TextCursorStyle};

use super::access;
use super::deed::{Deed, Field};
use super::draw::Places;
use super::form::{Mark, Rank};
use super::icon::Icon;
use super::paint::{Look, On, Paint};
use super::pen::{Card, Into, Pen, silent};
use super::screen::Screen;
use super::tokens::{BORDER, BUTTON, CARD, Size, TARGET};
use crate::flow::{Action, Ask, Choice, Page, PageId, Text as Words};

/// The question and its controls; `parts_beside` where the choices stand in the panel already.
pub fn draw(
    pen: &mut Pen,
    into: &mut Into,
    page: &Page,
    screen: &Screen,
    parts_beside: bool,
    places: &mut Places,
) {
    let column = Node {
        flex_direction: FlexDirection::Column,
        width: percent(100),
        row_gap: px(10),
        ..default()
    };
    let name = prompt(&page.asks).to_owned();
    into.spawn((column, access::named(Role::Group, &name)))
        .with_children(|into| {
            match &page.asks {
                Ask::None => {
                    let label = pen.word("window-close-page");
                    let deed = Deed::Act(Action::Quit);
                    pen.button(into, deed, &label, None, Look::Main);
                }
                Ask::OneOf { .. } if parts_beside => {}
                Ask::OneOf {
                    choices, groups, ..
                } if page.id == PageId::Home => {
                    asked(pen, into, &name);
                    shelf(pen, into, choices, groups, places);
                }
                Ask::OneOf {
                    choices, groups, ..
                } => {
                    asked(pen, into, &name);
                    one_of(pen, into, choices, groups, page.id, places);
                }
                Ask::Some { choices, .. } => {
                    asked(pen, into, &name);
                    several(pen, into, choices, screen, false, places);
                    submit(pen, into, page.id);
                }
                Ask::Order { choices, .. } => {
                    asked(pen, into, &name);
                    several(pen, into, choices, screen, true, places);
                    submit(pen, into, page.id);
                }
                Ask::Free { note, most, .. } => {
                    free(
                        pen,
                        into,
                        page.id,
                        &name,
                        note,
                        *most,
                        screen.words(),
                        places,
                    );
                    submit(pen, into, page.id);
                }
                Ask::Rate {
                    questions, options, ..
                } => {
                    asked(pen, into, &name);
                    rate(
                        pen,
                        into,
                        questions,
                        options,
                        page.id == PageId::Task,
                        screen,
                        places,
                    );
                    submit(pen, into, page.id);
                }
                Ask::Assign { .. } => {
                    assign(pen, into, &page.asks, screen, places);
                    submit(pen, into, page.id);
                }
            }
            besides(pen, into, &page.besides, places);
        });
}

/// What is asked.
pub fn prompt(asks: &Ask) -> &str {
    match asks {
        Ask::None => "",
        Ask::OneOf { prompt, .. }
        | Ask::Some { prompt, .. }
        | Ask::Order { prompt, .. }
        | Ask::Free { prompt, .. }
        | Ask::Rate { prompt, .. } => prompt,
        Ask::Assign { who, .. } => who,
    }
}

fn asked(pen: &mut Pen, into: &mut Into, prompt: &str) {
    if !prompt.is_empty() {
        pen.heading(into, 3, &Words::from(prompt.to_owned()));
    }
}

fn select(at: usize) -> Deed {
    Deed::Act(Action::Select(at))
}

/// Choices one under the other; those that stand apart, side by side.
fn one_of(
    pen: &mut Pen,
    into: &mut Into,
    choices: &[Choice],
    groups: &[(usize, String)],
    id: PageId,
    places: &mut Places,
) {
    let (mut done, mut heading): (usize, Option<&String>) = (0, None);
    let ends = groups.iter().map(|(from, _)| *from).chain([choices.len()]);
    let headings = groups
        .iter()
        .map(|(_, heading)| Some(heading))
        .chain([None]);
    for (end, next) in ends.zip(headings) {
        let apart = heading.is_some();
        if let Some(heading) = heading {
            pen.heading(into, 3, &Words::from(heading.clone()));
        }
        let box_ = Node {
            flex_direction: if apart {
                FlexDirection::Row
            } else {
                FlexDirection::Column
            },
            flex_wrap: if apart {
                FlexWrap::Wrap
            } else {
                FlexWrap::NoWrap
            },
            row_gap: px(8),
            column_gap: px(10),
            width: percent(100),
            ..default()
        };
        into.spawn((box_, access::container()))
            .with_children(|into| {
                for (at, choice) in choices.iter().enumerate().take(end).skip(done) {
                    let look = match (apart, id) {
                        (true, PageId::Scene) => Look::Standing,
                        _ => Look::Card,
                    };
                    let card = Card {
                        deed: select(at),
                        look,
                        toggles: choice.current.then_some(Role::ListBoxOption),
                        on: choice.current,
                        strong: false,
                    };
                    let entity = pen.card(into, at + 1, choice, card);
                    if apart {
                        let width = pen.style.scaled(260.0);
                        into.commands().entity(entity).entry::<Node>().and_modify(
                            move |mut node| {
                                node.width = auto();
                                node.min_width = px(width);
                                node.max_width = percent(100);
                            },
                        );
                    }
                    if choice.current {
                        into.commands().entity(entity).insert(On);
                    }
                    places.keep(into, choice.id.clone(), entity);
                }
            });
        (done, heading) = (end, next);
    }
}

/// The home: a column for each place, then the commands.
fn shelf(
    pen: &mut Pen,
    into: &mut Into,
    choices: &[Choice],
    groups: &[(usize, String)],
    places: &mut Places,
) {
    let row = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(20),
        row_gap: px(20),
        width: percent(100),
        ..default()
    };
    let last = groups.len().saturating_sub(1);
    let ends = groups
        .iter()
        .skip(1)
        .map(|(from, _)| *from)
        .chain([choices.len()]);
    let mut spans = groups.iter().zip(ends).enumerate();
    into.spawn((row, access::named(Role::List, "")))
        .with_children(|into| {
            for (_, ((from, heading), end)) in spans.by_ref().take(last) {
                let width = pen.style.scaled(310.0);
                let column = Node {
                    flex_direction: FlexDirection::Column,
                    flex_grow: 1.0,
                    flex_shrink: 1.0,
                    flex_basis: px(width),
                    row_gap: px(12),
                    ..default()
                };
                into.spawn((column, access::named(Role::ListItem, heading)))
                    .with_children(|into| {
                        pen.heading(into, 3, &Words::from(heading.clone()));
                        for (at, choice) in choices.iter().enumerate().take(end).skip(*from) {
                            let card = Card {
                                deed: select(at),
                                look: Look::Card,
                                toggles: None,
                                on: false,
                                strong: true,
                            };
                            let entity = pen.card(into, at + 1, choice, card);
                            places.keep(into, choice.id.clone(), entity);
                        }
                    });
            }
        });
    for (_, ((from, heading), end)) in spans {
        pen.heading(into, 3, &Words::from(heading.clone()));
        commands(pen, into, choices, *from..end, places);
    }
}

/// Commands side by side.
fn commands(
    pen: &mut Pen,
    into: &mut Into,
    choices: &[Choice],
    which: std::ops::Range<usize>,
    places: &mut Places,
) {
    let row = Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(12),
        row_gap: px(12),
        ..default()
    };
    into.spawn((row, access::container()))
        .with_children(|into| {
            for at in which {
                let choice = &choices[at];
                let entity = pen.button(into, select(at), &choice.text.text, None, Look::Plain);
                places.keep(into, choice.id.clone(), entity);
            }
        });
}

/// The parts of a debrief, beside what is read; then what follows.
pub fn parts(pen: &mut Pen, into: &mut Into, page: &Page, places: &mut Places) {
    let Ask::OneOf {
        choices,
        groups,
        prompt,
        ..
    } = &page.asks
    else {
        return;
    };
    let own = groups.first().map_or(choices.len(), |(from, _)| *from);
    pen.heading(into, 3, &Words::from(prompt.clone()));
    for (at, choice) in choices.iter().enumerate().take(own) {
        let look = if choice.current {
            Look::Plain
        } else {
            Look::Tab
        };
        let entity = pen.button(into, select(at), &choice.text.text, None, look);
        left(into, entity);
        if choice.current {
            let node = access::toggle(Role::Tab, &choice.text.text, true);
            into.commands().entity(entity).insert((On, node));
        }
        places.keep(into, choice.id.clone(), entity);
    }
    for (_, heading) in groups {
        pen.heading(into, 3, &Words::from(heading.clone()));
    }
    for (at, choice) in choices.iter().enumerate().skip(own) {
        let entity = pen.button(into, select(at), &choice.text.text, None, Look::Plain);
        left(into, entity);
        places.keep(into, choice.id.clone(), entity);
    }
}

fn left(into: &mut Into, entity: Entity) {
    into.commands()
        .entity(entity)
        .entry::<Node>()
        .and_modify(|mut node| {
            node.justify_content = JustifyContent::FlexStart;
            node.width = percent(100);
        });
}

/// Rows to tick; where the order counts, each shows its rank.
fn several(
    pen: &mut Pen,
    into: &mut Into,
    choices: &[Choice],
    screen: &Screen,
    ordered: bool,
    places: &mut Places,
) {
    let column = Node {
        flex_direction: FlexDirection::Column,
        row_gap: px(10),
        width: percent(100),
        ..default()
    };
    into.spawn((column, access::container()))
        .with_children(|into| {
            for (at, choice) in choices.iter().enumerate() {
                let mark = Mark::Several(at);
                let on = screen.form.has(mark);
                let card = Card {
                    deed: Deed::Mark(mark),
                    look: Look::Card,
                    toggles: Some(Role::CheckBox),
                    on,
                    strong: false,
                };
                let entity = pen.card(into, at + 1, choice, card);
                if ordered {
                    let rank = screen.form.rank(at).map(|rank| rank.to_string());
                    let text = rank.unwrap_or_default();
                    let letters = pen.letters(&text, Size::Heading, pen.style.palette.accent);
                    let shown = into.commands().spawn((letters, Rank(at), silent())).id();
                    into.commands().entity(entity).add_child(shown);
                }
                marked(into, entity, mark, on);
                places.keep(into, choice.id.clone(), entity);
            }
        });
}

fn marked(into: &mut Into, entity: Entity, mark: Mark, on: bool) {
    into.commands().entity(entity).insert(mark);
    if on {
        into.commands().entity(entity).insert(On);
    }
}

fn submit(pen: &mut Pen, into: &mut Into, id: PageId) {
    let label = pen.word(match id {
        PageId::Account => "window-hand-in",
        _ => "window-go-on",
    });
    let row = Node {
        justify_content: JustifyContent::FlexEnd,
        width: percent(100),
        ..default()
    };
    into.spawn((row, access::container()))
        .with_children(|into| {
            pen.button(into, Deed::Submit, &label, Some(Icon::Check), Look::Main);
        });
}

/// One's own words.
fn free(
    pen: &mut Pen,
    into: &mut Into,
    id: PageId,
    prompt: &str,
    note: &str,
    most: usize,
    typed: &str,
    places: &mut Places,
) {
    let palette = pen.style.palette;
    pen.heading(into, 3, &Words::from(prompt.to_owned()));
    let one_line = id == PageId::Settings;
    let (_, line, _) = Size::Body.at_100();
    let mut text = EditableText::new(typed);
    text.max_characters = Some(most);
    text.allow_newlines = !one_line;
    text.visible_lines = Some(if one_line { 1.0 } else { 4.0 });
    let node = Node {
        width: percent(100),
        min_height: px(if one_line {
            pen.style.scaled(TARGET)
        } else {
            pen.style.scaled(4.0 * line) + 24.0
        }),
        padding: UiRect::axes(px(14), px(10)),
        border: UiRect::all(px(BORDER)),
        border_radius: BorderRadius::all(px(BUTTON)),
        flex_shrink: 0.0,
        ..default()
    };
    let field = (
        node,
        text,
        Field,
        super::field::Runs::default(),
        pen.font(Size::Body),
        TextColor(palette.text.color()),
        TextCursorStyle {
            color: palette.accent.color(),
            selection_color: palette.soft.color(),
            ..default()
        },
        TabIndex(0),
        BackgroundColor(palette.surface.color()),
        BorderColor::all(palette.edge.color()),
        Outline::new(px(3), px(3), Color::NONE),
        access::field(prompt, !one_line, typed),
    );
    let entity = into.spawn(field).id();
    places.field = Some(entity);
    places.keep(into, "field".to_owned(), entity);
    pen.words(
        into,
        &Words::from(note.to_owned()),
        Size::Note,
        palette.text2,
    );
}

/// Each question with its options. Where the options are the parts of a paper that lies there, their
/// numbers are enough to see; who cannot see them hears the parts.
fn rate(
    pen: &mut Pen,
    into: &mut Into,
    questions: &[Words],
    options: &[Words],
    by_number: bool,
    screen: &Screen,
    places: &mut Places,
) {
    for (question, words) in questions.iter().enumerate() {
        pen.words(into, words, Size::Strong, pen.style.palette.text);
        let row = row_of(10.0);
        let group = access::named(Role::RadioGroup, &words.text);
        into.spawn((row, group)).with_children(|into| {
            for (option, said) in options.iter().enumerate() {
                let mark = Mark::Each(question, option);
                let number = (option + 1).to_string();
                let label = if by_number { &number } else { &said.text };
                let key = format!("each-{question}-{option}");
                radio(pen, into, mark, label, &said.text, screen, key, places);
            }
        });
    }
}

fn row_of(gap: f32) -> Node {
    Node {
        flex_wrap: FlexWrap::Wrap,
        column_gap: px(gap),
        row_gap: px(gap),
        width: percent(100),
        ..default()
    }
}

fn radio(
    pen: &mut Pen,
    into: &mut Into,
    mark: Mark,
    label: &str,
    name: &str,
    screen: &Screen,
    key: String,
    places: &mut Places,
) {
    let on = screen.form.has(mark);
    let entity = pen.button(into, Deed::Mark(mark), label, None, Look::Plain);
    let node = access::toggle(Role::RadioButton, name, on);
    into.commands()
        .entity(entity)
        .insert((node, Paint(Look::Plain)));
    marked(into, entity, mark, on);
    places.keep(into, key, entity);
}

/// Each job with who does it, and when.
fn assign(pen: &mut Pen, into: &mut Into, asks: &Ask, screen: &Screen, places: &mut Places) {
    let Ask::Assign {
        jobs,
        people,
        slots,
        who,
        when,
        nobody,
        ..
    } = asks
    else {
        return;
    };
    for (job, words) in jobs.iter().enumerate() {
        let palette = pen.style.palette;
        let plate = pen.plate(palette.surface, Some(palette.line), CARD);
        into.spawn(plate).with_children(|into| {
            pen.heading(into, 3, words);
            pen.words(into, &Words::from(who.clone()), Size::Note, palette.text2);
            let group = access::named(Role::RadioGroup, &format!("{} {who}", words.text));
            into.spawn((row_of(8.0), group)).with_children(|into| {
                for (at, person) in people.iter().enumerate() {
                    let mark = Mark::Person(job, Some(at));
                    let key = format!("person-{job}-{at}");
                    radio(
                        pen,
                        into,
                        mark,
                        &person.text,
                        &person.text,
                        screen,
                        key,
                        places,
                    );
                }
                let mark = Mark::Person(job, None);
                radio(
                    pen,
                    into,
                    mark,
                    nobody,
                    nobody,
                    screen,
                    format!("nobody-{job}"),
                    places,
                );
            });
            if slots.is_empty() {
                return;
            }
            pen.words(into, &Words::from(when.clone()), Size::Note, palette.text2);
            let group = access::named(Role::RadioGroup, &format!("{} {when}", words.text));
            into.spawn((row_of(8.0), group)).with_children(|into| {
                for (at, slot) in slots.iter().enumerate() {
                    let mark = Mark::Slot(job, at);
                    let key = format!("slot-{job}-{at}");
                    radio(pen, into, mark, &slot.text, &slot.text, screen, key, places);
                }
            });
        });
    }
}

/// Standing acts beside a task.
fn besides(pen: &mut Pen, into: &mut Into, choices: &[Choice], places: &mut Places) {
    if choices.is_empty() {
        return;
    }
    let heading = pen.word("scene-standing");
    pen.heading(into, 3, &Words::from(heading));
    into.spawn((row_of(12.0), access::container()))
        .with_children(|into| {
            for (at, choice) in choices.iter().enumerate() {
                let entity = pen.button(into, select(at), &choice.text.text, None, Look::Standing);
                places.keep(into, choice.id.clone(), entity);
            }
        });
}
