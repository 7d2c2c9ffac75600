use std::time::SystemTime;

/// The source of the server's time.
#[derive(Clone, Copy, Debug)]
pub enum Clock {
    /// The system's clock.
    System,
    /// A stopped clock, so that replies are the same in every run.
    Fixed(SystemTime),
}

impl Clock {
    pub fn now(self) -> SystemTime {
        match self {
            Self::System => SystemTime::now(),
            Self::Fixed(time) => time,
        }
    }
}

/// Parses a time of RFC 3339 in UTC, not before 1970.
pub fn parse_time(text: &str) -> Result<SystemTime, String> {
    humantime::parse_rfc3339(text)
        .map_err(|_| "it is no time of RFC 3339 in UTC, such as 2026-11-24T09:30:00Z".to_owned())
}
