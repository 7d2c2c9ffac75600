use super::{Field, Name, Problem, Reach, Status, TargetUrl, Webhook, is_same_url};

/// What a person has made of a webhook's fields on its page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    pub name: String,
    pub url: String,
    pub status: Status,
}

/// The fields that a save would alter, each valid; `None` leaves a field alone. Only [`Edit::validate`] makes one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    name: Option<Name>,
    url: Option<TargetUrl>,
    status: Option<Status>,
}

impl Edit {
    /// The fields as the backend holds them.
    pub fn of(webhook: &Webhook) -> Self {
        Self {
            name: webhook.name.clone(),
            url: webhook.url.clone(),
            status: webhook.status,
        }
    }

    /// Whether a save would alter anything.
    pub fn differs_from(&self, held: &Webhook) -> bool {
        self.name.trim() != held.name.trim()
            || self.url.trim() != held.url.trim()
            || self.status != held.status
    }

    /// Checks the fields that differ from what the backend holds. One that was left alone is neither checked nor
    /// sent: a webhook that breaks a rule of ours must still be able to be switched off.
    pub fn validate(&self, held: &Webhook, reach: Reach) -> Result<Change, Vec<Problem>> {
        let name = (self.name.trim() != held.name.trim())
            .then(|| Name::parse(&self.name).map_err(Problem::Name))
            .transpose();
        let url = (self.url.trim() != held.url.trim())
            .then(|| TargetUrl::parse(&self.url, reach).map_err(Problem::Url))
            .transpose();
        let status = (self.status != held.status).then_some(self.status);
        match (name, url) {
            (Ok(name), Ok(url)) => Ok(Change { name, url, status }),
            (name, url) => Err([name.err(), url.err()].into_iter().flatten().collect()),
        }
    }
}

impl Change {
    pub fn name(&self) -> Option<&Name> {
        self.name.as_ref()
    }

    pub fn url(&self) -> Option<&TargetUrl> {
        self.url.as_ref()
    }

    pub fn status(&self) -> Option<Status> {
        self.status
    }

    /// A change of the status alone.
    pub fn to_status(status: Status) -> Self {
        Self {
            status: Some(status),
            ..Self::default()
        }
    }

    /// The webhook as it is once the change is made.
    pub fn applied_to(&self, mut webhook: Webhook) -> Webhook {
        if let Some(name) = self.name() {
            webhook.name = name.as_str().to_owned();
        }
        if let Some(url) = self.url() {
            webhook.url = url.as_str().to_owned();
        }
        webhook.status = self.status.unwrap_or(webhook.status);
        webhook
    }

    /// The fields that were to become something else than what the backend holds.
    pub fn unmet(&self, held: &Webhook) -> Vec<Field> {
        let name = self
            .name()
            .is_some_and(|name| name.as_str() != held.name.trim());
        let url = self
            .url()
            .is_some_and(|url| !is_same_url(url.as_str(), &held.url));
        let status = self.status.is_some_and(|status| status != held.status);
        which(name, url, status)
    }
}

/// The fields that can be changed and in which two states of a webhook differ.
pub fn differing_fields(one: &Webhook, other: &Webhook) -> Vec<Field> {
    which(
        one.name != other.name,
        one.url != other.url,
        one.status != other.status,
    )
}

fn which(name: bool, url: bool, status: bool) -> Vec<Field> {
    let all = [
        (status, Field::Status),
        (name, Field::Name),
        (url, Field::Url),
    ];
    let told = all.into_iter().filter(|(is_told, _)| *is_told);
    told.map(|(_, field)| field).collect()
}
