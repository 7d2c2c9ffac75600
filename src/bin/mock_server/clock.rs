use std::time::SystemTime;

/// Where the server's time comes from.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    System,
    /// It stands still, so that answers are the same from run to run.
    Still(SystemTime),
}

impl Clock {
    pub fn now(self) -> SystemTime {
        match self {
            Self::System => SystemTime::now(),
            Self::Still(time) => time,
        }
    }
}

/// Reads a time of RFC 3339 in UTC, from 1970 on.
pub fn read_time(text: &str) -> Result<SystemTime, String> {
    humantime::parse_rfc3339(text)
        .map_err(|_| "it is no time of RFC 3339 in UTC, such as 2026-11-24T09:30:00Z".to_owned())
}
