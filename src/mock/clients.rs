use super::{client::Client, scenario::Data};
use std::collections::BTreeMap;

/// How many clients are remembered. A tab that is loaded anew is another client.
const KEPT: usize = 64;

/// Whom the backend has met, by the names that the host gives them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Clients(pub BTreeMap<String, Client>);

impl Clients {
    /// The client of that name. To make room for a new one, the one that has been silent for longest is forgotten.
    pub fn meet(&mut self, name: &str, data: Data, clock: u64) -> &mut Client {
        if !self.0.contains_key(name) && self.0.len() >= KEPT {
            let silent = self.0.iter().min_by_key(|(_, client)| client.last_call);
            if let Some(silent) = silent.map(|(name, _)| name.clone()) {
                self.0.remove(&silent);
            }
        }
        let client = self.0.entry(name.to_owned());
        let client = client.or_insert_with(|| Client::new(data));
        client.last_call = clock;
        client
    }
}
