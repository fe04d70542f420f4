"""Storage of mail: how often somebody had an address of theirs made anew.

An address has its person and its thing in it, so nothing else is kept: who never changed one has no
row here.  It is a reference table: an address leads to a person before any workspace is known.
"""

from weft.kernel.tables import gid, moment, number, table

mail_addresses = table(
    "mail_addresses",
    gid("user_gid"),
    gid("thing_gid"),
    number("generation"),
    moment("changed_at"),
    key="user_gid thing_gid",
    shared=True,
)
