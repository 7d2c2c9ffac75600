//! The signature of test messages.

use webhook_settings::mock::{DEMO_SECRET, sign};

/// The expected signature was computed by another implementation: Python's `hmac`.
#[test]
fn signs_as_standard_webhooks_requires() {
    assert_eq!(DEMO_SECRET, "ZGVtby1zZWNyZXQtZm9yLXdlYmhvb2stc2V0dGluZ3M=");
    let signature = "uvZG6ndHAnivsktdFkLzBKvn3KZ9HbcBDPi23XXCldk=";
    assert_eq!(sign("msg_1.1795000000.{}"), signature);
}
