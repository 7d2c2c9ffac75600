//! What a webhook is, and the rules for its name and URL.
//!
//! Uses the standard library only, one URL parser (see `url_parts`) and one normalizer of text (see `look_alike`).

mod change;
mod correction;
mod display;
mod draft;
mod event_group;
mod event_type;
mod host_name;
#[cfg(target_family = "wasm")]
mod in_browser;
mod invisible;
mod look_alike;
mod name;
mod private_host;
mod punycode;
mod response_type;
mod special_purpose;
mod split;
mod status;
mod target_url;
mod url_parts;
mod webhook;

pub use change::{Change, Edit, differing_fields};
pub use correction::corrected_url;
pub use display::{MAX_SHOWN_CHARS, code_point, masked_url, shown_text, shown_url};
pub use draft::{Draft, Field, NewWebhook, Problem};
pub use event_group::{EventGroup, default_event_types, group_event_types, is_subscribable};
pub use event_type::EventType;
pub use host_name::{MAX_HOST, MAX_LABEL, host_forms, readable_host};
pub use invisible::is_invisible;
pub use look_alike::looks_alike;
pub use name::{Name, NameProblem};
pub use private_host::is_private_address;
pub use response_type::{ResponseType, TestResult};
pub use split::split_at_first;
pub use status::Status;
pub use target_url::{HostPolicy, TargetUrl, UrlProblem};
pub use url_parts::{host_of, is_same_url, split_scheme};
pub use webhook::{Timestamp, Webhook, WebhookId};
