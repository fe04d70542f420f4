"""What followers read: the next rows of each workspace, and whose rights moved."""

# One row of the log after the other by its key: a join reads all of it once the feed seems long.
# The order of what was put somewhere stands beside the change: no public field tells it.  Nor does
# one tell which task is `above` one that came, went or was done.
FOLLOW = """SELECT w.workspace_gid, e.access_epoch AS epoch, r.* FROM unnest($1::bigint[],
  $2::bigint[])
 AS w(workspace_gid, seq) LEFT JOIN epochs e ON e.workspace_gid = w.workspace_gid
LEFT JOIN LATERAL (SELECT f.seq, l.at, l.actor_gid, l.resource, l.resource_gid, l.subtype,
  l.action, l.parent_gid,
  l.changes::text AS changes, l.scopes, l.readers_before, l.readers, l.key,
  CASE WHEN l.resource = 'section' THEN (SELECT s.rank FROM sections s
    WHERE s.workspace_gid = l.workspace_gid AND s.gid = l.resource_gid)
   WHEN l.resource = 'task' AND l.changes ? 'memberships' THEN (SELECT p.rank FROM task_projects p
    WHERE p.workspace_gid = l.workspace_gid AND p.task_gid = l.resource_gid
     AND p.project_gid = l.parent_gid)
   WHEN l.resource = 'task' AND (l.changes ? 'parent' OR l.action = 'added') THEN (SELECT t.rank
    FROM tasks t WHERE t.workspace_gid = l.workspace_gid AND t.gid = l.resource_gid) END AS rank,
  CASE WHEN l.resource = 'task' AND (l.action <> 'changed' OR l.changes ? 'completed')
   THEN (SELECT t.parent_gid FROM tasks t WHERE t.workspace_gid = l.workspace_gid
    AND t.gid = l.resource_gid) END AS above
  FROM (SELECT f.seq, f.at, f.id FROM feed f WHERE f.workspace_gid = w.workspace_gid
    AND f.seq > w.seq ORDER BY f.seq LIMIT 1000) f
  CROSS JOIN LATERAL (SELECT * FROM log l WHERE l.workspace_gid = w.workspace_gid AND l.at = f.at
    AND l.id = f.id LIMIT 1) l ORDER BY f.seq) r ON true
ORDER BY w.workspace_gid, r.seq"""
# A transaction that began before the last look may end after it: looks overlap.
MOVED = """SELECT now() AS at, e.user_gid, e.access_epoch FROM (SELECT 1) one
LEFT JOIN person_epochs e ON e.moved_at > coalesce($1, now()) - interval '10 seconds'"""
