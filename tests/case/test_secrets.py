"""Names of confidential sources as languages write them: found in each form, and in no other word."""

import pytest
from msgspec.structs import replace

from factcheck.case.secrets import Secrets, public_families, tells_name
from factcheck.models import Source, SourceId, SourceKind


def person(name: str) -> Source:
    return Source(SourceId("1"), SourceKind.PERSON, name, confidential=True, code_name="Heron")


@pytest.mark.parametrize(
    ("name", "forms"),
    [
        ("Jan Novák", "Nováka Novákovi Novákem Nováku Novákové Novákovou Novákových NOVÁKOVI Novakovi"),
        ("Jana Nováková", "Novákové Novákovou Novák Nováka Novákovi"),
        ("Petr Svoboda", "Svobody Svobodovi Svobodu Svobodou Svobodová Svobodové Svobodových"),
        ("Jan Havlíček", "Havlíčka Havlíčkovi Havlíčkem Havlíčková Havlíčkovou"),
        ("Karel Černý", "Černého Černému Černým Černá Černou Černých"),
        ("Peter Kováč", "Kováča Kováčovi Kováčom Kováčová Kováčovej Kováčovcov"),
        (
            "Jan Kowalski",
            "Kowalskiego Kowalskiemu Kowalskim Kowalska Kowalskiej Kowalską Kowalscy Kowalskich",
        ),
        ("Anna Kowalska", "Kowalskiej Kowalską Kowalski Kowalskiego"),
        ("Adam Wajda", "Wajdy Wajdzie Wajdę Wajdą Wajdowie"),
        ("Jan Matejko", "Matejki Matejce Matejkę Matejką"),
        ("Ivo Horvat", "Horvata Horvatu Horvatom Horvatovih Horvati"),
        ("Ana Kovačić", "Kovačića Kovačiću Kovačićem Kovačićima"),
        ("Анна Иванова", "Иванову Ивановой Иванов Иванова Ивановым Ивановы Ивановых ИВАНОВУ"),
        ("Пётр Чайковский", "Чайковского Чайковскому Чайковским Чайковская Чайковской Чайковские"),
        ("Николай Гоголь", "Гоголя Гоголю Гоголем Гоголе"),
        ("Тарас Шевченко", "Шевченка Шевченкові Шевченком"),
        ("Олена Сковорода", "Сковороди Сковороді Сковороду Сковородою"),
        ("Marco Rossi", "Rossis ROSSIS Rossin Rossilla Rossinak"),
        ("Zoë Müller", "Müllers Mueller Muellers MUELLER Mullers Müllersche"),
        ("Zoe Mueller", "Müller Müllers Muller MÜLLER"),
        ("Ida Strauß", "Strauss STRAUSS Straußens"),
        ("Aino Virtanen", "Virtasen Virtaselle Virtasella Virtasta Virtaset VIRTASEN"),
        ("Antti Koskela", "Koskelan Koskelalla Koskelassa Koskelaa"),
        ("Nagy János", "Nagynak Nagytól Naggyal"),
        ("János Kovács", "Kovácsnak Kovácsot Kováccsal Kovácsék Kovácsné"),
        ("Ahmet Yılmaz", "Yılmaz'ın Yılmaz’a Yılmazlar Yılmazın YILMAZLAR"),
        ("Κώστας Παπαδόπουλος", "Παπαδόπουλου Παπαδόπουλο Παπαδοπούλου ΠΑΠΑΔΟΠΟΥΛΟΥ Παπαδόπουλοι"),
        ("Νίκος Καζαντζάκης", "Καζαντζάκη Καζαντζάκηδες"),
        ("Pablo García Márquez", "García Garcías Márquez Márquezes"),
        ("Anne Dupont", "Duponts Dupont"),
        ("Ana Schnarrenberger-Kohl", "Schnarrenberger Schnarrenbergers"),
        ("Jonas Kazlauskas", "Kazlausko Kazlauskui Kazlauskienė Kazlauskas"),
        ("Jānis Bērziņš", "Bērziņa Bērziņam Bērziņu"),
        ("Dr. Jan Novák, MBA", "Novák Nováka"),
        ("Jan Novák PhD", "Novák Nováka"),
        ("Novák, Jan", "Novák Nováka"),
        ("გიორგი შევარდნაძე", "შევარდნაძე შევარდნაძის"),
    ],
)
def test_a_family_name_alone_is_found_in_the_forms_of_languages(name: str, forms: str) -> None:
    secrets = Secrets([person(name)])
    for form in forms.split():
        told = f"Wrote: {form}, twice."
        found = secrets.places_in(told)
        assert found, form
        assert told[found[0].start :].startswith(form[: found[0].end - found[0].start])
        assert form == form.lower() or secrets.named_in(form.lower()) is None, form


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Ida Stone", "A stone, Stonehenge, Stoned and Stonewall; https://news.example/stone-age-find"),
        ("Rolf Hall", "Halle, Hallow, Haller and Halley in a hallway."),
        ("Luis Franco", "In France and by the Frank."),
        ("Eva Martin", "Martina and Martinique."),
        ("Ben German", "Germany, Germans’ Germanic tribes"[:7]),
        ("J. N. Quill", "J. N. said so, and J. Q. too."),
        ("Petr Havel", "Havelock and Havelland."),
        ("Иван Рот", "Ротор и Ротонда."),
        ("Ida Koch", "Kochen am Kochtopf, brick/koch."),
    ],
)
def test_no_other_word_is_a_form_of_a_family_name(name: str, words: str) -> None:
    assert Secrets([person(name)]).named_in(words) is None


@pytest.mark.parametrize(
    "words",
    [
        "mail novak@mail.example", "jnovak@mail.example", "j.novak@mail.example", "novak.jan@mail.example",
        "info@novak-stavby.example", "see https://novak.example/kontakt", "www.novak.example",
        "https://social.example/@jnovak", "https://social.example/users/novak77?tab=1", "by @novak",
        "kept as 2026-11-03_novak_interview.mp3", "novak.pdf", "https://news.example/Nov%C3%A1k",
        "https://cs.example/wiki/jan_nov%c3%a1k", "No\u00advák", "No\u200bva\u0301k",
        "No-\nvák", "jan\nnovák",
        "jan-novak", "Jana Nováka", "janem novákem", "Novák-Akte", "NOVÁKOVI",
    ],
)  # fmt: skip
def test_a_name_is_found_in_addresses_names_of_files_and_over_lines(words: str) -> None:
    assert Secrets([person("Jan Novák")]).named_in(words) is not None


def test_a_form_that_the_article_has_itself_is_no_secret_and_the_name_still_is_one() -> None:
    source = person("Ida Bauer")
    article = "Die Bauera blüht."
    public = public_families([source], [article])
    assert public == "Bauera"
    for told in (article, public):
        secrets = Secrets([source], told)
        assert secrets.named_in("Wieder Bauera, BAUERA.") is None
        assert secrets.named_in("Bauer said so.") is not None
        assert secrets.named_in("Bauerovi") is not None
    assert public_families([source], ["So Bauerovi said."]) == "Bauer"
    assert Secrets([source], "So Bauerovi said.").named_in("Bauer said so.") is None


@pytest.mark.parametrize(
    ("code", "tells"),
    [
        ("Heron", False),
        ("novák", True),
        ("J. Novak", True),
        ("Frau Nováková", True),
        ("", False),
        ("J. N.", False),
    ],
)
def test_a_code_name_that_has_the_name_in_it_tells_who_it_is(code: str, tells: bool) -> None:
    source = Source(SourceId("1"), SourceKind.PERSON, "Jan Novák", confidential=True, code_name=code)
    assert tells_name(source) is tells
    assert not tells_name(replace(source, title="Heron", code_name="Heron"))
