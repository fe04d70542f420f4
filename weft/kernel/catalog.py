"""All resources by name, checked at start: wiring mistakes fail there, with a sentence."""

from weft.kernel.resource import Catalog, Field, Resource, Spec, targets


def catalog(*resources: type[Resource]) -> Catalog:
    """All resources by name; fails at start if a relation leads nowhere or a field lacks its
    doc.
    """
    known = {r.spec.name: r.spec for r in resources}
    for spec in known.values():
        for f in spec.fields.values():
            _check(spec, f, known)
    return known


def _check(spec: Spec, f: Field, known: Catalog) -> None:
    if not f.doc:
        raise LookupError(f"{spec.name}.{f.name} has no doc")
    for target in targets(f):
        if target not in known:
            raise LookupError(f"{spec.name}.{f.name} refers to unknown resource {target!r}")
