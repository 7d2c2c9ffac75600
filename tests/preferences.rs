//! Preferences as the browser stores them.

use webhook_settings::ui::model::preferences::{Density, Preferences, Theme};

#[test]
fn stored_preferences_round_trip() {
    for theme in [Theme::System, Theme::Light, Theme::Dark] {
        for density in [Density::Comfortable, Density::Compact] {
            for shortcuts in [true, false] {
                for language in [None, Some("en")] {
                    let preferences = Preferences {
                        language,
                        theme,
                        density,
                        shortcuts,
                    };
                    assert_eq!(Preferences::parse(&preferences.to_text()), preferences);
                }
            }
        }
    }
}

#[test]
fn defaults_are_not_stored() {
    assert_eq!(Preferences::default().to_text(), "");
    assert_eq!(Preferences::parse(""), Preferences::default());
}

#[test]
fn unknown_values_of_a_later_version_are_ignored() {
    let read = Preferences::parse("theme=sepia&language=tlh&density=compact&font=large&shortcuts");
    assert_eq!(read.theme, Theme::System);
    assert_eq!(read.language, None);
    assert_eq!(read.density, Density::Compact);
    assert!(read.shortcuts);
}
