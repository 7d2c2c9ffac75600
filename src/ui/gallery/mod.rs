//! Every component in every state, on a page of its own: `/_gallery`. Its own texts are English. Uses every other
//! room.
//!
//! Only built with the feature `gallery`.

mod buttons;
mod choices;
mod conflict;
mod dialogs;
mod fields;
mod finding;
mod messages;
mod parts;
mod samples;
mod specimen;
mod tables;
mod test_results;

use crate::ui::components::{ButtonVariant, button, page_header};
use crate::ui::context::{use_app, use_title};
use crate::ui::dom::{TextFn, View, el};
use crate::ui::i18n::shared;
use crate::ui::model::route::Route;

/// The styles of the gallery, and of the demo server's panel for its code blocks.
const STYLES: [&str; 2] = ["gallery.css", "demo.css"];

pub fn gallery() -> View {
    let title = TextFn::new(|| "Gallery".into());
    use_title(title);
    let to_list = use_app().navigator.href(&Route::WEBHOOKS);
    let styles = STYLES.map(|file| {
        let link = el("link").attr("rel", "stylesheet");
        link.attr("href", file).into()
    });
    let actions = [
        button(ButtonVariant::Plain)
            .text("Another action".into())
            .into(),
        button(ButtonVariant::Primary)
            .text("Main action".into())
            .into(),
    ];
    let intro = el("p")
        .class("prose quiet")
        .attr("lang", "en")
        .data("Every component in every state. Nothing here is sent or stored.");
    View::of([
        View::of(styles),
        page_header(title, Some((to_list, shared::BACK_TO_WEBHOOKS)), actions),
        intro.into(),
        buttons::buttons(),
        fields::fields(),
        choices::radio_cards(),
        choices::event_picker(),
        tables::tables(),
        finding::finding(),
        messages::notifications(),
        messages::banners(),
        test_results::test_results(),
        parts::parts(),
        dialogs::dialogs(),
    ])
}
