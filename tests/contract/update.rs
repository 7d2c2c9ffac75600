use super::Host;
use serde_json::{Value, json};

fn first(host: &mut impl Host) -> (String, Value) {
    let row = host.rows("?sort=name")[0].clone();
    (format!("/{}", row["identifier"].as_str().unwrap()), row)
}

pub fn updates_only_the_members_that_were_sent(host: &mut impl Host) {
    let (path, before) = first(host);
    let answer = host.send("PATCH", &path, json!({"is_active": false, "name": null}));
    assert_eq!(answer.status, 200);
    assert_eq!(answer.json(), json!({"identifier": before["identifier"]}));
    let (_, after) = first(host);
    assert_eq!(after["is_active"], false);
    assert_ne!(after["updated_at"], before["updated_at"]);
    for member in ["name", "type", "url", "created_at"] {
        assert_eq!(after[member], before[member]);
    }
    assert_eq!(host.send("PATCH", &path, json!({})).status, 200);
}

pub fn rejects_an_update_with_an_error_per_field(host: &mut impl Host) {
    let (path, before) = first(host);
    let answer = host.send(
        "PATCH",
        &path,
        json!({"name": "", "url": 5, "is_active": true}),
    );
    assert_eq!(answer.status, 400);
    let errors = answer.json()["errors"].clone();
    assert_eq!(errors[0]["field"], "name");
    assert_eq!(errors[0]["reasons"][0]["key"], "error.validation.NotBlank");
    assert_eq!(
        (&errors[1]["field"], &errors[1]["rejected"]),
        (&json!("url"), &json!(5))
    );
    assert_eq!(first(host).1, before);
}

pub fn returns_404_for_an_unknown_webhook(host: &mut impl Host) {
    for id in ["00000000-0000-0000-0000-000000000000", "nonsense"] {
        let answer = host.send("PATCH", &format!("/{id}"), json!({}));
        assert_eq!(answer.status, 404);
        let problem = answer.json();
        assert!(problem["detail"].as_str().unwrap().contains(id));
        assert!(problem["identifier"].is_string());
    }
}

pub fn quotes_rejected_values_as_they_were_sent(host: &mut impl Host) {
    let (path, _) = first(host);
    let odd = json!({"other": "}", "name": [1.5, {"url": "\\\"]"}], "url": -2.5e-7, "is_active": "\u{e9}"});
    let errors = host.send("PATCH", &path, odd.clone()).json()["errors"].clone();
    for (at, field) in ["name", "url", "is_active"].into_iter().enumerate() {
        assert_eq!(
            (&errors[at]["field"], &errors[at]["rejected"]),
            (&json!(field), &odd[field])
        );
    }
}
