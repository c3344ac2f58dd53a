"""The press's words as safe markup: a number marked within its sentence, nothing of it alive."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from report.figures import Row

# What HTML cannot hold; each becomes one character, so that places in the text stay where they are.
_UNSEEN = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), *range(55296, 57344)), "�")


def plain(text: object) -> Markup:
    """Text for a page, escaped, without control characters."""
    return escape(str(text).translate(_UNSEEN))


def marked(sentence: str, facts: Sequence[Row], *, anchors: bool) -> Markup:
    """``sentence`` with the numbers of ``facts`` marked; with ``anchors`` each mark bears its headcount's id.

    The facts' places must lie in the sentence and not overlap (:func:`by_sentence`).
    """
    pieces, at = [], 0
    for fact in facts:
        start, end = fact.mark_start, fact.mark_end
        key = escape(fact.key)
        name = f' id="{key}"' if anchors else ""
        pieces += [
            plain(sentence[at:start]),
            Markup(f'<mark{name} data-fact="{key}">{plain(sentence[start:end])}</mark>'),
        ]
        at = end
    return Markup("").join([*pieces, plain(sentence[at:])])


def by_sentence(facts: Sequence[Row]) -> list[tuple[str, list[Row]]]:
    """Facts of one article, in its order, by sentence; one whose words overlap another's has its sentence to itself."""
    groups: list[tuple[str, list[Row]]] = []
    for fact in facts:
        sentence = fact.sentence
        if sentence is None or fact.mark_start is None:
            continue
        start = fact.char_start - fact.mark_start
        if groups:
            told, same = groups[-1]
            last = same[-1]
            if told == sentence and start == last.char_start - last.mark_start and fact.mark_start >= last.mark_end:
                same.append(fact)
                continue
        groups.append((sentence, [fact]))
    return groups
