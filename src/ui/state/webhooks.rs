use crate::domain::{Timestamp, Webhook, WebhookId};
use crate::ui::reactive::{Kept, Signal};
use crate::ui::state::clock;
use crate::wire::Page;

/// What this instance knows of the backend's webhooks: the pages that were listed, and what became of their rows since.
#[derive(Clone, Copy, Default)]
pub struct Webhooks {
    known: Kept<Known>,
    /// How often a webhook was replaced.
    changes: Signal<u32>,
    /// How often another backend has taken over.
    backends: Signal<u32>,
}

#[derive(Default)]
struct Known {
    listed: Vec<Listed>,
    /// The number of the page last listed.
    last: Option<u32>,
    /// The webhook last created or saved, until its row has been drawn.
    fresh: Option<Fresh>,
    /// The webhook last replaced, as it is now.
    replaced: Option<Webhook>,
}

/// A webhook that was just created or saved.
#[derive(Clone)]
pub struct Fresh {
    pub id: WebhookId,
    pub is_new: bool,
}

/// A page of the list, as it was at a point in time.
#[derive(Clone)]
pub struct Listed {
    /// From 1.
    pub number: u32,
    pub page: Page,
    pub at: Timestamp,
}

impl Webhooks {
    /// A page as it was when it was last listed.
    pub fn page(self, number: u32) -> Option<Listed> {
        self.known.with_value(|known| {
            let mut listed = known.listed.iter();
            listed.find(|listed| listed.number == number).cloned()
        })
    }

    /// The number of the last page listed, to go back to.
    pub fn last_page(self) -> u32 {
        self.known.with_value(|known| known.last.unwrap_or(1))
    }

    /// Keeps a page that was just listed, and gives it with its time.
    pub fn remember(self, number: u32, page: Page) -> Listed {
        let listed = Listed {
            number,
            page,
            at: clock::now(),
        };
        self.known.update_value(|known| {
            known.last = Some(number);
            known.listed.retain(|listed| listed.number != number);
            known.listed.push(listed.clone());
        });
        listed
    }

    /// A webhook among the rows listed.
    pub fn find(self, id: &WebhookId) -> Option<Webhook> {
        self.known.with_value(|known| {
            let mut rows = known.listed.iter().flat_map(|listed| &listed.page.webhooks);
            rows.find(|webhook| webhook.id == *id).cloned()
        })
    }

    /// Puts what the backend now holds in the place of what it held; its row will stand out.
    pub fn replace(self, webhook: &Webhook) {
        self.known.update_value(|known| {
            let pages = known.listed.iter_mut();
            let rows = pages.flat_map(|listed| &mut listed.page.webhooks);
            rows.filter(|row| row.id == webhook.id)
                .for_each(|row| *row = webhook.clone());
            known.replaced = Some(webhook.clone());
            known.fresh = Some(Fresh {
                id: webhook.id.clone(),
                is_new: false,
            });
        });
        self.changes.update(|count| *count += 1);
    }

    /// The webhook last replaced; whoever asks follows the next ones.
    pub fn replaced(self) -> Option<Webhook> {
        self.changes.track();
        self.known.with_value(|known| known.replaced.clone())
    }

    /// Forgets what was listed: others have changed it.
    pub fn forget(self) {
        self.known.set_value(Known::default());
    }

    /// Forgets everything, since it is another backend's, and has what shows webhooks ask anew.
    pub fn change_backend(self) {
        self.forget();
        self.backends.update(|count| *count += 1);
    }

    /// How many backends there were before this one; whoever asks follows the next change.
    pub fn backend(self) -> u32 {
        self.backends.get()
    }

    /// The same, without following it.
    pub fn backend_now(self) -> u32 {
        self.backends.get_untracked()
    }

    /// Notes a webhook just created: the list must be read again, and its row will stand out.
    pub fn created(self, id: WebhookId) {
        self.known.set_value(Known {
            fresh: Some(Fresh { id, is_new: true }),
            ..Known::default()
        });
    }

    /// The webhook last created or saved, told once.
    pub fn take_fresh(self) -> Option<Fresh> {
        let mut fresh = None;
        self.known.update_value(|known| fresh = known.fresh.take());
        fresh
    }
}

/// The same rows a moment later are the same: nothing has to be drawn anew for them.
impl PartialEq for Listed {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number && self.page == other.page
    }
}
