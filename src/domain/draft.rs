use super::{
    EventType, HostPolicy, Name, NameProblem, TargetUrl, UrlProblem, Webhook, is_same_url,
    is_subscribable,
};

/// The form for a new webhook as the user has filled it in, not validated yet.
///
/// # Examples
///
/// ```
/// use webhook_settings::domain::{Draft, EventType, HostPolicy};
///
/// let draft = Draft {
///     name: " Case intake ".to_owned(),
///     event: Some(EventType::CaseCreated),
///     url: "https://example.com/hooks".to_owned(),
/// };
/// let webhook = draft.validate(HostPolicy::PublicOnly).unwrap();
/// assert_eq!(webhook.name().as_str(), "Case intake");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// The name as typed.
    pub name: String,
    /// The chosen event type.
    pub event: Option<EventType>,
    /// The target URL as typed.
    pub url: String,
}

/// A valid webhook to create. Only [`Draft::validate`] creates one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewWebhook {
    name: Name,
    event: EventType,
    url: TargetUrl,
}

/// A field of the forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The name.
    Name,
    /// The event type.
    Event,
    /// The target URL.
    Url,
    /// Active or inactive.
    Status,
}

/// Why a field is invalid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The name is invalid.
    Name(NameProblem),
    /// No event type is chosen.
    NoEvent,
    /// The event type is a legacy type, for which no webhook can be created.
    LegacyEvent,
    /// The target URL is invalid.
    Url(UrlProblem),
}

impl Problem {
    /// The invalid field.
    pub fn field(self) -> Field {
        match self {
            Self::Name(_) => Field::Name,
            Self::NoEvent | Self::LegacyEvent => Field::Event,
            Self::Url(_) => Field::Url,
        }
    }
}

impl Draft {
    /// Validates every field.
    ///
    /// # Errors
    ///
    /// Returns the problem of each invalid field, in the order of the form.
    pub fn validate(&self, policy: HostPolicy) -> Result<NewWebhook, Vec<Problem>> {
        let name = Name::parse(&self.name).map_err(Problem::Name);
        let event = match &self.event {
            None => Err(Problem::NoEvent),
            Some(event) if !is_subscribable(event) => Err(Problem::LegacyEvent),
            Some(event) => Ok(event.clone()),
        };
        let url = TargetUrl::parse(&self.url, policy).map_err(Problem::Url);
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
    /// The name.
    pub fn name(&self) -> &Name {
        &self.name
    }

    /// The event type.
    pub fn event(&self) -> &EventType {
        &self.event
    }

    /// The target URL.
    pub fn url(&self) -> &TargetUrl {
        &self.url
    }

    /// Returns the fields in which the created webhook differs from this one, in the order of the form.
    pub fn differing_fields(&self, created: &Webhook) -> Vec<Field> {
        let fields = [
            (self.name.as_str() != created.name.trim(), Field::Name),
            (self.event != created.event, Field::Event),
            (!is_same_url(self.url.as_str(), &created.url), Field::Url),
            (!created.status.is_active(), Field::Status),
        ];
        let differing = fields.into_iter().filter(|(differs, _)| *differs);
        differing.map(|(_, field)| field).collect()
    }
}
