use super::languages::LANGUAGES;

/// The prefix of a language's tag.
const LANGUAGE: &str = "language=";

/// The user's preferences on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preferences {
    /// The tag of one of [`LANGUAGES`]; `None` for the browser's language.
    pub language: Option<&'static str>,
    pub theme: Theme,
    pub density: Density,
    /// Whether single-letter shortcuts are on. WCAG 2.2 (2.1.4) requires that they can be turned off, because speech
    /// input may trigger them.
    pub shortcuts: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// The system's theme.
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
    /// Parses the result of [`Preferences::to_text`]. Unknown parts have their default: a later version may have
    /// stored them.
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

    /// The form in which preferences are stored, and which `src/js/standalone/head.js` reads: a query string of the
    /// values that are not the default.
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
        let language = language.as_deref().unwrap_or("");
        // `join` is half a kilobyte of the wasm that the list waits for.
        let mut text = String::new();
        for pair in [theme, density, shortcuts, language] {
            if !text.is_empty() && !pair.is_empty() {
                text.push('&');
            }
            text.push_str(pair);
        }
        text
    }
}
