use super::message::Message;
use super::skeleton::skeleton;
use super::stale::stale;
use crate::client::WriteOutcome;
use crate::ui::components::{ButtonVariant, banner, button};
use crate::ui::context::use_app;
use crate::ui::dom::{View, el};
use crate::ui::i18n::{common, errors::Operation, list};
use crate::ui::lazy::{SplitLoaderError, lazy_view_or, loaded};
use crate::ui::pages::forbidden::forbidden;
use crate::ui::pages::problem::failure;
use crate::ui::reactive::Handler;
#[cfg(feature = "split")]
use wasm_split_macros::wasm_split;

/// Explains why there are no rows, or no newer ones. The explanation is in the lazy part; a plain sentence stands in
/// its place if that can't be loaded.
pub(super) fn trouble(message: &Message, reload: Handler) -> View {
    let lazy_parts = use_app().lazy_parts;
    lazy_parts.request();
    let has_rows = matches!(message, Message::Stale(..));
    let message = message.clone();
    lazy_view_or(
        lazy_parts,
        move || loaded(explained(message.clone(), reload)),
        move || {
            if has_rows { View::empty() } else { skeleton() }
        },
        move || unexplained(reload),
    )
}

#[allow(clippy::unnecessary_wraps, reason = "the macro wants a `Result`")]
#[cfg_attr(feature = "split", wasm_split(late, fallible, wasm_split_path = crate::ui::lazy))]
fn explained(message: Message, reload: Handler) -> Result<View, SplitLoaderError> {
    Ok(match &message {
        Message::Forbidden(error) => forbidden(Operation::LoadList, error, reload),
        Message::Failed(error) => failure(
            (Operation::LoadList, WriteOutcome::Rejected),
            error,
            &[],
            Some(reload),
        ),
        Message::Stale(listed, error) => stale(listed, error, reload),
        _ => View::empty(),
    })
}

fn unexplained(reload: Handler) -> View {
    let explained = el("p").text(common::PART_NOT_LOADED_EXPLAINED).into();
    let retry = button(ButtonVariant::Plain).text(common::TRY_AGAIN);
    let retry = retry.on_click(move || reload.run()).into();
    banner(list::NOT_LOADED, [explained, retry])
}
