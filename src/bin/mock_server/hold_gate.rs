use tokio::sync::watch;
use webhook_settings::mock::Operation;

/// Holds responses until they are released.
#[derive(Debug)]
pub struct HoldGate(watch::Sender<Held>);

/// Whose responses are held.
#[derive(Debug, Default)]
struct Held {
    all: bool,
    operations: Vec<Operation>,
}

impl HoldGate {
    pub fn new() -> Self {
        Self(watch::Sender::new(Held::default()))
    }

    /// Holds the responses of one operation, or of all.
    pub fn close(&self, operation: Option<Operation>) {
        self.0.send_modify(|held| match operation {
            Some(operation) => held.operations.push(operation),
            None => held.all = true,
        });
    }

    /// Releases the responses of one operation, or of all.
    pub fn open(&self, operation: Option<Operation>) {
        self.0.send_modify(|held| match operation {
            Some(operation) => held.operations.retain(|it| *it != operation),
            None => *held = Held::default(),
        });
    }

    /// Waits until responses of an operation may be sent. `None` stands for a request that is no operation.
    pub async fn pass(&self, operation: Option<Operation>) {
        let is_held = |held: &Held| {
            held.all || operation.is_some_and(|operation| held.operations.contains(&operation))
        };
        let mut held = self.0.subscribe();
        // The gate outlives the wait, so this can't fail.
        let _ = held.wait_for(|held| !is_held(held)).await;
    }
}
