//! Links between the pages of the app.

use super::El;
use super::element::set;
use leptos::prelude::location;
use web_sys::Element;

/// Holds the address of a link that only the app knows.
const ADDRESS: &str = "data-address";

impl El {
    /// Makes the element a link to an address that `Navigator` has made.
    #[inline(never)]
    pub fn href(self, address: &str) -> Self {
        set_address(self.node(), address);
        self
    }
}

/// Sets the address of a link. One that begins with `#` is of an app in memory: the browser gets the address of the
/// page instead, since in a new tab the page's router or its `<base>` would give the fragment another meaning.
pub fn set_address(link: &Element, address: &str) {
    if address.starts_with('#') {
        set(link, ADDRESS, Some(address));
        set(link, "href", location().href().ok().as_deref());
    } else {
        set(link, ADDRESS, None);
        set(link, "href", Some(address));
    }
}

/// The address of a link.
pub fn address_of(link: &Element) -> Option<String> {
    let href = || link.get_attribute("href");
    link.get_attribute(ADDRESS).or_else(href)
}
