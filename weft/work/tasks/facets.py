"""What the values of a task's custom fields are found by: one index over all fields and kinds.

`custom_facets` makes of the values some hashed words, and a GIN index leads from each to its tasks:

| word | of |
|---|---|
| `field` | there is a value |
| `field=value` | texts in lower case, options, people, numbers |
| `field~ab` | each two characters that stand together in a text, its ends marked |
| `field~` | a text of digits alone, whose pairs would be those of every option's gid |
| `field<12` | the first digits of a day, or of a number as six digits that sort alike |

A word leads to all that may fulfil a condition and to some more: a search looks at each again.
"""

from decimal import Decimal

import sqlalchemy as sa
from sqlalchemy.event import listen

from weft.kernel.tables import metadata
from weft.work.tasks.tables import tasks

FIRST, LAST = "\x02", "\x03"
"""Marks of the ends of a text."""

DAY_SIZES, NUMBER_SIZES = (2, 4, 6, 8), (3, 5, 6)
"""How many of their digits lead to days and to numbers."""

FUNCTION = r"""
CREATE OR REPLACE FUNCTION custom_facets(custom jsonb) RETURNS bigint[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 5000 AS $facets$
DECLARE
 found bigint[] := '{}';
 field text;
 value jsonb;
 said text;
 digits text;
 size int;
BEGIN
 FOR field, value IN SELECT * FROM jsonb_each(custom) LOOP
  said := lower(value #>> '{}');
  found := found || hashtextextended(field, 0);
  CASE jsonb_typeof(value)
  WHEN 'string' THEN
   found := found || hashtextextended(field || '=' || said, 0);
   IF said ~ '^[0-9]+$' THEN
    found := found || hashtextextended(field || '~', 0);
   ELSE
    said := concat(field, '~', E'\x02', said, E'\x03');
    FOR i IN length(field) + 2 .. length(said) - 1 LOOP
     found := found || hashtextextended(field || '~' || substr(said, i, 2), 0);
    END LOOP;
   END IF;
  WHEN 'array' THEN
   FOR i IN 0 .. jsonb_array_length(value) - 1 LOOP
    found := found || hashtextextended(field || '=' || lower(value ->> i), 0);
   END LOOP;
  WHEN 'number' THEN
   found := found || hashtextextended(field || '=' || trim_scale(said::numeric), 0);
   said := abs(said::numeric)::text;
   digits := replace(said, '.', '');
   size := length(split_part(said, '.', 1)) + 49 - length(digits);
   digits := ltrim(digits, '0');
   size := (size + length(digits)) * 1000 + rpad(left(digits, 3), 3, '0')::int;
   size := least(greatest(size, 0), 99999);
   digits := CASE WHEN digits = '' THEN '100000' WHEN value < '0' THEN
    lpad((99999 - size)::text, 6, '0') ELSE (200000 + size)::text END;
   FOREACH size IN ARRAY '{3,5,6}'::int[] LOOP
    found := found || hashtextextended(field || '<' || left(digits, size), 0);
   END LOOP;
  WHEN 'object' THEN
   digits := coalesce(value ->> 'date', value ->> 'date_time', '');
   digits := translate(left(digits, 10), '-', '');
   FOREACH size IN ARRAY '{2,4,6,8}'::int[] LOOP
    found := found || hashtextextended(field || '<' || left(digits, size), 0);
   END LOOP;
  ELSE NULL;
  END CASE;
 END LOOP;
 RETURN found;
END
$facets$
"""
listen(metadata, "before_create", sa.DDL(FUNCTION.replace("%", "%%")))
HAS_VALUES = tasks.c.custom != sa.literal_column("'{}'::jsonb")
sa.Index(
    "tasks_custom_facets_idx",
    sa.func.custom_facets(tasks.c.custom),
    postgresql_using="gin",
    postgresql_where=HAS_VALUES,
)


def digits_of(number: Decimal) -> str:
    """A number as six digits that sort as numbers do; many share them."""
    if not number:
        return "100000"
    whole, _, part = f"{abs(number):f}".partition(".")
    every = whole + part
    first = every.lstrip("0")
    power = len(whole) + 49 - (len(every) - len(first))
    size = min(max(power * 1000 + int(first[:3].ljust(3, "0")), 0), 99_999)
    return f"{99_999 - size if number < 0 else 200_000 + size:06}"
