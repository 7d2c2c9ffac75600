use crate::domain::{Webhook, WebhookId};
use crate::wire::Page;
use leptos::prelude::*;

/// What this instance knows of the backend's webhooks: the last page that was listed, and what became of its rows since.
#[derive(Clone, Copy, Default)]
pub struct Webhooks {
    listed: StoredValue<Option<(u32, Page)>>,
    fresh: StoredValue<Option<WebhookId>>,
}

impl Webhooks {
    /// The rows of a page, if it was the last one listed.
    pub fn page(self, number: u32) -> Option<Page> {
        self.listed.with_value(|listed| {
            let (listed, page) = listed.as_ref()?;
            (*listed == number).then(|| page.clone())
        })
    }

    /// The number of the last page listed, to go back to.
    pub fn last_page(self) -> u32 {
        self.listed
            .with_value(|listed| listed.as_ref().map_or(1, |(number, _)| *number))
    }

    pub fn remember(self, number: u32, page: &Page) {
        self.listed.set_value(Some((number, page.clone())));
    }

    /// A webhook among the rows last listed.
    pub fn find(self, id: &WebhookId) -> Option<Webhook> {
        self.listed.with_value(|listed| {
            let (_, page) = listed.as_ref()?;
            page.webhooks.iter().find(|w| w.id == *id).cloned()
        })
    }

    /// Puts what the backend now holds in the place of what it held.
    pub fn replace(self, webhook: &Webhook) {
        self.listed.update_value(|listed| {
            let rows = listed.iter_mut().flat_map(|(_, page)| &mut page.webhooks);
            rows.filter(|row| row.id == webhook.id)
                .for_each(|row| *row = webhook.clone());
        });
    }

    /// Notes a webhook just created: the list must be read again, and its row will stand out.
    pub fn created(self, id: WebhookId) {
        self.listed.set_value(None);
        self.fresh.set_value(Some(id));
    }

    /// The webhook just created, told once.
    pub fn take_fresh(self) -> Option<WebhookId> {
        let fresh = self.fresh.get_value();
        self.fresh.set_value(None);
        fresh
    }
}
