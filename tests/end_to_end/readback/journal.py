"""What the browser itself writes down about a page, over its DevTools protocol."""

from dataclasses import dataclass, field
from typing import Any

from playwright.sync_api import Page

Event = dict[str, Any]

_LEVELS = ("warning", "error")
_OWN_SCHEMES = ("data:", "blob:")


@dataclass
class Journal:
    """What happened on a page since the last `clear`."""

    requests: list[str] = field(default_factory=list)
    """Every address asked for, the page's own included; not what is inside the page (data:)."""
    failures: list[str] = field(default_factory=list)
    """What did not come: network errors and answers of 400 and more."""
    complaints: list[str] = field(default_factory=list)
    """Console messages of any kind, exceptions, warnings of the browser, violated policies."""

    def clear(self) -> None:
        for entries in (self.requests, self.failures, self.complaints):
            entries.clear()


def keep_journal(page: Page) -> Journal:
    """Begin to write down what happens on a page."""
    journal = Journal()
    session = page.context.new_cdp_session(page)
    for name, write in {
        "Network.requestWillBeSent": _write_request,
        "Network.responseReceived": _write_response,
        "Network.loadingFailed": _write_failure,
        "Log.entryAdded": _write_entry,
        "Runtime.consoleAPICalled": _write_call,
        "Runtime.exceptionThrown": _write_exception,
        "Audits.issueAdded": _write_issue,
    }.items():
        session.on(name, lambda event, write=write: write(journal, event))
    for domain in ("Network", "Log", "Runtime", "Audits"):
        session.send(f"{domain}.enable")
    return journal


def _write_request(journal: Journal, event: Event) -> None:
    if not event["request"]["url"].startswith(_OWN_SCHEMES):
        journal.requests.append(event["request"]["url"])


def _write_response(journal: Journal, event: Event) -> None:
    if event["response"]["status"] >= 400:
        journal.failures.append(f"{event['response']['status']} {event['response']['url']}")


def _write_failure(journal: Journal, event: Event) -> None:
    # A photo that is no longer wanted is cancelled when the page is left.
    if not event.get("canceled"):
        journal.failures.append(f"{event['type']}: {event['errorText']}")


def _write_entry(journal: Journal, event: Event) -> None:
    if event["entry"]["level"] in _LEVELS:
        journal.complaints.append(event["entry"]["text"])


def _write_call(journal: Journal, event: Event) -> None:
    words = [str(value.get("value", value.get("description"))) for value in event["args"]]
    journal.complaints.append(f"console.{event['type']}: {' '.join(words)}")


def _write_exception(journal: Journal, event: Event) -> None:
    details = event["exceptionDetails"]
    journal.complaints.append(details.get("exception", {}).get("description", details["text"]))


def _write_issue(journal: Journal, event: Event) -> None:
    # A hint on layout that shifts: Chromium gives it wherever a style leaves the height to the
    # photo's proportions, even though width and height stand in the page and nothing shifts.
    if event["issue"]["code"] != "LazyLoadImageIssue":
        journal.complaints.append(f"issue: {event['issue']['code']} {event['issue']['details']}")
