use super::{ButtonVariant, button, dialog};
use crate::ui::dom::{View, el};
use crate::ui::i18n::shortcuts as text;
use crate::ui::state::shortcut_list::ShortcutList;

/// The dialog with the list of shortcuts.
pub fn shortcut_dialog(list: ShortcutList) -> View {
    let control = || View::text(text::KEY_CONTROL);
    let letter = |letter: &str| -> View { letter.into() };
    let all = [
        (vec![letter("n")], text::NEW),
        (vec![letter("g"), letter("w")], text::WEBHOOKS),
        (vec![letter("/")], text::SEARCH),
        (vec![control(), letter("S")], text::SAVE),
        (
            vec![control(), View::text(text::KEY_ENTER)],
            text::SAVE_BY_ENTER,
        ),
        (vec![View::text(text::KEY_ESCAPE)], text::CLOSE_DIALOG),
        (vec![letter("?")], text::HELP),
    ];
    let rows = all.into_iter().map(|(keys, meaning)| {
        let keys = keys.into_iter().map(|key| el("kbd").child(key).into());
        View::of([
            el("dt").attr("dir", "ltr").children(keys).into(),
            el("dd").text(meaning).into(),
        ])
    });
    let close = move || list.show(false);
    let done = button(ButtonVariant::Primary)
        .text(text::CLOSE)
        .on_click(close);
    let content = el("div")
        .class("dialog-content")
        .child(el("dl").class("shortcuts").children(rows))
        .child(el("p").class("quiet").text(text::SWITCH))
        .child(el("div").class("dialog-actions").child(done));
    dialog(
        "webhooks-shortcuts-title",
        || text::TITLE,
        move || list.is_shown(),
        close,
        content,
    )
}
