"""Fixtures: each test runs with both mock servers, in a page of its own."""

import os
from pathlib import Path

import pytest
from app_server import AppServer
from mock_server import MockServer
from playwright.sync_api import sync_playwright

TARGET = Path(__file__).resolve().parents[2] / "target"
COMMANDS = {
    "native": [TARGET / "release/webhook-settings-mock-server", "--deliver", "simulate"],
    "packaged": ["node", TARGET / "package/webhook-settings-mock.js"],
}


@pytest.fixture(scope="session")
def browser():
    arguments = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["CHROMIUM"], args=arguments)
        yield browser
        browser.close()


@pytest.fixture(params=COMMANDS)
def mock(request):
    server = MockServer(COMMANDS[request.param])
    yield server
    server.stop()


@pytest.fixture
def app(mock):
    server = AppServer(TARGET / "dist", mock.origin)
    yield server
    server.stop()


@pytest.fixture
def page(browser, app):
    """A page of the app, for which no token has to be entered."""
    context = browser.new_context(base_url=app.origin, locale="en-GB", timezone_id="UTC")
    token = "globalThis.webhookSettings = { getAccessToken: async () => 'any' };"
    context.add_init_script(token)
    page = context.new_page()
    errors = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    yield page
    context.close()
    assert errors == []
