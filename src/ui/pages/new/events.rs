use crate::ui::pages::form::FieldState;
use crate::ui::reactive::LocalSignal;

/// The event of a new webhook, or the events of several. A value is the type's name in the API.
#[derive(Clone, Copy)]
pub struct ChosenEvents {
    /// The only event, or the first one.
    pub first: FieldState,
    more: LocalSignal<Vec<String>>,
    is_several: LocalSignal<bool>,
}

impl ChosenEvents {
    pub fn new() -> Self {
        Self {
            first: FieldState::new(String::new()),
            more: LocalSignal::default(),
            is_several: LocalSignal::new(false),
        }
    }

    /// All events, in the order in which they were chosen. Reactive.
    pub fn all(self) -> Vec<String> {
        let first = Some(self.first.value.get()).filter(|first| !first.is_empty());
        first.into_iter().chain(self.more.get()).collect()
    }

    /// Whether several events can be chosen. Reactive.
    pub fn is_several(self) -> bool {
        self.is_several.get()
    }

    /// Allows several events, or keeps only the first one.
    pub fn set_several(self, is_several: bool) {
        self.is_several.set(is_several);
        if !is_several {
            self.more.set(Vec::new());
        }
    }

    /// Chooses an event; of several, reverts that if it is chosen.
    pub fn choose(self, event: &str) {
        if !self.is_several.get_untracked() || self.first.value.with_untracked(String::is_empty) {
            return self.first.value.set(event.to_owned());
        }
        let is_first = self.first.value.with_untracked(|first| first == event);
        if is_first
            || self
                .more
                .with_untracked(|more| more.iter().any(|it| it == event))
        {
            return self.remove(event);
        }
        self.more.update(|more| more.push(event.to_owned()));
    }

    pub fn remove(self, event: &str) {
        let mut rest = self.more.get_untracked();
        rest.retain(|known| known != event);
        if self.first.value.with_untracked(|first| first == event) {
            let next = if rest.is_empty() {
                String::new()
            } else {
                rest.remove(0)
            };
            self.first.value.set(next);
        }
        self.more.set(rest);
    }

    /// Sets the events of a draft, as the initial value of the field.
    pub fn reset(self, events: &[String], is_several: bool) {
        let mut rest = events.iter().filter(|event| !event.is_empty()).cloned();
        self.first.reset(&rest.next().unwrap_or_default());
        self.more.set(if is_several {
            rest.collect()
        } else {
            Vec::new()
        });
        self.is_several.set(is_several);
    }
}
