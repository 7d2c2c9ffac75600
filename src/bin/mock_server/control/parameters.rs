//! The parameters of a call, by their names in a JSON object.

use serde_json::{Map, Value};
use webhook_settings::client::Reply;
use webhook_settings::mock::{FaultKind, InjectedFault, MAX_SAMPLES, Operation, as_sent};

/// The statuses whose responses have no body.
const BODILESS: [f64; 3] = [204.0, 205.0, 304.0];

pub struct Parameters<'a> {
    text: &'a str,
    values: Map<String, Value>,
}

impl<'a> Parameters<'a> {
    /// Parses a body, which may be empty. `known` are the parameters that the method takes.
    ///
    /// # Errors
    ///
    /// Returns a sentence if it is no JSON object, or has other members.
    pub fn parse(body: &'a [u8], method: &str, known: &[&str]) -> Result<Self, String> {
        let text = std::str::from_utf8(body).unwrap_or("?").trim();
        let text = if text.is_empty() { "{}" } else { text };
        let Ok(Value::Object(values)) = serde_json::from_str(text) else {
            return Err("The body is not a JSON object.".to_owned());
        };
        let unknown = values.keys().find(|name| !known.contains(&name.as_str()));
        match unknown {
            Some(name) if known.is_empty() => {
                Err(format!("{method} has no parameters; it was given {name}."))
            }
            Some(name) => {
                let known = known.join(", ");
                Err(format!(
                    "{method} has no parameter {name}; it takes {known}."
                ))
            }
            None => Ok(Self { text, values }),
        }
    }

    pub fn text(&self, name: &str) -> Option<&str> {
        self.values.get(name)?.as_str()
    }

    pub fn number(&self, name: &str) -> Option<f64> {
        self.values.get(name)?.as_f64()
    }

    /// A value for a message, as JavaScript shows it.
    pub fn shown(&self, name: &str) -> String {
        match self.values.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(value) => value.to_string(),
            None => "undefined".to_owned(),
        }
    }

    /// The webhooks to seed, as a JSON array.
    pub fn webhooks(&self) -> Result<String, String> {
        let value = self.values.get("webhooks");
        let count = value.and_then(Value::as_f64).filter(|it| it.fract() == 0.0);
        let count = count.filter(|it| (0.0..=MAX_SAMPLES as f64).contains(it));
        match (value, count) {
            (Some(Value::Array(rows)), _) if rows.len() <= MAX_SAMPLES => {
                Ok(as_sent(self.text, "webhooks")
                    .unwrap_or_default()
                    .to_owned())
            }
            (_, Some(count)) => Ok(format!("[{}]", vec!["{}"; count as usize].join(","))),
            _ => Err(format!(
                "seed can't take this: it takes webhooks as a list, or a number, at most {MAX_SAMPLES}."
            )),
        }
    }

    /// The operation of `hold` and `release`, which stands for all if it is not given.
    pub fn optional_operation(&self) -> Result<Option<Operation>, String> {
        match self.values.get("operation") {
            None => Ok(None),
            Some(_) => self.operation().map(Some),
        }
    }

    fn operation(&self) -> Result<Operation, String> {
        let known = self.text("operation").and_then(Operation::parse);
        known.ok_or_else(|| {
            let shown = self.shown("operation");
            let all = Operation::ALL.map(Operation::as_str).join(", ");
            format!("There is no such operation or fault: {shown}; there are {all}.")
        })
    }

    /// The number of a call; `None` stands for every call.
    fn nth(&self) -> Result<Option<u32>, String> {
        if self.text("nth") == Some("every") {
            return Ok(None);
        }
        let nth = self.number("nth").filter(|nth| nth.fract() == 0.0);
        let nth = nth.filter(|nth| (1.0..=f64::from(u32::MAX)).contains(nth));
        nth.map(|nth| Some(nth as u32))
            .ok_or_else(|| "Calls are counted from 1, or \"every\".".to_owned())
    }

    /// The fault to inject.
    pub fn fault(&self) -> Result<InjectedFault, String> {
        let nth = self.nth()?;
        let operation = match self.text("operation") {
            Some("any") => None,
            _ => Some(self.operation()?),
        };
        let kind = match self.values.get("fault") {
            Some(Value::String(term)) => FaultKind::Scenario(term.clone()),
            Some(value @ (Value::Object(_) | Value::Array(_))) => {
                let text = as_sent(self.text, "fault").unwrap_or_default();
                FaultKind::Reply(reply(value, text)?)
            }
            _ => return Err("fail can't take this: there is no such fault.".to_owned()),
        };
        Ok(InjectedFault {
            operation,
            nth,
            kind,
        })
    }
}

/// Reads a response. `text` is its JSON.
fn reply(value: &Value, text: &str) -> Result<Reply, String> {
    let status = value.get("status").and_then(Value::as_f64).unwrap_or(0.0);
    let is_whole = status.fract() == 0.0 && (0.0..=f64::from(u16::MAX)).contains(&status);
    let is_bodiless = BODILESS.contains(&status);
    let (body, default_type) = match value.get("body") {
        None => (String::new(), "text/plain"),
        Some(Value::Null) if is_bodiless => (String::new(), "text/plain"),
        Some(Value::String(text)) => (text.clone(), "text/plain"),
        // As it came: its members keep their order.
        Some(_) => (
            as_sent(text, "body").unwrap_or_default().to_owned(),
            "application/json",
        ),
    };
    let mut headers = Vec::new();
    match value.get("headers") {
        None => {}
        Some(given) => {
            let read: Option<Vec<_>> = given
                .as_object()
                .and_then(|it| it.iter().map(header).collect());
            headers = read.ok_or("The headers of an answer are an object of texts.")?;
        }
    }
    let has_type = headers.iter().any(|(name, _)| name == "content-type");
    if !has_type && !is_bodiless {
        headers.push(("content-type".to_owned(), default_type.to_owned()));
    }
    Ok(Reply {
        // The core refuses the status 0.
        status: if is_whole { status as u16 } else { 0 },
        headers,
        body,
    })
}

/// Returns a header, whose value is a text or a number.
fn header((name, value): (&String, &Value)) -> Option<(String, String)> {
    let value = match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    Some((name.to_lowercase(), value))
}
