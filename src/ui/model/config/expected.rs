/// A member with a wrong value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigProblem {
    /// `None` for the configuration as a whole.
    pub member: Option<String>,
    pub takes: Expected,
}

/// The values that a member of the configuration accepts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Expected {
    Object,
    Backend,
    Origin,
    PageSize,
    EventTypes,
    LanguageTag,
    Flag,
    /// There is no member of this name; `known` lists those that exist.
    NoSuchMember {
        known: &'static str,
    },
}

impl Expected {
    pub(super) fn is_no_such_member(&self) -> bool {
        matches!(self, Self::NoSuchMember { .. })
    }
}
