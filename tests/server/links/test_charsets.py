"""Titles in the letters they were written in: labels of encodings mean what browsers mean by them."""

from __future__ import annotations

import codecs

import pytest

from server.links.page_head import read_head


def titled(title: str, encoding: str, before: bytes = b"") -> bytes:
    return before + b"<title>" + title.encode(encoding) + b"</title>"


@pytest.mark.parametrize(
    ("label", "encoding", "title"),
    [
        # Labels mean what the web means by them, not what the standards of that name say.
        ("iso-8859-1", "cp1252", "“Stay” interviews – 5 €"),
        ("latin1", "cp1252", "It’s time"),
        ("us-ascii", "cp1252", "It’s time"),
        ("iso-8859-9", "cp1254", "“Çalışan” deneyimi"),
        ("tis-620", "cp874", "การสัมภาษณ์…"),
        ("gb2312", "gb18030", "留住夜班员工"),
        ("gb2312", "gb18030", "朱镕基"),
        ("gbk", "gb18030", "𠀀 5 €"),
        ("x-gbk", "gb18030", "员工"),
        ("shift_jis", "cp932", "面談①髙島屋"),
        ("Shift-JIS", "cp932", "㈱高橋"),
        ("x-sjis", "cp932", "面談"),
        ("windows-31j", "cp932", "面談"),
        ("euc-jp", "euc_jp", "面談"),
        ("iso-2022-jp", "iso2022_jp", "面談"),
        ("euc-kr", "cp949", "똠방각하 면담"),
        ("ks_c_5601-1987", "cp949", "면담 펲시"),
        ("big5", "big5hkscs", "員工面談 啲嘢"),
        ("big5-hkscs", "big5hkscs", "啲"),
        ("koi8-r", "koi8_r", "Собеседование"),
        ("windows-1251", "cp1251", "Собеседование"),
        ("x-cp1251", "cp1251", "Собеседование"),
        ("iso-8859-8-i", "iso8859_8", "ראיון"),
        ("macintosh", "mac_roman", "Café"),
        (" UTF8 ", "utf-8", "Café"),
    ],
)
def test_a_label_in_the_header_and_in_the_page(label: str, encoding: str, title: str) -> None:
    assert read_head(titled(title, encoding), label).title == title
    assert read_head(titled(title, encoding, f"<meta charset='{label}'>".encode()), None).title == title


@pytest.mark.parametrize(
    "mark",
    [
        b"<meta charset=shift_jis>",
        b"<META CHARSET = 'Shift_JIS' />",
        b"<meta http-equiv=Content-Type content='text/html; charset=Shift_JIS'>",
        b'<meta content="text/html;charset = x-sjis" http-equiv="content-type">',
        b"<!-- <meta charset=utf-8> --><meta charset=shift_jis>",
        b"<meta charset=no-such><meta charset=shift_jis>",
        b"<?xml version='1.0' encoding='Shift_JIS'?>",
        b'<?xml version="1.0" encoding = "x-sjis" standalone="yes"?>\n<!DOCTYPE html>',
        b"<?xml version='1.0' encoding='utf-8'?><meta charset=shift_jis>",
    ],
)
def test_a_page_names_its_encoding_in_many_ways(mark: bytes) -> None:
    assert read_head(titled("面談", "cp932", mark), None).title == "面談"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be")],
)
def test_a_byte_order_mark_wins_over_every_label(mark: bytes, encoding: str) -> None:
    page = mark + "<meta charset=iso-8859-1><title>Größe</title>".encode(encoding)
    assert read_head(page, "windows-1251").title == "Größe"


def test_a_page_in_letters_of_one_byte_cannot_be_utf_16() -> None:
    """Its mark could not have been read then: the page means UTF-8."""
    assert read_head(titled("Größe", "utf-8", b"<meta charset=utf-16le>"), None).title == "Größe"


@pytest.mark.parametrize("label", ["utf-7", "hz-gb-2312", "iso-2022-kr", "ibm037", "rot13", "base64"])
def test_an_encoding_in_which_marks_could_hide_is_none(label: str) -> None:
    """Browsers refuse them; a title in UTF-8 behind such a label is still read, or there is none."""
    assert read_head(b"<title>Plain</title>", label).title in ("Plain", "")


@pytest.mark.parametrize("label", [None, "no-such-charset"])
def test_without_a_label_it_is_utf_8_or_else_of_the_west(label: str | None) -> None:
    assert read_head(titled("“Größe” – 5 €", "utf-8"), label).title == "“Größe” – 5 €"
    assert read_head(titled("“Größe” – 5 €", "cp1252"), label).title == "“Größe” – 5 €"
    assert read_head(titled("“Größe”", "utf-8") + "ß".encode()[:1], label).title == "“Größe”"
