import pytest

from extraction.text.clauses import clause_end, clause_start


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        pytest.param("Dari 9 pelamar, @ orang lolos, sisanya gugur", " @ orang lolos", id="commas"),
        pytest.param("guru dilantik sedangkan @ honorer menunggu", " @ honorer menunggu", id="conjunction"),
        pytest.param(
            "@ orang menerima surat keputusan (sk) pengangkatan",
            "@ orang menerima surat keputusan (sk) pengangkatan",
            id="acronym",
        ),
        pytest.param("@ jabatan kosong karena pensiun", "@ jabatan kosong", id="reason"),
        pytest.param("Usai. Kini @ orang. Lalu", " Kini @ orang", id="sentence"),
    ],
)
def test_a_clause_ends_where_another_begins(text, clause):
    at = text.index("@")
    assert text[clause_start(text, 0, at) : clause_end(text, at, len(text))] == clause
