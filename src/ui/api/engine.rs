use super::{
    Abort,
    operations::{Answer, Api},
};
use crate::client::engine::{
    self, Create, CreateOutcome, ListPage, ListedRows, Lookup, ReadAccount, Step, Update,
    UpdateOutcome,
};
use crate::client::{self, ApiError, ListQuery, PendingCreate, Reply, Request, TieBreak};
use crate::domain::{Change, NewWebhook, Webhook, WebhookId};
use crate::ui::model::list::ListView;
use crate::ui::reactive::{Stored, next_task};
use crate::wire::Page;
use web_sys::AbortSignal;

/// How many rows of a list are read until input and frames get their turn: less than 10 ms on a slow processor.
const ROWS_PER_TASK: usize = 100;

impl Api {
    /// Loads the page of a view that the API can filter and sort.
    pub async fn list_page(
        self,
        view: &ListView,
        size: u32,
        abort: &AbortSignal,
    ) -> Answer<ListedRows> {
        let mut page = ListPage::new(ListQuery {
            page: view.page,
            size,
            sort: view.sort.parameter(),
            tie_break: self.tie_break.get_value(),
            event: view.filter().cloned(),
        });
        let listed = self
            .run(page.first(), &mut |answer| page.next(answer), &|| {
                abort.clone()
            })
            .await;
        self.tie_break.set_value(page.tie_break());
        listed
    }

    /// How the backend breaks ties in lists, as far as that is known.
    pub fn tie_break(self) -> TieBreak {
        self.tie_break.get_value()
    }

    /// Reads the pages of an account that are still to be read. `on_page` is called after each of them.
    pub async fn read_account(
        self,
        reader: Stored<ReadAccount>,
        on_page: &dyn Fn(),
        abort: &AbortSignal,
    ) -> Answer<()> {
        let this = self.begin();
        let mut request = reader.with_value(ReadAccount::request);
        let end = loop {
            let page = match this.send(&request, abort).await {
                Ok(reply) => this.read_in_tasks(&reply, abort).await,
                Err(error) => Err(error),
            };
            let step = reader.try_update_value(|reader| reader.next(page));
            on_page();
            match step {
                Some(Step::Send(following)) => request = following,
                Some(Step::Finish(end)) => break end,
                // The instance is destroyed.
                None => break Err(ApiError::Cancelled),
            }
        };
        if let Some(tie_break) = reader.try_with_value(ReadAccount::tie_break) {
            self.tie_break.set_value(tie_break);
        }
        end
    }

    /// Reads a page of the list in several tasks. That of the answer itself has converted its text.
    async fn read_in_tasks(self, reply: &Reply, abort: &AbortSignal) -> Answer<Page> {
        next_task().await;
        let mut page = client::begin_list(reply)?;
        loop {
            next_task().await;
            if abort.aborted() || self.is_outdated() {
                return Err(ApiError::Cancelled);
            }
            if !page.read(ROWS_PER_TASK) {
                return Ok(page.finish());
            }
        }
    }

    /// Finds a webhook by its identifier, or returns `None`.
    pub async fn find(self, id: &WebhookId, abort: &AbortSignal) -> Answer<Option<Webhook>> {
        let mut lookup = Lookup::find(id, None, self.tie_break.get_value());
        let found = self
            .run(lookup.first(), &mut |answer| lookup.next(answer), &|| {
                abort.clone()
            })
            .await;
        self.tie_break.set_value(lookup.tie_break());
        Ok(found?.webhooks.into_iter().next())
    }

    /// Creates a webhook.
    ///
    /// `pending` is a previous create whose outcome is unknown. `store_pending` is called before each request with the
    /// create that is unknown by then, and at the end. `on_check` is called before the lookup for a lost answer.
    pub async fn create(
        self,
        webhook: &NewWebhook,
        pending: Option<PendingCreate>,
        store_pending: impl Fn(Option<PendingCreate>),
        on_check: impl Fn(),
        abort: Abort,
    ) -> CreateOutcome {
        let mut create = Create::new(webhook.clone(), pending, self.tie_break.get_value());
        let outcome = self
            .run(
                create.first(),
                &mut |answer| {
                    let step = create.next(answer);
                    store_pending(create.pending().cloned());
                    if create.is_checking_outcome() {
                        on_check();
                    }
                    step
                },
                &|| abort.signal(),
            )
            .await;
        self.tie_break.set_value(create.tie_break());
        outcome
    }

    /// Saves a change if the backend still has the webhook as `seen`. Each of its requests can be cancelled.
    pub async fn update(self, seen: &Webhook, change: &Change, abort: Abort) -> UpdateOutcome {
        let tie_break = self.tie_break.get_value();
        let mut update = Update::new(seen.clone(), change.clone(), tie_break);
        let outcome = self
            .run(update.first(), &mut |answer| update.next(answer), &|| {
                abort.signal()
            })
            .await;
        self.tie_break.set_value(update.tie_break());
        outcome
    }

    /// Sends requests until the operation has ended. `signal` returns the signal for the next request.
    async fn run<T>(
        self,
        mut request: Request,
        next: &mut dyn FnMut(engine::Answer) -> Step<T>,
        signal: &dyn Fn() -> AbortSignal,
    ) -> T {
        let this = self.begin();
        loop {
            let answer = this.send(&request, &signal()).await;
            match next(answer) {
                Step::Send(following) => request = following,
                Step::Finish(outcome) => return outcome,
            }
        }
    }
}
