"""What the news itself says became of the people: the say of title and lead on counts further down.

The words around a count in the body often tell what went before (a selection passed, a formation granted) or what
comes next. Whether people were appointed or are only proposed is told once, at the head of the article.
"""

from __future__ import annotations

from extraction.kind import APPOINTMENT, PROPOSAL
from extraction.model import Headcount

_SURE = 0.65  # the share of the votes from which on the head of the article decides
_STATUSES = {APPOINTMENT: "appointed", PROPOSAL: "proposed"}


def follow_news(headcounts: tuple[Headcount, ...], told: dict[str, float]) -> tuple[Headcount, ...]:
    """The counts, those appointed or proposed against what the head of the article says brought in line with it.

    ``told``: the votes for each kind. A count's own words outweigh the news of an appointment ("dari 182 yang
    diusulkan"), not that of a proposal: where nobody is appointed yet, ``diangkat`` and ``ditempatkan`` say what for.
    """
    kind = max(told, key=lambda name: told[name])
    status = _STATUSES.get(kind)
    if status is None or told[kind] <= _SURE * sum(told.values()):
        return headcounts
    return tuple(
        headcount._replace(status=status, rules=(*headcount.rules, f"status:news of {kind}"))
        if headcount.status in ("appointed", "proposed")
        and headcount.status != status
        and (kind == PROPOSAL or "status:context" in headcount.rules)
        else headcount
        for headcount in headcounts
    )
