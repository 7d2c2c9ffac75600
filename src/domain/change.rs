use super::{
    Field, HostPolicy, Name, Problem, Status, TargetUrl, Webhook, is_same_url, name::is_same_name,
};

/// The fields of a webhook's page as the user has edited them, not validated yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edit {
    /// The name as typed.
    pub name: String,
    /// The target URL as typed.
    pub url: String,
    /// The chosen status.
    pub status: Status,
}

/// The fields that an update changes, each of them valid; `None` leaves a field as it is.
///
/// Created by [`Edit::validate`] or [`Change::to_status`], so its name and URL are always valid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Change {
    name: Option<Name>,
    url: Option<TargetUrl>,
    status: Option<Status>,
}

impl Edit {
    /// Returns an edit that changes nothing yet.
    pub fn from_webhook(webhook: &Webhook) -> Self {
        Self {
            name: webhook.name.clone(),
            url: webhook.url.clone(),
            status: webhook.status,
        }
    }

    /// Returns whether saving this edit would change the webhook. White space around texts does not count.
    pub fn differs_from(&self, webhook: &Webhook) -> bool {
        !is_same_name(&self.name, &webhook.name)
            || self.url.trim() != webhook.url.trim()
            || self.status != webhook.status
    }

    /// Validates the fields that differ from `webhook`.
    ///
    /// Unchanged fields are neither validated nor sent, so that a webhook whose stored name or URL is invalid here
    /// can still be switched off.
    ///
    /// # Errors
    ///
    /// Returns the problem of each invalid field, in the order of the form.
    pub fn validate(&self, webhook: &Webhook, policy: HostPolicy) -> Result<Change, Vec<Problem>> {
        let name = (!is_same_name(&self.name, &webhook.name))
            .then(|| Name::parse(&self.name).map_err(Problem::Name))
            .transpose();
        let url = (self.url.trim() != webhook.url.trim())
            .then(|| TargetUrl::parse(&self.url, policy).map_err(Problem::Url))
            .transpose();
        let status = (self.status != webhook.status).then_some(self.status);
        match (name, url) {
            (Ok(name), Ok(url)) => Ok(Change { name, url, status }),
            (name, url) => Err([name.err(), url.err()].into_iter().flatten().collect()),
        }
    }
}

impl Change {
    /// The new name, if the name changes.
    pub fn name(&self) -> Option<&Name> {
        self.name.as_ref()
    }

    /// The new target URL, if the URL changes.
    pub fn url(&self) -> Option<&TargetUrl> {
        self.url.as_ref()
    }

    /// The new status, if the status changes.
    pub fn status(&self) -> Option<Status> {
        self.status
    }

    /// Returns a change of the status alone.
    pub fn to_status(status: Status) -> Self {
        Self {
            status: Some(status),
            ..Self::default()
        }
    }

    /// Returns `webhook` with this change applied.
    #[must_use]
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

    /// Returns the changed fields that have another value in `webhook`, as read back from the backend after the update.
    pub fn unapplied_changes(&self, webhook: &Webhook) -> Vec<Field> {
        let is_name_unapplied = self
            .name()
            .is_some_and(|name| name.as_str() != webhook.name.trim());
        let is_url_unapplied = self
            .url()
            .is_some_and(|url| !is_same_url(url.as_str(), &webhook.url));
        let is_status_unapplied = self.status.is_some_and(|status| status != webhook.status);
        select_fields(is_status_unapplied, is_name_unapplied, is_url_unapplied)
    }
}

/// Returns the editable fields in which two versions of a webhook differ.
pub fn differing_fields(one: &Webhook, other: &Webhook) -> Vec<Field> {
    select_fields(
        one.status != other.status,
        one.name != other.name,
        one.url != other.url,
    )
}

fn select_fields(status: bool, name: bool, url: bool) -> Vec<Field> {
    let fields = [
        (status, Field::Status),
        (name, Field::Name),
        (url, Field::Url),
    ];
    let selected = fields.into_iter().filter(|(is_selected, _)| *is_selected);
    selected.map(|(_, field)| field).collect()
}
