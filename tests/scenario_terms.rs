//! What the controls of the demo server make of a scenario's text.

use webhook_settings::mock::Scenario;
use webhook_settings::ui::scenario_terms::{assign, has, percent, share, switch, value};

#[test]
fn a_switch_leaves_all_other_terms_as_they_are() {
    let on = switch(" create.lost, slow:5 ,page", "html", true);
    assert_eq!(on, "create.lost,slow:5,page,html");
    assert!(has(&on, "html") && !has(&on, "lost"));
    assert_eq!(switch(&on, "html", true), on);
    assert_eq!(switch(&on, "html", false), "create.lost,slow:5,page");
    assert_eq!(switch("", "html", false), "");
}

#[test]
fn a_value_takes_the_place_of_the_one_before() {
    let slow = assign("list.slow:9,slow:5,html", "slow", " 100-900 ");
    assert_eq!(slow, "list.slow:9,html,slow:100-900");
    assert_eq!(value(&slow, "slow"), "100-900");
    assert_eq!(value(&slow, "flaky"), "");
    assert_eq!(assign(&slow, "slow", " "), "list.slow:9,html");
}

#[test]
fn shares_are_shown_in_percent() {
    for whole in 0..=100 {
        let written = share(&whole.to_string());
        assert_eq!(percent(&written), whole.to_string());
        assert!(Scenario::parse(&format!("flaky:{written}")).is_ok());
    }
    assert_eq!(
        (percent("0.2"), percent("0.125")),
        ("20".to_owned(), String::new())
    );
    assert_eq!(
        (share(" 7 %"), share("101")),
        ("7 %".to_owned(), "101".to_owned())
    );
}
