use crate::ui::dom::{View, el};
use web_sys::Element;

/// A component, or a few that belong together, under a heading.
pub fn section(id: &'static str, title: &str, specimens: impl IntoIterator<Item = View>) -> View {
    el("section")
        .class("gallery-section")
        .attr("aria-labelledby", id)
        .child(el("h2").attr("id", id).attr("lang", "en").data(title))
        .child(el("div").class("specimens").children(specimens))
        .into()
}

/// A component in the state that is named above it.
pub fn specimen(state: &str, component: impl Into<View>) -> View {
    draw("specimen", state, component.into())
}

/// The same with the page's whole width.
pub fn wide(state: &str, component: impl Into<View>) -> View {
    draw("specimen specimen-wide", state, component.into())
}

fn draw(class: &str, state: &str, component: View) -> View {
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

/// A landmark that is there once on any other page has several of its kind here: each takes its state's name.
fn tell_apart(specimen: &Element, state: &str) {
    if let Ok(Some(landmark)) = specimen.query_selector("nav, section") {
        let _ = landmark.set_attribute("aria-label", state);
    }
}
