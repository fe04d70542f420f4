"""How often somebody may try: counted by the minute in the database, for all processes."""

import ipaddress
from datetime import datetime, timedelta

from weft.identity.sessions.tokens import digest
from weft.kernel.database import Database
from weft.kernel.errors import TooManyRequests

# lint: allow write-door — attempts are counted before anybody is known
COUNT = """INSERT INTO sign_in_attempts AS a (subject, minute, count)
SELECT s, $2, 1 FROM unnest($1::text[]) AS s ORDER BY s
ON CONFLICT (subject, minute) DO UPDATE SET count = a.count + 1 RETURNING subject, count"""
# lint: allow write-door — counts that no longer matter
FORGET = "DELETE FROM sign_in_attempts WHERE minute < $1"
KEPT = timedelta(hours=1)
FROM_ONE_ADDRESS = 10


async def count_attempt(
    base: Database, purpose: str, account: str, *, address: str, now: datetime, most: int
) -> None:
    """Refuse the attempt beyond the limit of an account and address, or of an address alone."""
    network = network_of(address)
    subject, everyone = _kept(purpose, account, network), _kept(purpose, "", network)
    minute = now.replace(second=0, microsecond=0)
    rows = await base.rows(COUNT, list({subject, everyone}), minute)
    counts = {row["subject"]: row["count"] for row in rows}
    if counts[everyone] == 1:
        await base.row(FORGET, now - KEPT)
    if (account and counts[subject] > most) or counts[everyone] > most * FROM_ONE_ADDRESS:
        raise TooManyRequests("Too many attempts. Wait a minute, then try again.", 60 - now.second)


def network_of(address: str) -> str:
    """What one household or attacker holds: an IPv4 address, or the /64 of an IPv6 address."""
    try:
        found = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    if found.ipv4_mapped:
        return str(found.ipv4_mapped)
    return str(ipaddress.ip_network((found, 64), strict=False))


def _kept(*parts: str) -> str:
    """A subject as it is stored: who failed to sign in from where is nobody's business."""
    return digest("\0".join(parts)).hex()
