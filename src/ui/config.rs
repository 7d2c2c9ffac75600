use crate::domain::{EventType, OFFERED, Reach, is_subscribable, split_scheme};
use crate::ui::text::{Text, config as text};
use serde_json::{Map, Value};

/// How an instance of the app is set up. Read from the JSON data block in `index.html`; every member is optional.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    pub backend: Backend,
    /// The API's origin without a trailing slash; empty for the page's own.
    pub api_base: String,
    /// Webhooks on a page of the list.
    pub page_size: u32,
    /// The event types offered for a new webhook, in this order.
    pub event_types: Vec<EventType>,
    /// A BCP 47 language tag for words, dates and numbers; `None` for what the person prefers, or else the browser's.
    pub locale: Option<String>,
    /// Which target addresses the forms accept.
    pub reach: Reach,
    /// Whether `?mock=…` in the address puts the mock in the place of a real backend.
    pub mock_by_url: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    /// The mock that comes with the app.
    Mock,
    /// A real one over HTTP.
    Http,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            backend: Backend::Mock,
            api_base: String::new(),
            page_size: 25,
            event_types: OFFERED.to_vec(),
            locale: None,
            reach: Reach::Public,
            mock_by_url: false,
        }
    }
}

/// A wrong member: its name, and what it takes.
#[derive(Clone, Debug, PartialEq)]
pub struct ConfigProblem {
    /// `None` for the block as a whole.
    pub member: Option<String>,
    pub takes: Text,
}

impl Config {
    /// Reads a configuration; on failure names every member that is wrong. A member that is null is left at its default.
    pub fn parse(json: &str) -> Result<Self, Vec<ConfigProblem>> {
        let Ok(Value::Object(members)) = serde_json::from_str(json) else {
            return Err(vec![ConfigProblem {
                member: None,
                takes: text::OBJECT,
            }]);
        };
        let mut config = Self::default();
        let problems = Self::assign_all(&mut config, members);
        if problems.is_empty() {
            Ok(config)
        } else {
            Err(problems)
        }
    }

    fn assign_all(&mut self, members: Map<String, Value>) -> Vec<ConfigProblem> {
        let given = members.into_iter().filter(|(_, value)| !value.is_null());
        given
            .filter_map(|(member, value)| {
                let takes = self.assign(&member, &value).err()?;
                Some(ConfigProblem {
                    member: Some(member),
                    takes,
                })
            })
            .collect()
    }

    fn assign(&mut self, member: &str, value: &Value) -> Result<(), Text> {
        match member {
            "backend" => {
                self.backend = match value.as_str() {
                    Some("mock") => Backend::Mock,
                    Some("http") => Backend::Http,
                    _ => return Err(text::BACKEND),
                }
            }
            "apiBase" => {
                let base = value.as_str().filter(|base| is_origin(base));
                let base = base.ok_or(text::ORIGIN)?;
                self.api_base = base.trim_end_matches('/').to_owned();
            }
            "pageSize" => {
                let size = value.as_u64().filter(|size| (1..=1000).contains(size));
                let size = size.and_then(|size| u32::try_from(size).ok());
                self.page_size = size.ok_or(text::PAGE_SIZE)?;
            }
            "eventTypes" => {
                let types = value.as_array().and_then(|names| read_types(names));
                self.event_types = types.ok_or(text::EVENT_TYPES)?;
            }
            "locale" => {
                let tag = value.as_str().filter(|tag| is_language_tag(tag));
                self.locale = Some(tag.ok_or(text::LOCALE)?.to_owned());
            }
            "acceptPrivateTargets" => {
                self.reach = match value {
                    Value::Bool(true) => Reach::Private,
                    Value::Bool(false) => Reach::Public,
                    _ => return Err(text::FLAG),
                }
            }
            "mockByUrl" => self.mock_by_url = value.as_bool().ok_or(text::FLAG)?,
            _ => {
                return Err(text::nothing(
                    "backend, apiBase, pageSize, eventTypes, locale, acceptPrivateTargets, mockByUrl",
                ));
            }
        }
        Ok(())
    }
}

fn is_origin(base: &str) -> bool {
    let Some((scheme, rest)) = split_scheme(base) else {
        return base.is_empty();
    };
    let host = rest.trim_end_matches('/');
    matches!(scheme, "http" | "https")
        && !host.is_empty()
        && !host.contains(['/', '?', '#', '@', '\\', ' '])
        && crate::domain::host_of(base).is_some()
}

fn read_types(names: &[Value]) -> Option<Vec<EventType>> {
    let mut types: Vec<EventType> = Vec::new();
    for name in names {
        let event = EventType::parse(name.as_str().filter(|name| !name.trim().is_empty())?);
        if !is_subscribable(&event) || types.contains(&event) {
            return None;
        }
        types.push(event);
    }
    (!types.is_empty()).then_some(types)
}

/// Whether a text has the form of a language tag (RFC 5646, section 2.1); the browser knows which ones mean something.
fn is_language_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_alphabetic())
        && subtags
            .all(|s| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric()))
}
