use crate::wire::WEBHOOKS_PATH;

/// The contract's operations, by the names that scenarios use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    List,
    Create,
    Update,
    Test,
}

/// What a path leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resource<'a> {
    Collection,
    Test,
    /// One configuration, by the last segment of its path.
    Item(&'a str),
}

impl Operation {
    const ALL: [Operation; 4] = [Self::List, Self::Create, Self::Update, Self::Test];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::List => "list",
            Self::Create => "create",
            Self::Update => "update",
            Self::Test => "test",
        }
    }

    /// Reads the name that scenarios use.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL
            .into_iter()
            .find(|operation| operation.as_str() == name)
    }

    /// Whether it needs the permission to create and update.
    pub fn is_write(self) -> bool {
        self != Self::List
    }

    /// The operation that a request asks for; `None` if there is none at its path or by its method.
    pub fn of(method: &str, path: &str) -> Option<Self> {
        match (method, Resource::at(path)?) {
            ("GET", Resource::Collection) => Some(Self::List),
            ("POST", Resource::Collection) => Some(Self::Create),
            ("PATCH", Resource::Item(_)) => Some(Self::Update),
            ("POST", Resource::Test) => Some(Self::Test),
            _ => None,
        }
    }
}

impl<'a> Resource<'a> {
    pub fn at(path: &'a str) -> Option<Self> {
        match path.strip_prefix(WEBHOOKS_PATH)? {
            "" => Some(Self::Collection),
            "/test" => Some(Self::Test),
            rest => match rest.strip_prefix('/')? {
                segment if segment.is_empty() || segment.contains('/') => None,
                segment => Some(Self::Item(segment)),
            },
        }
    }

    /// The methods that are allowed there.
    pub fn allow(self) -> &'static str {
        match self {
            Self::Collection => "GET, POST",
            Self::Test => "POST",
            Self::Item(_) => "PATCH",
        }
    }
}
