//! What assistive technology is told unasked: what is new on a page, in one piece.
//!
//! The nodes of a new page are told in no order, so none of them is a live region. One label that
//! stays when pages go holds what is new in the order of the page, and is empty again once it was
//! told: nobody comes upon the same words twice.

use accesskit::{Live, Node as Access, Role};
use bevy::a11y::{AccessibilityNode, AccessibilityRequested, AccessibilitySystems};
use bevy::prelude::*;
use bevy::ui::UiSystems;

use super::ask;
use crate::flow::{Page, PageId};
use crate::language::plain;

/// Updates for which it stays: three seconds where assistive technology listens.
const STAYS: u8 = 30;

/// Keeps the label.
pub fn plugin(app: &mut App) {
    app.init_resource::<News>()
        .add_systems(Startup, spawn)
        .add_systems(
            PostUpdate,
            tell.in_set(UiSystems::PostLayout)
                .before(AccessibilitySystems::Update),
        );
}

/// What is to be told next.
#[derive(Resource, Debug, Default)]
pub struct News(Option<String>);

impl News {
    /// A page that was not there before.
    pub fn page(&mut self, page: &Page) {
        self.0 = Some(words(page));
    }
}

/// The label, and how many updates ago it was told.
#[derive(Component, Clone, Copy, Debug, Default)]
struct Announcer(u8);

fn spawn(mut commands: Commands) {
    let mut node = Access::new(Role::Label);
    node.set_hidden();
    let away = Node {
        position_type: PositionType::Absolute,
        ..default()
    };
    commands.spawn((away, AccessibilityNode::from(node), Announcer(STAYS)));
}

fn tell(
    mut news: ResMut<News>,
    listened: Option<Res<AccessibilityRequested>>,
    mut labels: Query<(&mut Announcer, &mut AccessibilityNode)>,
) {
    let listened = listened.is_some_and(|it| it.get());
    let Ok((mut told, mut node)) = labels.single_mut() else {
        return;
    };
    // Kept until somebody listens: the first page is there before the screen reader is.
    if listened && news.0.is_some() {
        node.set_value(news.0.take().unwrap_or_default());
        node.set_live(Live::Polite);
        node.clear_hidden();
        told.0 = 0;
    } else if told.0 < STAYS {
        told.0 += 1;
        if told.0 == STAYS {
            node.set_hidden();
            node.clear_live();
            node.clear_value();
        }
    }
}

/// What is read aloud of a page as it comes: all of a moment; of what one goes through at one's own
/// pace, the title and what is asked.
fn words(page: &Page) -> String {
    let mut lines = Vec::new();
    let moment = matches!(
        page.id,
        PageId::Welcome
            | PageId::Resume
            | PageId::Warning
            | PageId::Scene
            | PageId::Task
            | PageId::Redo
            | PageId::Error
    );
    if moment {
        for block in &page.blocks {
            let mut parts = Vec::new();
            block.each(&mut |words| parts.push(plain(&words.text)));
            lines.push(parts.join(", "));
        }
    } else {
        lines.push(plain(&page.title));
    }
    lines.push(plain(ask::prompt(&page.asks)));
    lines.retain(|line| !line.is_empty());
    lines.join("\n")
}
