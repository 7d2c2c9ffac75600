use crate::mock::sort::Property;
use std::num::NonZeroU32;

/// A fault of one call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 403 on writes.
    ReadOnly,
    /// 403 on everything.
    NoAccess,
    /// 401 until a request has another token than the first one.
    Expired,
    /// 429 after this number of calls, until the window of the rate limit ends.
    Limited(u32),
    /// This share of calls, in millionths, gets no response or a gateway's error page.
    Flaky(u32),
    /// Replies are delayed by a random time between the two, in milliseconds.
    Slow(u32, u32),
    /// The connection ends without a response.
    Offline,
    /// This status, from 500 to 599, with a problem document.
    Down(u16),
    /// A gateway's error page.
    Html,
    /// The reply's JSON is cut in half.
    Garbled,
    /// The operation runs, but its reply is lost.
    Lost,
    /// 409 for a name that another webhook has.
    Unique,
    /// Webhooks that are equal in all sort keys change places from list to list.
    ShuffledTies,
    /// Before every call whose number is a multiple of this one, another user creates one webhook and updates another.
    Busy(NonZeroU32),
    /// 400 for a list that is sorted by this property.
    Unsortable(Property),
}
