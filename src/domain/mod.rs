//! What a webhook is. Uses nothing but the standard library (and one URL parser, see `url_parts`).

mod catalogue;
mod change;
mod draft;
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

pub use catalogue::{Group, OFFERED, groups, is_subscribable};
pub use change::{Change, Edit, differing_fields};
pub use draft::{Draft, Field, NewWebhook, Problem};
pub use event_type::EventType;
pub use invisible::is_invisible;
pub use name::{Name, NameProblem};
pub use private_host::is_private_address;
pub use punycode::readable_host;
pub use response_type::{ResponseType, TestResult};
pub use status::Status;
pub use target_url::{Reach, TargetUrl, UrlProblem, split_scheme};
pub use url_parts::{host_forms, host_of, is_same_url};
pub use webhook::{Timestamp, Webhook, WebhookId};
