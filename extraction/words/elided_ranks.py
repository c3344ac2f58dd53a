"""Ranks that go on with a list and leave out the word that its first item has: ``eselon IIIa 14 orang, IIIb 17``."""

from __future__ import annotations

import re
from operator import attrgetter

from extraction.words.cues import Cue, Cues
from extraction.words.meanings import meanings

_NAME = "eselon "
_RANK = r"(?P<rank>(?:i{1,3}|iv)(?:[./ ]?[ab])?)"
_SO_MANY = (
    r"(?:\d{1,4}|se(?:puluh|belas)|(?:se|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?: (?:belas|puluh))?)"
)
_HELD_BY = r"(?:orang|pejabat|jabatan|posisi|kursi|asn|pns)"
# From one rank to the next: its number, then a mark or "dan"; a noun of its own ("golongan IVa 20 orang") ends it.
_AFTER_NUMBER = re.compile(
    rf"(?: (?:ada|sebanyak|sejumlah|berjumlah))?[ :=(]{{1,3}}{_SO_MANY}(?: {_HELD_BY})?\)?"
    rf"(?:[,;]? (?:dan|serta|lalu|kemudian|sedangkan|sementara)|[,;]) {_RANK}"
    rf"(?=(?: (?:ada|sebanyak|sejumlah|berjumlah))?[ :=(]{{1,3}}{_SO_MANY}(?![a-z\d]))"
)
# "12 orang eselon IIIa, 18 orang IIIb dan 20 IVa"
_BEHIND_NUMBER = re.compile(
    rf"(?:[,;]? (?:dan|serta|lalu|kemudian|sedangkan|sementara)|[,;]) {_SO_MANY}(?: {_HELD_BY})? {_RANK}(?![\w.]\w|\w)"
)


def with_elided_ranks(folded: str, cues: Cues) -> Cues:
    """The cues and those of ranks whose list names ``eselon`` once."""
    found: list[Cue] = []
    known = meanings()
    for cue in cues.all:
        last = cue.end if (cue.meaning.occupation or "").startswith(_NAME) else None
        while last is not None:
            item = _AFTER_NUMBER.match(folded, last) or _BEHIND_NUMBER.match(folded, last)
            meaning = known.get(_NAME + re.sub("[./]", " ", item["rank"])) if item else None
            if item is None or meaning is None or cues.starting.get(item.start("rank")) is not None:
                break
            last = item.end()
            found.append(Cue(item.start("rank"), last, meaning))
    return Cues(sorted([*cues.all, *found], key=attrgetter("start"))) if found else cues
