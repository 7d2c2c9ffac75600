use super::Request;
use std::time::Duration;

/// How long one attempt of any operation but a test may take.
pub const REQUEST_TIMEOUT: Duration = Duration::from_secs(15);

/// How long one attempt of a test may take. The platform waits five seconds for the target and may try several times
/// (the vendor's webhook guide), and responds only after that.
pub const TEST_TIMEOUT: Duration = Duration::from_secs(30);

/// Returns how long one attempt of `request` may take.
pub fn timeout(request: &Request) -> Duration {
    if request.target.ends_with("/test") {
        TEST_TIMEOUT
    } else {
        REQUEST_TIMEOUT
    }
}
