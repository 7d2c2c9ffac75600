use super::{
    Column, Sort,
    form_encoding::{decode, encode},
};
use crate::domain::{EventType, Status, is_subscribable};

/// The numbers of rows a page that can be chosen, beside the configured one.
pub const PAGE_SIZES: [u32; 3] = [25, 50, 100];

/// The greatest page number that the API takes: its format is int32.
const MAX_PAGE: u32 = 2_147_483_647;

/// The characters of a search that are used.
const MAX_SEARCH: usize = 200;

/// What of the list is shown. Its address is the query of the list's address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListView {
    /// What is searched for; several words all have to match.
    pub search: String,
    pub state: Option<Status>,
    /// The event types that are shown; all of them if empty.
    pub events: Vec<EventType>,
    /// Whether only webhooks that need attention are shown.
    pub needs_attention: bool,
    pub sort: Sort,
    /// The rows a page, if not the configured number.
    pub size: Option<u32>,
    /// From 1.
    pub page: u32,
    /// The parameters of the address whose values make no sense.
    pub ignored: Vec<&'static str>,
}

impl ListView {
    /// Everything, newest first, from the first page.
    pub const ALL: Self = Self {
        search: String::new(),
        state: None,
        events: Vec::new(),
        needs_attention: false,
        sort: Sort::NEWEST_FIRST,
        size: None,
        page: 1,
        ignored: Vec::new(),
    };

    /// Parses a query without `?`. Unknown parameters are not this app's; the last value of a known one that makes
    /// sense counts, and all of its events.
    pub fn parse(query: &str) -> Self {
        let mut view = Self::ALL;
        for pair in query.split('&') {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let Some(name) = NAMES.into_iter().find(|known| *known == name) else {
                continue;
            };
            if decode(value)
                .and_then(|value| view.read(name, &value))
                .is_none()
                && !view.ignored.contains(&name)
            {
                view.ignored.push(name);
            }
        }
        view
    }

    /// Reads one parameter. Returns `None` if its value makes no sense.
    fn read(&mut self, name: &str, value: &str) -> Option<()> {
        match name {
            "q" => self.search = value.chars().take(MAX_SEARCH).collect(),
            "state" => {
                let state = [Status::Active, Status::Inactive];
                self.state = Some(
                    state
                        .into_iter()
                        .find(|state| state_name(*state) == value)?,
                );
            }
            "event" => {
                let is_name =
                    |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'_';
                if value.is_empty() || !value.bytes().all(is_name) {
                    return None;
                }
                let event = EventType::parse(value);
                if !self.events.contains(&event) {
                    self.events.push(event);
                }
            }
            "attention" => self.needs_attention = (value == "true").then_some(true)?,
            "sort" => self.sort = Sort::parse(value)?,
            "size" => {
                let size: u32 = value.parse().ok()?;
                self.size = Some(PAGE_SIZES.into_iter().find(|known| *known == size)?);
            }
            _ => {
                // A number that the API would refuse is a page that no list has, so it becomes the greatest one.
                let page: u64 = value.parse().ok().filter(|page| *page >= 1)?;
                self.page = page.min(MAX_PAGE.into()) as u32;
            }
        }
        Some(())
    }

    /// The query, with `?`; empty for the view of everything.
    pub fn query(&self) -> String {
        let mut query = String::new();
        let mut add = |name: &str, value: &str| {
            query.push(if query.is_empty() { '?' } else { '&' });
            query.push_str(name);
            query.push('=');
            encode(value, &mut query);
        };
        if !self.search.is_empty() {
            add("q", &self.search);
        }
        if let Some(state) = self.state {
            add("state", state_name(state));
        }
        for event in &self.events {
            add("event", event.as_str());
        }
        if self.needs_attention {
            add("attention", "true");
        }
        if let Some(name) = self.sort.name() {
            let sign = if self.sort.is_descending { "-" } else { "" };
            add("sort", &(sign.to_owned() + name));
        }
        if let Some(size) = self.size {
            add("size", &size.to_string());
        }
        if self.page > 1 {
            add("page", &self.page.to_string());
        }
        query
    }

    /// Whether there are filters, so that some webhooks may not be shown on any page.
    pub fn is_filtered(&self) -> bool {
        self.needs_attention
            || self.state.is_some()
            || !self.events.is_empty()
            || !self.search.is_empty()
    }

    /// Whether only all webhooks of the account give the rows, because the API can't select or sort like this.
    pub fn needs_account(&self) -> bool {
        self.needs_attention
            || self.state.is_some()
            || !self.search.is_empty()
            || self.sort.column == Column::Event
            || (!self.events.is_empty() && self.filter().is_none())
    }

    /// The event type that the API filters by. It takes one of the types that can be subscribed to.
    pub fn filter(&self) -> Option<&EventType> {
        match &self.events[..] {
            [EventType::Other(_)] => None,
            [event] if is_subscribable(event) => Some(event),
            _ => None,
        }
    }

    /// The same without filters, on the first page.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self {
            sort: self.sort,
            size: self.size,
            ..Self::ALL
        }
    }

    /// The same rows from another page.
    #[must_use]
    pub fn at_page(&self, page: u32) -> Self {
        Self {
            page,
            ignored: Vec::new(),
            ..self.clone()
        }
    }

    /// The number of the next page, unless it is beyond what the API takes.
    pub fn next_page(&self) -> Option<u32> {
        (self.page < MAX_PAGE).then(|| self.page + 1)
    }
}

const NAMES: [&str; 7] = ["q", "state", "event", "attention", "sort", "size", "page"];

fn state_name(state: Status) -> &'static str {
    if state.is_active() {
        "active"
    } else {
        "inactive"
    }
}
