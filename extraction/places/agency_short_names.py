"""Short names that an article gives its agencies itself: ``Mahkamah Agung (MA)``, after that ``Ketua MA Sunarto``.

No table can hold them: ``MA`` is a degree and a school elsewhere. Where the article puts one in brackets behind an
agency's name, it stands for that agency from there on and in the headline above.
"""

from __future__ import annotations

import re

from extraction.model import RegionMention

_INTRODUCED = re.compile(r" \(([A-Z][A-Za-z-]{0,8}[A-Z])\)")
_MOST = 20  # agencies with a short name of their own; no article has more


def find_short_names(text: str, mentions: list[RegionMention]) -> list[RegionMention]:
    """Mentions of agencies by the short names that stand in brackets behind them, without those brackets' own."""
    found: list[RegionMention] = []
    known: set[str] = set()
    taken = {mention.start for mention in mentions}
    for mention in mentions:
        if mention.region.code is not None or len(known) >= _MOST:
            continue
        introduced = _INTRODUCED.match(text, mention.end)
        if introduced is None or introduced[1] in known or introduced.start(1) in taken:
            continue
        known.add(introduced[1])
        # Not behind a comma: there it is a degree ("Budi, MA").
        for match in re.finditer(rf"(?<![\w.(])(?<!, ){re.escape(introduced[1])}(?![\w.)])", text):
            if match.start() not in taken:
                found.append(RegionMention(match.start(), match.end(), mention.region, True, False))
    return found
