use crate::ui::components::{ButtonVariant, IconName, button, note, relative_time};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{language, shared};
use crate::ui::reactive::LocalSignal;
use crate::ui::state::drafts::StoredDraft;
use std::rc::Rc;

/// Offers to restore a draft of an earlier visit, until the user has decided. `name` tells it from others.
pub fn draft_offer(
    draft: Option<StoredDraft>,
    name: Option<String>,
    restore: impl Fn(&StoredDraft) + 'static,
    discard: impl Fn() + 'static,
) -> View {
    let Some(draft) = draft else {
        return View::empty();
    };
    let draft = Rc::new(draft);
    let (restore, discard) = (Rc::new(restore), Rc::new(discard));
    let is_open = LocalSignal::new(true);
    let offer = move || {
        let (draft, restore, discard) = (draft.clone(), restore.clone(), discard.clone());
        let from = el("p")
            .text(shared::DRAFT_EXPLAINED)
            .text(language::SENTENCE_GAP)
            .child(relative_time(&draft.saved_at()));
        let restore = button(ButtonVariant::Plain)
            .text(shared::DRAFT_RESTORE)
            .on_click(move || {
                is_open.set(false);
                restore(&draft);
            });
        let discard = button(ButtonVariant::Quiet)
            .text(shared::DRAFT_DISCARD)
            .on_click(move || {
                is_open.set(false);
                discard();
            });
        let actions = el("div").class("actions").child(restore).child(discard);
        let name = name.as_ref().filter(|name| !name.is_empty());
        let name = name.map(|name| el("p").attr("dir", "auto").data(name));
        note(
            IconName::Clock,
            shared::DRAFT_TITLE,
            [name.into(), from.into(), actions.into()],
        )
    };
    el("div")
        .attr("role", "status")
        .show(move || is_open.get(), offer)
        .into()
}
