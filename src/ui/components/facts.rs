use crate::ui::dom::{View, el};

/// A term and what it is, for a description list (`<dl class="facts">`).
pub fn fact(term: &str, description: impl IntoIterator<Item = View>) -> View {
    View::of([
        el("dt").text(term).into(),
        el("dd").children(description).into(),
    ])
}
