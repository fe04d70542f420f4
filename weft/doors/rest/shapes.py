"""Statements by the shape of what is asked for: made once for all who answer from one catalog."""

from functools import lru_cache

from weft.kernel import selection
from weft.kernel.access import Form, shaped_for
from weft.kernel.listing import Listing, listed
from weft.kernel.naming import Names
from weft.kernel.reading import Statement, one_of
from weft.kernel.resource import Catalog, Spec
from weft.kernel.selection import Plan

MOST = 4_096
MOST_NAMES = 10_000


class Shapes:
    """Plans and statements that were asked for before; no data, and nobody's rights."""

    def __init__(self, known: Catalog) -> None:
        self.known, self.called = known, Names(known)
        self.plan = lru_cache(MOST)(self._plan)
        self.one = lru_cache(MOST)(self._one)
        self.listed = lru_cache(MOST)(self._listed)
        self._names: dict[str, selection.Names] = {}

    def remembered(self, names: selection.Names) -> str:
        """The normal spelling of a selection; its tree is remembered under it.

        The newest go last: who asked a moment ago may not have come to the statement yet.
        """
        shape = selection.normal(names)
        if shape not in self._names:
            if len(self._names) >= MOST_NAMES:
                del self._names[next(iter(self._names))]
            self._names[shape] = names
        return shape

    def _plan(self, spec: Spec, shape: str, full: bool) -> Plan:
        return selection.plan(self.known, spec, self._names[shape] if shape else {}, full=full)

    def _one(
        self, spec: Spec, shape: str, full: bool, form: Form, *, watched: bool = True
    ) -> Statement:
        with shaped_for(form):
            return one_of(self.plan(spec, shape, full), watched=watched)

    def _listed(
        self, listing: Listing, spec: Spec, shape: str, begun: bool, form: Form
    ) -> Statement:
        with shaped_for(form):
            return listed(self.known, listing, self.plan(spec, shape, False), begun=begun)


_MADE: dict[int, Shapes] = {}
"""By the catalog's own identity, which its shapes keep alive."""


def shapes_of(known: Catalog) -> Shapes:
    """The shapes of a catalog, the same for everybody in this process."""
    if id(known) not in _MADE:
        _MADE[id(known)] = Shapes(known)
    return _MADE[id(known)]
