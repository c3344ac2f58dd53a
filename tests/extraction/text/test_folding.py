import pytest

from extraction.text.folding import fold, squeeze


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("PPPK Paruh\u00a0Waktu", "pppk paruh waktu"),
        ("“Guru”\n—‘x’", "\"guru\" -'x'"),
        ("İZMİR", "İzmİr"),
        ("a\tb\u200bc", "a b c"),
        ("SK\ud83d 5", "sk? 5"),  # half of a character: it cannot be encoded
    ],
)
def test_folding_keeps_every_offset(text, folded):
    assert fold(text) == folded
    assert len(fold(text)) == len(text)


def test_squeezed_positions_lead_back():
    text = "a   bb  c"
    squeezed, positions, shifts = squeeze(text)
    assert squeezed == "a bb c"
    back = [at + shifts[max(i for i, p in enumerate(positions) if p <= at)] for at in range(len(squeezed))]
    assert [text[at] for at in back if text[at] != " "] == list("abbc")
