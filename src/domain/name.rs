use super::is_invisible;

/// A webhook's name: trimmed, not blank, at most [`Name::MAX`] characters. For the admin's own reference; it need not be unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name(String);

/// Why a text is no [`Name`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameProblem {
    Blank,
    TooLong,
}

impl Name {
    /// The longest name, in characters.
    pub const MAX: usize = 255;

    /// Trims `text` and checks it.
    pub fn parse(text: &str) -> Result<Self, NameProblem> {
        let text = text.trim();
        if text.chars().all(is_invisible) {
            return Err(NameProblem::Blank);
        }
        if text.chars().count() > Self::MAX {
            return Err(NameProblem::TooLong);
        }
        Ok(Self(text.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl NameProblem {
    /// A stable word for the problem, as the tables of cases use it.
    pub fn key(self) -> &'static str {
        match self {
            Self::Blank => "blank",
            Self::TooLong => "too-long",
        }
    }
}
