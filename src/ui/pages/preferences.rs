//! The user's preferences on this device: `/settings/preferences`.

use crate::ui::components::{ButtonVariant, Choice, RadioCards, button, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, TextFn, View, el};
use crate::ui::i18n::{Text, preferences as text};
use crate::ui::model::languages::LANGUAGES;
use crate::ui::model::preferences::{Density, Preferences, Theme};
use crate::ui::reactive::LocalSignal;

/// A preference with its options. One type for all preferences, so that the code that renders them is compiled once.
struct Offer {
    id: &'static str,
    label: Text,
    /// The value of each is its index.
    choices: Vec<Choice>,
    /// Returns the index of the current option.
    read: fn(&Preferences) -> usize,
    set: fn(&mut Preferences, usize),
}

const THEMES: [Theme; 3] = [Theme::System, Theme::Light, Theme::Dark];
const DENSITIES: [Density; 2] = [Density::Comfortable, Density::Compact];

pub fn preferences() -> View {
    let app = use_app();
    let title = TextFn::new(|| text::TITLE);
    use_title(title);
    let show = button(ButtonVariant::Plain)
        .text(text::SHOW_SHORTCUTS)
        .on_click(move || app.shortcut_list.show(true));
    // Preferences that the configuration sets are not offered.
    let offers = app.config.with_untracked(|config| {
        [
            config.locale.is_none().then(language),
            (!config.theme_is_given).then(theme),
            Some(density()),
            config.shortcuts.is_none().then(shortcuts),
        ]
    });
    let offers = offers.into_iter().flatten();
    let fields = el("div")
        .class("form-column")
        .children(offers.map(|offer| field(app.preferences, offer)))
        .child(el("div").child(show));
    View::of([
        page_header(title, None, []),
        el("p").class("prose quiet").text(text::INTRO).into(),
        fields.into(),
    ])
}

/// The browser's language, then all languages by their own names, so that a user who does not understand the current
/// one finds theirs.
fn language() -> Offer {
    let own_names = LANGUAGES.iter().map(|(tag, name)| Choice {
        value: String::new(),
        label: (*name).into(),
        language: Some(tag),
        description: None,
    });
    let system = Choice {
        value: String::new(),
        label: text::LANGUAGE_SYSTEM,
        language: None,
        description: None,
    };
    Offer {
        id: "webhooks-language",
        label: text::LANGUAGE,
        choices: std::iter::once(system).chain(own_names).collect(),
        read: |held| {
            let known = LANGUAGES
                .iter()
                .position(|(tag, _)| held.language == Some(tag));
            known.map_or(0, |nth| nth + 1)
        },
        set: |held, nth| held.language = nth.checked_sub(1).map(|nth| LANGUAGES[nth].0),
    }
}

fn choice(label: Text, explained: Text) -> Choice {
    Choice::new("", label, explained)
}

fn theme() -> Offer {
    Offer {
        id: "webhooks-theme",
        label: text::THEME,
        choices: vec![
            choice(text::SYSTEM, text::SYSTEM_EXPLAINED),
            choice(text::LIGHT, text::LIGHT_EXPLAINED),
            choice(text::DARK, text::DARK_EXPLAINED),
        ],
        read: |held| held.theme as usize,
        set: |held, nth| held.theme = THEMES[nth],
    }
}

fn density() -> Offer {
    Offer {
        id: "webhooks-density",
        label: text::DENSITY,
        choices: vec![
            choice(text::COMFORTABLE, text::COMFORTABLE_EXPLAINED),
            choice(text::COMPACT, text::COMPACT_EXPLAINED),
        ],
        read: |held| held.density as usize,
        set: |held, nth| held.density = DENSITIES[nth],
    }
}

fn shortcuts() -> Offer {
    Offer {
        id: "webhooks-shortcuts",
        label: text::SHORTCUTS,
        choices: vec![
            choice(text::ON, text::ON_EXPLAINED),
            choice(text::OFF, text::OFF_EXPLAINED),
        ],
        read: |held| usize::from(!held.shortcuts),
        set: |held, nth| held.shortcuts = nth == 0,
    }
}

fn field(held: LocalSignal<Preferences>, mut offer: Offer) -> View {
    for (nth, choice) in offer.choices.iter_mut().enumerate() {
        choice.value = nth.to_string();
    }
    let Offer { read, set, .. } = offer;
    let cards = RadioCards {
        id: offer.id,
        label: offer.label,
        hint: None,
        choices: offer.choices,
        chosen: OptionValueFn::new(move || Some(held.with(read).to_string())),
        problem: OptionTextFn::new(|| None),
        is_read_only: Condition::new(|| false),
    };
    cards.view(move |nth| {
        if let Ok(nth) = nth.parse() {
            held.update(|held| set(held, nth));
        }
    })
}
