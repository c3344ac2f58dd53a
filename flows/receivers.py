"""Where alerts go: a webhook and a mailbox, kept as blocks (encrypted) by Prefect's server."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from pydantic import SecretStr

from flows.api import Api, ApiError
from flows.automations import Receivers
from flows.settings import Settings

BLOCK_NAME = "lantik-alerts"
_WEBHOOK = "webhook"
# Prefect 3.8.8 has no block for plain e-mail. Its Slack block hands any address that is not Slack's to Apprise, which
# sends mail for mailto:// and mailtos://.
_MAIL = "slack-webhook"


def apply_receivers(api: Api, settings: Settings) -> Receivers:
    """Have the server keep the receivers that the settings name; returns their ids. Raises ApiError."""
    webhook, mail = settings.alert_webhook, settings.alert_email
    return Receivers(
        webhook=_keep(api, _WEBHOOK, _webhook_data(webhook)) if webhook else None,
        mail=_keep(api, _MAIL, {"url": plain_mail(mail.get_secret_value())}) if mail else None,
    )


def plain_mail(url: str) -> str:
    """``url`` with plain text asked for: Apprise sends HTML else, and a run's message may hold an article's words."""
    parts = urlsplit(url)
    query = [(name, value) for name, value in parse_qsl(parts.query) if name != "format"]
    return urlunsplit(parts._replace(query=urlencode([*query, ("format", "text")])))


def _webhook_data(url: SecretStr) -> dict[str, Any]:
    return {"url": url.get_secret_value(), "method": "POST", "headers": {"content-type": "application/json"}}


def _keep(api: Api, slug: str, data: dict[str, Any]) -> str:
    """Make or renew the block document of that type; its id, the same as before."""
    kind = api.get(f"block_types/slug/{slug}")
    schemas = (
        api.post("block_schemas/filter", {"block_schemas": {"block_type_id": {"any_": [kind["id"]]}}}) if kind else []
    )
    if not schemas:
        raise ApiError(f"the server has no block type {slug}", "prefect block register -m prefect.blocks")
    found = api.get(f"block_types/slug/{slug}/block_documents/name/{BLOCK_NAME}?include_secrets=true")
    if found is None:
        made = {"name": BLOCK_NAME, "data": data, "block_type_id": kind["id"], "block_schema_id": schemas[0]["id"]}
        return str(api.post("block_documents/", made)["id"])
    if any(found["data"].get(name) != value for name, value in data.items()):
        api.patch(f"block_documents/{found['id']}", {"data": data, "merge_existing_data": False})
    return str(found["id"])
