//! The user's preferences on this device: `/settings/preferences`.

use crate::ui::components::{ButtonVariant, Choice, RadioCards, button, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{Condition, OptionTextFn, OptionValueFn, TextFn, View, el};
use crate::ui::i18n::{Text, common, preferences as text};
use crate::ui::model::languages::LANGUAGES;
use crate::ui::model::preferences::{Density, Preferences, Theme};
use crate::ui::reactive::LocalSignal;

/// A preference with its options. One type for all preferences, so that the code that renders them is compiled once.
struct PreferenceField {
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
    let title = TextFn::new(|| common::PREFERENCES);
    use_title(title);
    let show = button(ButtonVariant::Plain)
        .text(text::SHOW_SHORTCUTS)
        .on_click(move || app.shortcut_list.show(true));
    // Preferences that the configuration sets are not offered.
    let fields = app.config.with_untracked(|config| {
        [
            config.locale.is_none().then(language),
            (!config.theme_is_given).then(theme),
            Some(density()),
            config.shortcuts.is_none().then(shortcuts),
        ]
    });
    let fields = fields.into_iter().flatten();
    let fields = el("div")
        .class("form-column")
        .children(fields.map(|field| render_field(app.preferences, field)))
        .child(el("div").child(show));
    View::of([
        page_header(title, None, []),
        el("p").class("prose quiet").text(text::INTRO).into(),
        fields.into(),
    ])
}

/// The browser's language, then all languages by their own names, so that a user who does not understand the current
/// one finds theirs.
fn language() -> PreferenceField {
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
    PreferenceField {
        id: "webhooks-language",
        label: text::LANGUAGE,
        choices: std::iter::once(system).chain(own_names).collect(),
        read: |preferences| {
            let known = LANGUAGES
                .iter()
                .position(|(tag, _)| preferences.language == Some(tag));
            known.map_or(0, |index| index + 1)
        },
        set: |preferences, index| {
            preferences.language = index.checked_sub(1).map(|index| LANGUAGES[index].0);
        },
    }
}

fn choice(label: Text, explained: Text) -> Choice {
    Choice::new("", label, explained)
}

fn theme() -> PreferenceField {
    PreferenceField {
        id: "webhooks-theme",
        label: text::THEME,
        choices: vec![
            choice(text::SYSTEM, text::SYSTEM_EXPLAINED),
            choice(text::LIGHT, text::LIGHT_EXPLAINED),
            choice(text::DARK, text::DARK_EXPLAINED),
        ],
        read: |preferences| preferences.theme as usize,
        set: |preferences, index| preferences.theme = THEMES[index],
    }
}

fn density() -> PreferenceField {
    PreferenceField {
        id: "webhooks-density",
        label: text::DENSITY,
        choices: vec![
            choice(text::COMFORTABLE, text::COMFORTABLE_EXPLAINED),
            choice(text::COMPACT, text::COMPACT_EXPLAINED),
        ],
        read: |preferences| preferences.density as usize,
        set: |preferences, index| preferences.density = DENSITIES[index],
    }
}

fn shortcuts() -> PreferenceField {
    PreferenceField {
        id: "webhooks-shortcuts",
        label: text::SHORTCUTS,
        choices: vec![
            choice(text::ON, text::ON_EXPLAINED),
            choice(text::OFF, text::OFF_EXPLAINED),
        ],
        read: |preferences| usize::from(!preferences.shortcuts),
        set: |preferences, index| preferences.shortcuts = index == 0,
    }
}

fn render_field(preferences: LocalSignal<Preferences>, mut field: PreferenceField) -> View {
    for (index, choice) in field.choices.iter_mut().enumerate() {
        choice.value = index.to_string();
    }
    let PreferenceField { read, set, .. } = field;
    let cards = RadioCards {
        id: field.id,
        label: field.label,
        hint: None,
        choices: field.choices,
        chosen: OptionValueFn::new(move || Some(preferences.with(read).to_string())),
        problem: OptionTextFn::new(|| None),
        is_read_only: Condition::new(|| false),
    };
    cards.view(move |index| {
        if let Ok(index) = index.parse() {
            preferences.update(|preferences| set(preferences, index));
        }
    })
}
