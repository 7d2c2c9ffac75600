use super::{sample::samples, scenario::SampleData, store::Store};
use std::collections::BTreeMap;

/// How many stores exist at the same time. Each combination of sample data in a scenario has its own.
const MAX_STORES: usize = 16;

/// How many webhooks all stores may have when a new one is created. Each webhook takes about 400 bytes of memory.
const MAX_WEBHOOKS: usize = 200_000;

/// All stores, by the sample data that they started with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Stores(pub BTreeMap<SampleData, Store>);

impl Stores {
    /// Returns the store for some sample data, or creates it. If there are too many, drops the one that was not used
    /// for the longest time; stores that still have their samples are dropped first.
    pub fn get_or_create(&mut self, data: SampleData) -> &mut Store {
        if !self.0.contains_key(&data) {
            self.make_room(data.count);
        }
        let last_use = self.0.values().map(|store| store.last_use).max();
        let store = self.0.entry(data).or_insert_with(|| samples(data));
        store.last_use = last_use.unwrap_or(0) + 1;
        store
    }

    fn make_room(&mut self, count: usize) {
        while self.0.len() >= MAX_STORES || self.webhooks() + count > MAX_WEBHOOKS {
            let stores = self.0.iter();
            let unused = stores.min_by_key(|(_, store)| (store.is_changed, store.last_use));
            let Some((&data, _)) = unused else {
                return;
            };
            self.0.remove(&data);
        }
    }

    fn webhooks(&self) -> usize {
        self.0.values().map(|store| store.webhooks.len()).sum()
    }
}
