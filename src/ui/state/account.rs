use crate::client::engine::{Coverage, ReadAccount};
use crate::client::{ApiError, TieBreak};
use crate::domain::{Timestamp, Webhook};
use crate::ui::model::list::SearchIndex;
use crate::ui::reactive::{LocalSignal, Stored};
use crate::ui::state::clock::{self, stopwatch};
use crate::wire::Page;

/// All webhooks of the account, as far as this instance has read them. The API can't search, so whatever needs more
/// than a page reads them all. They are kept in memory only.
#[derive(Clone, Copy)]
pub struct Account {
    pub reader: Stored<ReadAccount>,
    index: Stored<SearchIndex>,
    progress: LocalSignal<Progress>,
    /// Incremented when webhooks are added or have changed.
    changes: LocalSignal<u32>,
    /// When all pages were read, and by [`stopwatch`].
    read_at: Stored<Option<(Timestamp, f64)>>,
}

/// How far the account is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Progress {
    #[default]
    NotRead,
    Reading,
    /// The user has stopped it.
    Stopped,
    Failed(ApiError),
    /// All pages are read.
    Read,
    /// All pages are read, and are being read once more.
    Refreshing,
    /// All pages were read, and reading them once more has failed.
    Stale(ApiError),
}

impl Progress {
    fn is_read(&self) -> bool {
        matches!(self, Self::Read | Self::Refreshing | Self::Stale(_))
    }
}

impl Default for Account {
    fn default() -> Self {
        Self {
            reader: Stored::new(ReadAccount::new(TieBreak::Identifier)),
            index: Stored::default(),
            progress: LocalSignal::default(),
            changes: LocalSignal::default(),
            read_at: Stored::new(None),
        }
    }
}

impl Account {
    /// How far it is read. Reactive.
    pub fn progress(self) -> Progress {
        self.progress.get()
    }

    /// Same, without tracking.
    pub fn progress_untracked(self) -> Progress {
        self.progress.get_untracked()
    }

    pub fn set_progress(self, progress: Progress) {
        if progress == Progress::Read {
            self.read_at.set_value(Some((clock::now(), stopwatch())));
        }
        self.progress.set(progress);
    }

    /// Whether all pages are read. Reactive.
    pub fn is_read(self) -> bool {
        self.progress.with(Progress::is_read)
    }

    /// Same, without tracking.
    pub fn is_read_untracked(self) -> bool {
        self.progress.with_untracked(Progress::is_read)
    }

    /// The milliseconds since all pages were read.
    pub fn age(self) -> f64 {
        let read_at = self.read_at.get_value();
        read_at.map_or(f64::INFINITY, |(_, at)| stopwatch() - at)
    }

    /// When all pages were read, or now if they are not.
    pub fn read_at(self) -> Timestamp {
        let read_at = self.read_at.get_value();
        read_at.map_or_else(clock::now, |(at, _)| at)
    }

    /// Begins with nothing read. Webhooks of which something is known stay unknown until the next page is read.
    pub fn begin(self, tie_break: TieBreak) {
        self.reader.set_value(ReadAccount::new(tie_break));
    }

    /// Takes a page that holds the whole account.
    pub fn adopt(self, only_page: Page) {
        self.reader.update_value(|reader| reader.adopt(only_page));
        self.note_changes();
        self.set_progress(Progress::Read);
    }

    /// Notes that webhooks were read or have changed, without saying so yet. [`Self::update_part_of_index`] and
    /// [`Self::announce_changes`] follow, in tasks of their own.
    pub fn note_page(self) {
        self.index.update_value(SearchIndex::invalidate);
    }

    /// Takes one step to bring the index up to date. Returns whether there are others.
    pub fn update_part_of_index(self) -> bool {
        let update = |index: &mut SearchIndex| self.with_untracked(|rows| index.update_part(rows));
        self.index.try_update_value(update) == Some(true)
    }

    /// Runs what shows the webhooks.
    pub fn announce_changes(self) {
        self.changes.update(|count| *count = count.wrapping_add(1));
    }

    fn note_changes(self) {
        self.note_page();
        self.announce_changes();
    }

    /// Passes the webhooks that are read so far, newest first, and their index. Reactive.
    pub fn with<R>(self, read: impl FnOnce(&[Webhook], &SearchIndex) -> R) -> R {
        self.changes.track();
        while self.update_part_of_index() {}
        self.reader.with_value(|reader| {
            self.index
                .with_value(|index| read(&reader.rows().webhooks, index))
        })
    }

    /// Passes the webhooks that are read so far.
    pub fn with_untracked<R>(self, read: impl FnOnce(&[Webhook]) -> R) -> R {
        self.reader
            .with_value(|reader| read(&reader.rows().webhooks))
    }

    /// The number of webhooks that are read so far, and of those that the backend counts.
    pub fn counts(self) -> (usize, Option<u64>) {
        self.reader.with_value(|reader| {
            let rows = reader.rows();
            (rows.webhooks.len() + rows.unreadable, rows.total)
        })
    }

    /// The number of webhooks that could not be read.
    pub fn unreadable(self) -> usize {
        self.reader.with_value(|reader| reader.rows().unreadable)
    }

    /// Whether webhooks may be missing although all pages are read.
    pub fn may_be_incomplete(self) -> bool {
        self.reader
            .with_value(|reader| reader.rows().coverage != Coverage::Complete)
    }

    /// Takes a webhook that was just saved.
    pub fn replace(self, webhook: &Webhook) {
        self.reader.update_value(|reader| reader.replace(webhook));
        self.note_changes();
    }

    /// Adds a webhook that was just created, unless nothing is read.
    pub fn insert(self, webhook: &Webhook) {
        if self.progress_untracked() != Progress::NotRead {
            self.reader.update_value(|reader| reader.insert(webhook));
            self.note_changes();
        }
    }

    /// Forgets everything, because the webhooks have changed elsewhere.
    pub fn clear(self) {
        self.begin(TieBreak::Identifier);
        self.index.set_value(SearchIndex::default());
        self.progress.set(Progress::NotRead);
    }
}
