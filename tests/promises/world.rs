//! The server, the network before it, and what is known of what really happened.

use crate::server::{Server, TOKEN};
use crate::{scenario::Terms, script::Script};
use std::rc::Rc;
use webhook_settings::client::engine::{Answer, Tokens};
use webhook_settings::client::{ApiError, Method, Reply, Request};
use webhook_settings::domain::{Webhook, WebhookId};

pub struct World {
    pub server: Server,
    pub script: Script,
    pub tokens: Tokens,
    /// The methods of all requests that left this client.
    pub sent: Vec<Method>,
    /// The webhooks when the last answer to a list was made.
    pub listed: Rc<[Webhook]>,
    /// The webhooks that this client's creates made, as they were then.
    pub created: Vec<Webhook>,
    /// The number of this client's updates that were carried out.
    pub updates: usize,
    /// Whether the second client does nothing.
    pub is_alone: bool,
    /// The webhook that this client works on, which the second one often changes.
    pub target: Option<WebhookId>,
    /// Whose name the second client changed, and whose URL.
    pub renamed: Vec<WebhookId>,
    pub moved: Vec<WebhookId>,
}

impl World {
    pub fn new(terms: &Terms, mut script: Script) -> Self {
        let mut tokens = Tokens::new(true);
        if !script.happens(4) {
            tokens.take_from_host(Some(TOKEN.to_owned()));
        }
        Self {
            server: Server::new(terms),
            script,
            tokens,
            sent: Vec::new(),
            listed: Rc::new([]),
            created: Vec::new(),
            updates: 0,
            is_alone: false,
            target: None,
            renamed: Vec::new(),
            moved: Vec::new(),
        }
    }

    pub fn webhooks(&mut self) -> Rc<[Webhook]> {
        self.server.webhooks()
    }

    /// A webhook of the account, if it has any, which the second client often changes from now on.
    pub fn pick_target(&mut self) -> Option<Webhook> {
        let webhooks = self.webhooks();
        let index = usize::from(self.script.pick(250));
        let webhook = webhooks.get(index % webhooks.len().max(1))?.clone();
        self.target = Some(webhook.id.clone());
        Some(webhook)
    }

    /// The target as it was when the last list was answered.
    pub fn listed_target(&self) -> Option<&Webhook> {
        let is_target = |row: &&Webhook| Some(&row.id) == self.target.as_ref();
        self.listed.iter().find(is_target)
    }

    /// Brings a request to the server and its answer back, or loses one of them.
    pub fn send(&mut self, request: &Request, token: Option<&str>) -> Answer {
        self.server.clock += 1;
        self.sent.push(request.method);
        let fate = self.script.pick(14);
        let lost = match fate % 3 {
            0 => ApiError::Network,
            1 => ApiError::TimedOut,
            _ => ApiError::Cancelled,
        };
        if (8..11).contains(&fate) {
            return Err(lost);
        }
        self.interfere();
        let answer = self.carry_out(request, token);
        self.interfere();
        if (11..14).contains(&fate) {
            return Err(lost);
        }
        answer.ok_or(ApiError::Network)
    }

    /// Lets the server answer a request of this client, and records what it did.
    fn carry_out(&mut self, request: &Request, token: Option<&str>) -> Option<Reply> {
        let before = self.webhooks();
        let answer = self.server.answer(request, token);
        let after = self.webhooks();
        let was_there = |row: &Webhook| before.iter().any(|old| old.id == row.id);
        match request.method {
            Method::Get => self.listed = after,
            Method::Post => {
                // The busy user's webhooks have such names.
                let is_own = |row: &&Webhook| !row.name.starts_with("Created by another");
                let own = after.iter().filter(is_own).filter(|row| !was_there(row));
                self.created.extend(own.cloned());
            }
            Method::Patch => {
                let name_in = |rows: &[Webhook]| {
                    let is_target = |row: &&Webhook| request.target.ends_with(row.id.as_str());
                    rows.iter().find(is_target).map(|row| row.name.clone())
                };
                self.updates += usize::from(name_in(&before) != name_in(&after));
            }
        }
        answer
    }
}
