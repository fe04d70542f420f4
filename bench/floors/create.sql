-- A task in a project, with its people, history and kept answer: one statement.
-- $1 workspace  $2 task  $3 name  $4 assignee  $5 caller  $6 project  $7 section  $8 rank
-- $9 readers  $10 scopes  $11 changes  $12 key  $13 digest
WITH task AS (
  INSERT INTO tasks (workspace_gid, gid, name, assignee_gid, created_by_gid, created_at, modified_at)
  VALUES ($1, $2, $3, $4, $5, now(), now()) RETURNING gid, name
), access AS (
  INSERT INTO task_access (workspace_gid, task_gid, acl) VALUES ($1, $2, $9)
), place AS (
  INSERT INTO task_projects (workspace_gid, task_gid, project_gid, section_gid, rank)
  VALUES ($1, $2, $6, $7, $8)
), followers AS (
  INSERT INTO task_followers (workspace_gid, task_gid, user_gid)
  SELECT $1, $2, person FROM unnest(ARRAY[$5, $4]) person GROUP BY person
), logged AS (
  INSERT INTO log (workspace_gid, at, actor_gid, resource, resource_gid, subtype, action, parent_gid,
    changes, scopes, readers_before, readers, cause, origin, key)
  VALUES ($1, now(), $5, 'task', $2, NULL, 'added', NULL, $11::jsonb, $10, '{}', $9, 'user', 'api', $12)
), audited AS (
  INSERT INTO audit (workspace_gid, at, actor_gid, actor_kind, action, resource, resource_gid, origin, details)
  VALUES ($1, now(), $5, 'member', 'task.added', 'task', $2, 'api', '{}')
), kept AS (
  INSERT INTO answers (workspace_gid, user_gid, key, digest, status, body, at)
  SELECT $1, $5, $12, $13, 201, '{"gid":"' || gid || '","name":' || to_json(name)::text || '}', now() FROM task
)
SELECT '{"gid":"' || gid || '","name":' || to_json(name)::text || '}' FROM task
