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
