// The stream's ops → changes of the store's base.  What an op tells in full is applied; what it only
// hints at (counters, formulas, texts made for their reader) is asked for again, row by row.
import type { Store } from "../store/store";
import { NOTHING_HANGS, type Entity, type Gid, type Me, type Patch, type Task } from "../store/types";

export interface Op {
  seq: number;
  gid: Gid;
  action: "added" | "changed" | "removed" | "deleted" | "undeleted" | "tallied" | "gone" | "resnapshot" | "inbox";
  resource_type?: string;
  resource_subtype?: string | null;
  user?: Gid | null;
  parent?: Gid | null;
  created_at?: string;
  changes?: Record<string, unknown>;
  /** How a task stands whose parts, comments or files came, went or were done. */
  tallies?: Partial<Task>;
  rank?: string | null;
  key?: string | null;
}

/** What to do beyond what was applied. */
export interface Heard {
  /** Rows to ask for again. */
  stale: Set<Gid>;
  /** Everything, for a right was gained. */
  resnapshot: boolean;
  /** My own inbox is another. */
  inbox: boolean;
  /** My writes that the log holds, with their numbers. */
  keys: Map<string, { seq: number; gid: Gid }>;
  /** What was made here as `~key`, with the gid it got. */
  named: Map<Gid, Gid>;
}

type Changes = Record<string, [unknown, unknown] | Record<string, Gid[]>>;
type Holds = (gid: Gid) => boolean;

/** Apply a batch of ops.  `follows` says whether a project or list is kept up to date here. */
export function apply(store: Store, ops: readonly Op[], me: Pick<Me, "gid">, follows: Holds): Heard {
  const heard: Heard = { stale: new Set(), resnapshot: false, inbox: false, keys: new Map(), named: new Map() };
  const born = new Set<Gid>();
  store.batch(() => {
    for (const op of ops) one(store, op, me, follows, heard, born);
    for (const [provisional, gid] of heard.named) store.named(provisional, gid);
  });
  return heard;
}

function one(store: Store, op: Op, me: Pick<Me, "gid">, follows: Holds, heard: Heard, born: Set<Gid>): void {
  if (op.key) {
    heard.keys.set(op.key, { seq: op.seq, gid: op.gid });
    if (op.action === "added" && store.any(`~${op.key}`)?.kind === op.resource_type) heard.named.set(`~${op.key}`, op.gid);
  }
  if (op.action === "resnapshot") heard.resnapshot = true;
  else if (op.action === "inbox") heard.inbox = true;
  else if (op.action === "gone" || op.action === "deleted") leave(store, op, heard);
  else if (op.action === "tallied") tally(store, op);
  else if (op.seq <= store.knownAsOf(op.gid)) return;
  else if (op.resource_type === "task") ofTask(store, op, me, follows, heard, born);
  else if (op.resource_type === "section") ofSection(store, op);
  else if (op.resource_type === "story" || op.resource_type === "attachment") {
    if (op.parent && hasDetail(store.said(op.parent))) heard.stale.add(op.gid);
    else if (store.said(op.gid)) heard.stale.add(op.gid);
  } else if (PARTS.has(op.resource_type ?? "")) {
    const whole = op.parent ?? holderOf(store, op.gid);
    if (whole) heard.stale.add(whole);
  } else if (AFFAIRS.has(op.resource_type ?? "")) heard.stale.add(op.gid);
}

/** The figures of the moment; they come after all that the number stands for. */
function tally(store: Store, op: Op): void {
  if (store.said(op.gid)?.kind === "task" && op.seq >= store.knownAsOf(op.gid)) store.hear({ gid: op.gid, set: { ...op.tallies } }, op.seq);
}

/** What a workspace has of its own; everybody's store holds all of it. */
const AFFAIRS = new Set(["project", "user", "team", "tag", "custom_field", "custom_type"]);
/** What is shown as a part of one of these. */
const PARTS = new Set(["enum_option", "custom_type_status_option", "project_membership", "custom_field_setting"]);

/** The field or type of an option; a change of the option alone does not name it. */
function holderOf(store: Store, option: Gid): Gid | undefined {
  for (const [entity] of store.saidAll()) {
    if ((entity.kind === "custom_field" || entity.kind === "custom_type") && entity.options.some(({ gid }) => gid === option)) return entity.gid;
  }
  return undefined;
}

/** Rows of a lost project go with it; those that are seen in another way come back when asked for. */
function leave(store: Store, op: Op, heard: Heard): void {
  const before = store.said(op.gid);
  if (before?.kind === "project") {
    for (const [entity] of store.saidAll()) {
      if (entity.kind === "section" && entity.home === op.gid) store.drop(entity.gid);
      if (entity.kind === "task" && op.gid in entity.places) {
        store.drop(entity.gid);
        // It may be seen in another way: through another project, or for one's own part in it.
        if (entity.own_place || Object.keys(entity.places).length > 1) heard.stale.add(entity.gid);
      }
    }
  }
  store.drop(op.gid, op.seq || store.knownAsOf(op.gid));
}

const hasDetail = (entity: Entity | undefined): boolean => entity?.kind === "task" && entity.html_notes !== undefined;

// Tasks.

const VALUES = ["name", "resource_subtype", "approval_status", "completed", "assignee", "created_by", "parent", "start_on", "due_on", "num_likes", "recurrence", "custom_type", "custom_type_status_option"] as const;
const MOMENTS = ["completed_at", "start_at", "due_at", "created_at", "modified_at"] as const;
const LINKS = ["tags", "dependencies", "dependents", "followers"] as const;

function ofTask(store: Store, op: Op, me: Pick<Me, "gid">, follows: Holds, heard: Heard, born: Set<Gid>): void {
  const changes = (op.changes ?? {}) as Changes;
  let known = store.said(op.gid) as Task | undefined;
  if (!known) {
    if (op.action !== "added") {
      // Somebody put an older task where we look, or gave it back.
      if (matters(op, changes, me, follows, store)) heard.stale.add(op.gid);
      return;
    }
    known = blank(op);
    born.add(op.gid);
    store.load([known], op.seq - 1);
  }
  if (op.action === "undeleted") heard.stale.add(op.gid);
  store.hear(patchOf(op, changes, known, me), op.seq);
  for (const gid of again(op, changes, known, me, born, store)) heard.stale.add(gid);
}

function matters(op: Op, changes: Changes, me: Pick<Me, "gid">, follows: Holds, store: Store): boolean {
  if (op.parent && follows(op.parent)) return true;
  const parent = pair(changes["parent"])?.[1] as Gid | undefined;
  return op.action === "undeleted" || pair(changes["assignee"])?.[1] === me.gid || (parent !== undefined && store.said(parent) !== undefined);
}

function patchOf(op: Op, changes: Changes, known: Task, me: Pick<Me, "gid">): Patch {
  const set: Record<string, unknown> = {}, add: Record<string, Gid[]> = {}, remove: Record<string, Gid[]> = {}, put: Record<string, Record<string, unknown>> = {};
  for (const name of VALUES) if (pair(changes[name])) set[name] = pair(changes[name])![1];
  for (const name of MOMENTS) if (pair(changes[name])) set[name] = millis(pair(changes[name])![1] as string | null);
  for (const name of LINKS) split(changes[name], name, add, remove);
  if (known.likes) split(changes["likes"], "likes", add, remove);
  const likes = parts(changes["likes"]);
  if (likes?.["added"]?.includes(me.gid)) set["liked"] = true;
  if (likes?.["removed"]?.includes(me.gid)) set["liked"] = false;
  split(changes["co_assignees"], "co_assignees", add, remove);
  if (pair(changes["next_occurrence"])?.[1]) set["recurrence"] = null;
  if (pair(changes["is_rendered_as_separator"])) set["is_separator"] = pair(changes["is_rendered_as_separator"])![1];
  if (op.action !== "added" && op.created_at && Object.keys(changes).length) set["modified_at"] = millis(op.created_at);
  if (changes["custom_fields"]) put["custom"] = values(changes["custom_fields"] as unknown as Record<Gid, [unknown, unknown]>);
  const places = placed(op, changes);
  if (places) put["places"] = places;
  if (changes["parent"] || (op.action === "added" && op.parent)) set["rank"] = set["parent"] === null ? null : (op.rank ?? known.rank);
  if ("assignee" in set && set["assignee"] !== me.gid) set["own_place"] = null;
  return { gid: op.gid, set, add, remove, put };
}

function placed(op: Op, changes: Changes): Record<Gid, unknown> | null {
  const moved = parts(changes["memberships"]), project = op.parent;
  if (!moved || !project) return null;
  const section = (moved["added"] ?? moved["moved"])?.[0];
  if (section && op.rank) return { [project]: { section, rank: op.rank } };
  return parts(changes["projects"])?.["removed"]?.includes(project) ? { [project]: null } : null;
}

/** What the op touches without telling its value. */
function again(op: Op, changes: Changes, known: Task, me: Pick<Me, "gid">, born: Set<Gid>, store: Store): Gid[] {
  const found: Gid[] = [];
  const assigned = pair(changes["assignee"])?.[1] === me.gid || parts(changes["co_assignees"])?.["added"]?.includes(me.gid);
  const arranged = changes["assignee_section"] && (known.assignee === me.gid || op.user === me.gid);
  const text = ("html_notes" in changes || "notes" in changes) && known.html_notes !== undefined;
  const moves = !born.has(op.gid) && changes["projects"];
  const lost = changes["memberships"] && !placed(op, changes);
  const computed = (op.action === "added" || changes["custom_fields"] || changes["projects"]) && hasComputed(store, op, known);
  const lags = changes["dependency_links"];
  const alone = pair(changes["next_occurrence"])?.[1] === null;
  if (assigned || arranged || text || moves || lost || computed || lags || alone) found.push(op.gid);
  return found;
}

function hasComputed(store: Store, op: Op, task: Task): boolean {
  return [...Object.keys(task.places), op.parent].some((project) => {
    const found = project ? store.said(project) : undefined;
    return found?.kind === "project" && (found.fields ?? []).some((gid) => COMPUTED.has((store.said(gid) as { type?: string } | undefined)?.type ?? ""));
  });
}
const COMPUTED = new Set(["formula", "custom_id"]);

function blank(op: Op): Task {
  const at = millis(op.created_at ?? null) ?? "";
  return {
    gid: op.gid, kind: "task", name: "", resource_subtype: "default_task", approval_status: null, completed: false, completed_at: null, assignee: null, co_assignees: [],
    start_on: null, start_at: null, due_on: null, due_at: null, created_at: at, modified_at: at, created_by: op.user ?? null, parent: null, rank: null, is_separator: false,
    ...NOTHING_HANGS, num_likes: 0, liked: false, places: {}, own_place: null, tags: [], dependencies: [], lags: {}, dependents: [], custom: {},
  };
}

// Sections.

function ofSection(store: Store, op: Op): void {
  const changes = (op.changes ?? {}) as Changes, before = store.said(op.gid);
  const name = pair(changes["name"])?.[1] as string | undefined;
  if (before?.kind !== "section") {
    const home = op.parent ?? (pair(changes["project"])?.[1] as Gid | undefined);
    if (op.action === "added" && home) store.load([{ gid: op.gid, kind: "section", name: name ?? "", home, rank: op.rank ?? "" }], op.seq);
    return;
  }
  store.hear({ gid: op.gid, set: { ...(name === undefined ? {} : { name }), ...(op.rank ? { rank: op.rank } : {}) } }, op.seq);
}

// Reading changes.

const pair = (change: unknown): [unknown, unknown] | undefined => (Array.isArray(change) ? (change as [unknown, unknown]) : undefined);
const parts = (change: unknown): Record<string, Gid[]> | undefined => (change && !Array.isArray(change) ? (change as Record<string, Gid[]>) : undefined);

function split(change: unknown, name: string, add: Record<string, Gid[]>, remove: Record<string, Gid[]>): void {
  const told = parts(change);
  if (told?.["added"]) add[name] = told["added"];
  if (told?.["removed"]) remove[name] = told["removed"];
}

function values(changes: Record<Gid, [unknown, unknown]>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(changes).map(([field, [, after]]) => [field, isDate(after) ? { date: null, date_time: null, ...after } : after]));
}

const isDate = (value: unknown): value is object => typeof value === "object" && value !== null && !Array.isArray(value);

/** Moments as snapshots have them, with milliseconds. */
function millis(moment: string | null): string | null {
  return moment && moment.replace(/(\.\d{3})\d*Z$/, "$1Z");
}
