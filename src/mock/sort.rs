use super::random::Random;
use crate::domain::Webhook;
use std::cmp::Ordering;

/// A property of a webhook that a list can be sorted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Property {
    Identifier,
    Name,
    Type,
    Url,
    IsActive,
    CreatedAt,
    UpdatedAt,
    CreatedBy,
}

impl Property {
    /// Parses a property's name in the API. Returns `None` if webhooks have no such property.
    pub fn parse(name: &str) -> Option<Self> {
        Some(match name {
            "identifier" => Self::Identifier,
            "name" => Self::Name,
            "type" => Self::Type,
            "url" => Self::Url,
            "is_active" => Self::IsActive,
            "created_at" => Self::CreatedAt,
            "updated_at" => Self::UpdatedAt,
            "created_by" => Self::CreatedBy,
            _ => return None,
        })
    }

    fn compare(self, a: &Webhook, b: &Webhook) -> Ordering {
        match self {
            Self::Identifier => a.id.as_str().cmp(b.id.as_str()),
            Self::Name => a.name.cmp(&b.name),
            Self::Type => a.event.as_str().cmp(b.event.as_str()),
            Self::Url => a.url.cmp(&b.url),
            Self::IsActive => a.status.is_active().cmp(&b.status.is_active()),
            // RFC 3339 times in one zone and with one precision sort as text.
            Self::CreatedAt => a.created_at.0.cmp(&b.created_at.0),
            Self::UpdatedAt => a.updated_at.0.cmp(&b.updated_at.0),
            Self::CreatedBy => a.created_by.cmp(&b.created_by),
        }
    }
}

/// A key to sort a list by.
#[derive(Clone, Copy, Debug)]
pub(super) struct SortKey {
    pub property: Property,
    descending: bool,
}

impl SortKey {
    /// Parses `property` or `-property`. Returns `None` if webhooks have no such property.
    pub fn parse(text: &str) -> Option<Self> {
        let (name, descending) = match text.strip_prefix('-') {
            Some(name) => (name, true),
            None => (text, false),
        };
        Some(Self {
            property: Property::parse(name)?,
            descending,
        })
    }

    fn compare(self, a: &Webhook, b: &Webhook) -> Ordering {
        let order = self.property.compare(a, b);
        if self.descending {
            order.reverse()
        } else {
            order
        }
    }
}

/// Sorts by several keys, the first of which has priority. Webhooks that are equal in all keys keep their order, or are
/// in random order if there is a generator.
pub(super) fn sort(webhooks: &mut [&Webhook], keys: &[SortKey], shuffle: Option<&mut Random>) {
    if let Some(random) = shuffle {
        // Fisher and Yates. The sort is stable, so that only the order of equal webhooks stays random.
        for last in (1..webhooks.len()).rev() {
            let other = random.next() % (last as u64 + 1);
            webhooks.swap(last, usize::try_from(other).unwrap_or(last));
        }
    }
    webhooks.sort_by(|a, b| {
        keys.iter()
            .map(|key| key.compare(a, b))
            .find(|order| order.is_ne())
            .unwrap_or(Ordering::Equal)
    });
}
