use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;
use webhook_settings::mock::Mock;

/// The file that the state is kept in. Whenever the process ends, however it ends, the file holds one whole state.
#[derive(Clone, Debug)]
pub struct DataFile {
    path: PathBuf,
}

impl DataFile {
    /// Puts what the file holds into `mock`, if there is a file. The error is for people: the file can't be read, is none
    /// of ours, or could not be written later. Leaves the file as it is in any case.
    pub fn open(path: &Path, mock: &mut Mock) -> Result<Self, String> {
        let file = Self {
            path: path.to_owned(),
        };
        match fs::read(path) {
            Ok(bytes) => {
                let text = String::from_utf8(bytes).unwrap_or_default();
                if !mock.restore(&text) {
                    return Err(file.damaged());
                }
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(file.failed("read", &error)),
        }
        file.temporary()
            .map_err(|error| file.failed("written", &error))?;
        Ok(file)
    }

    /// Puts a state in the place of the one before it, all at once.
    pub fn write(&self, state: &str) -> Result<(), String> {
        self.replace(state)
            .map_err(|error| self.failed("written", &error))
    }

    fn replace(&self, state: &str) -> io::Result<()> {
        let mut temporary = self.temporary()?;
        temporary.write_all(state.as_bytes())?;
        // Before it is renamed, or a crash could leave the new name on a file without contents.
        temporary.as_file().sync_all()?;
        temporary.persist(&self.path)?;
        // The name is the folder's. Only Unix lets a folder be synchronised.
        if cfg!(unix) {
            File::open(self.folder())?.sync_all()?;
        }
        Ok(())
    }

    /// A new file beside it: renaming is atomic only within a file system. It is gone when it is dropped.
    fn temporary(&self) -> io::Result<NamedTempFile> {
        NamedTempFile::new_in(self.folder())
    }

    fn folder(&self) -> &Path {
        match self.path.parent() {
            Some(folder) if folder != Path::new("") => folder,
            _ => Path::new("."),
        }
    }

    fn failed(&self, done: &str, error: &io::Error) -> String {
        let path = self.path.display();
        format!("The data file {path} can't be {done}: {error}.")
    }

    fn damaged(&self) -> String {
        let path = self.path.display();
        format!(
            "The data file {path} is damaged, or not of this version of the server. It has been left as it is.\n\
             Move it away to start afresh, or put a good copy in its place."
        )
    }
}
