use super::{Name, Problem, Reach, Status, TargetUrl, Webhook};

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
}
