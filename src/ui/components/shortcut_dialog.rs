use super::{Look, button, dialog};
use crate::ui::dom::{View, el};
use crate::ui::shortcuts::ShortcutList;
use crate::ui::text::shortcuts as text;

/// The list of shortcuts, while somebody looks at it.
pub fn shortcut_dialog(list: ShortcutList) -> View {
    let rows = text::LIST.iter().map(|(keys, meaning)| {
        let keys = keys.iter().map(|key| el("kbd").text(key).into());
        View::of([
            el("dt").children(keys).into(),
            el("dd").text(meaning).into(),
        ])
    });
    let close = move || list.show(false);
    let done = button(Look::Primary).text(text::CLOSE).on_click(close);
    let content = el("div")
        .class("dialog-content")
        .child(el("dl").class("shortcuts").children(rows))
        .child(el("p").class("quiet").text(text::SWITCH))
        .child(el("div").class("dialog-actions").child(done));
    dialog(
        "webhooks-shortcuts-title",
        || text::TITLE.to_owned(),
        move || list.is_shown(),
        close,
        content,
    )
}
