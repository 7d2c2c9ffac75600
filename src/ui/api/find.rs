use super::Api;
use crate::client::{ApiError, ListQuery};
use crate::domain::{Webhook, WebhookId};
use web_sys::AbortSignal;

/// Rows asked for at once when looking for one: few requests, answers of bearable size.
const SIZE: u32 = 100;

/// Far more pages than any account fills, so that a backend whose pages never end can't keep us for ever.
const MAX_PAGES: u32 = 200;

impl Api {
    /// Looks a webhook up. There is no such operation, so this pages through the list, newest updates first,
    /// until the webhook is found or the list has ended: then `None`.
    pub async fn find(
        self,
        id: &WebhookId,
        abort: &AbortSignal,
    ) -> Result<Option<Webhook>, ApiError> {
        for page in 1..=MAX_PAGES {
            let query = ListQuery {
                page,
                size: SIZE,
                sort: "-updated_at",
            };
            let page = self.list(query, abort).await?;
            let has_next = page.has_next && !page.webhooks.is_empty();
            let found = page.webhooks.into_iter().find(|w| w.id == *id);
            if found.is_some() || !has_next {
                return Ok(found);
            }
        }
        Ok(None)
    }
}
