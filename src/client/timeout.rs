use super::Request;
use std::time::Duration;

/// How long one attempt of any operation but a test may take.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(15);

/// How long the platform waits for a target to answer a message, as the vendor's webhook guide states.
pub const TARGET_TIMEOUT: Duration = Duration::from_secs(5);

/// How long one attempt of a test may take. The platform may try several times, each for [`TARGET_TIMEOUT`] (the
/// vendor's webhook guide), and responds only after that.
pub const TEST_TIMEOUT: Duration = Duration::from_secs(30);

/// Returns how long one attempt of `request` may take.
pub fn timeout(request: &Request) -> Duration {
    if request.target.ends_with("/test") {
        TEST_TIMEOUT
    } else {
        REQUEST_TIMEOUT
    }
}
