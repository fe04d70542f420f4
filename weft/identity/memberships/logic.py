"""Pure decisions about places in a workspace."""

from collections.abc import Mapping
from typing import Any

from weft.kernel.errors import Invalid


def changed(place: Mapping[str, Any], asked: Mapping[str, Any]) -> dict[str, Any]:
    """The new values; an admin is an active member, whoever is let go is no admin."""
    new = {k: asked[k] for k in ("kind", "is_admin", "is_active") if asked.get(k) is not None}
    whole = {**place, **new}
    if not whole["is_active"]:
        if new.get("is_admin"):
            raise Invalid("is_admin: Somebody inactive cannot be an admin")
        return {**new, "is_admin": False}
    if whole["is_admin"] and whole["kind"] != "member":
        wrong = "is_admin" if "is_admin" in new else "kind"
        raise Invalid(
            "{wrong}: Only members can be admins. Set is_admin to false or kind to member",
            wrong=wrong,
        )
    return new


def gives_up_admin(place: Mapping[str, Any], new: Mapping[str, Any]) -> bool:
    """Whether the workspace has one admin less."""
    after = {**place, **new}
    was = place["is_admin"] and place["is_active"]
    return bool(was and not (after["is_admin"] and after["is_active"]))
