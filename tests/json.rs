//! Reading JSON natively. `elements` does the same in a browser.

#[path = "cases/json.rs"]
mod cases;

#[test]
fn json_is_read_and_nothing_else() {
    cases::check();
}

#[test]
fn a_list_is_read_in_any_number_of_steps() {
    cases::check_lists();
}
