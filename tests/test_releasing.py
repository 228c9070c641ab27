"""What a release needs to know of what it rests on: licences, and the hash of each file."""

import importlib.metadata
from collections.abc import Mapping

from tests import hashes, licences


def test_every_licence_is_known_and_lets_the_program_be_given_away() -> None:
    found = {one.name.lower(): licences.licence(one) for one in licences.needed("factcheck-desk")}
    assert {"lxml", "msgspec", "shiboken6", "click"} <= set(found), "also what is only needed indirectly"
    assert {name for name, told in found.items() if not licences.FREE.search(told)} == set()


def test_a_licence_that_is_none_is_seen() -> None:
    assert not licences.FREE.search("Proprietary")
    assert not licences.FREE.search("SUMMIT Licence")
    assert licences.licence(importlib.metadata.distribution("click")) == "BSD-3-Clause"


def test_each_file_is_named_with_its_hash_and_the_program_itself_is_not() -> None:
    def item(name: str, info: Mapping[str, object]) -> dict[str, object]:
        return {"metadata": {"name": name, "version": "1.0"}, "download_info": info}

    wheel = {"archive_info": {"hashes": {"sha256": "ab" * 32}}}
    report = {
        "install": [item("Zeta", wheel), item("alpha", wheel), item("factcheck-desk", {"dir_info": {}})]
    }
    assert hashes.lines(report) == [
        f"alpha==1.0 --hash=sha256:{'ab' * 32}",
        f"Zeta==1.0 --hash=sha256:{'ab' * 32}",
    ]
