"""Sources of a shared case are not made one: that step would not go to the other desks."""

from pathlib import Path

import pytest

from factcheck.errors import UserError
from factcheck.models import Source, SourceId, SourceKind
from tests.exchange.desks import desks, settle_all


def test_sources_of_a_shared_case_are_not_made_one_and_nothing_is_changed(tmp_path: Path) -> None:
    with desks(tmp_path, 2) as (places, article):
        first, second = places
        for place, address in ((first, "https://example.org/weir"), (second, "https://example.org/weir/")):
            claim = place.desk.articles.open(article).claims[0].id
            source = Source(SourceId(""), SourceKind.WEB, title="The weir", address=address)
            place.desk.sources.attach(claim, source, passage=f"as {address} says")
        settle_all((first, second), article)
        ((kept, other),) = first.desk.register.duplicates()
        with pytest.raises(UserError, match="shared case"):
            first.desk.register.merge(kept.id, [other.id])
        assert len(first.library.read.evidence_on(other.id)) == 1
        assert first.library.doctor() == []
