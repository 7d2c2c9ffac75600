use std::{
    fs::{self, File},
    io::{self, ErrorKind, Write},
    path::{Path, PathBuf},
};
use tempfile::NamedTempFile;
use webhook_settings::mock::Mock;

/// How many symbolic links are followed, as on Linux.
const MAX_LINKS: usize = 40;

/// The file that stores the state. It always has one complete state, even if the process is killed.
#[derive(Clone, Debug)]
pub struct DataFile {
    path: PathBuf,
}

impl DataFile {
    /// Restores the state in the file into `mock`, if the file exists. Never changes the file.
    ///
    /// # Errors
    ///
    /// Returns a message for the user if the file can't be read or written, or is not a data file of this version.
    pub fn open(path: &Path, mock: &mut Mock) -> Result<Self, String> {
        let mut file = Self {
            path: path.to_owned(),
        };
        // A symbolic link stays one: what it leads to is replaced.
        file.path = resolve(path).map_err(|error| file.failed("read", &error))?;
        match read(&file.path) {
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

    /// Replaces the state atomically.
    ///
    /// # Errors
    ///
    /// Returns a message for the user if the file can't be written.
    pub fn write(&self, state: &str) -> Result<(), String> {
        self.replace(state)
            .map_err(|error| self.failed("written", &error))
    }

    fn replace(&self, state: &str) -> io::Result<()> {
        let mut temporary = self.temporary()?;
        temporary.write_all(state.as_bytes())?;
        // Synchronised before it is renamed: otherwise a crash could leave an empty file under the new name.
        temporary.as_file().sync_all()?;
        temporary.persist(&self.path)?;
        // The new name is stored in the folder. Only Unix can synchronise a folder.
        if cfg!(unix) {
            File::open(self.folder())?.sync_all()?;
        }
        Ok(())
    }

    /// Creates a temporary file in the same folder, because renaming is atomic only within a file system.
    /// The file is deleted when the value is dropped.
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

/// Follows symbolic links, also to a file that does not exist yet.
fn resolve(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MAX_LINKS {
        match fs::read_link(&path) {
            // A relative target starts at the folder of the link, and an absolute one replaces the whole path.
            Ok(target) => path = path.parent().unwrap_or(Path::new("")).join(target),
            Err(_) => return Ok(path),
        }
    }
    Err(io::Error::other("its symbolic links lead in a circle"))
}

/// Reads a regular file: a device or a pipe may have no end.
fn read(path: &Path) -> io::Result<Vec<u8>> {
    if !fs::metadata(path)?.is_file() {
        return Err(io::Error::other("it is no regular file"));
    }
    fs::read(path)
}
