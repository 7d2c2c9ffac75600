use super::languages::LANGUAGES;

/// Before the tag of a language.
const LANGUAGE: &str = "language=";

/// What a person prefers on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// The tag of one of [`LANGUAGES`]; `None` for the browser's.
    pub language: Option<&'static str>,
    pub theme: Theme,
    pub density: Density,
    /// Whether single letters are shortcuts. They can be turned off (WCAG 2.2, 2.1.4): speech input may say them by chance.
    pub shortcuts: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    System,
    Light,
    Dark,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Density {
    Comfortable,
    Compact,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: None,
            theme: Theme::System,
            density: Density::Comfortable,
            shortcuts: true,
        }
    }
}

impl Preferences {
    /// Reads what [`Preferences::to_text`] wrote. What isn't understood is left at its default: it may be a later version's.
    pub fn parse(text: &str) -> Self {
        let mut preferences = Self::default();
        for pair in text.split('&') {
            if let Some(tag) = pair.strip_prefix(LANGUAGE) {
                let known = LANGUAGES.iter().find(|(known, _)| *known == tag);
                preferences.language = known.map(|(tag, _)| *tag);
                continue;
            }
            match pair {
                "theme=light" => preferences.theme = Theme::Light,
                "theme=dark" => preferences.theme = Theme::Dark,
                "density=compact" => preferences.density = Density::Compact,
                "shortcuts=off" => preferences.shortcuts = false,
                _ => {}
            }
        }
        preferences
    }

    /// What is kept on the device, for `src/js/standalone/head.js` to apply: a query of what is not at its default.
    pub fn to_text(self) -> String {
        let theme = match self.theme {
            Theme::System => "",
            Theme::Light => "theme=light",
            Theme::Dark => "theme=dark",
        };
        let density = match self.density {
            Density::Comfortable => "",
            Density::Compact => "density=compact",
        };
        let shortcuts = if self.shortcuts { "" } else { "shortcuts=off" };
        let language = self.language.map(|tag| LANGUAGE.to_owned() + tag);
        let mut pairs = vec![theme, density, shortcuts, language.as_deref().unwrap_or("")];
        pairs.retain(|pair| !pair.is_empty());
        pairs.join("&")
    }
}
