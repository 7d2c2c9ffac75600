use super::state::Finder;
use crate::domain::Webhook;
use crate::ui::components::{ButtonVariant, IconName, button, note};
use crate::ui::dom::{View, el};
use crate::ui::i18n::find;
use crate::ui::model::list::SearchIndex;

/// Says that a webhook which was just created is not among those that the filters show.
pub(super) fn created_note(finder: Finder) -> View {
    let hidden = move || {
        let created = finder.app.webhooks.last_created()?;
        is_hidden(finder, &created).then_some(created.name)
    };
    let content = move |name: &Option<String>| {
        let Some(name) = name else {
            return View::empty();
        };
        let show = button(ButtonVariant::Plain)
            .text(find::SHOW_ALL)
            .on_click(move || finder.choose(|view| *view = view.without_filters()));
        note(IconName::Check, find::hidden(name), [show.into()])
    };
    el("div")
        .attr("role", "status")
        .slot(hidden, content)
        .into()
}

fn is_hidden(finder: Finder, webhook: &Webhook) -> bool {
    let view = finder.view();
    let mut index = SearchIndex::default();
    let alone = std::slice::from_ref(webhook);
    index.update(alone);
    view.is_filtered() && finder.select(&view, alone, &index).total == 0
}
