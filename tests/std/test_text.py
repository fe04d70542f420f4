"""Names sort as people expect, and words are found whatever their case, accents or script."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from weft.std import text
from weft.std.text import bigrams, query_terms, sort_key, words


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("Zebra", "zebra"),
        ("Élan", "elan"),
        ("Straße", "strasse"),
        ("İstanbul", "istanbul"),
        ("Łódź", "lodz"),
        ("Ærø", "aero"),
        ("  two \t\n spaces ", "two spaces"),
        ("ﬁne", "fine"),
        ("Ａ１", "a1"),
        ("Ёлка", "елка"),
        ("a\u200bb\0c", "abc"),
        ("", ""),
    ],
)
def test_a_sort_key_ignores_case_accents_and_spacing(name: str, key: str) -> None:
    assert sort_key(name) == key


def test_names_sort_by_their_keys_as_people_expect() -> None:
    names = ["zoo", "Éclair", "apple", "Eclipse", "Äpfel", "が", "か", "き"]
    assert sorted(names, key=sort_key) == [
        "Äpfel",
        "apple",
        "Éclair",
        "Eclipse",
        "zoo",
        "か",
        "が",
        "き",
    ]


@given(st.text())
def test_a_sort_key_is_its_own_sort_key(name: str) -> None:
    assert sort_key(sort_key(name)) == sort_key(name)


@given(st.text())
def test_composed_and_decomposed_names_sort_alike(name: str) -> None:
    composed = unicodedata.normalize("NFC", name)
    assert sort_key(composed) == sort_key(unicodedata.normalize("NFD", name))


@given(st.text(max_size=2000))
def test_a_sort_key_fits_an_index_and_a_database(name: str) -> None:
    key = sort_key(name)
    assert len(key) <= text.LONGEST_KEY
    assert "\0" not in key
    assert len(key.encode()) <= text.LONGEST_KEY * 4


@pytest.mark.parametrize(
    ("document", "found"),
    [
        ("Design the Résumé-page, v2!", "design the resume page v2"),
        ("snake_case/path.txt", "snake case path txt"),
        ("设计文档", "设计 计文 文档"),
        ("デザインreview設計", "デザ ザイ イン review 設計"),
        ("ﾚﾋﾞｭｰ", "レビ ビュ ュー"),
        ("고객 지원", "고객 지원"),
        ("東", "東"),
        ("हिन्दी में", "हिन्दी में"),
        ("สวัสดี", "สว วั ัส สด ดี"),
        ("中。文", "中 文"),
        ("it's", "it s"),
        ("", ""),
        ("…—!", ""),
    ],
)
def test_a_document_holds_words_and_pairs_of_characters(document: str, found: str) -> None:
    assert words(document) == found


def test_a_query_looks_for_the_same_words_and_for_pairs_in_a_row() -> None:
    assert query_terms("Résumé 设计文档 résumé") == [("resume",), ("设计", "计文", "文档")]


def test_a_run_of_one_character_stands_for_itself() -> None:
    assert bigrams("東") == ("東",)
    assert bigrams("東京都") == ("東京", "京都")


@given(st.text(), st.text(), st.text())
def test_whatever_a_document_says_is_found_in_it(before: str, said: str, after: str) -> None:
    document = f" {words(f'{before} {said} {after}')} "
    assert all(f" {' '.join(term)} " in document for term in query_terms(said))


@given(st.lists(st.sampled_from("設計図書館東京"), min_size=2, max_size=12).map("".join), st.data())
def test_any_part_of_a_run_is_found_in_a_row(run: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(run) - 2))
    end = data.draw(st.integers(start + 2, len(run)))
    [term] = query_terms(run[start:end])
    assert " ".join(term) in words(run)


@given(st.text())
def test_words_hold_nothing_that_a_query_language_could_read(document: str) -> None:
    assert not set(words(document)) & set("&|!():*<>'\"\\\0\n")


def test_documents_and_queries_are_capped() -> None:
    assert len(words("a " * 20_000).split()) == text.MOST_WORDS
    assert len(words("設" * 20_000).split()) == text.MOST_WORDS
    assert len(query_terms(" ".join(map(str, range(100))))) == text.MOST_TERMS
    assert len(words("x" * 5000)) == text.LONGEST_WORD
    assert len(query_terms("設計" * 100)[0]) == text.MOST_TERMS
