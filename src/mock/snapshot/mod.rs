//! Saves and restores the state: for a host that is restarted, and for tests that return to an earlier state.

mod read;
mod write;

use super::server::Mock;

/// Identifies snapshots and the version of their format.
const FORMAT: &str = "webhook-settings mock 3";

impl Mock {
    /// Returns the state that determines future replies, as JSON. It has no journal, messages or tokens.
    pub fn snapshot(&self) -> String {
        write::write(self)
    }

    /// Restores a state that [`Mock::snapshot`] returned. Returns `false` for any other text.
    pub fn restore(&mut self, snapshot: &str) -> bool {
        let Some(read) = read::read(snapshot) else {
            return false;
        };
        self.stores = read.stores;
        self.clients = read.clients;
        self.injected_faults = read.injected_faults;
        // Numbers are never reused, not even those of exchanges after the snapshot.
        self.count_from(read.journal.count, read.received.count);
        true
    }
}
