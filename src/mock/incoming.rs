/// A request as it came over the wire: nothing about it is known to be right.
#[derive(Clone, Copy, Debug)]
pub struct Incoming<'a> {
    pub method: &'a str,
    /// The path, percent-encoded as it came.
    pub path: &'a str,
    /// The query without its `?`; empty if there is none.
    pub query: &'a str,
    pub content_type: Option<&'a str>,
    pub authorization: Option<&'a str>,
    pub body: &'a [u8],
    /// Tells the clients of one backend apart, as the host sees fit: a scenario's faults count each one's calls by themselves.
    pub client: &'a str,
}
