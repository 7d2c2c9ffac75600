use super::data_file::DataFile;
use std::{
    path::Path,
    sync::{Mutex, MutexGuard, PoisonError},
};
use webhook_settings::domain::TestResult;
use webhook_settings::mock::{Delivery, Env, Incoming, Mock, Outcome, Scenario, Step};

/// The mock as many connections share it, and the file that its state is kept in.
#[derive(Debug)]
pub struct Backend {
    mock: Mutex<Mock>,
    /// `None` if the state ends with the process.
    file: Option<DataFile>,
}

impl Backend {
    /// Takes up the state that is in the file at `path`, if one is named and there is one.
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
    pub fn handle(&self, request: &Incoming<'_>, scenario: &Scenario, env: &Env<'_>) -> Step {
        self.mock().handle(request, scenario, env)
    }

    /// See [`Mock::finish`].
    pub fn finish(&self, delivery: Delivery, result: &TestResult) -> Outcome {
        self.mock().finish(delivery, result)
    }

    /// Writes the state to the file, if there is one.
    pub fn save(&self) -> Result<(), String> {
        let Some(file) = &self.file else {
            return Ok(());
        };
        // Locked until it is written: of two states, the newer one has to come last.
        let mock = self.mock();
        file.write(&mock.snapshot())
    }

    fn mock(&self) -> MutexGuard<'_, Mock> {
        // Poisoned, a handler has panicked before: what it left may be half done, but is still the only state there is.
        self.mock.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
