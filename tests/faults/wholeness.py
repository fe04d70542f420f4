"""Questions whose answer is a number of things that are wrong, whatever happened: zero."""

QUESTIONS = {
    "tasks twice under one key": """SELECT count(*) FROM (SELECT 1 FROM tasks
 WHERE name LIKE 'said under %' GROUP BY name HAVING count(*) > 1) x""",
    "comments twice under one key": """SELECT count(*) FROM (SELECT 1 FROM stories
 WHERE text LIKE 'said under %' GROUP BY text HAVING count(*) > 1) x""",
    "tasks without readers": """SELECT count(*) FROM tasks t WHERE NOT EXISTS (
 SELECT 1 FROM task_access a WHERE a.workspace_gid = t.workspace_gid AND a.task_gid = t.gid)""",
    "tasks without a place": """SELECT count(*) FROM tasks t WHERE NOT EXISTS (
 SELECT 1 FROM task_projects a WHERE a.workspace_gid = t.workspace_gid AND a.task_gid = t.gid)""",
    "tasks without a log row": """SELECT count(*) FROM tasks t WHERE NOT EXISTS (
 SELECT 1 FROM log l WHERE l.resource_gid = t.gid AND l.action = 'added')""",
    "tasks without a story": """SELECT count(*) FROM tasks t WHERE NOT EXISTS (
 SELECT 1 FROM stories s WHERE s.workspace_gid = t.workspace_gid AND s.target_gid = t.gid)""",
    "tasks without an answer": """SELECT count(*) FROM tasks t WHERE name LIKE 'said under %'
 AND NOT EXISTS (SELECT 1 FROM answers a WHERE a.workspace_gid = t.workspace_gid
  AND a.key = replace(t.name, 'said under ', ''))""",
    "comments without a log row": """SELECT count(*) FROM stories s WHERE s.text LIKE 'said %'
 AND NOT EXISTS (SELECT 1 FROM log l WHERE l.resource_gid = s.gid)""",
    "log rows of tasks that are not there": """SELECT count(*) FROM log l WHERE l.resource = 'task'
 AND NOT EXISTS (SELECT 1 FROM tasks t WHERE t.gid = l.resource_gid)""",
    "log rows without a number": """SELECT count(*) FROM log l WHERE NOT EXISTS (
 SELECT 1 FROM feed f WHERE f.workspace_gid = l.workspace_gid AND f.id = l.id)""",
    "numbers that are missing": """SELECT count(*) FROM (SELECT workspace_gid,
 max(seq) - count(*) AS gap FROM feed GROUP BY workspace_gid) x WHERE gap <> 0""",
    "rows numbered twice": "SELECT count(*) - count(DISTINCT (workspace_gid, id)) FROM feed",
}
READ = {
    "rows a reader missed": """SELECT count(*) FROM log l WHERE NOT EXISTS (
 SELECT 1 FROM seen_by_tests s WHERE s.id = l.id)""",
    "rows a reader met twice": "SELECT count(*) - count(DISTINCT id) FROM seen_by_tests",
}
