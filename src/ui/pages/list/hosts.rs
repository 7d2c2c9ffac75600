use crate::domain::host_forms;
use crate::ui::context::use_app;
use crate::ui::dom::{El, View, el};
use crate::ui::lazy::{SplitLoaderError, loaded, once_loaded};
use crate::ui::state::lazy_parts::LazyParts;
use leptos::prelude::untrack;
use std::{cell::RefCell, mem::take, rc::Rc};
#[cfg(feature = "split")]
use wasm_split_macros::wasm_split;

/// Adds both forms of internationalized hosts to the cells of URLs, so that a look-alike is noticed. What decodes them
/// is in the lazy part.
#[derive(Clone)]
pub(super) struct HostForms {
    lazy_parts: LazyParts,
    /// The cells and their URLs, in the order in which they were written.
    pending: Rc<RefCell<Vec<(El, String)>>>,
}

impl HostForms {
    /// Belongs to the current reactive owner.
    pub(super) fn new() -> Self {
        let this = Self {
            lazy_parts: use_app().lazy_parts,
            pending: Rc::default(),
        };
        let pending = this.pending.clone();
        once_loaded(this.lazy_parts, move || complete(&pending));
        this
    }

    pub(super) fn add(&self, cell: El, url: &str) {
        self.pending.borrow_mut().push((cell, url.to_owned()));
    }

    /// Completes the cells that were added, if the lazy part is loaded; otherwise they are completed when it is.
    pub(super) fn complete(&self) {
        if untrack(|| self.lazy_parts.is_loaded()) {
            complete(&self.pending);
        }
    }
}

fn complete(pending: &RefCell<Vec<(El, String)>>) {
    loaded(add_forms(take(&mut pending.borrow_mut())));
}

#[allow(clippy::unnecessary_wraps, reason = "the macro wants a `Result`")]
#[cfg_attr(feature = "split", wasm_split(late, fallible, wasm_split_path = crate::ui::lazy))]
fn add_forms(cells: Vec<(El, String)>) -> Result<View, SplitLoaderError> {
    for (cell, url) in cells {
        cell.remove_within(".host-forms");
        if let Some((readable, ascii)) = host_forms(&url) {
            let forms = el("span").class("host-forms");
            let forms = forms.child(el("bdi").data(&readable)).child(" = ");
            cell.append(forms.child(el("bdi").data(&ascii)));
        }
    }
    Ok(View::empty())
}
