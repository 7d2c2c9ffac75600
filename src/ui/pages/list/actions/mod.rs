//! What can be done in a row: the state by a switch, and a menu. In the lazy part.

mod curl;
mod kept_focus;
mod keyboard;
mod menu;
mod menu_items;
mod menu_keys;
mod menu_place;
mod row_buttons;
mod row_test;
mod switch;

pub(super) use menu::menu;

use super::kept_rows::KeptRows;
use super::shared::List;
use super::shown_row::ShownRow;
use crate::domain::WebhookId;
use crate::ui::components::LateIcon;
use crate::ui::context::{AppContext, use_app};
use crate::ui::dom::El;
use crate::ui::reactive::{LocalSignal, Stored, effect};
use leptos::prelude::on_cleanup;
use menu_place::OpenMenu;
use std::rc::Rc;

/// The actions of the rows of a list.
#[derive(Clone, Copy)]
pub(super) struct Actions {
    app: AppContext,
    list: List,
    kept: KeptRows,
    /// The webhooks whose state is being changed, with their new state.
    busy: Stored<Vec<WebhookId>>,
    /// The webhooks that are being tested.
    tested: Stored<Vec<WebhookId>>,
    menu: LocalSignal<Option<OpenMenu>>,
    /// The icons of events that were shown so far.
    icons: Stored<Vec<(LateIcon, El)>>,
}

/// Creates the actions, and listens for them in the table for as long as the current owner lives.
pub(super) fn use_actions(list: List, kept: KeptRows) -> Actions {
    let actions = Actions {
        app: use_app(),
        list,
        kept,
        busy: Stored::default(),
        tested: Stored::default(),
        menu: LocalSignal::new(None),
        icons: Stored::default(),
    };
    list.decorate
        .set_value(Some(Rc::new(move |row| actions.decorate(row))));
    on_cleanup(move || {
        list.decorate.try_set_value(None);
    });
    keyboard::handle_keys(actions);
    kept_focus::keep_focus(list);
    let app = actions.app;
    effect(move || {
        app.is_read_only();
        app.webhooks.tests.track();
        app.clock.track();
        list.rows
            .with_value(|rows| rows.iter().for_each(|row| actions.decorate(row)));
    });
    actions
}

impl Actions {
    /// Adds to a row what belongs to its actions, or brings that up to date.
    pub(super) fn decorate(self, row: &ShownRow) {
        row_buttons::decorate(self, row);
        row_test::show_test(self, row);
    }

    /// Brings the row of a webhook up to date, if it is shown.
    fn decorate_again(self, id: &WebhookId) {
        let row = self
            .list
            .rows
            .try_with_value(|rows| rows.iter().find(|row| row.webhook.id == *id).cloned());
        if let Some(Some(row)) = row {
            self.decorate(&row);
        }
    }

    /// The row that contains an element.
    fn row_of(self, element: &web_sys::Element) -> Option<ShownRow> {
        let node = element.closest("tbody tr").ok()??;
        self.list
            .rows
            .with_value(|rows| rows.iter().find(|row| row.node == node).cloned())
    }
}
