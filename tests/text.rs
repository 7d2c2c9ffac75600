//! Texts are put into words, whatever the language.

use webhook_settings::client::{
    ApiError, REQUEST_TIMEOUT, TARGET_TIMEOUT, TEST_TIMEOUT, WriteOutcome,
};
use webhook_settings::domain::ResponseType;
use webhook_settings::ui::i18n::errors::Operation;
use webhook_settings::ui::i18n::{
    MessageKey, NumberFormat, Text, Translate, common, errors, form, list, test_message,
};

/// A language in which every text is the same.
struct Fake {
    says: &'static str,
    is_right_to_left: bool,
}

impl Translate for Fake {
    fn message(&self, _: MessageKey, count: Option<f64>) -> String {
        match count {
            Some(1.0) => format!("one: {}", self.says),
            _ => self.says.to_owned(),
        }
    }

    fn number(&self, value: f64, _: NumberFormat) -> String {
        format!("<{value}>")
    }

    fn is_right_to_left(&self) -> bool {
        self.is_right_to_left
    }
}

fn left_to_right(says: &'static str) -> Fake {
    Fake {
        says,
        is_right_to_left: false,
    }
}

fn right_to_left(says: &'static str) -> Fake {
    Fake {
        says,
        is_right_to_left: true,
    }
}

#[test]
fn what_is_filled_in_stands_where_the_language_wants_it() {
    let text = form::server_value("Name", "Case intake");
    let said = text.render(&left_to_right("{value} ({field}), {value}"));
    assert_eq!(said, "Case intake (Name), Case intake");
}

#[test]
fn what_is_filled_in_is_not_read_for_placeholders() {
    let text = form::server_value("Name", "{field}");
    assert_eq!(
        text.render(&left_to_right("{field}: {value}")),
        "Name: {field}"
    );
}

#[test]
fn a_count_decides_on_the_form() {
    let said = |count: u32| list::unreadable(count).render(&left_to_right("{count} rows"));
    assert_eq!(said(1), "one: <1> rows");
    assert_eq!(said(2), "<2> rows");
}

#[test]
fn data_is_isolated_where_the_rest_runs_the_other_way() {
    let said = common::permission_lacking("X").render(&right_to_left("({permission})"));
    assert_eq!(said, "(\u{2068}X\u{2069})");
    // So is what runs from right to left in the other languages.
    let said = common::permission_lacking("خطاف 1").render(&left_to_right("({permission})"));
    assert_eq!(said, "(\u{2068}خطاف 1\u{2069})");
    let said = common::permission_lacking("Über").render(&left_to_right("({permission})"));
    assert_eq!(said, "(Über)");
    // What is the language's own runs with the rest.
    let said = common::document_title(common::SETTINGS).render(&right_to_left("{page}!"));
    assert_eq!(said, "{page}!!");
}

#[test]
fn data_is_isolated_if_it_runs_the_other_way_itself() {
    let said = |name| form::name_exists(name).render(&left_to_right("({name})"));
    assert_eq!(said("إشعارات"), "(\u{2068}إشعارات\u{2069})");
    assert_eq!(said("Case \u{5d0}"), "(\u{2068}Case \u{5d0}\u{2069})");
    assert_eq!(said("Case ü 案件"), "(Case ü 案件)");
}

#[test]
fn data_has_no_characters_that_reorder_the_text_around_it() {
    let said = |text: Text| text.render(&left_to_right("{reasons}"));
    let refused = form::server_says(&["is \u{202e}taken".to_owned(), "for\u{7} now\n".to_owned()]);
    assert_eq!(said(refused), "is taken for now ");
    assert_eq!(
        said(Text::url("https://a/\u{202e}b?c=d")),
        "https://a/%E2%80%AEb?c=d"
    );
    assert_eq!(
        said(Text::masked_url("https://a/\u{202e}b?c=d")),
        "https://a/%E2%80%AEb?c=…"
    );
}

#[test]
fn an_empty_sentence_leaves_no_gap() {
    let sentences = Text::sentences(vec!["A.".into(), Text::EMPTY, "B.".into()]);
    // The gap is a text of the catalogue, too.
    assert_eq!(sentences.render(&left_to_right("|")), "A.|B.");
    assert_eq!(Text::EMPTY.render(&left_to_right("|")), "");
}

#[test]
fn texts_name_the_time_limits_that_apply() {
    let language = left_to_right("[{count}]");
    let said = |text: Text| text.render(&language);
    let seconds = |limit: std::time::Duration| format!("[<{}>]", limit.as_secs());
    for (operation, limit) in [
        (Operation::LoadList, REQUEST_TIMEOUT),
        (Operation::Save, REQUEST_TIMEOUT),
        (Operation::Test, TEST_TIMEOUT),
    ] {
        let text = errors::explanation(operation, WriteOutcome::Unknown, &ApiError::TimedOut, "");
        assert!(said(text).starts_with(&seconds(limit)), "{operation:?}");
    }
    let (_, explanation) = test_message::outcome(&ResponseType::NoResponse);
    assert_eq!(said(explanation), seconds(TARGET_TIMEOUT));
}
