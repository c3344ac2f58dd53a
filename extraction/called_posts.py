"""Totals of officials that are called by their posts in so many words, whatever their parts are called."""

from __future__ import annotations

import re

from extraction.model import Headcount

_RANKED = re.compile(r"(?i)\b(?:eselon|struktural|administrator|pengawas)\b")


def keeps_its_post(total: Headcount, named: set[str]) -> bool:
    """Whether a total whose parts are ``named`` stays what it is called.

    ``845 pejabat fungsional: 700 PPPK, 145 PNS`` are told apart by what they are besides; ``353 pejabat eselon IV:
    260 disetarakan, 93 tetap`` by what becomes of them. Mere ``pejabat`` are what their parts are together.
    """
    if total.category == "jabatan_fungsional" and "category:own" in total.rules:
        called = total.occupation is not None or "fungsional" in total.text.lower()
        return called and "jabatan_struktural" not in named
    return total.category == "jabatan_struktural" and _RANKED.search(f"{total.text} {total.occupation}") is not None
