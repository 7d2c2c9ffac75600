/// A request as the host received it, not validated in any way.
#[derive(Clone, Copy, Debug)]
pub struct IncomingRequest<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path, still percent-encoded.
    pub path: &'a str,
    /// The query without its `?`; empty if there is none.
    pub query: &'a str,
    /// The `Content-Type` header.
    pub content_type: Option<&'a str>,
    /// The `Authorization` header.
    pub authorization: Option<&'a str>,
    /// The body.
    pub body: &'a [u8],
    /// Identifies the client, for example a browser tab; the host chooses the name.
    /// The faults of a scenario count each client's calls separately.
    pub client: &'a str,
}
