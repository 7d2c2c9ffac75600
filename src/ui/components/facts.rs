use crate::ui::dom::{View, el};
use crate::ui::i18n::Text;

/// A term and its description, for a description list (`<dl class="facts">`).
pub fn fact(term: Text, description: impl IntoIterator<Item = View>) -> View {
    View::of([
        el("dt").text(term).into(),
        el("dd").children(description).into(),
    ])
}
