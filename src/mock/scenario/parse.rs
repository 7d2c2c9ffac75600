use super::{Fault, Operation, Rule, SampleData, Scenario};
use crate::mock::sort::Property;

/// A term that is unknown or has an invalid value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the mock does not know the scenario \"{0}\"")]
pub struct UnknownTerm(pub String);

/// All terms of a scenario, as error messages and help list them.
pub const KNOWN_TERMS: [&str; 20] = [
    "empty",
    "many:N",
    "legacy",
    "seed:N",
    "readonly",
    "noaccess",
    "expired",
    "limited:N",
    "flaky:SHARE",
    "slow:MS",
    "slow:MS-MS",
    "offline",
    "down:STATUS",
    "html",
    "garbled",
    "lost",
    "unique",
    "shuffled-ties",
    "busy:N",
    "unsortable:PROPERTY",
];

/// The maximum number of sample webhooks.
pub const MAX_SAMPLES: usize = 100_000;

/// The longest delay, in milliseconds: ten minutes.
const MAX_DELAY: u32 = 600_000;

impl Scenario {
    /// Parses terms that are separated by commas. A fault can be restricted to an operation, to its nth call, or both:
    /// `create.lost`, `@3.offline`, `list@2.html`.
    ///
    /// # Errors
    ///
    /// Returns the first term that is unknown or has an invalid value.
    pub fn parse(text: &str) -> Result<Self, UnknownTerm> {
        let mut scenario = Self::default();
        for term in text
            .split(',')
            .map(str::trim)
            .filter(|term| !term.is_empty())
        {
            scenario
                .add_term(term)
                .ok_or_else(|| UnknownTerm(term.to_owned()))?;
        }
        Ok(scenario)
    }

    fn add_term(&mut self, term: &str) -> Option<()> {
        if set_data(&mut self.data, term).is_some() {
            return Some(());
        }
        // A dot before the colon ends the target; one after the colon is part of a number.
        let name_end = term.find(':').unwrap_or(term.len());
        let (target, fault) = match term[..name_end].rfind('.') {
            Some(dot) => (Some(&term[..dot]), &term[dot + 1..]),
            None => (None, term),
        };
        let (operation, nth) = match target {
            Some(target) => parse_target(target)?,
            None => (None, None),
        };
        self.rules.push(Rule {
            operation,
            nth,
            fault: parse_fault(fault)?,
        });
        Some(())
    }
}

fn set_data(data: &mut SampleData, term: &str) -> Option<()> {
    match term.split_once(':') {
        None if term == "empty" => data.count = 0,
        None if term == "legacy" => data.legacy = true,
        Some(("many", count)) => {
            data.count = count.parse().ok().filter(|&count| count <= MAX_SAMPLES)?;
        }
        Some(("seed", seed)) => data.seed = seed.parse().ok()?,
        _ => return None,
    }
    Some(())
}

fn parse_target(target: &str) -> Option<(Option<Operation>, Option<u32>)> {
    let (name, nth) = match target.split_once('@') {
        Some((name, nth)) => (name, Some(nth.parse().ok().filter(|&nth| nth > 0)?)),
        None => (target, None),
    };
    if name.is_empty() && nth.is_some() {
        return Some((None, nth));
    }
    Some((Some(Operation::parse(name)?), nth))
}

/// Parses a fault without a target.
pub fn parse_fault(term: &str) -> Option<Fault> {
    Some(match term.split_once(':') {
        None => match term {
            "readonly" => Fault::ReadOnly,
            "noaccess" => Fault::NoAccess,
            "expired" => Fault::Expired,
            "offline" => Fault::Offline,
            "down" => Fault::Down(503),
            "html" => Fault::Html,
            "garbled" => Fault::Garbled,
            "lost" => Fault::Lost,
            "unique" => Fault::Unique,
            "shuffled-ties" => Fault::ShuffledTies,
            _ => return None,
        },
        Some(("limited", calls)) => Fault::Limited(calls.parse().ok()?),
        Some(("flaky", share)) => Fault::Flaky(parse_share(share)?),
        Some(("slow", range)) => {
            let (least, most) = range.split_once('-').unwrap_or((range, range));
            let (least, most) = (least.parse().ok()?, most.parse().ok()?);
            (least <= most && most <= MAX_DELAY).then_some(Fault::Slow(least, most))?
        }
        Some(("busy", calls)) => Fault::Busy(calls.parse().ok()?),
        Some(("unsortable", property)) => Fault::Unsortable(Property::parse(property)?),
        Some(("down", status)) => {
            let status = status.parse().ok();
            Fault::Down(status.filter(|status| (500..600).contains(status))?)
        }
        Some(_) => return None,
    })
}

/// Parses a share from 0 to 1, in millionths. Parsing it as a floating-point number would add 10 KB of tables to the
/// wasm.
fn parse_share(text: &str) -> Option<u32> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = !fraction.is_empty() && fraction.bytes().all(|b| b.is_ascii_digit());
    let digits = format!("{fraction:0<6}");
    let millionths: u32 = digits.get(..6).filter(|_| is_number)?.parse().ok()?;
    match whole {
        "0" => Some(millionths),
        "1" if millionths == 0 => Some(1_000_000),
        _ => None,
    }
}
