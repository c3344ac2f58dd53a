"""Who is told what when a night goes wrong: the alerts as Prefect's automations, in code.

Prefect's server watches its own events and acts on them. Flow runs are known by the name of their flow, so the alerts
outlive a redeployment and tell of runs from a terminal too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

PREFIX = "Lantik: "
TEST_EVENT = "lantik.alerts.test"
MISSING_AFTER = timedelta(hours=26)  # a night a day, and two hours for a long one
_ALL_FLOWS = ("nightly", "reparse", "backfill", "maintenance")
_NIGHTS = ("nightly",)

# What a run says of itself may hold an article's words or a file's name. `tojson` keeps them inside their string; in
# `text`, which Slack and Mattermost read as markup, `<!channel>` and `<https://...|click>` must stay words as well.
_RUN = "event.resource['prefect.resource.name'] | default('', true) | string | truncate(200)"
_STATE = "event.resource['prefect.state-name'] | default('', true) | string"
_MESSAGE = "event.resource['prefect.state-message'] | default('', true) | string | truncate(1000)"
_RUN_ID = "event.resource['prefect.resource.id'] | default('', true) | string"
_AS_WORDS = "replace('&', '&amp;') | replace('<', '&lt;') | replace('>', '&gt;')"
_WEBHOOK = """{{
  "alert": {kind},
  "text": {{{{ ({title} ~ ': ' ~ ({message})) | {as_words} | tojson }}}},
  "run": {{{{ {run} | tojson }}}},
  "state": {{{{ {state} | tojson }}}},
  "message": {{{{ {message} | tojson }}}},
  "advice": {advice},
  "url": {{{{ ({page}) | tojson }}}},
  "at": {{{{ firing.triggered | string | tojson }}}}
}}"""
_MAIL = """{{{{ {message} }}}}

{advice}

Run: {{{{ {run} }}}}
{{{{ {page} }}}}
"""


@dataclass(frozen=True, slots=True)
class Alert:
    """One automation. ``kind``: its name for the receiver; ``title``: a subject; ``message``: a Jinja expression."""

    kind: str
    title: str
    advice: str
    trigger: dict[str, Any] = field(hash=False)
    message: str = _MESSAGE

    @property
    def name(self) -> str:
        """Its name in Prefect, by which it is found again."""
        return PREFIX + self.kind


@dataclass(frozen=True, slots=True)
class Receivers:
    """The block documents that alerts are sent with, by id; None where nobody is told that way."""

    webhook: str | None = None
    mail: str | None = None


def alerts(missing_after: timedelta = MISSING_AFTER) -> tuple[Alert, ...]:
    """Every alert. ``missing_after``: how long nights may be without a completed one (at least 10 s)."""
    hours = f"{missing_after.total_seconds() / 3600:.4g}"
    completed = ["prefect.flow-run.Completed"]
    seconds = missing_after.total_seconds()
    absent = f"'No nightly run has completed within {hours} hours.'"
    look = "`make doctor` on the server says what stands in its way."
    return (
        Alert(
            "failed",
            "A run failed",
            "Readers have yesterday's file. See the run's page for the reason; docs/operations.md, Runbook.",
            _of_runs(_ALL_FLOWS, expect=["prefect.flow-run.Failed", "prefect.flow-run.TimedOut"]),
        ),
        Alert(
            "held back",
            "The audit held a night back",
            "Readers have yesterday's file. Look at what failed; docs/operations.md, Held back.",
            _of_runs(_ALL_FLOWS, expect=["prefect.flow-run.HeldBack"]),
        ),
        Alert(
            "crashed",
            "A run crashed",
            "Its process or machine ended under it. The next run starts clean; docs/operations.md, Runbook.",
            _of_runs(_ALL_FLOWS, expect=["prefect.flow-run.Crashed"]),
        ),
        # Counted from the last one that completed, so it comes on time; but only once, and never before the first.
        Alert(
            "missing",
            "A night is missing",
            look,
            _of_runs(_NIGHTS, after=completed, expect=completed, posture="Proactive", within=seconds),
            absent,
        ),
        # Counted in periods one after the other: it comes again and again until a night completes.
        Alert(
            "still missing",
            "A night is still missing",
            look,
            _of_runs(_NIGHTS, expect=completed, posture="Proactive", within=seconds),
            absent,
        ),
        Alert(
            "test",
            "A test of the alerts",
            "Nothing to do.",
            _trigger(match={"prefect.resource.id": "lantik.alerts"}, expect=[TEST_EVENT]),
            "'Alerts reach you.'",
        ),
    )


def automation(alert: Alert, receivers: Receivers, ui: str) -> dict[str, Any]:
    """``alert`` as Prefect's API takes it. ``ui``: where people find the server's pages."""
    return {
        "name": alert.name,
        "description": f"{alert.title}. From flows/automations.py, by python -m flows.alerts apply.",
        "enabled": True,
        "tags": ["lantik"],
        "trigger": alert.trigger,
        "actions": list(_actions(alert, receivers, ui)),
    }


def stands(wanted: Any, found: Any) -> bool:
    """Whether ``found``, as the server tells it, holds all that was ``wanted``; it adds ids and defaults of its own."""
    if isinstance(wanted, dict):
        return isinstance(found, dict) and all(stands(value, found.get(name)) for name, value in wanted.items())
    if isinstance(wanted, list):
        if not isinstance(found, list) or len(wanted) != len(found):
            return False
        if all(isinstance(each, str) for each in wanted):  # the server keeps such lists as sets
            return sorted(wanted) == sorted(map(str, found))
        return all(stands(each, other) for each, other in zip(wanted, found, strict=True))
    return bool(wanted == found)


def _of_runs(flows: Sequence[str], **more: Any) -> dict[str, Any]:
    related = {"prefect.resource.role": "flow", "prefect.resource.name": list(flows)}
    return _trigger(match={"prefect.resource.id": "prefect.flow-run.*"}, match_related=related, **more)


def _trigger(**said: Any) -> dict[str, Any]:
    return {"type": "event", "posture": "Reactive", "threshold": 1, "within": 0, "after": [], **said}


def _actions(alert: Alert, receivers: Receivers, ui: str) -> Iterator[dict[str, Any]]:
    prefix = "prefect.flow-run."
    page = f"'{ui}/runs/flow-run/' ~ ({_RUN_ID})[{len(prefix)}:] if ({_RUN_ID}).startswith('{prefix}') else '{ui}'"
    words = {"page": page, "run": _RUN, "state": _STATE, "message": alert.message, "as_words": _AS_WORDS}
    if receivers.webhook:
        payload = _WEBHOOK.format(
            kind=f'"{alert.kind}"', title=f"'Lantik: {alert.title}'", advice=f'"{alert.advice}"', **words
        )
        yield {"type": "call-webhook", "block_document_id": receivers.webhook, "payload": payload}
    if receivers.mail:
        body = _MAIL.format(advice=alert.advice, **words)
        subject = f"Lantik: {alert.title}"
        yield {"type": "send-notification", "block_document_id": receivers.mail, "subject": subject, "body": body}
