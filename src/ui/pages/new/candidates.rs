use crate::domain::Webhook;
use crate::ui::components::{ButtonVariant, banner, button, date_time, link_button};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{Text, form as text, shared};
use crate::ui::model::route::Route;
use crate::ui::reactive::Handler;

/// The number of webhooks that are shown.
const MAX_CANDIDATES: usize = 20;

/// A banner with webhooks that a create with a lost answer has, or may have, created; offers to create another one.
pub fn candidates(
    (title, explanation): (Text, Text),
    webhooks: &[Webhook],
    create_anyway: Handler,
) -> View {
    let navigator = use_app().navigator;
    let shown = &webhooks[..webhooks.len().min(MAX_CANDIDATES)];
    let hidden = (webhooks.len() - shown.len()) as u32;
    let hidden = (hidden > 0).then(|| el("li").text(shared::and_more(hidden)));
    let items = shown.iter().map(|webhook| {
        let id = webhook.id.as_str();
        let href = navigator.href(&Route::Webhook { id: id.to_owned() });
        el("li")
            .child(el("a").href(&href).attr("dir", "auto").data(&webhook.name))
            .child(" · ")
            .child(date_time(&webhook.created_at))
            .child(" · ")
            .child(el("code").data(id))
            .into()
    });
    let to_list =
        link_button(ButtonVariant::Plain, &navigator.href(&Route::WEBHOOKS)).text(text::TO_LIST);
    let anyway = button(ButtonVariant::Quiet)
        .text(text::CREATE_ANYWAY)
        .on_click(move || create_anyway.run());
    let actions = el("div").class("actions").child(to_list).child(anyway);
    let body = [
        el("p").text(explanation).into(),
        el("ul").children(items).child(hidden).into(),
        actions.into(),
    ];
    banner(title, body)
}
