//! The state as text, both ways: for a host that is ended and started again, and for tests that go back to where they were.

mod read;
mod write;

use super::server::Mock;

/// Told apart from any other JSON, and from snapshots of an older make.
const FORMAT: &str = "webhook-settings mock 3";

impl Mock {
    /// All that decides the answers to come, as JSON. What was said before (the journal, the messages received) is not in it,
    /// and no token is.
    pub fn snapshot(&self) -> String {
        write::write(self)
    }

    /// Puts what [`Mock::snapshot`] wrote in the place of all that decides answers. Does nothing, and gives `false`,
    /// if the text is anything else.
    pub fn restore(&mut self, snapshot: &str) -> bool {
        let read = read::read(snapshot);
        let is_restored = read.is_some();
        if let Some(read) = read {
            self.stores = read.stores;
            self.clients = read.clients;
            self.orders = read.orders;
            // Numbers never repeat, also not those of exchanges that came after the snapshot.
            self.count_from(read.journal.count, read.received.count);
        }
        is_restored
    }
}
