//! The state in a file: it outlives the server, and a file that can't be used is left as it is.

use crate::contract::{Call, Host, Transport};
use crate::server::Server;
use serde_json::json;
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::{TempDir, tempdir};

fn server(file: &Path) -> Server {
    let file = file.to_str().expect("the path is text");
    Server::start(&["--deliver", "simulate", "--data", file])
}

fn create(name: &str) -> Call {
    let body = json!({"name": name, "type": "CASE_CREATED", "url": "https://example.com/", "is_active": true});
    Call::send("POST", "", &body)
}

/// A folder, and a file in it with one more webhook than the samples.
fn filled() -> (TempDir, PathBuf) {
    let folder = tempdir().expect("there is a temporary folder");
    let file = folder.path().join("state.json");
    assert_eq!(server(&file).call(create("Mine")).status, 201);
    (folder, file)
}

#[test]
fn a_server_on_the_same_file_answers_the_same() {
    let (folder, file) = filled();
    let mut first = server(&file);
    let rows = first.rows("?sort=-created_at");
    assert_eq!((rows.len(), &rows[0]["name"]), (13, &json!("Mine")));
    let path = format!("/{}", rows[0]["identifier"].as_str().unwrap());
    assert_eq!(
        first.send("PATCH", &path, json!({"name": "Ours"})).status,
        200
    );
    let (before, page) = (first.get("").text, first.get("?page_size=5&sort=name").text);
    assert!(before.contains("\"Ours\""));
    // Killed at once, not asked to stop: what was answered has been written.
    drop(first);
    let mut second = server(&file);
    assert_eq!(second.get("").text, before);
    assert_eq!(second.get("?page_size=5&sort=name").text, page);
    assert!(second.terminate().success());
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn what_was_made_is_kept_where_its_answer_is_lost() {
    let (_folder, file) = filled();
    let mut first = server(&file);
    first.scenario = Some("create.lost");
    assert!(first.try_call(create("Lost")).is_none());
    drop(first);
    assert_eq!(server(&file).rows("").len(), 14);
}

#[test]
fn a_file_is_replaced_and_never_written_over() {
    let (folder, file) = filled();
    let before = fs::read(&file).unwrap();
    // A second name for the same file: it would show what is written into that.
    let other = folder.path().join("other.json");
    fs::hard_link(&file, &other).unwrap();
    assert_eq!(server(&file).call(create("Next")).status, 201);
    assert_eq!(fs::read(&other).unwrap(), before);
    assert_ne!(fs::read(&file).unwrap(), before);
}

#[test]
fn a_damaged_file_is_refused_and_left_as_it_is() {
    let (_folder, file) = filled();
    let whole = fs::read(&file).unwrap();
    let path = file.to_str().unwrap();
    let half = &whole[..whole.len() / 2];
    for damaged in [half, b"", b"{}", b"\xff\xfe\x00", b"nothing of ours\n"] {
        fs::write(&file, damaged).unwrap();
        let (code, said) = Server::refused(&["--data", path]);
        assert_eq!(code, Some(1), "{said}");
        for told in [path, "is damaged", "Move it away"] {
            assert!(said.contains(told), "{said}");
        }
        assert_eq!(fs::read(&file).unwrap(), damaged);
    }
    fs::write(&file, &whole).unwrap();
    assert_eq!(server(&file).rows("").len(), 13);
}

#[test]
fn a_place_that_can_not_be_written_is_refused_at_the_start() {
    let folder = tempdir().unwrap();
    let nowhere = folder.path().join("missing").join("state.json");
    for place in [nowhere.as_path(), folder.path()] {
        let place = place.to_str().unwrap();
        let (code, said) = Server::refused(&["--data", place]);
        assert_eq!(code, Some(1), "{said}");
        assert!(said.contains(place) && said.contains("can't be"), "{said}");
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_write_that_is_not_kept_is_no_success() {
    let (folder, file) = filled();
    let mut server = server(&file);
    assert_eq!(server.rows("").len(), 13);
    drop(folder);
    // Past the document: this answer is the host's own.
    let answer = server.exchange(&create("Gone")).unwrap();
    assert_eq!(answer.status, 500);
    assert!(answer.text.contains("can't be written"), "{}", answer.text);
}
