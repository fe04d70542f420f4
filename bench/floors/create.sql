-- A task in a project, given to somebody, with its people, history and kept answer: one statement.
-- $1 workspace  $2 task  $3 name  $4 assignee  $5 caller  $6 project  $7 section  $8 rank
-- $9 readers  $10 readers of its place  $11 scopes  $12 changes  $13 changes of its places
-- $14 $15 two stories  $16 key  $17 digest
WITH task AS (
  INSERT INTO tasks (workspace_gid, gid, name, assignee_gid, created_by_gid, assigned_by_gid, created_at, modified_at)
  VALUES ($1, $2, $3, $4, $5, $5, now(), now()) RETURNING gid, name
), access AS (
  INSERT INTO task_access (workspace_gid, task_gid, acl) VALUES ($1, $2, $9)
), place AS (
  INSERT INTO task_projects (workspace_gid, task_gid, project_gid, section_gid, rank)
  VALUES ($1, $2, $6, $7, $8)
), followers AS (
  INSERT INTO task_followers (workspace_gid, task_gid, user_gid)
  SELECT $1, $2, person FROM unnest(ARRAY[$5, $4]) person GROUP BY person
), told AS (
  INSERT INTO stories (workspace_gid, gid, target_gid, created_by_gid, resource_subtype, details, scope_gid, created_at)
  VALUES ($1, $14, $2, $5, 'assigned', jsonb_build_object('assignee', $4), NULL, now()),
    ($1, $15, $2, $5, 'added_to_project', jsonb_build_object('project', $6), $6, now())
), logged AS (
  INSERT INTO log (workspace_gid, at, actor_gid, resource, resource_gid, subtype, action, parent_gid,
    changes, scopes, readers_before, readers, cause, origin, key)
  VALUES
    ($1, now(), $5, 'task', $2, 'default_task', 'added', NULL, $12::jsonb, $11, '{}', $9, 'user', 'api', $16),
    ($1, now(), $5, 'task', $2, NULL, 'changed', $6, $13::jsonb, $11, '{}', $10, 'user', 'api', $16),
    ($1, now(), $5, 'story', $14, 'assigned', 'added', $2, '{}', $14 || $11, '{}', $9, 'user', 'api', $16),
    ($1, now(), $5, 'story', $15, 'added_to_project', 'added', $2, '{}', $15 || $11, '{}', $10, 'user', 'api', $16)
), audited AS (
  INSERT INTO audit (workspace_gid, at, actor_gid, actor_kind, action, resource, resource_gid, origin, details)
  VALUES ($1, now(), $5, 'member', 'task.added', 'task', $2, 'api', '{}'),
    ($1, now(), $5, 'member', 'task.changed', 'task', $2, 'api', '{}')
), kept AS (
  INSERT INTO answers (workspace_gid, user_gid, key, digest, status, body, at)
  SELECT $1, $5, $16, $17, 201, '{"gid":"' || gid || '","name":' || to_json(name)::text || '}', now() FROM task
)
SELECT '{"gid":"' || gid || '","name":' || to_json(name)::text || '}' FROM task
