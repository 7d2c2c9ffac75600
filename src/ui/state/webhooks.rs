use crate::domain::{Name, Webhook, WebhookId, looks_alike};
use crate::ui::model::list::ListView;
use crate::ui::reactive::{LocalSignal, Stored};
use crate::ui::state::account::Account;
use crate::ui::state::clock;
use crate::ui::state::listed_page::ListedPage;
use crate::ui::state::test_records::TestRecords;
use crate::wire::Page;

/// The webhooks that this instance has loaded, and later changes of them.
#[derive(Clone, Copy, Default)]
pub struct Webhooks {
    cache: Stored<Cache>,
    /// The whole account, as far as it is read.
    pub account: Account,
    /// Incremented when a webhook is replaced.
    changes: LocalSignal<u32>,
    /// Incremented when the backend is replaced.
    backends: LocalSignal<u32>,
    /// The webhook that was created last in this tab.
    last_created: LocalSignal<Option<Webhook>>,
    /// The last tests of webhooks.
    pub tests: TestRecords,
}

#[derive(Default)]
struct Cache {
    listed: Vec<ListedPage>,
    /// The view that was shown last.
    last: Option<ListView>,
    /// The webhook that was created or saved last, until its row is rendered.
    recent_change: Option<RecentChange>,
    /// The webhook that was replaced last. Reactive.
    replaced: Option<Webhook>,
}

/// A webhook that was just created or saved.
#[derive(Clone)]
pub struct RecentChange {
    pub id: WebhookId,
    pub is_new: bool,
}

impl Webhooks {
    /// A page of a view as it was last loaded.
    pub fn page(self, view: &ListView) -> Option<ListedPage> {
        self.cache.with_value(|cache| {
            let mut listed = cache.listed.iter();
            listed.find(|listed| listed.view == *view).cloned()
        })
    }

    /// The view that was shown last, to return to.
    pub fn last_view(self) -> ListView {
        let last = self.cache.with_value(|cache| cache.last.clone());
        last.unwrap_or(ListView::ALL)
    }

    /// Records the view that is shown.
    pub fn note_view(self, view: &ListView) {
        let view = view.at_page(view.page);
        self.cache.update_value(|cache| cache.last = Some(view));
    }

    /// Caches a page that was just loaded, and returns it with its time.
    ///
    /// A webhook that another user creates pushes the last row of each page to the next page. Rows that were already
    /// shown on an earlier page are left out.
    pub fn cache_page(self, view: &ListView, size: u32, page: Page) -> ListedPage {
        let mut listed = ListedPage {
            view: view.clone(),
            size,
            page,
            may_be_incomplete: false,
            at: clock::now(),
        };
        self.cache.update_value(|cache| {
            // Pages of another view have other rows.
            cache.listed.retain(|known| {
                known.view != *view
                    && known.size == size
                    && known.view == view.at_page(known.view.page)
            });
            let earlier = cache
                .listed
                .iter()
                .filter(|page| page.view.page < view.page);
            let shown: Vec<&Webhook> = earlier.flat_map(|page| &page.page.webhooks).collect();
            listed.page.leave_out(&shown);
            cache.listed.push(listed.clone());
        });
        listed
    }

    /// Finds a webhook on the cached pages.
    pub fn find(self, id: &WebhookId) -> Option<Webhook> {
        let is_wanted = |webhook: &&Webhook| webhook.id == *id;
        let cached = self.cache.with_value(|cache| {
            let mut rows = cache.listed.iter().flat_map(|listed| &listed.page.webhooks);
            rows.find(is_wanted).cloned()
        });
        cached.or_else(|| {
            self.account
                .with_untracked(|webhooks| webhooks.iter().find(is_wanted).cloned())
        })
    }

    /// All webhooks on the cached pages, some more than once.
    pub fn cached(self) -> Vec<Webhook> {
        let pages = self.cache.with_value(|cache| cache.listed.clone());
        pages.into_iter().flat_map(|it| it.page.webhooks).collect()
    }

    /// The name of a webhook on the cached pages that looks like `name`, other than the webhook `own`.
    pub fn find_look_alike(self, name: &str, own: Option<&WebhookId>) -> Option<String> {
        let name = Name::parse_leniently(name).ok()?;
        self.cache.with_value(|cache| {
            for row in cache.listed.iter().flat_map(|listed| &listed.page.webhooks) {
                // No name of several times the greatest length looks like a valid one.
                let is_comparable = row.name.len() < 8 * Name::MAX_CHARS && Some(&row.id) != own;
                if is_comparable && looks_alike(&row.name, name.as_str()) {
                    return Some(row.name.clone());
                }
            }
            None
        })
    }

    /// Replaces a webhook on the cached pages, and highlights its row.
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
        self.account.replace(webhook);
        self.changes.update(|count| *count += 1);
    }

    /// The webhook that was replaced last. Reactive.
    pub fn last_replaced(self) -> Option<Webhook> {
        self.changes.track();
        self.cache.with_value(|cache| cache.replaced.clone())
    }

    /// How often a webhook was replaced.
    pub fn saves(self) -> u32 {
        self.changes.get_untracked()
    }

    /// Clears the cache, because the webhooks have changed elsewhere.
    pub fn clear(self) {
        self.cache.set_value(Cache::default());
        self.account.clear();
    }

    /// Clears the cache for another backend, and reloads what is displayed.
    pub fn change_backend(self) {
        self.clear();
        self.backends.update(|count| *count += 1);
    }

    /// The number of the current backend. Reactive.
    pub fn backend(self) -> u32 {
        self.backends.get()
    }

    /// The webhook that was created last in this tab. Reactive.
    pub fn last_created(self) -> Option<Webhook> {
        self.last_created.get()
    }

    /// Records a created webhook: clears the cached pages, and highlights the row.
    pub fn note_created(self, webhook: &Webhook) {
        let id = webhook.id.clone();
        let last = self.cache.with_value(|cache| cache.last.clone());
        self.cache.set_value(Cache {
            last,
            recent_change: Some(RecentChange { id, is_new: true }),
            ..Cache::default()
        });
        self.account.insert(webhook);
        self.last_created.set(Some(webhook.clone()));
    }

    /// The webhook that was created or saved last, until its row is rendered.
    pub fn take_recent_change(self) -> Option<RecentChange> {
        let mut recent_change = None;
        self.cache
            .update_value(|cache| recent_change = cache.recent_change.take());
        recent_change
    }
}
