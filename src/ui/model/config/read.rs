use super::{Backend, Chrome, Config, ConfigProblem, Expected, Permissions};
use crate::domain::{EventType, HostPolicy, is_subscribable, split_scheme};
use crate::wire::Value;

/// Sets a member, or returns what it takes.
type Assign = fn(&mut Config, member: &str, value: &Value) -> Result<(), Expected>;

impl Config {
    /// Reads the configuration in `index.html`. A member that is null has its default.
    ///
    /// # Errors
    /// Returns every invalid member. Those that only an embedding page sets are among them.
    pub fn parse(json: &str) -> Result<Self, Vec<ConfigProblem>> {
        Self::default().assign_all(json, |config, member, value| {
            match config.assign(member, value) {
                // No member but an unknown one has another reason to reject null.
                Err(takes) if value.is_null() && !takes.is_no_such_member() => Ok(()),
                result => result,
            }
        })
    }

    /// Sets the members that the code in `src/js/embed` passes; one that is null returns to its default.
    ///
    /// # Errors
    /// Returns every invalid member.
    pub fn with(self, json: &str) -> Result<Self, Vec<ConfigProblem>> {
        self.assign_all(json, |config, member, value| {
            if value.is_null() {
                config.reset(member);
                Ok(())
            } else {
                config.assign_embedded(member, value)
            }
        })
    }

    fn assign_all(mut self, json: &str, assign: Assign) -> Result<Self, Vec<ConfigProblem>> {
        let Some(Value::Object(members)) = Value::parse(json) else {
            return Err(vec![ConfigProblem {
                member: None,
                takes: Expected::Object,
            }]);
        };
        let problems: Vec<ConfigProblem> = members
            .into_iter()
            .filter_map(|(member, value)| {
                let takes = assign(&mut self, &member, &value).err()?;
                Some(ConfigProblem {
                    member: Some(member),
                    takes,
                })
            })
            .collect();
        if problems.is_empty() {
            Ok(self)
        } else {
            Err(problems)
        }
    }

    /// Also sets the members that only an embedding page has. Its code has checked their values.
    fn assign_embedded(&mut self, member: &str, value: &Value) -> Result<(), Expected> {
        match member {
            "permissions" => {
                let has = |name| value.get(name).and_then(Value::as_bool).unwrap_or(true);
                self.permissions = Permissions {
                    view: has("view"),
                    write: has("write"),
                };
            }
            "chrome" => {
                self.chrome = match value.as_text() {
                    Some("none") => Chrome::None,
                    _ => Chrome::Full,
                }
            }
            "base" => self.base = value.as_text().unwrap_or_default().to_owned(),
            "scope" => self.scope = value.as_text().unwrap_or_default().to_owned(),
            "themeIsGiven" => self.theme_is_given = flag(value)?,
            _ => return self.assign(member, value),
        }
        Ok(())
    }

    fn assign(&mut self, member: &str, value: &Value) -> Result<(), Expected> {
        match member {
            "backend" => {
                self.backend = match value.as_text() {
                    Some("mock") => Backend::Mock,
                    Some("http") => Backend::Http,
                    _ => return Err(Expected::Backend),
                }
            }
            "apiBase" => {
                let base = value.as_text().filter(|base| is_origin(base));
                let base = base.ok_or(Expected::Origin)?;
                self.api_base = base.trim_end_matches('/').to_owned();
            }
            "pageSize" => {
                let size = value.as_u64().filter(|size| (1..=1000).contains(size));
                let size = size.and_then(|size| u32::try_from(size).ok());
                self.page_size = size.ok_or(Expected::PageSize)?;
            }
            "eventTypes" => {
                let types = value.as_list().and_then(read_types);
                self.event_types = types.ok_or(Expected::EventTypes)?;
            }
            "locale" => {
                let tag = value.as_text().filter(|tag| is_language_tag(tag));
                self.locale = Some(tag.ok_or(Expected::LanguageTag)?.to_owned());
            }
            "acceptPrivateTargets" => {
                self.host_policy = HostPolicy::from_allow_private(flag(value)?);
            }
            "mockByUrl" => self.mock_by_url = flag(value)?,
            "readOnly" => self.read_only = flag(value)?,
            "shortcuts" => self.shortcuts = Some(flag(value)?),
            _ => {
                return Err(Expected::NoSuchMember {
                    known: "backend, apiBase, pageSize, eventTypes, locale, \
                            readOnly, shortcuts, acceptPrivateTargets, mockByUrl",
                });
            }
        }
        Ok(())
    }

    fn reset(&mut self, member: &str) {
        let usual = Self::default();
        match member {
            "eventTypes" => self.event_types = usual.event_types,
            "locale" => self.locale = usual.locale,
            "permissions" => self.permissions = usual.permissions,
            "shortcuts" => self.shortcuts = usual.shortcuts,
            "pageSize" => self.page_size = usual.page_size,
            "apiBase" => self.api_base = usual.api_base,
            // The others are never null: `src/js/embed/options/settings.ts` always sets them.
            _ => {}
        }
    }
}

fn flag(value: &Value) -> Result<bool, Expected> {
    value.as_bool().ok_or(Expected::Flag)
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
        let event = EventType::parse(name.as_text().filter(|name| !name.trim().is_empty())?);
        if !is_subscribable(&event) || types.contains(&event) {
            return None;
        }
        types.push(event);
    }
    (!types.is_empty()).then_some(types)
}

/// Whether a text has the form of a language tag (RFC 5646, section 2.1). Only the browser knows which tags exist.
fn is_language_tag(tag: &str) -> bool {
    let mut subtags = tag.split('-');
    let language = subtags.next().unwrap_or_default();
    (2..=8).contains(&language.len())
        && language.bytes().all(|b| b.is_ascii_alphabetic())
        && subtags
            .all(|s| (1..=8).contains(&s.len()) && s.bytes().all(|b| b.is_ascii_alphanumeric()))
}
