/// A column that the list can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// The time of creation, which has no heading.
    Created,
    Name,
    Event,
    Url,
    State,
    Updated,
}

/// How the list is sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sort {
    pub column: Column,
    pub is_descending: bool,
}

/// Each order with its name in addresses, and the API's value of `sort`.
const ORDERS: [(Column, &str, &str, &str); 5] = [
    (Column::Name, "name", "name", "-name"),
    (Column::Event, "event", "type", "-type"),
    (Column::Url, "url", "url", "-url"),
    (Column::State, "state", "is_active", "-is_active"),
    (Column::Updated, "updated", "updated_at", "-updated_at"),
];

impl Sort {
    /// The order without a choice of the user: a new webhook is on the first page.
    pub const NEWEST_FIRST: Self = Self {
        column: Column::Created,
        is_descending: true,
    };

    /// Parses the value in an address: a column, with `-` before it for descending order.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, is_descending) = match text.strip_prefix('-') {
            Some(name) => (name, true),
            None => (text, false),
        };
        let (column, ..) = ORDERS.into_iter().find(|(_, known, ..)| *known == name)?;
        Some(Self {
            column,
            is_descending,
        })
    }

    /// The column's name in an address; `None` for the order without a choice.
    pub fn name(self) -> Option<&'static str> {
        let order = ORDERS.iter().find(|(column, ..)| *column == self.column);
        order.map(|(_, name, ..)| *name)
    }

    /// The value of the API's parameter `sort`.
    pub fn parameter(self) -> &'static str {
        let order = ORDERS.iter().find(|(column, ..)| *column == self.column);
        match order {
            Some((.., descending)) if self.is_descending => descending,
            Some((_, _, ascending, _)) => ascending,
            None => "-created_at",
        }
    }

    /// The order after the heading of a column is pressed: ascending, then descending, then newest first. Times begin
    /// with the latest one.
    #[must_use]
    pub fn pressed(self, column: Column) -> Self {
        let first = column == Column::Updated;
        if self.column != column {
            return Self {
                column,
                is_descending: first,
            };
        }
        if self.is_descending == first {
            return Self {
                column,
                is_descending: !first,
            };
        }
        Self::NEWEST_FIRST
    }
}
