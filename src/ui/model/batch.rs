/// The state of one of several creates, which run one after another. `F` describes a failure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ItemState<F> {
    /// Not part of the current run.
    NotStarted,
    /// Due in the current run.
    Waiting,
    Creating,
    /// The answer was lost, and a lookup is in progress.
    Checking,
    Created,
    /// It can be tried again.
    Failed(F),
    /// The webhook may exist, so only the user can decide whether to create another one.
    Unclear(F),
}

/// Several creates that run one after another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch<F> {
    items: Vec<ItemState<F>>,
}

impl<F> Batch<F> {
    /// A run of `count` creates.
    pub fn new(count: usize) -> Self {
        let items = (0..count).map(|_| ItemState::Waiting).collect();
        Self { items }
    }

    pub fn items(&self) -> &[ItemState<F>] {
        &self.items
    }

    /// Begins with the next create of the run, and returns its index; `None` if one is in progress, or the run is over.
    pub fn take_next(&mut self) -> Option<usize> {
        if self.items.iter().any(is_in_progress) {
            return None;
        }
        let is_due = |item: &ItemState<F>| matches!(item, ItemState::Waiting);
        let index = self.items.iter().position(is_due)?;
        self.items[index] = ItemState::Creating;
        Some(index)
    }

    pub fn set(&mut self, index: usize, state: ItemState<F>) {
        self.items[index] = state;
    }

    /// Ends the run after the create that is in progress.
    pub fn stop(&mut self) {
        for item in &mut self.items {
            if matches!(item, ItemState::Waiting) {
                *item = ItemState::NotStarted;
            }
        }
    }

    /// Starts a run of all that is left, except what may exist already. Does nothing during a run.
    pub fn run_rest(&mut self) {
        if self.is_running() {
            return;
        }
        for item in &mut self.items {
            if is_left(item) {
                *item = ItemState::Waiting;
            }
        }
    }

    /// Starts a run of one create. Does nothing during a run, or if it is done.
    pub fn run_one(&mut self, index: usize) {
        if !self.is_running() && !matches!(self.items[index], ItemState::Created) {
            self.items[index] = ItemState::Waiting;
        }
    }

    pub fn is_running(&self) -> bool {
        let is_open = |item| is_in_progress(item) || matches!(item, ItemState::Waiting);
        self.items.iter().any(is_open)
    }

    pub fn created(&self) -> usize {
        let is_created = |item: &&ItemState<F>| matches!(item, ItemState::Created);
        self.items.iter().filter(is_created).count()
    }

    /// The number of creates that [`Self::run_rest`] would run.
    pub fn left(&self) -> usize {
        self.items.iter().filter(|item| is_left(item)).count()
    }

    pub fn is_complete(&self) -> bool {
        self.created() == self.items.len()
    }
}

fn is_in_progress<F>(item: &ItemState<F>) -> bool {
    matches!(item, ItemState::Creating | ItemState::Checking)
}

fn is_left<F>(item: &ItemState<F>) -> bool {
    matches!(item, ItemState::NotStarted | ItemState::Failed(_))
}
