use super::state::Finder;
use crate::domain::EventType;
use crate::ui::components::{ButtonVariant, IconName, button, icon};
use crate::ui::dom::{View, el};
use crate::ui::i18n::{Text, common, events, find};
use crate::ui::model::list::ListView;

/// A filter in use.
#[derive(Clone, PartialEq)]
enum Chip {
    State(bool),
    Event(EventType),
    Attention,
}

impl Chip {
    fn all(view: &ListView) -> Vec<Self> {
        let state = view.state.map(|state| Self::State(state.is_active()));
        let attention = view.needs_attention.then_some(Self::Attention);
        let events = view.events.iter().cloned().map(Self::Event);
        state.into_iter().chain(events).chain(attention).collect()
    }

    fn label(&self) -> Text {
        match self {
            Self::State(true) => common::ACTIVE,
            Self::State(false) => common::INACTIVE,
            Self::Event(event) => events::name(event),
            Self::Attention => find::ATTENTION,
        }
    }

    fn remove_from(&self, view: &mut ListView) {
        match self {
            Self::State(_) => view.state = None,
            Self::Event(event) => view.events.retain(|known| known != event),
            Self::Attention => view.needs_attention = false,
        }
    }
}

/// The filters in use, each with a button that removes it.
pub(super) fn chips(finder: Finder) -> View {
    let all = move || {
        let view = finder.view();
        (Chip::all(&view), !view.search.is_empty())
    };
    let content = move |(chips, is_searched): &(Vec<Chip>, bool)| {
        if chips.is_empty() {
            return View::empty();
        }
        let items = chips
            .iter()
            .map(|chip| el("li").child(view_of(finder, chip.clone())).into());
        let clear = (chips.len() + usize::from(*is_searched) > 1).then(|| {
            let clear = button(ButtonVariant::Small).text(find::CLEAR);
            let clear =
                clear.on_click(move || finder.choose(|view| *view = view.without_filters()));
            el("li").child(clear).into()
        });
        el("ul")
            .class("chips")
            .attr_text("aria-label", find::IN_USE)
            .children(items.chain(clear))
            .into()
    };
    el("div").slot(all, content).into()
}

fn view_of(finder: Finder, chip: Chip) -> View {
    let label = chip.label();
    button(ButtonVariant::Plain)
        .class("chip")
        .attr_text("aria-label", find::remove(label.clone()))
        .child(el("span").text(label))
        .child(icon(IconName::Cross))
        .on_click(move || finder.choose(|view| chip.remove_from(view)))
        .into()
}
