//! The data file: its state outlives the server, and a file that can't be used is left unchanged.

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

/// Creates a folder with a data file that has one webhook more than the samples.
fn folder_with_file() -> (TempDir, PathBuf) {
    let folder = tempdir().expect("there is a temporary folder");
    let file = folder.path().join("state.json");
    assert_eq!(server(&file).call(create("Mine")).status, 201);
    (folder, file)
}

#[test]
fn a_server_on_the_same_file_answers_the_same() {
    let (folder, file) = folder_with_file();
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
    // Dropping it kills the process: everything that was answered has been written.
    drop(first);
    let mut second = server(&file);
    assert_eq!(second.get("").text, before);
    assert_eq!(second.get("?page_size=5&sort=name").text, page);
    assert!(second.terminate().success());
    let left: Vec<_> = fs::read_dir(folder.path()).unwrap().collect();
    assert_eq!(left.len(), 1, "{left:?}");
}

#[test]
fn a_created_webhook_is_saved_even_if_its_answer_is_lost() {
    let (_folder, file) = folder_with_file();
    let mut first = server(&file);
    first.scenario = Some("create.lost");
    assert!(first.try_call(create("Lost")).is_none());
    drop(first);
    assert_eq!(server(&file).rows("").len(), 14);
}

#[test]
fn the_file_is_replaced_and_not_overwritten() {
    let (folder, file) = folder_with_file();
    let before = fs::read(&file).unwrap();
    // A hard link to the same file shows whether its contents are overwritten.
    let other = folder.path().join("other.json");
    fs::hard_link(&file, &other).unwrap();
    assert_eq!(server(&file).call(create("Next")).status, 201);
    assert_eq!(fs::read(&other).unwrap(), before);
    assert_ne!(fs::read(&file).unwrap(), before);
}

#[cfg(unix)]
#[test]
fn a_symbolic_link_stays_one() {
    use std::os::unix::fs::symlink;
    let folder = tempdir().unwrap();
    let (target, link) = (
        folder.path().join("real.json"),
        folder.path().join("link.json"),
    );
    symlink("real.json", &link).unwrap();
    let outer = folder.path().join("outer.json");
    symlink(&link, &outer).unwrap();
    // The first create makes the file, and the second one replaces it.
    for count in [13, 14] {
        assert_eq!(server(&outer).call(create("Mine")).status, 201);
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(fs::symlink_metadata(&target).unwrap().is_file());
        assert_eq!(server(&target).rows("").len(), count);
    }
    let circle = folder.path().join("circle.json");
    symlink(&circle, &circle).unwrap();
    let (code, message) = Server::start_error(&["--data", circle.to_str().unwrap()]);
    assert_eq!(code, Some(1), "{message}");
    assert!(message.contains("in a circle"), "{message}");
}

#[cfg(unix)]
#[test]
fn a_device_is_no_data_file() {
    let (code, message) = Server::start_error(&["--data", "/dev/zero"]);
    assert_eq!(code, Some(1), "{message}");
    assert!(message.contains("no regular file"), "{message}");
}

#[test]
fn a_damaged_file_is_rejected_and_left_unchanged() {
    let (_folder, file) = folder_with_file();
    let whole = fs::read(&file).unwrap();
    let path = file.to_str().unwrap();
    let half = &whole[..whole.len() / 2];
    for damaged in [half, b"", b"{}", b"\xff\xfe\x00", b"not a data file\n"] {
        fs::write(&file, damaged).unwrap();
        let (code, message) = Server::start_error(&["--data", path]);
        assert_eq!(code, Some(1), "{message}");
        for part in [path, "is damaged", "Move it away"] {
            assert!(message.contains(part), "{message}");
        }
        assert_eq!(fs::read(&file).unwrap(), damaged);
    }
    fs::write(&file, &whole).unwrap();
    assert_eq!(server(&file).rows("").len(), 13);
}

#[test]
fn a_path_that_is_not_writable_is_rejected_at_the_start() {
    let folder = tempdir().unwrap();
    let nowhere = folder.path().join("missing").join("state.json");
    for place in [nowhere.as_path(), folder.path()] {
        let place = place.to_str().unwrap();
        let (code, message) = Server::start_error(&["--data", place]);
        assert_eq!(code, Some(1), "{message}");
        assert!(
            message.contains(place) && message.contains("can't be"),
            "{message}"
        );
    }
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn a_write_that_is_not_saved_is_an_error() {
    let (folder, file) = folder_with_file();
    let mut server = server(&file);
    assert_eq!(server.rows("").len(), 13);
    drop(folder);
    // Not checked against the document: this answer is the server's own.
    let answer = server.exchange(&create("Gone")).unwrap();
    assert_eq!(answer.status, 500);
    assert!(answer.text.contains("can't be written"), "{}", answer.text);
}
