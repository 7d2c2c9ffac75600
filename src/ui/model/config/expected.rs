/// A wrong member: its name, and what it takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// `None` for the configuration as a whole.
    pub member: Option<String>,
    pub takes: Expected,
}

/// What a member of the configuration takes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    Object,
    Backend,
    Origin,
    PageSize,
    EventTypes,
    LanguageTag,
    Flag,
    /// No member has this name; `known` lists those that there are.
    NoSuchMember {
        known: &'static str,
    },
}
