//! Checks that an answer is documented: its status, content type, headers and body.

use super::{
    Answer, Call,
    document::{methods, resolved, response, validator},
};
use serde_json::Value;

/// Checks an answer against the document.
///
/// # Errors
///
/// Returns a message that describes the first difference.
pub fn check(call: &Call, answer: &Answer) -> Result<(), String> {
    let Some(response) = response(call, answer.status) else {
        return Err(format!("the status {} is not documented", answer.status));
    };
    check_headers(response, answer)?;
    if answer.status == 405 {
        check_allow(call, answer)?;
    }
    let content_type = answer.header("content-type").unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim();
    let Some(media) = response["content"].get(essence) else {
        return Err(format!(
            "the content type {content_type:?} is not documented"
        ));
    };
    let body = if essence.ends_with("json") {
        serde_json::from_str(&answer.text)
            .map_err(|error| format!("its body is not JSON: {error}"))?
    } else {
        Value::from(answer.text.as_str())
    };
    check_value(&media["schema"], &body, "its body")?;
    match body.get("status") {
        Some(status) if *status != answer.status => {
            Err(format!("the status in its body is {status}"))
        }
        _ => Ok(()),
    }
}

fn check_headers(response: &'static Value, answer: &Answer) -> Result<(), String> {
    let headers = response["headers"].as_object().into_iter().flatten();
    for (name, header) in headers {
        let header = resolved(header);
        match answer.header(name) {
            Some(text) => {
                // Headers are text, so a number has to be parsed first.
                let number = text.parse::<i64>().map(Value::from);
                let value = if header["schema"]["type"] == "integer" {
                    number.unwrap_or_else(|_| text.into())
                } else {
                    text.into()
                };
                check_value(&header["schema"], &value, name)?;
            }
            None if header["required"] == true => {
                return Err(format!("the header {name} is missing"));
            }
            None => {}
        }
    }
    Ok(())
}

fn check_allow(call: &Call, answer: &Answer) -> Result<(), String> {
    let text = answer.header("allow").unwrap_or_default();
    let mut allowed: Vec<&str> = text.split(", ").collect();
    allowed.sort_unstable();
    let mut known = methods(call);
    known.sort_unstable();
    if allowed == known {
        Ok(())
    } else {
        Err(format!("it allows {allowed:?}, the document {known:?}"))
    }
}

fn check_value(schema: &Value, value: &Value, what: &str) -> Result<(), String> {
    let validator = validator(schema);
    let errors = validator.iter_errors(value).map(|error| {
        let place = error.instance_path().to_string();
        format!("{what}{place}: {error}")
    });
    let errors: Vec<String> = errors.collect();
    if errors.is_empty() {
        Ok(())
    } else {
        Err(errors.join("\n"))
    }
}
