use super::Host;
use serde_json::Value;

fn names(rows: &[Value]) -> Vec<&str> {
    rows.iter()
        .map(|row| row["name"].as_str().unwrap())
        .collect()
}

pub fn lists_the_samples(host: &mut impl Host) {
    let answer = host.get("");
    assert_eq!(
        (answer.status, answer.content_type()),
        (200, "application/json")
    );
    let page = answer.json();
    assert_eq!(page["total_count"], 12);
    assert_eq!(page["next"], Value::Null);
    assert_eq!(page["prev"], Value::Null);
    let rows = page["webhook_notification_configurations"]
        .as_array()
        .unwrap();
    assert_eq!(rows.len(), 12);
    for member in [
        "identifier",
        "name",
        "type",
        "url",
        "is_active",
        "created_at",
        "updated_at",
        "created_by",
    ] {
        assert!(rows.iter().all(|row| !row[member].is_null()), "{member}");
    }
    let of = |kind: &str| rows.iter().filter(|row| row["type"] == kind).count();
    assert_eq!(
        (
            of("CASE_STATE_UPDATED"),
            of("CSOM_EMULATION_SEARCH_STATUS_UPDATED")
        ),
        (1, 1)
    );
    assert!(rows.iter().any(|row| row["is_active"] == false));
}

pub fn links_pages_to_each_other(host: &mut impl Host) {
    let mut seen = Vec::new();
    let mut query = "?page_size=5&sort=name".to_owned();
    loop {
        let page = host.get(&query).json();
        let rows = page["webhook_notification_configurations"]
            .as_array()
            .unwrap()
            .clone();
        seen.extend(
            rows.iter()
                .map(|row| row["name"].as_str().unwrap().to_owned()),
        );
        let Some(next) = page["next"].as_str() else {
            assert!(page["prev"].as_str().unwrap().contains("page_number=2"));
            break;
        };
        query = next.strip_prefix(super::PATH).unwrap().to_owned();
    }
    assert_eq!(seen.len(), 12);
    assert!(seen.is_sorted());
}

pub fn sorts_by_several_keys(host: &mut impl Host) {
    let rows = host.rows("?sort=-is_active&sort=name");
    let active = rows
        .iter()
        .take_while(|row| row["is_active"] == true)
        .count();
    assert!(rows[active..].iter().all(|row| row["is_active"] == false));
    assert!(names(&rows[..active]).is_sorted());
    assert!(names(&rows[active..]).is_sorted());
    for property in [
        "identifier",
        "type",
        "url",
        "created_at",
        "updated_at",
        "created_by",
    ] {
        let texts = |query: &str, host: &mut dyn FnMut(&str) -> Vec<Value>| -> Vec<String> {
            host(query)
                .iter()
                .map(|row| row[property].to_string())
                .collect()
        };
        let mut rows = |query: &str| host.rows(query);
        let mut up = texts(&format!("?sort={property}"), &mut rows);
        assert!(up.is_sorted(), "{property}");
        up.reverse();
        assert_eq!(
            texts(&format!("?sort=-{property}"), &mut rows),
            up,
            "{property}"
        );
    }
}

pub fn filters_by_type(host: &mut impl Host) {
    let rows = host.rows("?type=CASE_CREATED");
    assert_eq!(rows.len(), 2);
    assert!(rows.iter().all(|row| row["type"] == "CASE_CREATED"));
}

pub fn rejects_invalid_list_parameters(host: &mut impl Host) {
    for (field, query) in [
        ("page_number", "page_number=0"),
        ("page_number", "page_number=-1"),
        ("page_number", "page_number=x"),
        ("page_number", "page_number=2147483648"),
        ("page_number", "page_number=99999999999999999999999"),
        ("page_size", "page_size=0"),
        ("page_size", "page_size=1001"),
        ("sort", "sort=colour"),
        ("type", "type=MOON_ROSE"),
        ("type", "type=CSOM_EMULATION_MATCH_STATUS_UPDATED"),
    ] {
        let answer = host.get(&format!("?{query}"));
        assert_eq!(
            (answer.status, answer.content_type()),
            (400, "application/problem+json")
        );
        assert_eq!(
            answer.json()["properties"]["errors"][0]["field"],
            field,
            "{query}"
        );
    }
}

pub fn returns_an_empty_page_past_the_end(host: &mut impl Host) {
    for page in ["99", "2147483647"] {
        let answer = host.get(&format!("?page_number={page}"));
        assert_eq!(answer.status, 200);
        assert_eq!(
            answer.json()["webhook_notification_configurations"],
            Value::Array(vec![])
        );
    }
}
