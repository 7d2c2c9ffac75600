use crate::domain::{Webhook, WebhookId};
use crate::wire::Page;
use leptos::prelude::*;

/// What this instance knows of the backend's webhooks: the last page that was listed, and what became of its rows since.
#[derive(Clone, Copy, Default)]
pub struct Webhooks(StoredValue<Known>);

#[derive(Default)]
struct Known {
    /// The number of the page last listed, and its rows.
    listed: Option<(u32, Page)>,
    /// The webhook just created.
    fresh: Option<WebhookId>,
}

impl Webhooks {
    /// The rows of a page, if it was the last one listed.
    pub fn page(self, number: u32) -> Option<Page> {
        self.0.with_value(|known| {
            let (listed, page) = known.listed.as_ref()?;
            (*listed == number).then(|| page.clone())
        })
    }

    /// The number of the last page listed, to go back to.
    pub fn last_page(self) -> u32 {
        self.0
            .with_value(|known| known.listed.as_ref().map_or(1, |(number, _)| *number))
    }

    pub fn remember(self, number: u32, page: &Page) {
        self.0
            .update_value(|known| known.listed = Some((number, page.clone())));
    }

    /// A webhook among the rows last listed.
    pub fn find(self, id: &WebhookId) -> Option<Webhook> {
        self.0.with_value(|known| {
            let (_, page) = known.listed.as_ref()?;
            page.webhooks.iter().find(|w| w.id == *id).cloned()
        })
    }

    /// Puts what the backend now holds in the place of what it held.
    pub fn replace(self, webhook: &Webhook) {
        self.0.update_value(|known| {
            let rows = known
                .listed
                .iter_mut()
                .flat_map(|(_, page)| &mut page.webhooks);
            rows.filter(|row| row.id == webhook.id)
                .for_each(|row| *row = webhook.clone());
        });
    }

    /// Forgets what was listed: others have changed it.
    pub fn forget(self) {
        self.0.set_value(Known::default());
    }

    /// Notes a webhook just created: the list must be read again, and its row will stand out.
    pub fn created(self, id: WebhookId) {
        self.0.set_value(Known {
            listed: None,
            fresh: Some(id),
        });
    }

    /// The webhook just created, told once.
    pub fn take_fresh(self) -> Option<WebhookId> {
        let mut fresh = None;
        self.0.update_value(|known| fresh = known.fresh.take());
        fresh
    }
}
