use crate::domain::{Timestamp, Webhook, WebhookId};
use crate::ui::reactive::{LocalSignal, Stored};
use crate::ui::state::clock;
use crate::wire::Page;

/// What this instance knows of the backend's webhooks: the pages that were listed, and what became of their rows since.
#[derive(Clone, Copy, Default)]
pub struct Webhooks {
    cache: Stored<Cache>,
    /// How often a webhook was replaced.
    changes: LocalSignal<u32>,
    /// How often another backend has taken over.
    backends: LocalSignal<u32>,
}

#[derive(Default)]
struct Cache {
    listed: Vec<ListedPage>,
    /// The number of the page last listed.
    last: Option<u32>,
    /// The webhook last created or saved, until its row has been drawn.
    recent_change: Option<RecentChange>,
    /// The webhook last replaced, as it is now.
    replaced: Option<Webhook>,
}

/// A webhook that was just created or saved.
#[derive(Clone)]
pub struct RecentChange {
    pub id: WebhookId,
    pub is_new: bool,
}

/// A page of the list, as it was at a point in time.
#[derive(Clone)]
pub struct ListedPage {
    /// From 1.
    pub number: u32,
    pub page: Page,
    pub at: Timestamp,
}

impl Webhooks {
    /// A page as it was when it was last listed.
    pub fn page(self, number: u32) -> Option<ListedPage> {
        self.cache.with_value(|cache| {
            let mut listed = cache.listed.iter();
            listed.find(|listed| listed.number == number).cloned()
        })
    }

    /// The number of the last page listed, to go back to.
    pub fn last_page(self) -> u32 {
        self.cache.with_value(|cache| cache.last.unwrap_or(1))
    }

    /// Keeps a page that was just listed, and gives it with its time.
    pub fn cache_page(self, number: u32, page: Page) -> ListedPage {
        let listed = ListedPage {
            number,
            page,
            at: clock::now(),
        };
        self.cache.update_value(|cache| {
            cache.last = Some(number);
            cache.listed.retain(|listed| listed.number != number);
            cache.listed.push(listed.clone());
        });
        listed
    }

    /// A webhook among the rows listed.
    pub fn find(self, id: &WebhookId) -> Option<Webhook> {
        self.cache.with_value(|cache| {
            let mut rows = cache.listed.iter().flat_map(|listed| &listed.page.webhooks);
            rows.find(|webhook| webhook.id == *id).cloned()
        })
    }

    /// Puts what the backend now holds in the place of what it held; its row will stand out.
    pub fn replace(self, webhook: &Webhook) {
        self.cache.update_value(|cache| {
            let pages = cache.listed.iter_mut();
            let rows = pages.flat_map(|listed| &mut listed.page.webhooks);
            rows.filter(|row| row.id == webhook.id)
                .for_each(|row| *row = webhook.clone());
            cache.replaced = Some(webhook.clone());
            cache.recent_change = Some(RecentChange {
                id: webhook.id.clone(),
                is_new: false,
            });
        });
        self.changes.update(|count| *count += 1);
    }

    /// The webhook last replaced; whoever asks follows the next ones.
    pub fn last_replaced(self) -> Option<Webhook> {
        self.changes.track();
        self.cache.with_value(|cache| cache.replaced.clone())
    }

    /// Forgets what was listed: others have changed it.
    pub fn clear(self) {
        self.cache.set_value(Cache::default());
    }

    /// Forgets everything, since it is another backend's, and has what shows webhooks ask anew.
    pub fn change_backend(self) {
        self.clear();
        self.backends.update(|count| *count += 1);
    }

    /// How many backends there were before this one; whoever asks follows the next change.
    pub fn backend(self) -> u32 {
        self.backends.get()
    }

    /// The same, without following it.
    pub fn backend_untracked(self) -> u32 {
        self.backends.get_untracked()
    }

    /// Notes a webhook just created: the list must be read again, and its row will stand out.
    pub fn note_created(self, id: WebhookId) {
        self.cache.set_value(Cache {
            recent_change: Some(RecentChange { id, is_new: true }),
            ..Cache::default()
        });
    }

    /// The webhook last created or saved, told once.
    pub fn take_recent_change(self) -> Option<RecentChange> {
        let mut recent_change = None;
        self.cache
            .update_value(|cache| recent_change = cache.recent_change.take());
        recent_change
    }
}

/// The same rows a moment later are the same: nothing has to be drawn anew for them.
impl PartialEq for ListedPage {
    fn eq(&self, other: &Self) -> bool {
        self.number == other.number && self.page == other.page
    }
}
