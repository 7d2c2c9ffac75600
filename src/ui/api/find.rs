use super::operations::{Answer, Api};
use crate::client::ListQuery;
use crate::domain::{EventType, Webhook, WebhookId};
use web_sys::AbortSignal;

/// Page size of a search: few requests with answers of moderate size.
const SIZE: u32 = 100;

/// Ends the search if a backend reports a next page forever. No account has that many pages.
const MAX_PAGES: u32 = 200;

impl Api {
    /// Finds a webhook by its identifier, or returns `None`. The API has no such operation, so this reads the pages of
    /// the list, latest updates first. `event` restricts the list, if it is known.
    pub async fn find(
        self,
        id: &WebhookId,
        event: Option<&EventType>,
        abort: &AbortSignal,
    ) -> Answer<Option<Webhook>> {
        let found = self.collect(event, Some(id), abort).await?;
        Ok(found.into_iter().next())
    }

    /// Returns all webhooks of an event type.
    pub(super) async fn list_all(
        self,
        event: &EventType,
        abort: &AbortSignal,
    ) -> Answer<Vec<Webhook>> {
        self.collect(Some(event), None, abort).await
    }

    /// Reads the list, restricted to an event type if there is one. With `only`, stops at the webhook with that
    /// identifier and returns it alone.
    async fn collect(
        self,
        event: Option<&EventType>,
        only: Option<&WebhookId>,
        abort: &AbortSignal,
    ) -> Answer<Vec<Webhook>> {
        let this = self.begin();
        let mut found = Vec::new();
        for page in 1..=MAX_PAGES {
            let query = ListQuery {
                page,
                size: SIZE,
                sort: "-updated_at",
                event: event.cloned(),
            };
            let page = this.list(query, abort).await?;
            let is_last = !page.has_next || page.webhooks.is_empty();
            let is_wanted = |webhook: &Webhook| only.is_none_or(|id| webhook.id == *id);
            found.extend(page.webhooks.into_iter().filter(is_wanted));
            if is_last || (only.is_some() && !found.is_empty()) {
                break;
            }
        }
        Ok(found)
    }
}
