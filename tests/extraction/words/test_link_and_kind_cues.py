import pytest

from extraction.kinds.head import KindCue
from extraction.lexicon import LexiconError, parse_table, read_table
from extraction.text.folding import fold
from extraction.words.link_cues import KINDS, LinkCue, LinkCues

LINK = "kind,stems,pattern,example"
KIND = "kind,weight,stems,pattern,example"


def test_each_kind_of_link_cue_has_a_rule_and_finds_its_example():
    rows = read_table("link_cues.csv", LinkCue)
    assert {row.kind for row in rows} == KINDS
    for row in rows:
        text = f"SEBELUM. {row.example} sesudah"
        assert LinkCues(fold(text.upper())).has(row.kind, (0, len(text))), row


def test_kind_cues_are_of_all_kinds():
    kinds = {"appointment", "proposal", "selection", "training", "other", "step", "past", "vacancy", "undone"}
    assert {row.kind for row in read_table("kind_cues.csv", KindCue)} == kinds


BAD = [
    (LinkCue, [LINK, "splits,yakni,yakni,yakni 5"], "kind is 'splits'", "unknown kind"),
    (LinkCue, [LINK, "split,yakni,yakni,yaitu 5"], "does not match its example", "rule without its example"),
    (LinkCue, [LINK, "split,yaitu,yakni,yakni 5"], "no stem", "stem that would hide the rule"),
    (LinkCue, [LINK, "split,yakni,yak(ni,yakni 5"], "no regular expression", "not a regular expression"),
    (LinkCue, [LINK, "rest,tms,TMS,6 orang TMS"], "must be in lower case", "capitals that folded text has not"),
    (KindCue, [KIND, "news,1,lantik,lantik,lantik"], "kind is 'news'", "unknown kind of article"),
    (KindCue, [KIND, "other,0,lantik,lantik,lantik"], "weight must be at least 1", "weightless"),
    (KindCue, [KIND, "other,many,lantik,lantik,lantik"], "weight is 'many'", "weight that is no number"),
    (KindCue, [KIND, "other,1,lantik,lantik,mutasi"], "does not match its example", "rule without its example"),
]


@pytest.mark.parametrize(("row", "lines", "reason"), [pytest.param(*case[:3], id=case[3]) for case in BAD])
def test_bad_rows_are_refused(row, lines, reason):
    with pytest.raises(LexiconError, match=reason) as refused:
        parse_table(lines, row, label="reference/cues.csv")
    assert "reference/cues.csv, line 2" in str(refused.value)
