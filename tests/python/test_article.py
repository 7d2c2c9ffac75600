"""The steps of the vendor's article, and what only the control can show."""

import re

from playwright.sync_api import expect


def button(page, name):
    return page.get_by_role("button", name=name, exact=True)


def link(page, name):
    return page.get_by_role("link", name=name, exact=True)


def row(page, name):
    return page.get_by_role("row").filter(has=link(page, name))


def test_a_webhook_is_created_tested_and_switched_off(page, mock):
    page.goto("/")
    link(page, "Settings").click()
    page.get_by_role("navigation", name="Settings").get_by_role("link", name="Webhooks").click()
    expect(page.get_by_role("rowheader")).to_have_count(12)
    link(page, "New").click()
    page.get_by_label("Name", exact=True).fill("Cases to the warehouse")
    page.get_by_role("option", name="Case created", exact=True).click()
    expect(button(page, "Send test")).to_be_disabled()
    page.get_by_label("URL", exact=True).fill("https://hooks.example.com/status/200")
    button(page, "Send test").click()
    expect(page.get_by_role("region", name="Test result")).to_contain_text("The test message was received")
    [message] = mock.call("received")
    assert message["url"] == "https://hooks.example.com/status/200"
    assert dict(message["headers"])["webhook-signature"].startswith("v1,")

    button(page, "Create").click()
    notifications = page.get_by_role("region", name="Notifications")
    expect(notifications).to_contain_text("Webhook created")
    created = row(page, "Cases to the warehouse")
    expect(created).to_contain_text("Active")
    assert {"list", "test", "create"} <= set(mock.operations())
    assert mock.operations().count("create") == 1

    created.get_by_role("link").click()
    page.get_by_role("radio", name="Inactive").check()
    button(page, "Save").click()
    expect(notifications).to_contain_text("Webhook saved")
    link(page, "Back to webhooks").click()
    expect(created).to_contain_text("Inactive")


def test_a_failed_save_keeps_what_was_chosen(page, mock):
    [webhook] = mock.call("seed", webhooks=[{"name": "Case intake"}])
    mock.call("fail", operation="update", nth="every", fault="down:500")
    page.goto(f"/settings/webhooks/{webhook['identifier']}")
    page.get_by_role("radio", name="Inactive").check()
    button(page, "Save").click()
    expect(page.get_by_role("alert")).to_contain_text("The webhook was not saved")
    expect(page.get_by_role("radio", name="Inactive")).to_be_checked()


def test_what_is_shown_while_an_answer_is_held_and_after_a_snapshot(page, mock):
    snapshot = mock.call("snapshot")
    mock.call("seed", webhooks=3)
    mock.call("hold", operation="list")
    page.goto("/settings/webhooks")
    expect(page.get_by_text("Loading webhooks")).to_be_attached()
    mock.call("release")
    expect(page.get_by_role("rowheader")).to_have_count(3)
    mock.call("restore", snapshot=snapshot)
    page.reload()
    expect(page.get_by_role("rowheader")).to_have_count(12)


def test_times_are_those_of_the_mock_s_clock(page, mock):
    mock.call("clock/pauseAt", time="2026-01-02T03:04:05Z")
    mock.call("clock/advance", milliseconds=60_000)
    [webhook] = mock.call("seed", webhooks=1)
    assert webhook["created_at"] == "2026-01-02T03:05:05.000Z"
    mock.call("clock/resume")
    page.goto("/settings/webhooks")
    expect(page.get_by_role("rowheader")).to_have_text(re.compile("Webhook 1"))
