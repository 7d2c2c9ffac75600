use crate::ui::dom::{View, el};
use web_sys::Element;

/// A section of the gallery.
pub fn section(id: &'static str, title: &str, specimens: impl IntoIterator<Item = View>) -> View {
    el("section")
        .class("gallery-section")
        .attr("aria-labelledby", id)
        .child(el("h2").attr("id", id).attr("lang", "en").data(title))
        .child(el("div").class("specimens").children(specimens))
        .into()
}

/// A component below the name of its state.
pub fn specimen(state: &str, component: impl Into<View>) -> View {
    render("specimen", state, component.into())
}

/// Same, with the full width of the page.
pub fn wide(state: &str, component: impl Into<View>) -> View {
    render("specimen specimen-wide", state, component.into())
}

fn render(class: &str, state: &str, component: View) -> View {
    let element = el("div")
        .class(class)
        .child(
            el("p")
                .class("specimen-state")
                .attr("lang", "en")
                .data(state),
        )
        .child(component);
    tell_apart(element.node(), state);
    element.into()
}

/// Names a landmark after its state, because the gallery has several of a kind that other pages have once.
fn tell_apart(specimen: &Element, state: &str) {
    if let Ok(Some(landmark)) = specimen.query_selector("nav, section") {
        let _ = landmark.set_attribute("aria-label", state);
    }
}
