-- A new due date, with its history and kept answer: one statement.
-- $1 workspace  $2 task  $3 caller  $4 due date  $5 story  $6 key  $7 digest
WITH before AS (
  SELECT t.gid, t.due_on, t.resource_subtype, a.acl FROM tasks t
  JOIN task_access a ON a.workspace_gid = $1 AND a.task_gid = t.gid
  WHERE t.workspace_gid = $1 AND t.gid = $2 FOR NO KEY UPDATE OF t
), task AS (
  UPDATE tasks t SET due_on = $4, modified_at = now(), version = version + 1
  FROM before b WHERE t.workspace_gid = $1 AND t.gid = b.gid
  RETURNING t.gid, t.name, t.due_on, b.due_on AS was, b.resource_subtype, b.acl
), changed AS (
  SELECT gid, name, due_on, was, resource_subtype, acl,
    gid || array(SELECT unnest(ARRAY[p.project_gid, p.section_gid]) FROM task_projects p
      WHERE p.workspace_gid = $1 AND p.task_gid = $2 AND p.trashed_in IS NULL) AS scopes
  FROM task
), told AS (
  INSERT INTO stories (workspace_gid, gid, target_gid, created_by_gid, resource_subtype, details, created_at)
  SELECT $1, $5, gid, $3, 'due_date_changed', jsonb_build_object(
    'old_dates', jsonb_build_object('due_on', was), 'new_dates', jsonb_build_object('due_on', due_on)), now()
  FROM changed
), logged AS (
  INSERT INTO log (workspace_gid, at, actor_gid, resource, resource_gid, subtype, action, parent_gid, changes,
    scopes, readers_before, readers, cause, origin, key)
  SELECT $1, now(), $3, 'task', gid, resource_subtype, 'changed', NULL::bigint,
    jsonb_build_object('due_on', jsonb_build_array(was, due_on)), scopes, acl, acl, 'user', 'api', $6 FROM changed
  UNION ALL
  SELECT $1, now(), $3, 'story', $5, 'due_date_changed', 'added', gid, '{}', $5 || scopes, acl, acl, 'user', 'api', $6
  FROM changed
), audited AS (
  INSERT INTO audit (workspace_gid, at, actor_gid, actor_kind, action, resource, resource_gid, origin, details)
  SELECT $1, now(), $3, 'member', 'task.changed', 'task', gid, 'api', '{}' FROM changed
), kept AS (
  INSERT INTO answers (workspace_gid, user_gid, key, digest, status, body, at)
  SELECT $1, $3, $6, $7, 200, '{"gid":"' || gid || '","name":' || to_json(name)::text || ',"due_on":"' || due_on
    || '"}', now() FROM changed
)
SELECT '{"gid":"' || gid || '","name":' || to_json(name)::text || ',"due_on":"' || due_on || '"}' FROM changed
