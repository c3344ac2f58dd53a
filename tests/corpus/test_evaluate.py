import json

import pytest

from tests.corpus import evaluate, labelled
from tests.corpus.figures import figures
from tests.corpus.labelled import SETS, fingerprint, read_set


@pytest.fixture
def floors(tmp_path):
    file = tmp_path / "floors.json"
    file.write_text(evaluate.FLOORS.read_text(encoding="utf-8"), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def today():
    return {name: evaluate.measure(name) for name in SETS}


def change(file, edit):
    kept = json.loads(file.read_text(encoding="utf-8"))
    edit(kept)
    file.write_text(json.dumps(kept), encoding="utf-8")


@pytest.fixture(autouse=True)
def measured_once(monkeypatch, today):
    monkeypatch.setattr(evaluate, "measure", today.__getitem__)


def test_no_figure_is_below_its_floor(capsys, floors):
    assert evaluate.main([], floors) == 0, capsys.readouterr().out


def test_a_raised_floor_shuts_the_gate(capsys, floors):
    change(floors, lambda kept: kept["floors"]["develop"].update(value_f1=1.1))
    assert evaluate.main([], floors) == 1
    assert "develop.value_f1: " in capsys.readouterr().out


def test_changed_labels_shut_the_gate_until_they_are_accepted(capsys, floors):
    change(floors, lambda kept: kept["fingerprints"].update(confirm="0" * 16))
    assert evaluate.main([], floors) == 1
    assert "confirm: its texts, labels or first look changed" in capsys.readouterr().out
    assert evaluate.main(["--accept-labels"], floors) == 0
    assert evaluate.main([], floors) == 0


def test_a_floor_is_lowered_only_by_name(floors):
    change(floors, lambda kept: kept["floors"]["develop"].update(value_f1=1.1, kind=1.1))
    assert evaluate.main(["--raise-floors"], floors) == 1
    assert evaluate.main(["--lower-floor", "develop.value_f1"], floors) == 1
    assert evaluate.main(["--lower-floor", "develop.kind"], floors) == 0


def test_an_unknown_floor_is_a_bad_argument(floors):
    with pytest.raises(SystemExit) as left:
        evaluate.main(["--lower-floor", "develop.beauty"], floors)
    assert left.value.code == 2


def test_the_misses_of_a_held_out_set_stay_unread(capsys, floors, monkeypatch):
    monkeypatch.setattr(evaluate, "HELD_OUT", ("own",))
    with pytest.raises(SystemExit) as left:
        evaluate.main(["--misses", "own"], floors)
    assert left.value.code == 2
    assert "invalid choice" in capsys.readouterr().err


def test_held_out_sets_are_measured_together(capsys, floors, monkeypatch):
    asked = []
    monkeypatch.setattr(evaluate, "HELD_OUT", ("own", "third"))
    monkeypatch.setattr(evaluate, "measure", lambda *names: asked.append(names) or {"kind": 0.5})
    assert evaluate.main(["--held-out"], floors) == 0
    assert asked == [("own", "third")]
    assert "0.500" in capsys.readouterr().out


def test_the_table_sets_gains_and_losses_beside_figures():
    today = {"develop": {"kind": 0.95, "value_f1": 0.9}, "own": {"kind": 1.0}, "third": {"kind": 0.5, "value_f1": 0.8}}
    kept = {"floors": {"develop": {"kind": 0.938, "value_f1": 0.912}, "own": {"kind": 1.0}}}
    assert evaluate.table(today, kept).splitlines() == [
        "               kind      value",
        "develop   0.950 +12  0.900 -12",
        "own       1.000",
        "third     0.500      0.800",
    ]


def test_figures_are_1_for_the_labels_themselves():
    pairs = []
    for article in read_set("own"):
        spans = {"start": 0, "end": 0}
        said = json.loads(json.dumps(article.gold)) | {"dates": []}
        for name in ("headcounts", "quotes"):
            said[name] = [thing | spans for thing in said[name]]
        pairs.append((article.gold, said, ""))
    scores = figures(pairs)
    assert scores.pop("grounded") == 0
    assert set(scores.values()) == {1.0}


def test_the_fingerprint_follows_texts_and_labels():
    assert len({fingerprint(name) for name in SETS}) == len(SETS)


def test_a_first_look_written_anew_changes_the_fingerprint(monkeypatch, tmp_path):
    before = fingerprint("eleventh")
    look = tmp_path / "first_look.csv"
    look.write_bytes(labelled.look_file("eleventh").read_bytes())
    monkeypatch.setattr(labelled, "look_file", lambda name: look)
    assert fingerprint("eleventh") == before
    look.write_text(look.read_text(encoding="utf-8").replace("appointed", "proposed", 1), encoding="utf-8")
    assert fingerprint("eleventh") != before
