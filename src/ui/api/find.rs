use super::operations::{Answer, Api};
use crate::client::ListQuery;
use crate::domain::{EventType, Webhook, WebhookId};
use web_sys::AbortSignal;

/// Rows asked for at once when looking for some: few requests, answers of bearable size.
const SIZE: u32 = 100;

/// Far more pages than any account fills, so that a backend whose pages never end can't keep us for ever.
const MAX_PAGES: u32 = 200;

impl Api {
    /// Looks a webhook up. There is no such operation, so this pages through the list, newest updates first,
    /// until the webhook is found or the list has ended: then `None`. Its type, where that is known, makes the list shorter.
    pub async fn find(
        self,
        id: &WebhookId,
        event: Option<&EventType>,
        abort: &AbortSignal,
    ) -> Answer<Option<Webhook>> {
        let found = self.collect(event, Some(id), abort).await?;
        Ok(found.into_iter().next())
    }

    /// Every webhook of a type.
    pub(super) async fn list_all(
        self,
        event: &EventType,
        abort: &AbortSignal,
    ) -> Answer<Vec<Webhook>> {
        self.collect(Some(event), None, abort).await
    }

    /// The webhooks of a type, or of all; as far as the one with that identifier, and only that one, if there is one.
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
