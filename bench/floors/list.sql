-- One page of a project's tasks, 20 fields each, in the order of its sections.
-- $1 workspace  $2 project  $3 $4 $5 $6 the last row's section rank, section, rank, task ('', 0, '', 0 at the beginning)
-- $7 limit
WITH page AS MATERIALIZED (
  SELECT * FROM (
    (SELECT h.task_gid, s.rank AS section_rank, s.gid AS section_gid, h.rank
     FROM sections s JOIN task_projects h ON h.workspace_gid = $1 AND h.section_gid = s.gid AND h.trashed_in IS NULL
     WHERE s.workspace_gid = $1 AND s.gid = $4 AND (h.rank, h.task_gid) > ($5::text COLLATE "C", $6::bigint)
     ORDER BY h.rank, h.task_gid LIMIT $7)
    UNION ALL
    (SELECT h.task_gid, s.rank, s.gid, h.rank
     FROM sections s CROSS JOIN LATERAL (
       SELECT h.task_gid, h.rank FROM task_projects h
       WHERE h.workspace_gid = $1 AND h.section_gid = s.gid AND h.trashed_in IS NULL
       ORDER BY h.rank, h.task_gid LIMIT $7) h
     WHERE s.workspace_gid = $1 AND s.home_gid = $2 AND (s.rank, s.gid) > ($3::text COLLATE "C", $4::bigint)
     ORDER BY s.rank, s.gid, h.rank, h.task_gid LIMIT $7)
  ) both_parts ORDER BY section_rank, section_gid, rank, task_gid LIMIT $7
), fields AS MATERIALIZED (
  SELECT f.gid::text AS key, f.resource_subtype AS type, coalesce(f.precision, 0) AS precision,
    array_agg(u.parent_gid) AS projects, min(u.rank) AS rank,
    concat('{"gid":"', f.gid, '","name":', to_json(f.name), ',"display_value":') AS head,
    CASE WHEN f.resource_subtype = 'enum' THEN
      (SELECT jsonb_object_agg(o.gid::text, o.name) FROM enum_options o
       WHERE o.workspace_gid = $1 AND o.field_gid = f.gid) END AS labels
  FROM custom_field_settings u JOIN custom_fields f ON f.workspace_gid = $1 AND f.gid = u.field_gid
  WHERE u.workspace_gid = $1 AND u.parent_gid IN (
    SELECT h.project_gid FROM page
    JOIN task_projects h ON h.workspace_gid = $1 AND h.task_gid = page.task_gid AND h.trashed_in IS NULL)
  GROUP BY f.workspace_gid, f.gid
)
SELECT convert_to(concat('[', string_agg(concat(
  '{"gid":"', t.gid, '","name":', to_json(t.name), ',"resource_subtype":', to_json(t.resource_subtype),
  ',"completed":', (t.completed_at IS NOT NULL)::text,
  ',"completed_at":',
  coalesce('"' || to_char(t.completed_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null'),
  ',"due_on":', coalesce('"' || t.due_on || '"', 'null'), ',"start_on":', coalesce('"' || t.start_on || '"', 'null'),
  ',"assignee":', coalesce('{"gid":"' || a.gid || '","name":' || to_json(a.name)::text || ',"email":'
    || to_json(a.email)::text || '}', 'null'),
  ',"memberships":[', homes.json, '],"custom_fields":[',
  (SELECT string_agg(concat(f.head, coalesce(to_json(CASE f.type
      WHEN 'enum' THEN f.labels ->> (t.custom ->> f.key)
      WHEN 'number' THEN round((t.custom ->> f.key)::numeric, f.precision)::text
      WHEN 'date' THEN (t.custom -> f.key ->> 'date') || 'T00:00:00.000Z'
      ELSE t.custom ->> f.key END)::text, 'null'), '}'), ',' ORDER BY f.rank, f.key)
    FROM fields f WHERE f.projects && homes.projects),
  '],"tags":[', labels.json, '],"num_subtasks":', t.num_subtasks,
  ',"created_at":"', to_char(t.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  '","modified_at":"', to_char(t.modified_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  '","parent":', coalesce('{"gid":"' || up.gid || '","name":' || to_json(up.name)::text || '}', 'null'),
  ',"created_by":', coalesce('{"gid":"' || c.gid || '","name":' || to_json(c.name)::text || '}', 'null'),
  ',"notes":', to_json(t.notes), '}'
), ',' ORDER BY page.section_rank, page.section_gid, page.rank, page.task_gid), ']'), 'UTF8') AS data,
  (SELECT json_build_array(section_rank, section_gid, rank, task_gid)::text FROM page
   ORDER BY section_rank DESC, section_gid DESC, rank DESC, task_gid DESC LIMIT 1) AS cursor
FROM page JOIN tasks t ON t.workspace_gid = $1 AND t.gid = page.task_gid
LEFT JOIN LATERAL (SELECT array_agg(p.gid ORDER BY p.gid) AS projects,
    string_agg(concat('{"project":{"gid":"', p.gid, '","name":', to_json(p.name), '},"section":{"gid":"', s.gid,
      '","name":', to_json(s.name), '}}'), ',' ORDER BY h.task_gid) AS json
  FROM task_projects h JOIN projects p ON p.workspace_gid = $1 AND p.gid = h.project_gid
  JOIN sections s ON s.workspace_gid = $1 AND s.gid = h.section_gid
  WHERE h.workspace_gid = $1 AND h.task_gid = t.gid AND h.trashed_in IS NULL) homes ON true
LEFT JOIN LATERAL (SELECT string_agg(concat('{"gid":"', g.gid, '","name":', to_json(g.name), '}'), ',' ORDER BY g.gid) AS json
  FROM task_tags l JOIN tags g ON g.workspace_gid = $1 AND g.gid = l.tag_gid WHERE l.workspace_gid=$1 AND l.task_gid = t.gid) labels ON true
LEFT JOIN users a ON a.gid = t.assignee_gid
LEFT JOIN users c ON c.gid = t.created_by_gid
LEFT JOIN tasks up ON up.workspace_gid = $1 AND up.gid = t.parent_gid
