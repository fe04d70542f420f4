"""What somebody leaves behind: open tasks, places in projects; whoever sees them."""

from weft.work.projects.rules import SEEN_SQL

TASKS = """SELECT t.gid, t.assignee_gid, t.version, t.resource_subtype, t.parent_gid, a.acl,
 array(SELECT unnest(ARRAY[h.project_gid, h.section_gid]) FROM task_projects h
   WHERE h.workspace_gid = :workspace AND h.task_gid = t.gid AND h.trashed_in IS NULL) AS places,
 EXISTS (SELECT 1 FROM user_task_places o WHERE o.workspace_gid = :workspace
   AND o.user_gid = t.assignee_gid AND o.task_gid = t.gid) AS is_listed
FROM tasks t JOIN task_access a ON a.workspace_gid = :workspace::bigint AND a.task_gid = t.gid
WHERE t.workspace_gid = :workspace AND t.assignee_gid = :person::bigint
 AND t.completed_at IS NULL AND t.trashed_in IS NULL"""
TYPES = """SELECT m.type_gid, m.gid FROM custom_type_memberships m
WHERE m.workspace_gid = :workspace::bigint AND m.member_gid = :person::bigint"""
PROJECTS = f"""SELECT p.*, {SEEN_SQL} AS is_seen, EXISTS (SELECT 1 FROM project_memberships m
  WHERE m.workspace_gid = :workspace AND m.project_gid = p.gid AND m.member_gid = :person) AS is_in
FROM projects p WHERE p.workspace_gid = :workspace::bigint AND (p.owner_gid = :person::bigint
 OR p.gid IN (SELECT m.project_gid FROM project_memberships m
  WHERE m.workspace_gid = :workspace AND m.member_gid = :person))"""
