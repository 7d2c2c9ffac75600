//! What a webhook is, and the rules for its name and URL.
//!
//! Uses the standard library only, and one URL parser (see `url_parts`).

mod change;
mod draft;
mod event_group;
mod event_type;
mod invisible;
mod name;
mod private_host;
mod punycode;
mod response_type;
mod status;
mod target_url;
mod url_parts;
mod webhook;

pub use change::{Change, Edit, differing_fields};
pub use draft::{Draft, Field, NewWebhook, Problem};
pub use event_group::{EventGroup, default_event_types, group_event_types, is_subscribable};
pub use event_type::EventType;
pub use invisible::is_invisible;
pub use name::{Name, NameProblem};
pub use private_host::is_private_address;
pub use punycode::readable_host;
pub use response_type::{ResponseType, TestResult};
pub use status::Status;
pub use target_url::{HostPolicy, TargetUrl, UrlProblem, split_scheme};
pub use url_parts::{host_forms, host_of, is_same_url};
pub use webhook::{Timestamp, Webhook, WebhookId};
