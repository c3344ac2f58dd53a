"""Which count is the headline, where who is whose part and by which rule is given and not read."""

import pytest

from extraction.headline.headline import choose_headline
from tests.extraction.marked import marked


def test_the_posts_filled_are_the_headline_where_a_table_tells_them_by_work():
    document, counts = marked(
        "Dari {cpns/proposed:420 kursi} ada isinya. Kesehatan {cpns:215}, teknis {cpns:174}. Satu dari {cpns:389 CPNS}."
    )
    counts = (
        counts[0],
        counts[1]._replace(of=3, role="part", occupation="kesehatan"),
        counts[2]._replace(of=3, role="part", occupation="teknis"),
        counts[3]._replace(of=0, role="part", status="proposed"),
    )
    assert choose_headline(document, counts, "appointment") == 3


def test_a_few_proposed_of_those_who_sat_a_test_are_not_the_headline():
    document, counts = marked("Dari {pppk/other:1.240 peserta tes}, diusulkan lagi {pppk/proposed:4 orang}.")
    counts = (counts[0]._replace(role="total"), counts[1]._replace(of=0, role="part", rules=("status:own",)))
    assert choose_headline(document, counts, "proposal") == 0


@pytest.mark.parametrize(
    ("rules", "headline"),
    [
        pytest.param(("status:own",), 740, id="said to be proposed"),
        pytest.param(("status:context",), 1240, id="proposed by the article's word alone"),
    ],
)
def test_those_proposed_of_a_number_who_sat_a_test_are_the_headline(rules, headline):
    document, counts = marked(
        "Dari {pppk/other:1.240 peserta tes} tak terserap {pppk/other:840 orang}. Diusulkan {pppk/proposed:740 orang}."
    )
    counts = (
        counts[0]._replace(role="total"),
        counts[1]._replace(of=0, role="part"),
        counts[2]._replace(of=1, role="part", rules=rules),
    )
    chosen = choose_headline(document, counts, "proposal")
    assert chosen is not None
    assert counts[chosen].value == headline


@pytest.mark.parametrize(
    ("fell", "headline"),
    [pytest.param("status:fell", 101, id="some fell away"), pytest.param("status:own", 104, id="nobody did")],
)
def test_those_sworn_in_of_those_accepted_are_the_headline(fell, headline):
    document, counts = marked("Yang diterima {cpns:104 orang}. Dilantik {cpns:101 orang}, sebab {cpns/other:3 orang}.")
    counts = (
        counts[0]._replace(role="total", rules=("status:near",)),
        counts[1]._replace(of=0, role="part", rules=("status:own",)),
        counts[2]._replace(of=0, role="part", rules=("status:own", fell)),
    )
    chosen = choose_headline(document, counts, "appointment")
    assert chosen is not None
    assert counts[chosen].value == headline


def test_those_who_enter_are_the_headline_beside_others_who_do_not():
    document, counts = marked("Bertugas {other:12 dokter internsip}. Bupati melantik {pppk:40 PPPK}.")
    assert choose_headline(document, counts, "appointment") == 1


@pytest.mark.parametrize(
    ("told", "headline"),
    [
        pytest.param("{pppk/proposed:157 formasi teknis} dibuka", 690, id="posts that others competed for"),
        pytest.param("{pppk/proposed:157 orang} diusulkan", 157, id="people"),
        pytest.param("{cpns/proposed:157 formasi} dibuka", None, id="of another scheme: side by side"),
    ],
)
def test_part_timers_put_forward_are_the_headline_behind_posts_opened(told, headline):
    document, counts = marked(f"{told}. Diusulkan {{pppk_paruh_waktu/proposed:690 orang}} sebagai PPPK paruh waktu.")
    chosen = choose_headline(document, counts, "proposal")
    assert (None if chosen is None else counts[chosen].value) == headline
