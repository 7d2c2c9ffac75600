use webhook_settings::ui::model::preferences::{Density, Preferences, Theme};

#[test]
fn what_is_kept_is_read_again() {
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
fn nothing_is_kept_of_what_is_at_its_default() {
    assert_eq!(Preferences::default().to_text(), "");
    assert_eq!(Preferences::parse(""), Preferences::default());
}

#[test]
fn what_a_later_version_kept_does_no_harm() {
    let read = Preferences::parse("theme=sepia&language=tlh&density=compact&font=large&shortcuts");
    assert_eq!(read.theme, Theme::System);
    assert_eq!(read.language, None);
    assert_eq!(read.density, Density::Compact);
    assert!(read.shortcuts);
}
