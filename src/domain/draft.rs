use super::{
    EventType, Name, NameProblem, Reach, TargetUrl, UrlProblem, Webhook, is_same_url,
    is_subscribable,
};

/// What a person has typed into the form for a new webhook.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    pub name: String,
    pub event: Option<EventType>,
    pub url: String,
}

/// A webhook that may be sent to the backend: only [`Draft::validate`] makes one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewWebhook {
    name: Name,
    event: EventType,
    url: TargetUrl,
}

/// A field of the forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Name,
    Event,
    Url,
    Status,
}

/// What is wrong with one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    Name(NameProblem),
    NoEvent,
    LegacyEvent,
    Url(UrlProblem),
}

impl Problem {
    /// The field it belongs to.
    pub fn field(self) -> Field {
        match self {
            Self::Name(_) => Field::Name,
            Self::NoEvent | Self::LegacyEvent => Field::Event,
            Self::Url(_) => Field::Url,
        }
    }
}

impl Draft {
    /// Checks every field; on failure all problems, in the order of the form, at most one a field.
    pub fn validate(&self, reach: Reach) -> Result<NewWebhook, Vec<Problem>> {
        let name = Name::parse(&self.name).map_err(Problem::Name);
        let event = match &self.event {
            None => Err(Problem::NoEvent),
            Some(event) if !is_subscribable(event) => Err(Problem::LegacyEvent),
            Some(event) => Ok(event.clone()),
        };
        let url = TargetUrl::parse(&self.url, reach).map_err(Problem::Url);
        match (name, event, url) {
            (Ok(name), Ok(event), Ok(url)) => Ok(NewWebhook { name, event, url }),
            (name, event, url) => Err([name.err(), event.err(), url.err()]
                .into_iter()
                .flatten()
                .collect()),
        }
    }
}

impl NewWebhook {
    pub fn name(&self) -> &Name {
        &self.name
    }

    pub fn event(&self) -> &EventType {
        &self.event
    }

    pub fn url(&self) -> &TargetUrl {
        &self.url
    }

    /// The fields in which a webhook that was made from this is something else.
    pub fn unmet(&self, made: &Webhook) -> Vec<Field> {
        let all = [
            (self.name.as_str() != made.name.trim(), Field::Name),
            (self.event != made.event, Field::Event),
            (!is_same_url(self.url.as_str(), &made.url), Field::Url),
            (!made.status.is_active(), Field::Status),
        ];
        let told = all.into_iter().filter(|(is_told, _)| *is_told);
        told.map(|(_, field)| field).collect()
    }
}
