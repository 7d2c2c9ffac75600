use super::El;
use super::View;
use super::element::set;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// What changes elements that are built already.
impl El {
    /// A copy with everything in it. Listeners, and what follows signals or the language, are not copied.
    ///
    /// # Panics
    ///
    /// If a script of the page has replaced the browser's method by one that throws.
    #[inline(never)]
    pub fn copy(&self) -> Self {
        let Ok(copy) = self.0.clone_node_with_deep(true) else {
            panic!("elements can be copied");
        };
        Self(copy.unchecked_into())
    }

    /// The first element in this one that matches a selector.
    ///
    /// # Panics
    ///
    /// If there is none.
    #[inline(never)]
    pub fn find(&self, selector: &'static str) -> Self {
        let found = self.0.query_selector(selector).ok().flatten();
        Self(found.expect("the element is there"))
    }

    /// An element that is in the page.
    pub fn of(element: Element) -> Self {
        Self(element)
    }

    /// Puts another element in the place of this one.
    pub fn replace_with(&self, other: &Self) {
        let _ = self.0.replace_with_with_node_1(&other.0);
    }

    /// Whether an element in this one matches a selector.
    pub fn has(&self, selector: &'static str) -> bool {
        matches!(self.0.query_selector(selector), Ok(Some(_)))
    }

    /// The text in this element.
    pub fn content(&self) -> String {
        self.0.text_content().unwrap_or_default()
    }

    /// The text nodes in this element, in their order.
    pub fn texts(&self) -> Vec<Node> {
        fn collect(node: &Node, texts: &mut Vec<Node>) {
            if node.node_type() == Node::TEXT_NODE {
                texts.push(node.clone());
            }
            let mut child = node.first_child();
            while let Some(node) = child {
                collect(&node, texts);
                child = node.next_sibling();
            }
        }
        let mut texts = Vec::new();
        collect(&self.0, &mut texts);
        texts
    }

    /// Puts their texts in the place of all elements in this one that match a selector.
    pub fn unwrap_all(&self, selector: &'static str) {
        while let Ok(Some(found)) = self.0.query_selector(selector) {
            let text = found.text_content().unwrap_or_default();
            View::from(text.as_str()).replace(&found);
        }
        self.0.normalize();
    }

    /// Inserts a view before the content.
    pub fn prepend(&self, view: impl Into<View>) {
        let _ = self
            .0
            .insert_before(&view.into().0, self.0.first_child().as_ref());
    }

    /// Inserts a view after this element.
    pub fn add_after(&self, view: impl Into<View>) {
        let _ = self.0.after_with_node_1(&view.into().0);
    }

    /// Removes the first element in this one that matches a selector, if there is one.
    pub fn remove_within(&self, selector: &'static str) {
        if let Ok(Some(found)) = self.0.query_selector(selector) {
            found.remove();
        }
    }

    /// Removes all content of the first element that matches `parent` but what matches `child`.
    pub fn keep_only(&self, parent: &'static str, child: &'static str) {
        let parent = self.find(parent);
        if parent.node().child_element_count() > 1 {
            let child = parent.find(child);
            parent.node().replace_children_with_node_1(&child.0);
        }
    }

    pub fn set(&self, name: &'static str, value: &str) {
        set(&self.0, name, Some(value));
    }

    /// Replaces the content by a text. Browsers must not translate it if it is data of the user or the backend.
    #[inline(never)]
    pub fn fill(&self, text: &str, is_data: bool) {
        set(&self.0, "translate", is_data.then_some("no"));
        self.0.set_text_content(Some(text));
    }

    /// Replaces the content of each child element by a text, without telling browsers whether it is data.
    pub fn fill_children(&self, texts: &[&str]) {
        let mut child = self.0.first_element_child();
        for text in texts {
            let Some(element) = child else { return };
            element.set_text_content(Some(text));
            child = element.next_element_sibling();
        }
    }

    pub fn append(&self, child: impl Into<View>) {
        self.append_view(&child.into());
    }
}
