"""Numbers that are part of a name: a school's, a hospital's, a class's ("guru SDN 2 Lasem", "guru prioritas 1")."""

from __future__ import annotations

import re

from extraction.model import LineKind, Sentence
from extraction.words.numbers import Number
from extraction.words.page import Page

_HIGHEST = 400  # no school bears a higher number
_STATE = re.compile(  # a state school or an office of health, which the number behind tells from its like
    r"(?<!\w)(?:sdn|smpn|sman|smkn|slbn|tkn|mtsn|(?:tk|sd|smp|sma|smk|slb|mi|mts|ma) (?:negeri|inpres|swasta)"
    r"|(?:puskesmas|rsud|rs) (?:no|nomor))(?: (?:no|nomor)\.?)? \Z"
)
_BY_KIND = re.compile(r"(?<!\w)(?:tk|sd|smp|sma|smk|slb|mi|mts|ma|min|man|puskesmas|rsud) \Z")
# "Kepala SDN Pagerbarang 2": of one place's schools; a head has one school, so the number counts nobody.
_HEADED = re.compile(
    r"\b[Kk]epala (?:[Ss]ekolah )?(?:TKN?|SDN?|SMPN?|SMAN?|SMKN?|SLBN?|MIN|MTsN|MAN)(?: Negeri)? "
    r"(?:[A-Z][\w'-]+ ){1,3}\Z"
)
_PRIORITY = re.compile(r"(?<!\w)prioritas \Z")  # "guru prioritas 1 (P1)": who is placed before others
_LAST_PRIORITY = 4
_HEADED_REACH = 70  # characters of what _HEADED matches
_LONGEST = 24  # characters of what _STATE matches
_COUNTED = re.compile(
    r" (?:orang|formasi|kuota|kursi|guru|kepala|pengawas|tenaga|pegawai|pppk|p3k|cpns|pns|asn|honorer)(?![a-z])"
)
_NAMED = re.compile(r"\b[A-Z][A-Za-z]+ \Z")
_HEADS = (LineKind.TITLE, LineKind.HEADING, LineKind.CAPTION)
_PLACE = re.compile(r" [A-Z][a-z]")
_LEVEL_COUNT = re.compile(
    r"(?<!\w)(tk|paud|sd|smp|sma|smk|slb)(?: |: | = )\d[\d.]*(?= ?(?:[,.;]|orang|dan |serta |\Z))"
)
_LIST = 120  # characters on each side within which the other items of a list are looked for


def numbers_a_name(page: Page, number: Number, sentence: Sentence) -> bool:
    """Whether the number tells one school or hospital from its like, whatever the people are that stand before it.

    ``guru SDN 2``; ``guru SMP 2 Lasem``, where a place goes on with the name; not ``guru SMP 32 orang``.
    """
    if number.form == "words":
        return _is_spelt_in_a_name(page, number, sentence)
    if not number.plain or number.value >= _HIGHEST:
        return False
    low = max(sentence.start, number.start - _LONGEST)
    if _COUNTED.match(page.folded, number.end, sentence.end):
        return False
    if number.value <= _LAST_PRIORITY and _PRIORITY.search(page.folded, low, number.start):
        return True
    if _HEADED.search(page.document.text, max(sentence.start, number.start - _HEADED_REACH), number.start):
        return True
    if _STATE.search(page.folded, low, number.start):
        return not is_told_by_level(page, number, sentence)
    if _BY_KIND.search(page.folded, low, number.start) is None:
        return False
    return _PLACE.match(page.document.text, number.end, sentence.end) is not None


def _is_spelt_in_a_name(page: Page, number: Number, sentence: Sentence) -> bool:
    """Whether a place's name holds the number: ``Kecamatan Lima Puluh 10 orang``, ``Kabupaten Empat Lawang``.

    Not in a line whose words all begin with a capital, nor before a word for people.
    """
    text = page.document.text
    if sentence.kind in _HEADS or number.start == sentence.start or not text[number.start].isupper():
        return False
    if _COUNTED.match(page.folded, number.end, sentence.end):
        return False
    if _NAMED.search(text, max(sentence.start, number.start - _LONGEST), number.start):
        return True
    following = page.cues.starting.get(number.end + 1)
    return following is None and _PLACE.match(text, number.end, sentence.end) is not None


def is_told_by_level(page: Page, number: Number, sentence: Sentence) -> bool:
    """Whether the sentence tells counts by kind of school ("TK 30, SD 90 dan SMP 20"), and names no school."""
    low = max(sentence.start, number.start - _LIST)
    levels = {match[1] for match in _LEVEL_COUNT.finditer(page.folded, low, min(sentence.end, number.end + _LIST))}
    return (
        len(levels) > 1
        and _LEVEL_COUNT.match(page.folded, page.folded.rfind(" ", low, number.start - 2) + 1) is not None
    )
