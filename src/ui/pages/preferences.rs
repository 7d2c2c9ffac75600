//! What a person prefers on this device: `/settings/preferences`.

use crate::ui::components::{Choice, Look, RadioCards, button, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{Signal, TextOf, View, el};
use crate::ui::preferences::{Density, Preferences, Theme};
use crate::ui::text::preferences as text;
use std::rc::Rc;

/// A value, with its name and what it means.
type Offered<T> = (T, (&'static str, &'static str));

pub fn preferences() -> View {
    let app = use_app();
    let title: TextOf = Rc::new(|| text::TITLE.to_owned());
    use_title(title.clone());
    let held = app.preferences;
    let theme = field(
        "webhooks-theme",
        text::THEME,
        &[
            (Theme::System, text::SYSTEM),
            (Theme::Light, text::LIGHT),
            (Theme::Dark, text::DARK),
        ],
        (held, |held| held.theme, |held, theme| held.theme = theme),
    );
    let density = field(
        "webhooks-density",
        text::DENSITY,
        &[
            (Density::Comfortable, text::COMFORTABLE),
            (Density::Compact, text::COMPACT),
        ],
        (
            held,
            |held| held.density,
            |held, density| held.density = density,
        ),
    );
    let shortcuts = field(
        "webhooks-shortcuts",
        text::SHORTCUTS,
        &[(true, text::ON), (false, text::OFF)],
        (
            held,
            |held| held.shortcuts,
            |held, are_on| held.shortcuts = are_on,
        ),
    );
    let show = button(Look::Plain)
        .text(text::SHOW_SHORTCUTS)
        .on_click(move || app.shortcut_list.show(true));
    let fields = el("div")
        .class("form-column")
        .child(theme)
        .child(density)
        .child(shortcuts)
        .child(el("div").child(show));
    View::of([
        page_header(title, None, []),
        el("p").class("prose quiet").text(text::INTRO).into(),
        fields.into(),
    ])
}

/// Where a preference is held, how it is read there, and how it is set.
type Place<T> = (
    Signal<Preferences>,
    fn(&Preferences) -> T,
    fn(&mut Preferences, T),
);

fn field<T: Copy + PartialEq + 'static>(
    id: &'static str,
    label: &'static str,
    offered: &'static [Offered<T>],
    (held, read, set): Place<T>,
) -> View {
    let choices = offered.iter().map(|(_, (label, description))| Choice {
        value: (*label).to_owned(),
        label: (*label).to_owned(),
        description,
    });
    let chosen = move || {
        let now = held.with(read);
        let chosen = offered.iter().find(|(value, _)| *value == now);
        chosen.map(|(_, (label, _))| (*label).to_owned())
    };
    let cards = RadioCards {
        id,
        label,
        hint: "",
        choices: choices.collect(),
        chosen: Rc::new(chosen),
        problem: Rc::new(|| None),
        is_read_only: Rc::new(|| false),
    };
    cards.view(move |label| {
        if let Some((value, _)) = offered.iter().find(|(_, (known, _))| *known == label) {
            held.update(|held| set(held, *value));
        }
    })
}
