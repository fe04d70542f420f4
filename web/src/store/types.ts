// What the store holds: entities by kind and gid, references as gids.  Fields that only the detail of
// a thing brings are optional: `undefined` means "not loaded yet", `null` means "empty".

/** An identity; `~<key>` for what was made here and has no answer from the server yet. */
export type Gid = string;
/** A civil day, `2026-11-26`. */
export type Day = string;
/** A moment in UTC, `2026-11-26T08:00:00.000Z`. */
export type Moment = string;

export interface Place {
  section: Gid;
  rank: string;
}

/** text, number, option, options or people or objects, date; computed fields have their result. */
export type FieldValue = string | number | Gid[] | { date: Day | null; date_time: Moment | null } | null;

export interface Recurrence {
  /** RFC 5545, without a start. */
  rule: string;
  is_after_completion: boolean;
  /** The day of the rule on which the task stands. */
  on: Day;
  exceptions: { on: Day; due_on: Day | null }[];
}

export interface Task {
  gid: Gid;
  kind: "task";
  name: string;
  resource_subtype: "default_task" | "milestone" | "approval" | "custom";
  approval_status: "pending" | "approved" | "rejected" | "changes_requested" | null;
  /** Of custom tasks their type and their state; null where the type is not for me, or gone. */
  custom_type?: Gid | null;
  custom_type_status_option?: Gid | null;
  completed: boolean;
  completed_at: Moment | null;
  assignee: Gid | null;
  co_assignees: Gid[];
  start_on: Day | null;
  start_at: Moment | null;
  due_on: Day | null;
  due_at: Moment | null;
  created_at: Moment;
  modified_at: Moment;
  created_by: Gid | null;
  parent: Gid | null;
  /** Order among the subtasks of its parent. */
  rank: string | null;
  is_separator: boolean;
  num_subtasks: number;
  num_completed_subtasks: number;
  num_comments: number;
  num_attachments: number;
  /** The first picture that is attached to it. */
  cover: Gid | null;
  num_likes: number;
  liked: boolean;
  /** project → its section there and its order in that section. */
  places: Record<Gid, Place>;
  /** Where it lies in my own list; only of what is assigned to me. */
  own_place: Place | null;
  tags: Gid[];
  dependencies: Gid[];
  /** Days between the end of one of these and its own start, where there are any. */
  lags: Record<Gid, number>;
  dependents: Gid[];
  /** custom field → value; fields without a value are absent. */
  custom: Record<Gid, FieldValue>;
  /** How it comes again; null where it does not, or where its successor does. */
  recurrence?: Recurrence | null;
  followers?: Gid[];
  html_notes?: string;
  notes?: string;
  likes?: Gid[];
  completed_by?: Gid | null;
}

/** The figures of a task on which nothing was hung yet. */
export const NOTHING_HANGS = { num_subtasks: 0, num_completed_subtasks: 0, num_comments: 0, num_attachments: 0, cover: null } satisfies Partial<Task>;

export interface ProjectBoard {
  /** `assignee` or `custom_fields.<gid>`. */
  lanes: string | null;
  /** How many tasks a column is meant to hold, by the gid of its section, option or person. */
  limits: Record<Gid, number>;
}

/** A chart of a project's tasks: how it looks, by which field (as the wire calls it) they are counted, and which of them. */
export interface Chart {
  show: "bars" | "columns" | "donut" | "course";
  by: string | null;
  of: "all" | "incomplete" | "completed" | "overdue";
}

export interface Project {
  gid: Gid;
  kind: "project";
  name: string;
  color: string | null;
  icon: string | null;
  archived: boolean;
  privacy_setting: "public_to_workspace" | "private_to_team" | "private";
  default_view: "list" | "board" | "calendar" | "timeline";
  owner: Gid | null;
  team: Gid | null;
  start_on: Day | null;
  due_on: Day | null;
  created_at: Moment;
  modified_at: Moment;
  completed: boolean;
  /** The custom fields that its tasks show, in order. */
  fields?: Gid[];
  /** The custom types that its tasks may have. */
  types?: Gid[];
  /** How its board stands for everybody. */
  board?: ProjectBoard | null;
  /** Its charts for everybody; null: those that every project has. */
  dashboard?: { charts: Chart[] } | null;
  /** What becomes of tasks that wait for one that is moved in time. */
  dependents_rule?: "off" | "keep_buffer" | "consume_buffer";
  members?: Gid[];
  followers?: Gid[];
  html_notes?: string;
}

export interface Section {
  gid: Gid;
  kind: "section";
  name: string;
  /** A project, or my own list of tasks. */
  home: Gid;
  rank: string;
}

export interface User {
  gid: Gid;
  kind: "user";
  name: string;
  email: string | null;
  photo: string | null;
}

export interface Team {
  gid: Gid;
  kind: "team";
  name: string;
}

export interface Tag {
  gid: Gid;
  kind: "tag";
  name: string;
  color: string | null;
}

export interface EnumOption {
  gid: Gid;
  name: string;
  color: string;
  enabled: boolean;
}

export interface CustomField {
  gid: Gid;
  kind: "custom_field";
  name: string;
  /** How it presents itself: computed fields are told apart here. */
  type: "text" | "enum" | "multi_enum" | "number" | "date" | "people" | "reference" | "formula" | "custom_id";
  /** The type of its values. */
  resource_subtype: string;
  options: EnumOption[];
  precision: number | null;
  format: string | null;
  currency_code: string | null;
  custom_label: string | null;
  custom_label_position: "prefix" | "suffix" | null;
  description: string | null;
}

/** A state of a custom type's tasks. */
export interface StatusOption {
  gid: Gid;
  name: string;
  completion_state: "Incomplete" | "Complete";
  color: string;
  /** Whether it may be chosen anew. */
  enabled: boolean;
}

export interface CustomType {
  gid: Gid;
  kind: "custom_type";
  name: string;
  /** The states on offer, in order. */
  options: StatusOption[];
}

/** A state that was removed from its type, while some task is in it. */
export interface RemovedState extends StatusOption {
  kind: "custom_type_status_option";
}

export interface Story {
  gid: Gid;
  kind: "story";
  target: Gid;
  type: "comment" | "system";
  resource_subtype: string;
  created_at: Moment;
  created_by: Gid | null;
  /** The sentence in the reader's language. */
  text: string;
  html_text: string;
  is_pinned: boolean;
  is_edited: boolean;
  liked: boolean;
  num_likes: number;
  /** How it came in: `web`, `email`, `api`. */
  source?: string;
}

export interface Attachment {
  gid: Gid;
  kind: "attachment";
  parent: Gid;
  name: string;
  resource_subtype: string;
  created_at: Moment;
  size: number | null;
  download_url: string | null;
  view_url: string | null;
  permanent_url: string | null;
}

/** What I keep at hand; there is one, `SHELF`. */
export interface Favorite {
  gid: Gid;
  resource_type: string;
  name: string;
}
export interface Shelf {
  gid: typeof SHELF;
  kind: "shelf";
  /** My favourites in the order of my sidebar. */
  favorites: Gid[];
  /** What they are, for those that are not in the store. */
  called: Record<Gid, Favorite>;
}
export const SHELF = "shelf";

/** A thing in my inbox, with the newest that happened to it. */
export interface Item {
  /** `inbox/<gid of the thing>` */
  gid: Gid;
  kind: "item";
  resource: Gid;
  resource_type: "task" | "project" | "status_update" | "message" | "team";
  name: string;
  /** What happened last. */
  reason: Reason;
  /** What happened since I read it. */
  reasons: Reason[];
  actor: Gid | null;
  /** What was said, where something was. */
  words: string | null;
  /** What else it speaks of: the task that came or no longer blocks, the project. */
  other: { gid: Gid; name: string; resource_type: string } | null;
  /** How a project goes, of a status update. */
  status_type: string | null;
  unread_count: number;
  happened_at: Moment;
  shown_at: Moment;
  read_at: Moment | null;
  is_bookmarked: boolean;
  is_archived: boolean;
  snoozed_until: Moment | null;
}
export type Reason =
  | "mentioned" | "assigned" | "access_requested" | "access_answered" | "unblocked" | "unassigned" | "approval_changed" | "commented" | "status_update" | "message_posted"
  | "due_changed" | "completed" | "reopened" | "attached" | "added" | "followed" | "liked" | "task_added";
export const ITEM = "inbox/";

/** My inbox as a whole; there is one, `INBOX`. */
export interface InboxState {
  gid: typeof INBOX;
  kind: "inbox";
  /** How many things are unread. */
  unread: number;
  /** When the next that was put off comes back. */
  wakes_at: Moment | null;
}
export const INBOX = "inbox";

export interface Kinds {
  item: Item;
  inbox: InboxState;
  task: Task;
  project: Project;
  section: Section;
  user: User;
  team: Team;
  tag: Tag;
  custom_field: CustomField;
  custom_type: CustomType;
  custom_type_status_option: RemovedState;
  story: Story;
  attachment: Attachment;
  shelf: Shelf;
}
export type Kind = keyof Kinds;
export type Entity = Kinds[Kind];

/** Me, as the server knows me; of one browser's session. */
export interface Me {
  gid: Gid;
  name: string;
  email: string;
  workspace: Gid;
  workspaces: { gid: Gid; name: string; kind: string; is_admin: boolean }[];
  task_list: Gid;
  zone: string;
  locale: string;
  first_day_of_week: number | null;
  /** Whether the server can send letters. */
  sends_mail?: boolean;
  takes_mail?: boolean;
}

/** A change of one entity, as data: it is kept in IndexedDB and applied again over whatever the server says. */
export interface Patch {
  gid: Gid;
  /** The entity as it is made here. */
  made?: Entity;
  /** It goes. */
  gone?: true;
  set?: Record<string, unknown>;
  /** Links that come and go: `{tags: ["1", "2"]}`. */
  add?: Record<string, Gid[]>;
  remove?: Record<string, Gid[]>;
  /** Single keys of `places` and `custom`; null takes the key away. */
  put?: Record<string, Record<string, unknown>>;
}
