//! What a person prefers on this device: `/settings/preferences`.

use crate::ui::components::{Choice, Look, RadioCards, button, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{Signal, TextOf, View, el};
use crate::ui::preferences::{Density, Preferences, Theme};
use crate::ui::text::preferences as text;
use std::rc::Rc;

/// A preference as one choice among several, which are counted: what it is called, the names and meanings, how the chosen one's
/// number is read, and how it is set. One type for all, so that there is one copy of what draws them.
type Offer = (
    (&'static str, &'static str),
    &'static [(&'static str, &'static str)],
    fn(&Preferences) -> usize,
    fn(&mut Preferences, usize),
);

const THEMES: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];
const DENSITIES: [Density; 2] = [Density::Comfortable, Density::Compact];

const OFFERS: [Offer; 3] = [
    (
        ("webhooks-theme", text::THEME),
        &[text::SYSTEM, text::LIGHT, text::DARK],
        |held| held.theme as usize,
        |held, nth| held.theme = THEMES[nth],
    ),
    (
        ("webhooks-density", text::DENSITY),
        &[text::COMFORTABLE, text::COMPACT],
        |held| held.density as usize,
        |held, nth| held.density = DENSITIES[nth],
    ),
    (
        ("webhooks-shortcuts", text::SHORTCUTS),
        &[text::ON, text::OFF],
        |held| usize::from(!held.shortcuts),
        |held, nth| held.shortcuts = nth == 0,
    ),
];

pub fn preferences() -> View {
    let app = use_app();
    let title: TextOf = Rc::new(|| text::TITLE.to_owned());
    use_title(title.clone());
    let show = button(Look::Plain)
        .text(text::SHOW_SHORTCUTS)
        .on_click(move || app.shortcut_list.show(true));
    let fields = el("div")
        .class("form-column")
        .children(OFFERS.map(|offer| field(app.preferences, offer)))
        .child(el("div").child(show));
    View::of([
        page_header(title, None, []),
        el("p").class("prose quiet").text(text::INTRO).into(),
        fields.into(),
    ])
}

fn field(held: Signal<Preferences>, ((id, label), offered, read, set): Offer) -> View {
    let choices = offered.iter().map(|(label, description)| Choice {
        value: (*label).to_owned(),
        label: (*label).to_owned(),
        description,
    });
    let cards = RadioCards {
        id,
        label,
        hint: "",
        choices: choices.collect(),
        chosen: Rc::new(move || Some(offered[held.with(read)].0.to_owned())),
        problem: Rc::new(|| None),
        is_read_only: Rc::new(|| false),
    };
    cards.view(move |label| {
        if let Some(nth) = offered.iter().position(|(known, _)| *known == label) {
            held.update(|held| set(held, nth));
        }
    })
}
