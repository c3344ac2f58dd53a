"""Whose words are direct speech: short names, positions and pronouns back to the person's full name."""

from __future__ import annotations

import re
from dataclasses import dataclass

from extraction.lexicon import read_table
from extraction.model import Official


@dataclass(frozen=True, slots=True)
class SpeechVerb:
    """A verb's stem that stands after direct speech: ``kata`` of "kata Budi" and "katanya"."""

    verb: str


VERBS = read_table("speech_verbs.csv", SpeechVerb)
VERB = "|".join(sorted((re.escape(row.verb) for row in VERBS), key=len, reverse=True))
# Who says it, in folded text: "kata" of "kata Budi" and "katanya", "menurut dia".
SAYS = rf"(?:{VERB}|(?:masih )?menurut)(?:nya)?"
AFTER_SPEECH = re.compile(
    rf"[\s,.*\\-]{{0,4}}(?:(?:demikian|begitu|kembali|lalu)\s)?(?i:{VERB})(?P<own>nya)?\b\s*(?:(?:lagi|pula|juga|kembali)\s+)?"
)
BEFORE_SPEECH = re.compile(
    r"(?i)(?:\b(?:meng(?:atakan|ungkapkan|aku|akui|ingatkan|ajak|imbau)|men(?:yampaikan|jelaskan|uturkan|erangkan|ambahkan|yebut"
    r"|yebutkan|yatakan|utup|anggapi|janjikan)|mem(?:aparkan|beberkan|inta)|me(?:negaskan|nilai|rinci|laporkan|minta|lanjutkan|motivasi)"
    r"|ber(?:pesan|harap|kata|ujar|tutur|janji|cerita)|menurut(?:nya)?|(?:kata|ujar|ucap|tutur|jelas|tegas|terang|lanjut)(?:nya)?"
    r"|bahwa)\b[^“”\"]{0,120}|:\s*)$"
)
_NAME = re.compile(
    r"(?:[A-Z][\w.'’-]*|(?:dr|drg|drh)\.)(?:,?\s(?:[A-Z][\w.'’-]*|(?:dr|drg|drh)\.|bin\b|binti\b|al\b)){0,11}"
)
_UNNAMED = re.compile(r"(?i)(?:seorang|salah\s+(?:satu|seorang)|sejumlah|beberapa|para|perwakilan|seluruh)\b")
_TITLES = frozenset(
    {"prof", "drs", "dra", "drg", "drh", "tgk", "letjen", "mayjen", "brigjen", "kombes", "akbp", "msi", "sip", "sos"}
    | {"mpd", "spd", "stp", "skm", "map", "mkes", "msos"}
)
_POSITION = frozenset(
    {"bupati", "gubernur", "wakil", "wali", "kota", "walikota", "sekretaris", "daerah", "sekda", "kepala", "kabid"}
    | {"kadis", "plt", "plh", "pj", "pjs", "penjabat", "ketua", "asisten", "menteri", "presiden", "camat", "direktur"}
    | {"badan", "dinas", "bidang", "bkpsdm", "bkd", "bkn", "bkpp", "bkpsdmd", "wabup", "wagub", "wawali", "bapak"}
    | {"ibu", "pak", "bu", "kabupaten", "provinsi", "umum"}
)
_WINDOW = 1500  # characters back to the person a pronoun stands for
_LONGEST_ATTRIBUTION = 160
_MOST = 100  # people who may speak, each looked for before a quote; no article names as many


class Speakers:
    """The persons of one article that can speak."""

    def __init__(self, text: str, officials: tuple[Official, ...]) -> None:
        """Each word of an official's name stands for that official, unless two share it."""
        officials = officials[:_MOST]
        self._text = text
        self._officials = officials
        self._spoken: tuple[int, str | None] = (0, None)
        self._by_word: dict[str, str | None] = {}
        for official in officials:
            for word in _name_words(official.name):
                known = self._by_word.setdefault(word, official.name)
                if known != official.name:
                    self._by_word[word] = None

    def heard(self, end: int, speaker: str | None) -> None:
        """Remember that ``speaker``'s words ended at ``end``: a pronoun after them goes on with the same person."""
        self._spoken = end, speaker

    def named_after(self, after: re.Match[str], opened: int, end: int) -> str | None:
        """The speaker of words that a verb follows: "kata Budi", "ujarnya", "jelas Kepala BKD Jember Suko Winarno"."""
        begin = after.end()
        if after["own"] is None:
            rest = self._text[begin : min(end, begin + _LONGEST_ATTRIBUTION)]
            if _UNNAMED.match(rest):
                return None
            name = _NAME.match(rest)
            if name is not None:
                return self._resolve(name[0].rstrip(".,"), opened)
        return self._before(opened)

    def named_in(self, start: int, end: int, fallback: int) -> str | None:
        """The speaker whom the lead-in ``text[start:end]`` names, else whom the words before it speak of."""
        found = self._last_mention(start, end)
        if found is not None:
            return found[1]
        return None if _UNNAMED.search(self._text, start, fallback) else self._before(start)

    def introduced(self, start: int, opened: int) -> str | None:
        """The speaker of words without attribution: whom the same paragraph names before them, else no one."""
        found = self._last_mention(start, opened)
        return found[1] if found else None

    def _resolve(self, name: str, opened: int) -> str | None:
        words = re.findall(r"[^\W\d_][\w'’-]*", name)
        for word in reversed(words):
            official = self._by_word.get(word)
            if official is not None:
                return official
        own = [word for word in words if word.lower() not in _POSITION]
        if own and (len(own) == len(words) or words[-1] == own[-1]) and not self._is_position(name):
            return name if len(own) == len(words) else self._by_position(words, opened) or name
        return self._by_position(words, opened) or self._before(opened)

    def _is_position(self, name: str) -> bool:
        return any(name.lower() in official.position.lower() for official in self._officials)

    def _by_position(self, words: list[str], opened: int) -> str | None:
        """The one official whose position opens with these words; of several the one named last before."""
        head = " ".join(word.lower() for word in words)
        fits = [official for official in self._officials if official.position.lower().startswith(head)]
        if not fits:
            return None
        named = [official for official in fits if official.start < opened]
        return (named or fits)[-1].name

    def _before(self, opened: int) -> str | None:
        """Whom a pronoun stands for: the person named last, else the last speaker, else no one with a name."""
        found = self._last_mention(max(self._spoken[0], opened - _WINDOW), opened)
        if found is not None and found[0] >= self._line_before(opened):
            return found[1]
        if _UNNAMED.match(self._text, self._line_before(opened)):
            return None
        if found is not None:
            return found[1]
        return self._spoken[1]

    def _line_before(self, opened: int) -> int:
        """Where the last line before the one with ``opened`` begins; the line's own start where words precede it."""
        floor = max(0, opened - _WINDOW)
        own = self._text.rfind("\n", floor, opened) + 1 or floor
        if opened - own > 2:
            return own
        while own > floor and self._text[own - 1].isspace():
            own -= 1
        return self._text.rfind("\n", floor, own) + 1 or floor

    def _last_mention(self, start: int, end: int) -> tuple[int, str] | None:
        best: tuple[int, str] | None = None
        for word, name in self._by_word.items():
            if name is None:
                continue
            at = self._text.rfind(word, start, end)
            while at >= 0 and not self._is_word(at, len(word)):
                at = self._text.rfind(word, start, at)
            if at >= 0 and (best is None or at > best[0]):
                best = at, name
        return best

    def _is_word(self, at: int, length: int) -> bool:
        before, after = self._text[at - 1 : at] if at else "", self._text[at + length : at + length + 1]
        return not before.isalnum() and not after.isalnum()


def _name_words(name: str) -> list[str]:
    words = re.findall(r"[^\W\d_][\w'’-]*", name.split(",")[0])
    return [word for word in words if len(word) >= 3 and word.lower() not in _TITLES]
