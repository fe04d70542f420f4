-- One task, 20 fields.
-- $1 workspace  $2 task
WITH homes AS MATERIALIZED (
  SELECT array_agg(p.gid) AS projects,
    string_agg(concat('{"project":{"gid":"', p.gid, '","name":', to_json(p.name), '},"section":{"gid":"', s.gid,
      '","name":', to_json(s.name), '}}'), ',') AS json
  FROM task_projects h
  JOIN projects p ON p.workspace_gid = $1 AND p.gid = h.project_gid
  JOIN sections s ON s.workspace_gid = $1 AND s.gid = h.section_gid
  WHERE h.workspace_gid = $1 AND h.task_gid = $2 AND h.trashed_in IS NULL
)
SELECT convert_to(concat(
  '{"gid":"', t.gid, '","name":', to_json(t.name), ',"resource_subtype":', to_json(t.resource_subtype),
  ',"completed":', (t.completed_at IS NOT NULL)::text,
  ',"completed_at":',
  coalesce('"' || to_char(t.completed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null'),
  ',"due_on":', coalesce('"' || t.due_on || '"', 'null'), ',"start_on":', coalesce('"' || t.start_on || '"', 'null'),
  ',"assignee":', coalesce('{"gid":"' || a.gid || '","name":' || to_json(a.name)::text || ',"email":'
    || to_json(a.email)::text || '}', 'null'),
  ',"memberships":[', homes.json, '],"custom_fields":[',
  (SELECT string_agg(concat('{"gid":"', f.gid, '","name":', to_json(f.name), ',"display_value":',
      coalesce(to_json(CASE f.resource_subtype
        WHEN 'enum' THEN (SELECT o.name FROM enum_options o
          WHERE o.workspace_gid = $1 AND o.gid = (t.custom ->> f.gid::text)::bigint)
        WHEN 'number' THEN round((t.custom ->> f.gid::text)::numeric, coalesce(f.precision, 0))::text
        WHEN 'date' THEN (t.custom -> f.gid::text ->> 'date') || 'T00:00:00.000Z'
        ELSE t.custom ->> f.gid::text END)::text, 'null'), '}'), ',' ORDER BY u.rank, f.gid)
    FROM custom_field_settings u JOIN custom_fields f ON f.workspace_gid = $1 AND f.gid = u.field_gid
    WHERE u.workspace_gid = $1 AND u.parent_gid = ANY (homes.projects)),
  '],"tags":[',
  (SELECT string_agg(concat('{"gid":"', g.gid, '","name":', to_json(g.name), '}'), ',' ORDER BY g.gid)
    FROM task_tags l JOIN tags g ON g.workspace_gid = $1 AND g.gid = l.tag_gid
    WHERE l.workspace_gid = $1 AND l.task_gid = t.gid),
  '],"num_subtasks":', t.num_subtasks,
  ',"created_at":"', to_char(t.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  '","modified_at":"', to_char(t.modified_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  '","parent":', coalesce('{"gid":"' || up.gid || '","name":' || to_json(up.name)::text || '}', 'null'),
  ',"created_by":', coalesce('{"gid":"' || c.gid || '","name":' || to_json(c.name)::text || '}', 'null'),
  ',"notes":', to_json(t.notes), '}'
), 'UTF8') AS data
FROM tasks t CROSS JOIN homes
LEFT JOIN users a ON a.gid = t.assignee_gid
LEFT JOIN users c ON c.gid = t.created_by_gid
LEFT JOIN tasks up ON up.workspace_gid = $1 AND up.gid = t.parent_gid
WHERE t.workspace_gid = $1 AND t.gid = $2
