//! What of the list is shown, and the rows that it selects from a whole account. The API can filter by one event type,
//! sort and page; everything else is done here.

mod fold;
mod form_encoding;
mod index;
mod marks;
mod natural;
mod select;
mod sort;
mod url_layout;
mod view;
mod word;

pub use fold::fold;
pub use index::SearchIndex;
pub use marks::marks;
pub use natural::compare as compare_naturally;
pub use select::{Counts, Criteria, Selected, needs_attention, select};
pub use sort::{Column, Sort};
pub use url_layout::UrlLayout;
pub use view::{ListView, PAGE_SIZES};
pub use word::MIN_IDENTIFIER;
