use super::resolve::PolicyResolver;
use reqwest::{Client, redirect::Policy};
use std::sync::Arc;
use webhook_settings::client::TARGET_TIMEOUT;
use webhook_settings::domain::{HostPolicy, ResponseType, TestResult};
use webhook_settings::mock::{TestMessage, oauth_rule};

/// Delivers test messages as the platform does: with one POST, without following redirects, within [`TARGET_TIMEOUT`].
#[derive(Clone, Debug)]
pub struct Deliverer(Client);

impl Deliverer {
    /// # Errors
    ///
    /// Returns a message for the user if the HTTP client can't be set up.
    pub fn new(host_policy: HostPolicy) -> Result<Self, String> {
        let client = Client::builder()
            .redirect(Policy::none())
            .timeout(TARGET_TIMEOUT)
            .dns_resolver(Arc::new(PolicyResolver(host_policy)))
            // A proxy would resolve names itself.
            .no_proxy()
            .build();
        client
            .map(Self)
            .map_err(|error| format!("Can't set up deliveries: {error}."))
    }

    /// Sends a message and returns the result.
    pub async fn deliver(&self, message: &TestMessage) -> TestResult {
        if let Some(result) = oauth_rule(&message.url) {
            return result;
        }
        let mut request = self.0.post(&message.url).body(message.body);
        for (name, value) in &message.headers {
            request = request.header(*name, value);
        }
        match request.send().await {
            Ok(response) => {
                let status = response.status().as_u16();
                TestResult {
                    response_type: ResponseType::from_status(status),
                    code: Some(status),
                }
            }
            Err(_) => TestResult {
                response_type: ResponseType::NoResponse,
                code: None,
            },
        }
    }
}
