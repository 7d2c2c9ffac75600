/// Whether a webhook delivers. Switching it off is the only way to stop one: the backend can't delete.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Active,
    Inactive,
}

impl Status {
    pub fn from_is_active(is_active: bool) -> Self {
        if is_active {
            Self::Active
        } else {
            Self::Inactive
        }
    }

    pub fn is_active(self) -> bool {
        self == Self::Active
    }
}
