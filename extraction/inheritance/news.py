"""What the news itself says became of the people: the say of title and lead on counts further down.

The words around a count in the body often tell what went before (a selection passed, a formation granted) or what
comes next. Whether people were appointed or are only proposed is told once, at the head of the article.
"""

from __future__ import annotations

from extraction.kinds.head import is_sure
from extraction.model import APPOINTMENT, PROPOSAL, Headcount
from extraction.parts.remainders import SUBTRACTION
from extraction.parts.sums import SUM

STAYED = "status:stayed"
_SPLIT = frozenset({f"part:{SUM}", f"part:{SUBTRACTION}"})
_PASSED_FIRST = "status:passed first"
_FEW = 10  # so many times larger are those whom they hold up
_STATUSES = {APPOINTMENT: "appointed", PROPOSAL: "proposed"}


def follow_news(headcounts: tuple[Headcount, ...], told: dict[str, float]) -> tuple[Headcount, ...]:
    """The counts, those appointed or proposed against what the head of the article says brought in line with it.

    A count's own words outweigh the news of an appointment ("dari 182 yang diusulkan"), not that of a proposal: where
    nobody is appointed yet, ``diangkat`` and ``ditempatkan`` say what for, and those who wait are the proposed. Those
    already appointed (``sudah dilantik``) stay so. The count told first in an article on an appointment is its news.
    ``told``: the votes for each kind.
    """
    kind = max(told, key=lambda name: told[name])
    status = _STATUSES.get(kind)
    headcounts = _passed_first(headcounts)
    if kind != APPOINTMENT:
        headcounts = tuple(_by_result(headcount) for headcount in headcounts)
    headcounts = _stayed(headcounts) if kind == APPOINTMENT else headcounts
    if status is None or not is_sure(told):
        return headcounts
    first = min(headcounts, key=lambda headcount: headcount.first, default=None)
    return tuple(
        headcount._replace(status=status, rules=(*headcount.rules, f"status:news of {kind}"))
        if headcount.status != status
        and (_yields(headcount, kind, headcounts) or (headcount is first and _is_the_news(headcount, kind, headcounts)))
        else headcount
        for headcount in headcounts
    )


def _passed_first(headcounts: tuple[Headcount, ...]) -> tuple[Headcount, ...]:
    """Posts filled, of whose people some fell away before the others were sworn in, were filled by those who passed.

    ``1.492 terisi, yaitu 1.491 tenaga teknis dan satu nakes. Lima mundur, 1.487 dilantik``.
    """
    fell, sworn = (
        {part.of for part in headcounts if part.of is not None and part.status == status and "status:own" in part.rules}
        for status in ("other", "appointed")
    )
    passed = {index for index in fell & sworn if "status:filled" in headcounts[index].rules}
    if not passed:
        return headcounts
    return tuple(
        headcount._replace(status="proposed", rules=(*headcount.rules, _PASSED_FIRST))
        if headcount.status == "appointed"
        and (index in passed or (headcount.of in passed and "status:context" in headcount.rules))
        else headcount
        for index, headcount in enumerate(headcounts)
    )


def _by_result(headcount: Headcount) -> Headcount:
    """Posts said to be filled where nobody is appointed: those who passed for them are proposed ("terisi 472")."""
    if headcount.status != "appointed" or "status:filled" not in headcount.rules:
        return headcount
    return headcount._replace(status="proposed", rules=(*headcount.rules, "status:filled by a result"))


def _stayed(headcounts: tuple[Headcount, ...]) -> tuple[Headcount, ...]:
    """In an article on an appointment those who stayed where others fell away are the appointed.

    ``Semula diusulkan 2.214. Tujuh gugur. Yang tinggal 2.207``. Not where others of them are appointed: ``Dari 430
    yang diusulkan SK sampai ke 420. Usulannya teknis 300, guru 130``.
    """
    entered = {headcount.of for headcount in headcounts if headcount.status == "appointed"}
    fell = {
        headcount.of
        for headcount in headcounts
        if headcount.of is not None and headcount.status == "other" and "status:own" in headcount.rules
    } - entered
    return tuple(
        headcount._replace(status="appointed", rules=(*headcount.rules, STAYED))
        if headcount.of in fell
        and "status:context" in headcount.rules
        and _PASSED_FIRST not in headcount.rules
        and headcounts[headcount.of or 0].status == "proposed"
        and not _SPLIT.isdisjoint(headcount.rules)
        and 2 * headcount.value > headcounts[headcount.of or 0].value
        else headcount
        for headcount in headcounts
    )


def _is_the_news(first: Headcount, kind: str, headcounts: tuple[Headcount, ...]) -> bool:
    """Whether the count told first is of those appointed, though it only says that they wait or nothing of them.

    ``946 guru menanti namanya disebut``; not ``dari 2.179 pelamar``, nor honorer some of whom entered.
    """
    if first.category == "honorer" and any(part.of is not None and headcounts[part.of] is first for part in headcounts):
        return False
    left = "status:vacant" in first.rules or (first.category == "honorer" and "status:left" in first.rules)
    apart = "status:left" in first.rules and first.of is not None  # "empat orang tidak tampak saat 540 dilantik"
    waits = first.status == "remaining" and not (left or apart)
    return kind == APPOINTMENT and (waits or "status:context" in first.rules)


def _yields(headcount: Headcount, kind: str, headcounts: tuple[Headcount, ...]) -> bool:
    if headcount.status == "remaining":
        return kind == PROPOSAL and _is_on_the_way(headcount, headcounts)
    if (
        _PASSED_FIRST in headcount.rules
        or "status:done" in headcount.rules
        or (kind == APPOINTMENT and "status:granted" in headcount.rules)
    ):
        return False
    return headcount.status in _STATUSES.values() and (kind == PROPOSAL or "status:context" in headcount.rules)


def _is_on_the_way(headcount: Headcount, headcounts: tuple[Headcount, ...]) -> bool:
    """Whether those who wait are among those proposed, not honorer left behind or posts left empty."""
    if "status:vacant" in headcount.rules:
        return False
    if headcount.of is not None:
        few = 2 * headcount.value < headcounts[headcount.of].value
        if "status:left" in headcount.rules and (few or not _SPLIT.isdisjoint(headcount.rules)):
            return False  # told apart from the others of the same proposal, who are through
        return headcounts[headcount.of].category != "honorer"
    if "status:left" in headcount.rules and any(_stands_beside(headcount, other) for other in headcounts):
        return False
    return headcount.category != "honorer"


def _stands_beside(headcount: Headcount, other: Headcount) -> bool:
    """Whether those who are not through are told after the larger number that the news is of, or hold it up.

    ``Diusulkan 1.105 formasi. Sebanyak 263 guru hasil seleksi tahun lalu belum ditempatkan``; ``pelantikan 643 orang
    digeser lantaran tiga orang belum memperoleh NIP``.
    """
    before = other.first < headcount.first
    return other.status in ("proposed", "remaining") and other.value > headcount.value * (1 if before else _FEW)
