/// Whether a webhook receives events.
///
/// Deactivation is the only way to stop deliveries: the API has no operation that deletes a webhook.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Events are delivered.
    Active,
    /// No events are delivered.
    Inactive,
}

impl Status {
    /// Converts the API's `is_active` member.
    pub fn from_is_active(is_active: bool) -> Self {
        if is_active {
            Self::Active
        } else {
            Self::Inactive
        }
    }

    /// Returns the value of the API's `is_active` member.
    pub fn is_active(self) -> bool {
        self == Self::Active
    }

    /// The other status.
    #[must_use]
    pub fn opposite(self) -> Self {
        Self::from_is_active(!self.is_active())
    }
}
