/// What is known about the effect of an operation that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WriteOutcome {
    /// The backend rejected the request, or the operation only reads.
    Rejected,
    /// The operation failed before its write was sent.
    NotSent,
    /// The response was lost, but reading back shows that the write was not carried out.
    NotApplied,
    /// It is unknown whether the write was carried out.
    Unknown,
}
