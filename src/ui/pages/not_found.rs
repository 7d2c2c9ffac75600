use crate::ui::components::{ButtonVariant, link_button, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::shared;
use crate::ui::model::route::Route;

/// The page for an unknown address.
pub fn not_found() -> View {
    let title = TextFn::new(|| shared::NOT_FOUND);
    use_title(title);
    let to_list = use_app().navigator.href(&Route::WEBHOOKS);
    View::of([
        page_header(title, None, []),
        el("p")
            .class("prose")
            .text(shared::NOT_FOUND_EXPLAINED)
            .into(),
        link_button(ButtonVariant::Plain, &to_list)
            .text(shared::GO_TO_WEBHOOKS)
            .into(),
    ])
}
