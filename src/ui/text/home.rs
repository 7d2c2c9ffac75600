//! The plain home page.

pub const TITLE: &str = "Home";
pub const HEADING: &str = "Your ComplyAdvantage Mesh account";
pub const INTRO: &str = "Webhooks tell your own systems at once when something happens in Mesh: a case is created, a check is completed, a risk level changes.";
pub const HOW: &str = "Open Settings, top right, to set them up.";
