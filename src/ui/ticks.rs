use super::dom::{Kept, Signal, Timer};
use std::time::Duration;

const PERIOD: Duration = Duration::from_secs(30);

/// Tells what shows how long ago something was that time has passed: one clock for all of it.
#[derive(Clone, Copy, Default)]
pub struct Ticks {
    count: Signal<u32>,
    timer: Kept<Option<Timer>>,
}

impl Ticks {
    /// Has it tick from now on. It does not before somebody wants it to.
    pub fn start(self) {
        if self.timer.with_value(Option::is_none) {
            self.wait();
        }
    }

    /// Has whoever calls follow the ticks.
    pub fn track(self) {
        self.count.track();
    }

    fn wait(self) {
        let timer = Timer::after(PERIOD, move || {
            self.count.update(|count| *count = count.wrapping_add(1));
            self.wait();
        });
        self.timer.set_value(Some(timer));
    }
}
