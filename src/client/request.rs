/// An HTTP request as plain data. The code that sends it adds the API's origin and the access token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// The HTTP method.
    pub method: Method,
    /// Path and query, without the origin.
    pub target: String,
    /// The body as JSON, if there is one.
    pub body: Option<String>,
}

impl Request {
    /// The path, and the query without its `?`, which is empty if there is none.
    pub fn path_and_query(&self) -> (&str, &str) {
        self.target.split_once('?').unwrap_or((&self.target, ""))
    }
}

/// The HTTP methods that the API uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Reads.
    Get,
    /// Creates a webhook, or sends a test message.
    Post,
    /// Updates.
    Patch,
}

impl Method {
    /// The method's name in HTTP.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Patch => "PATCH",
        }
    }
}
