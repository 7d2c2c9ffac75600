use crate::wire::WEBHOOKS_PATH;

/// The operations of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Lists webhooks, page by page.
    List,
    /// Creates a webhook.
    Create,
    /// Changes a webhook's name, URL or status.
    Update,
    /// Sends a test message to a URL.
    Test,
}

/// The resource at a path.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resource<'a> {
    /// All webhooks.
    Collection,
    Test,
    /// One webhook, by the last segment of its path.
    Item(&'a str),
}

impl Operation {
    /// All operations.
    pub const ALL: [Operation; 4] = [Self::List, Self::Create, Self::Update, Self::Test];

    /// The name in scenarios and in the journal.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Create => "create",
            Self::Update => "update",
            Self::Test => "test",
        }
    }

    /// Parses the name that scenarios use.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|operation| operation.as_str() == name)
    }

    /// Returns whether the operation needs the permission to create and update webhooks. A test does too.
    pub fn is_write(self) -> bool {
        self != Self::List
    }

    /// Returns the operation of a request, or `None` if the path or the method is unknown.
    pub fn from_request(method: &str, path: &str) -> Option<Self> {
        match (method, Resource::from_path(path)?) {
            ("GET", Resource::Collection) => Some(Self::List),
            ("POST", Resource::Collection) => Some(Self::Create),
            ("PATCH", Resource::Item(_)) => Some(Self::Update),
            ("POST", Resource::Test) => Some(Self::Test),
            _ => None,
        }
    }
}

impl<'a> Resource<'a> {
    /// Returns `None` if there is nothing at `path`.
    pub fn from_path(path: &'a str) -> Option<Self> {
        match path.strip_prefix(WEBHOOKS_PATH)? {
            "" => Some(Self::Collection),
            "/test" => Some(Self::Test),
            rest => match rest.strip_prefix('/')? {
                segment if segment.is_empty() || segment.contains('/') => None,
                segment => Some(Self::Item(segment)),
            },
        }
    }

    /// The value of the `Allow` header: the methods that the resource supports.
    pub fn allowed_methods(self) -> &'static str {
        match self {
            Self::Collection => "GET, POST",
            Self::Test => "POST",
            Self::Item(_) => "PATCH",
        }
    }
}
