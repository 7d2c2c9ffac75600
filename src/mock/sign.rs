use base64ct::{Base64, Encoding};
use hmac_sha256::HMAC;

/// The secret that test messages are signed with, as the platform would show one: standard base64 of 32 bytes. Known to everybody.
pub const DEMO_SECRET: &str = "ZGVtby1zZWNyZXQtZm9yLXdlYmhvb2stc2V0dGluZ3M=";

const KEY: &[u8; 32] = b"demo-secret-for-webhook-settings";

/// Signs `{webhook-id}.{webhook-timestamp}.{body}` with the demo secret: HMAC-SHA256, in base64 (Standard Webhooks 1.0.0).
pub fn sign(content: &str) -> String {
    Base64::encode_string(&HMAC::mac(content, KEY))
}
