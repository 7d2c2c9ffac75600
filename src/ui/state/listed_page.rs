use crate::domain::Timestamp;
use crate::ui::model::list::ListView;
use crate::wire::Page;

/// A page of the list at a point in time.
#[derive(Clone)]
pub struct ListedPage {
    pub view: ListView,
    /// The rows of a full page.
    pub size: u32,
    pub page: Page,
    /// Whether webhooks may be missing from the account that it was selected from.
    pub may_be_incomplete: bool,
    pub at: Timestamp,
}

/// Rows that are equal at a later time need no rendering.
impl PartialEq for ListedPage {
    fn eq(&self, other: &Self) -> bool {
        self.view == other.view
            && self.size == other.size
            && self.page == other.page
            && self.may_be_incomplete == other.may_be_incomplete
    }
}
