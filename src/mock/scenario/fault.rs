/// What can go wrong with a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 403 on writes.
    ReadOnly,
    /// 403 on everything.
    NoAccess,
    /// 401 until a token comes that is another than the first.
    Expired,
    /// 429 after so many calls, until the window ends.
    Limited(u32),
    /// So many calls in a million get no answer, or one of a gateway in trouble.
    Flaky(u32),
    /// Answers take so many milliseconds, from the first to the second.
    Slow(u32, u32),
    /// Nothing is answered.
    Offline,
    /// This status, 500 to 599, with a problem.
    Down(u16),
    /// A gateway's error page.
    Html,
    /// JSON that is cut off.
    Garbled,
    /// The work is done, and the answer lost.
    Lost,
    /// 409 for a name that another webhook has.
    Unique,
}
