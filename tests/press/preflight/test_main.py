import json
import subprocess
import sys

import pytest
from pikepdf import Encryption

from catalog_gen.press.preflight.__main__ import main


@pytest.fixture
def file(tmp_path):
    def file(data):
        path = tmp_path / "a.pdf"
        path.write_bytes(data)
        return str(path)

    return file


def test_a_good_file_ends_with_0(file, make_pdf, capsys):
    assert main([file(make_pdf())]) == 0
    assert "Bon pour l’imprimerie (0 erreur, 0 avertissement)" in capsys.readouterr().out


def test_errors_end_with_1_and_are_told(file, make_pdf, capsys):
    assert main([file(make_pdf(b"1 0 0 rg 0 0 9 9 re f")), "--language", "en"]) == 1
    told = capsys.readouterr().out
    assert "Page 1 – error: a ground or filled shape in RGB (DeviceRGB)" in told
    assert "To be corrected before print (1 error, 0 warnings)" in told


@pytest.mark.parametrize("data", [b"", b"GIF89a", b"%PDF-1.6 \x00\xff", b"%PDF-1.4\ntrailer<<"])
def test_what_is_no_pdf_is_a_finding(file, data, capsys):
    assert main([file(data)]) == 1
    assert "Tout le fichier – erreur" in capsys.readouterr().out


def test_a_locked_file_is_a_finding(file, make_pdf, capsys):
    assert main([file(make_pdf(encryption=Encryption(owner="a", user="b")))]) == 1
    assert "mot de passe" in capsys.readouterr().out


def test_a_file_that_is_not_there_ends_with_2(tmp_path, capsys):
    assert main([str(tmp_path / "none.pdf")]) == 2
    assert "ne peut pas être lu" in capsys.readouterr().err


def test_a_report_that_cannot_be_written_ends_with_2(file, make_pdf, tmp_path, capsys):
    assert main([file(make_pdf()), "--json", str(tmp_path / "no" / "a.json")]) == 2
    assert "ne peut pas être écrit" in capsys.readouterr().err


def test_wrong_use_ends_with_2(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["a.pdf", "--preset", "gold"])
    assert ended.value.code == 2
    assert "--preset" in capsys.readouterr().err


def test_reports_are_written(file, make_pdf, tmp_path):
    data = make_pdf(b"1 0 0 rg 0 0 9 9 re f")
    machine, people = tmp_path / "a.json", tmp_path / "a.html"
    main([file(data), "--json", str(machine), "--html", str(people)])
    assert json.loads(machine.read_text())["pages"] == 4
    assert "data:image/png;base64," in people.read_text()


def test_the_preset_is_the_condition(file, make_pdf):
    data = make_pdf(b"1 0 0 rg 50 50 9 9 re f")
    assert main([file(data), "--preset", "office"]) == 0


def test_python_runs_the_room(file, make_pdf):
    command = [sys.executable, "-m", "catalog_gen.press.preflight", file(make_pdf())]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
