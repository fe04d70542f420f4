"""Tasks are found by the values of their fields."""

from alembic import op
from sqlalchemy import DDL

revision = "20261127_0004"
down_revision = "20261126_2339"
branch_labels = None
depends_on = None

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
INDEXES = {
    "tasks_custom_facets_idx": "USING gin (custom_facets(custom)) WHERE custom <> '{}'::jsonb",
    "tasks_assigned_by_gid_gid_idx": "(workspace_gid, assigned_by_gid, gid)"
    " WHERE assigned_by_gid IS NOT NULL",
    "tasks_start_on_gid_idx": "(workspace_gid, start_on, gid) WHERE start_on IS NOT NULL",
    "tasks_due_at_gid_idx": "(workspace_gid, due_at, gid) WHERE due_at IS NOT NULL",
    "tasks_num_likes_gid_idx": "(workspace_gid, num_likes, gid) WHERE num_likes > 0",
    "tasks_custom_type_gid_gid_idx": "(workspace_gid, custom_type_gid, gid)"
    " WHERE custom_type_gid IS NOT NULL",
    "tasks_resource_subtype_gid_idx": "(workspace_gid, resource_subtype, gid)"
    " WHERE resource_subtype <> 'default_task'",
}


def upgrade() -> None:
    """Millions of tasks take minutes, in which they are read and written as ever."""
    op.execute(DDL(FUNCTION.replace("%", "%%")))
    with op.get_context().autocommit_block():
        for name, what in INDEXES.items():
            # One that was not made to its end hinders nobody, and helps nobody either.
            op.execute(f"DROP INDEX IF EXISTS {name}")
            op.execute(f"CREATE INDEX CONCURRENTLY {name} ON tasks {what}")


def downgrade() -> None:
    """The quick ways are gone, and nothing else."""
    for name in INDEXES:
        op.execute(f"DROP INDEX {name}")
    op.execute("DROP FUNCTION custom_facets(jsonb)")
