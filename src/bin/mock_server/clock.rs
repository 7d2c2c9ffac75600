use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};
use tokio::{sync::watch, time::sleep};

/// The last moment that a `Date` of JavaScript can have, in milliseconds since 1970.
const MAX_TIME: f64 = 8.64e15;

/// The last moment of the year 9999, the last one that RFC 3339 can name, in milliseconds since 1970.
const MAX_NAMED_TIME: i64 = 253_402_300_799_999;

/// The source of the server's time: the system's clock plus what it was advanced by, unless it is stopped.
#[derive(Debug)]
pub struct Clock(watch::Sender<State>);

#[derive(Clone, Copy, Debug)]
struct State {
    time: Time,
    /// The time by which delays end, in milliseconds, when this state began.
    progress: i64,
    since: Instant,
}

/// All times are in milliseconds since 1970.
#[derive(Clone, Copy, Debug)]
enum Time {
    /// The system's clock plus this many milliseconds.
    Running(i64),
    /// Stopped by `--now`: delays still take their time.
    Fixed(i64),
    /// Stopped by the control: delays end when the clock is advanced.
    Paused(i64),
}

impl Clock {
    /// A clock that follows the system's, or is stopped at a time.
    pub fn new(fixed: Option<SystemTime>) -> Self {
        Self(watch::Sender::new(State {
            time: fixed.map_or(Time::Running(0), |time| Time::Fixed(milliseconds(time))),
            progress: 0,
            since: Instant::now(),
        }))
    }

    /// The time in milliseconds since 1970.
    pub fn now(&self) -> u64 {
        u64::try_from(self.0.borrow().now()).unwrap_or(0)
    }

    /// Waits until this clock has passed so many milliseconds.
    pub async fn wait(&self, milliseconds: u32) {
        let mut state = self.0.subscribe();
        let due = state.borrow().progress() + i64::from(milliseconds);
        loop {
            let current = *state.borrow_and_update();
            let left = due - current.progress();
            if left <= 0 {
                return;
            }
            let left = Duration::from_millis(left.unsigned_abs());
            // The clock outlives the wait, so a change can't fail.
            if current.is_stopped() {
                let _ = state.changed().await;
            } else {
                tokio::select! {
                    () = sleep(left) => {}
                    _ = state.changed() => {}
                }
            }
        }
    }

    /// Advances the clock at once.
    ///
    /// # Errors
    ///
    /// Returns a sentence if the number is negative or too large.
    pub fn advance(&self, milliseconds: f64) -> Result<(), String> {
        let end = self.0.borrow().now() as f64 + milliseconds;
        if !(milliseconds >= 0.0 && end <= MAX_TIME) {
            let problem = "Time only goes forward: advance takes milliseconds, 0 or more.";
            return Err(problem.to_owned());
        }
        self.0.send_modify(|state| state.shift(milliseconds as i64));
        Ok(())
    }

    /// Stops the clock at a time in milliseconds since 1970. Returns false if that has no name in RFC 3339.
    pub fn pause_at(&self, time: i64) -> bool {
        let is_time = (0..=MAX_NAMED_TIME).contains(&time);
        if is_time {
            self.0.send_modify(|state| {
                state.shift(time - state.now());
                state.time = Time::Paused(time);
            });
        }
        is_time
    }

    /// Continues a stopped clock from its current time.
    pub fn resume(&self) {
        self.0.send_modify(|state| {
            state.shift(0);
            state.time = Time::Running(state.now() - milliseconds(SystemTime::now()));
        });
    }
}

impl State {
    fn now(&self) -> i64 {
        match self.time {
            Time::Running(offset) => milliseconds(SystemTime::now()) + offset,
            Time::Fixed(time) | Time::Paused(time) => time,
        }
    }

    /// Whether delays wait for the clock to be advanced.
    fn is_stopped(&self) -> bool {
        matches!(self.time, Time::Paused(_))
    }

    fn progress(&self) -> i64 {
        let elapsed = self.since.elapsed().as_millis() as i64;
        self.progress + if self.is_stopped() { 0 } else { elapsed }
    }

    /// Moves the time, and that of delays.
    fn shift(&mut self, milliseconds: i64) {
        self.progress = self.progress() + milliseconds;
        self.since = Instant::now();
        let (Time::Running(time) | Time::Fixed(time) | Time::Paused(time)) = &mut self.time;
        *time += milliseconds;
    }
}

fn milliseconds(time: SystemTime) -> i64 {
    time.duration_since(UNIX_EPOCH)
        .unwrap_or_default()
        .as_millis() as i64
}

/// Parses a time of RFC 3339 in UTC, not before 1970.
pub fn parse_time(text: &str) -> Result<SystemTime, String> {
    humantime::parse_rfc3339(text)
        .map_err(|_| "it is no time of RFC 3339 in UTC, such as 2026-11-24T09:30:00Z".to_owned())
}

/// Parses a time of RFC 3339 with any offset, or a date, to milliseconds since 1970.
pub fn parse_moment(text: &str) -> Option<i64> {
    let (time, offset) = match text
        .len()
        .checked_sub(6)
        .and_then(|at| text.split_at_checked(at))
    {
        Some((time, offset)) if offset.starts_with(['+', '-']) && time.contains('T') => {
            (time, parse_offset(offset)?)
        }
        _ => (text.trim_end_matches('Z'), 0),
    };
    let midnight = if time.contains('T') { "" } else { "T00:00:00" };
    let time = humantime::parse_rfc3339(&format!("{time}{midnight}Z")).ok()?;
    Some(milliseconds(time) - offset)
}

/// Parses an offset such as `+01:30` to milliseconds.
fn parse_offset(text: &str) -> Option<i64> {
    let (hours, minutes) = text.get(1..)?.split_once(':')?;
    let minutes: i64 = hours.parse::<i64>().ok()? * 60 + minutes.parse::<i64>().ok()?;
    Some(
        minutes
            * if text.starts_with('-') {
                -60_000
            } else {
                60_000
            },
    )
}
