use super::data_file::DataFile;
use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};
use webhook_settings::domain::TestResult;
use webhook_settings::mock::{
    DelayedReply, Delivery, Env, Handled, IncomingRequest, Mock, Scenario,
};

/// The mock that all connections share, and the file that stores its state.
#[derive(Debug)]
pub struct Backend {
    mock: Mutex<Mock>,
    /// `None` if the state is lost when the process ends.
    file: Option<DataFile>,
}

impl Backend {
    /// Starts with the state in the file at `path`, if there is one.
    ///
    /// # Errors
    ///
    /// Returns a message for the user if the file can't be used.
    pub fn open(path: Option<&Path>) -> Result<Self, String> {
        let mut mock = Mock::default();
        let file = path
            .map(|path| DataFile::open(path, &mut mock))
            .transpose()?;
        Ok(Self {
            mock: Mutex::new(mock),
            file,
        })
    }

    /// See [`Mock::handle`].
    pub fn handle(
        &self,
        request: &IncomingRequest<'_>,
        scenario: &Scenario,
        env: &Env<'_>,
    ) -> Handled {
        self.mock().handle(request, scenario, env)
    }

    /// See [`Mock::finish`].
    pub fn finish(&self, delivery: Delivery, result: &TestResult) -> DelayedReply {
        self.mock().finish(delivery, result)
    }

    /// Calls the mock's control.
    pub fn control<Value>(&self, call: impl FnOnce(&mut Mock) -> Value) -> Value {
        call(&mut self.mock())
    }

    /// Writes the state to the file, if there is one.
    ///
    /// # Errors
    ///
    /// Returns a message for the user if the file can't be written.
    pub fn save(&self) -> Result<(), String> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        // The lock is held until the file is written, so that the newer of two states is written last.
        let mock = self.mock();
        file.write(&mock.snapshot())
    }

    fn mock(&self) -> MutexGuard<'_, Mock> {
        // A poisoned lock means that a handler panicked. Its changes may be incomplete, but there is no other state.
        self.mock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
