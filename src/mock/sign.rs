use base64ct::{Base64, Encoding};
use hmac_sha256::HMAC;

/// The secret that signs test messages: 32 bytes in standard base64, as the platform shows its secrets. It is public.
pub const DEMO_SECRET: &str = "ZGVtby1zZWNyZXQtZm9yLXdlYmhvb2stc2V0dGluZ3M=";

const KEY: &[u8; 32] = b"demo-secret-for-webhook-settings";

/// Returns the signature of `content` with the demo secret: HMAC-SHA256 in base64.
///
/// `content` is `{webhook-id}.{webhook-timestamp}.{body}` (Standard Webhooks specification 1.0.0).
pub fn sign(content: &str) -> String {
    Base64::encode_string(&HMAC::mac(content, KEY))
}
