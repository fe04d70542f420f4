// Everything a person can do, as verbs.  Each shows its effect at once, hands its requests to the outbox
// and can be taken back.  Screens get them by `useActions()`.
import type { Act, Deed, Write } from "./acts";
import { type NewTask, type ProjectChange, type TaskChange, before, bodyOf, effects, fieldsOf, textOf, verbOf } from "./changes";
import { key } from "./keys";
import { inboxActs } from "./inboxActs";
import { topics } from "./indexes";
import { between, manyBetween } from "./ranks";
import { type Rescheduling, rescheduled } from "./rescheduling";
import { gone, keyed, link, post, postOwn, put, putOwn, remove, removeOwn, set, unlink } from "./requests";
import { type Beside, type Spot, inOrder, neighbour, placedBack, spotAmong, spotIn, spotOf, stayingBeside } from "./spots";
import { doneAbove, settled } from "./states";
import type { Store } from "./store";
import { NOTHING_HANGS, SHELF, type FieldValue, type Gid, type Me, type Patch, type Place, type Project, type Recurrence, type Section, type Story, type Tag, type Task } from "./types";

export type Actions = ReturnType<typeof actionsOn>;

export function actionsOn(store: Store, me: () => Me, perform: (act: Act) => void) {
  const act = (deed: Deed, writes: Write[], back?: Write[], more: Partial<Act> = {}): string => {
    const done: Act = { id: key(), at: Date.now(), deed, writes, ...(back ? { back } : {}), ...more };
    if (gathered) gathered.push(done);
    else if (writes.length) perform(done);
    return done.id;
  };

  let gathered: Act[] | null = null;

  /** Several verbs as one act, which is called after the first and taken back as one. */
  function together(run: () => void): string | undefined {
    if (gathered) return void run();
    const acts: Act[] = (gathered = []);
    try {
      run();
    } finally {
      gathered = null;
    }
    const [first] = acts, back = acts.toReversed().flatMap((one) => one.back ?? []);
    return first && act(first.deed, acts.flatMap(({ writes }) => writes), acts.every((one) => one.back) ? back : undefined);
  }

  const task = (gid: Gid) => store.get("task", gid);
  const nameOf = (gids: readonly Gid[]): Deed["name"] =>
    gids.length === 1 ? ((store.any(gids[0]!) as { name?: string } | undefined)?.name ?? "") : undefined;
  const about = (verb: Deed["verb"], gids: readonly Gid[]): Deed => {
    const name = nameOf(gids);
    return { verb, count: gids.length, ...(name === undefined ? {} : { name }) };
  };

  // Fields of tasks.

  function changed(gid: Gid, change: TaskChange): Write {
    const whole = { ...change, ...settled(store, task(gid), change) };
    return put(`/tasks/${gid}`, { ...change }, set(gid, effects(task(gid), whole, me())), ...doneAbove(store, gid, whole));
  }

  function updateTasks(gids: readonly Gid[], change: TaskChange, verb = verbOf(change)): string {
    const known = gids.filter((gid) => task(gid));
    const back = known.map((gid) => changed(gid, before(task(gid)!, change)));
    return act(about(verb, known), known.map((gid) => changed(gid, change)), back);
  }

  /** Other dates, and with them those of what waits for it; its key tells the answer. */
  const reschedule = (gid: Gid, change: TaskChange, given: Rescheduling): string => {
    const write = rescheduled(gid, change, set(gid, effects(task(gid), change, me())), given, task);
    act(about("dateTask", [gid]), [write]);
    return write.key;
  };

  /** The description, which was `base` when the editing began; who was overtaken gets both texts to merge. */
  const describing = (kind: "task" | "project", verb: Deed["verb"]) => (gid: Gid, html_notes: string, base: string): void => {
    const one = (text: string, from: string) => putOwn(`/${kind}s/${gid}/description`, { html_notes: text, base_html_notes: from }, set(gid, { html_notes: text }));
    act(about(verb, [gid]), [one(html_notes, base)], [one(base, html_notes)]);
  };

  function setCustomFields(gids: readonly Gid[], field: Gid, value: FieldValue): void {
    const one = (gid: Gid, given: FieldValue) => put(`/tasks/${gid}`, { custom_fields: { [field]: given } }, keyed(gid, "custom", { [field]: given }));
    act(about("setField", gids), gids.map((gid) => one(gid, value)), gids.map((gid) => one(gid, task(gid)?.custom[field] ?? null)));
  }

  /** It comes again by this rule; null: it does not. */
  function repeatTask(gid: Gid, recurrence: Recurrence | null): void {
    const one = (given: Recurrence | null): Write => {
      const path = `/tasks/${gid}/recurrence`, shown = set(gid, { recurrence: given });
      return inOrder(given ? putOwn(path, { ...given }, shown) : removeOwn(path, shown));
    };
    act(about("repeatTask", [gid]), [one(recurrence)], [one(task(gid)?.recurrence ?? null)]);
  }

  // Making tasks.

  function blank(gid: Gid, given: NewTask): Task {
    const now = new Date().toISOString(), fields = fieldsOf(given);
    return {
      gid, kind: "task", name: "", resource_subtype: "default_task", approval_status: null, completed: false, completed_at: null,
      assignee: null, co_assignees: [], start_on: null, start_at: null, due_on: null, due_at: null, created_at: now, modified_at: now,
      created_by: me().gid, parent: null, rank: null, is_separator: false, ...NOTHING_HANGS, num_likes: 0, liked: false, places: {}, own_place: null,
      tags: given.tags ?? [], dependencies: [], lags: {}, dependents: [], custom: given.custom ?? {}, followers: [me().gid],
      ...effects(undefined, { ...fields, ...settled(store, undefined, fields) }, me()),
    };
  }

  function createTask(given: NewTask): Gid {
    const made = key(), gid = `~${made}`, { project, section } = given;
    const shown = blank(gid, given);
    const writes: Write[] = [];
    const data: Record<string, unknown> = { ...bodyOf(given), workspace: me().workspace };
    let move: Write | null = null;
    if (project) {
      const into = section ?? store.indexes.list(topics.sections(project))[0];
      data["memberships"] = [into ? { project, section: into } : { project }];
      if (into) {
        const spot = spotIn(store, into, given.beside, []);
        const rank = between(spot.low, spot.high);
        const places = { [project]: { section: into, rank } };
        shown.places = places;
        // Between the two answers the task would else jump to the end and back.
        if (given.beside && !spot.isEnd) move = inOrder(post(`/sections/${into}/addTask`, { task: gid, ...spot.beside }, keyed(gid, "places", places)));
      }
    }
    if (given.own_section) {
      const spot = spotIn(store, given.own_section, given.beside ?? { at: "start" }, []);
      const own_place = { section: given.own_section, rank: between(spot.low, spot.high) };
      shown.own_place = own_place;
      data["assignee_section"] = given.own_section;
      if (spot.low) move = inOrder(post(`/sections/${given.own_section}/addTask`, { task: gid, ...spot.beside }, set(gid, { own_place })));
    }
    writes.push({ ...post("/tasks", data, { gid, made: shown }), key: made, makes: true });
    if (move) writes.push(move);
    act({ verb: "createTask", name: shown.name }, writes, [remove(`/tasks/${gid}`, gone(gid))]);
    return gid;
  }

  /** Many at once, in order: pasted lines. */
  function createTasks(names: readonly string[], given: NewTask): Gid[] {
    const section = given.section ?? (given.project && store.indexes.list(topics.sections(given.project))[0]);
    if (!given.project || !section) return names.map((name) => createTask({ ...given, name }));
    const spot = spotIn(store, section, given.beside, []);
    const ranks = manyBetween(spot.low, spot.high, names.length), writes: Write[] = [], gids: Gid[] = [];
    let beside = spot.beside;
    for (const [n, name] of names.entries()) {
      const made = key(), gid = `~${made}`;
      const places = { [given.project]: { section, rank: ranks[n]! } };
      const shown = { ...blank(gid, { ...given, name }), places };
      const data = { ...bodyOf(given), name, workspace: me().workspace, memberships: [{ project: given.project, section }] };
      writes.push({ ...post("/tasks", data, { gid, made: shown }), key: made, makes: true, inOrder: true });
      if (!spot.isEnd) writes.push(inOrder(post(`/sections/${section}/addTask`, { task: gid, ...beside }, keyed(gid, "places", places))));
      beside = { insert_after: gid };
      gids.push(gid);
    }
    act({ verb: "createTask", count: names.length }, writes, gids.map((gid) => remove(`/tasks/${gid}`, gone(gid))));
    return gids;
  }

  function addSubtask(parent: Gid, given: NewTask): Gid {
    const made = key(), gid = `~${made}`, spot = spotAmong(store, parent, given.beside, []);
    const rank = between(spot.low, spot.high);
    const shown: Task = { ...blank(gid, given), parent: store.resolve(parent), rank };
    const count = set(parent, { num_subtasks: (task(parent)?.num_subtasks ?? 0) + 1 });
    const writes: Write[] = [{ ...post(`/tasks/${parent}/subtasks`, bodyOf(given), { gid, made: shown }, count), key: made, makes: true }];
    if (given.beside && !spot.isEnd) writes.push(inOrder(post(`/tasks/${gid}/setParent`, { parent, ...spot.beside }, set(gid, { rank }))));
    act({ verb: "createTask", name: shown.name }, writes, [remove(`/tasks/${gid}`, gone(gid))]);
    return gid;
  }

  // Places.

  /** To a section of a project, among its tasks; they keep their order among each other. */
  function moveTasks(gids: readonly Gid[], to: { project: Gid; section: Gid } & Beside): void {
    const spot = spotIn(store, to.section, to, gids), ranks = manyBetween(spot.low, spot.high, gids.length);
    const writes: Write[] = [], back: Write[] = [];
    let beside = spot.beside;
    for (const [n, gid] of gids.entries()) {
      const place = keyed(gid, "places", { [to.project]: { section: to.section, rank: ranks[n]! } });
      writes.push(inOrder(post(`/sections/${to.section}/addTask`, { task: gid, ...beside }, place)));
      beside = { insert_after: gid };
      const old = task(gid)?.places[to.project];
      if (old) back.unshift(placedBack(store, gid, to.project, old, gids));
      else back.unshift(post(`/tasks/${gid}/removeProject`, { project: to.project }, keyed(gid, "places", { [to.project]: null })));
    }
    act(about("moveTask", gids), writes, back);
  }

  /** In my own list of tasks: to one of its sections, at its top or among its tasks. */
  function moveInMyTasks(gids: readonly Gid[], section: Gid, where: Beside = { at: "start" }): void {
    const spot = spotIn(store, section, where, gids), ranks = manyBetween(spot.low, spot.high, gids.length);
    const one = (gid: Gid, to: Place, beside: Spot["beside"]) => inOrder(post(`/sections/${to.section}/addTask`, { task: gid, ...beside }, set(gid, { own_place: to })));
    const writes: Write[] = [], back: Write[] = [];
    let beside = spot.beside;
    for (const [n, gid] of gids.entries()) {
      writes.push(one(gid, { section, rank: ranks[n]! }, beside));
      beside = { insert_after: gid };
      const old = task(gid)?.own_place;
      if (old) back.unshift(one(gid, old, stayingBeside(store, gid, old.section, gids)));
    }
    act(about("moveTask", gids), writes, back);
  }

  function addToProject(gid: Gid, project: Gid, section?: Gid): void {
    const into = section ?? store.indexes.list(topics.sections(project))[0];
    const patch = into ? [keyed(gid, "places", { [project]: { section: into, rank: between(spotIn(store, into, undefined, []).low, null) } })] : [];
    act(about("joinProject", [gid]), [post(`/tasks/${gid}/addProject`, into ? { project, section: into } : { project }, ...patch)],
      [post(`/tasks/${gid}/removeProject`, { project }, keyed(gid, "places", { [project]: null }))]);
  }

  function removeFromProject(gid: Gid, project: Gid): void {
    const old = task(gid)?.places[project];
    const back = old && [placedBack(store, gid, project, old, [gid])];
    act(about("leaveProject", [gid]), [post(`/tasks/${gid}/removeProject`, { project }, keyed(gid, "places", { [project]: null }))], back);
  }

  /** A part of another task, or (null) of none; among its siblings. */
  function setParent(gids: readonly Gid[], parent: Gid | null, where: Beside = {}): void {
    const spot = parent ? spotAmong(store, parent, where, gids) : null;
    const ranks = spot ? manyBetween(spot.low, spot.high, gids.length) : [];
    const writes: Write[] = [], back: Write[] = [];
    let beside = spot?.beside ?? {};
    for (const [n, gid] of gids.entries()) {
      const old = task(gid), data = { parent, ...beside };
      writes.push(inOrder(post(`/tasks/${gid}/setParent`, data, set(gid, { parent: parent && store.resolve(parent), rank: ranks[n] ?? null }))));
      if (parent) beside = { insert_after: gid };
      const was = old?.parent ?? null, previous = was ? neighbour(store.indexes.list(topics.subtasks(was)), gid) : {};
      back.unshift(inOrder(post(`/tasks/${gid}/setParent`, { parent: was, ...previous }, set(gid, { parent: was, rank: old?.rank ?? null }))));
    }
    act(about("nestTask", gids), writes, back);
  }

  function deleteTasks(gids: readonly Gid[]): string {
    const below = (gid: Gid): Gid[] => [gid, ...store.indexes.list(topics.subtasks(store.resolve(gid))).flatMap(below)];
    return act(about("deleteTask", gids), gids.map((gid) => remove(`/tasks/${gid}`, ...below(gid).map(gone))));
  }

  // Links of tasks.

  function linked(verb: Deed["verb"], gids: readonly Gid[], field: "tags" | "followers", to: Gid, comes: boolean): void {
    const path = { tags: ["addTag", "removeTag"], followers: ["addFollowers", "removeFollowers"] }[field]!;
    const one = (gid: Gid, add: boolean) =>
      post(`/tasks/${gid}/${path[add ? 0 : 1]}`, field === "tags" ? { tag: to } : { followers: [to] }, add ? link(gid, field, to) : unlink(gid, field, to));
    act(about(verb, gids), gids.map((gid) => one(gid, comes)), gids.map((gid) => one(gid, !comes)));
  }

  function depends(gid: Gid, on: Gid, comes: boolean, lag?: number): string {
    const old = task(gid), other = store.resolve(on), waited = old?.dependencies.includes(other) ?? !comes, was = old?.lags?.[other];
    const made = (days?: number): Write =>
      (days === undefined ? post : postOwn)(`/tasks/${gid}/addDependencies`, { dependencies: [on], ...(days === undefined ? {} : { lag_days: days }) },
        { ...link(gid, "dependencies", on), ...keyed(gid, "lags", { [on]: days || null }) }, link(on, "dependents", gid));
    const cut = () => post(`/tasks/${gid}/removeDependencies`, { dependencies: [on] }, { ...unlink(gid, "dependencies", on), ...keyed(gid, "lags", { [on]: null }) }, unlink(on, "dependents", gid));
    const back = waited ? made(was ?? (comes ? 0 : undefined)) : cut();
    return act(about(comes ? "linkTask" : "unlinkTask", [gid]), [comes ? made(lag) : cut()], [back]);
  }

  function setCoAssignees(gid: Gid, people: readonly Gid[]): void {
    const now = task(gid)?.co_assignees ?? [];
    const come = people.filter((one) => !now.includes(one)), go = now.filter((one) => !people.includes(one));
    const add = (some: Gid[]) => (some.length ? [postOwn(`/tasks/${gid}/addCoAssignees`, { co_assignees: some }, link(gid, "co_assignees", ...some))] : []);
    const drop = (some: Gid[]) => (some.length ? [postOwn(`/tasks/${gid}/removeCoAssignees`, { co_assignees: some }, unlink(gid, "co_assignees", ...some))] : []);
    act(about("shareTask", [gid]), [...add(come), ...drop(go)], [...add(go), ...drop(come)]);
  }

  // Comments.

  /** The task has so many comments more. */
  const said = (target: Gid, more: number): Patch[] => (task(target) ? [set(target, { num_comments: task(target)!.num_comments + more })] : []);

  function addComment(target: Gid, html_text: string): Gid {
    const made = key(), gid = `~${made}`;
    const shown: Story = {
      gid, kind: "story", target: store.resolve(target), type: "comment", resource_subtype: "comment_added", created_at: new Date().toISOString(),
      created_by: me().gid, text: textOf(html_text), html_text, is_pinned: false, is_edited: false, liked: false, num_likes: 0,
    };
    act({ verb: "comment" }, [{ ...post(`/tasks/${target}/stories`, { html_text }, { gid, made: shown }, ...said(target, 1)), key: made, makes: true }], [remove(`/stories/${gid}`, gone(gid), ...said(target, 0))]);
    return gid;
  }

  function updateComment(gid: Gid, change: { html_text?: string; is_pinned?: boolean }): void {
    const old = store.get("story", gid);
    const one = (given: typeof change) => put(`/stories/${gid}`, given, set(gid, { ...given, ...(given.html_text === undefined ? {} : { text: textOf(given.html_text), is_edited: true }) }));
    const was = old && Object.fromEntries(Object.keys(change).map((name) => [name, old[name as "html_text"]]));
    act({ verb: "editComment" }, [one(change)], was && [one(was)]);
  }

  function likeComment(gid: Gid, liked: boolean): void {
    const one = (yes: boolean) => postOwn(`/stories/${gid}/${yes ? "like" : "unlike"}`, {}, set(gid, { liked: yes, num_likes: Math.max(0, (store.get("story", gid)?.num_likes ?? 0) + (yes === liked ? (yes ? 1 : -1) : 0)) }));
    act({ verb: "likeComment" }, [one(liked)], [one(!liked)]);
  }

  // Sections.

  function createSection(project: Gid, name: string, where: Beside = {}): Gid {
    const made = key(), gid = `~${made}`, spot = spotOf(store, store.indexes.list(topics.sections(project)), where, [], (other) => store.get("section", other)?.rank ?? null);
    const shown: Section = { gid, kind: "section", name, home: store.resolve(project), rank: between(spot.low, spot.high) };
    act({ verb: "createSection", name }, [{ ...post(`/projects/${project}/sections`, { name, ...(spot.isEnd ? {} : spot.beside) }, { gid, made: shown }), key: made, makes: true }], [remove(`/sections/${gid}`, gone(gid))]);
    return gid;
  }

  function renameSection(gid: Gid, name: string): void {
    const one = (given: string) => put(`/sections/${gid}`, { name: given }, set(gid, { name: given }));
    act({ verb: "renameSection", name }, [one(name)], [one(store.get("section", gid)?.name ?? "")]);
  }

  function moveSection(gid: Gid, where: Beside): void {
    const section = store.get("section", gid);
    if (!section) return;
    const all = store.indexes.list(topics.sections(section.home));
    const spot = spotOf(store, all, where, [gid], (other) => store.get("section", other)?.rank ?? null);
    const one = (beside: Record<string, unknown>, rank: string) =>
      inOrder(post(`/projects/${section.home}/sections/insert`, { section: gid, before_section: beside["insert_before"], after_section: beside["insert_after"] }, set(gid, { rank })));
    const was = neighbour(all, gid);
    act(about("moveSection", [gid]), [one(spot.beside, between(spot.low, spot.high))], [one(was, section.rank)]);
  }

  // Projects.

  function createProject(given: ProjectChange & { name: string }): Gid {
    const made = key(), gid = `~${made}`, now = new Date().toISOString();
    const shown: Project = {
      gid, kind: "project", color: null, icon: null, archived: false, privacy_setting: "public_to_workspace", default_view: "list", owner: me().gid, team: null,
      start_on: null, due_on: null, created_at: now, modified_at: now, completed: false, fields: [], ...given,
    };
    act({ verb: "createProject", name: given.name }, [{ ...post("/projects", { ...given, workspace: me().workspace }, { gid, made: shown }), key: made, makes: true }], [remove(`/projects/${gid}`, gone(gid))]);
    return gid;
  }

  function updateProject(gid: Gid, change: ProjectChange): void {
    const one = (given: ProjectChange) => put(`/projects/${gid}`, { ...given }, set(gid, { ...given }));
    const old = store.get("project", gid);
    const was = old && (Object.fromEntries(Object.keys(change).map((name) => [name, old[name as "name"] ?? null])) as ProjectChange);
    act(about("updateProject", [gid]), [one(change)], was && [one(was)]);
  }

  function createTag(name: string, color: string | null = null): Gid {
    const made = key(), gid = `~${made}`;
    const shown: Tag = { gid, kind: "tag", name, color };
    act({ verb: "createTag", name }, [{ ...post("/tags", { name, color, workspace: me().workspace }, { gid, made: shown }), key: made, makes: true }], [remove(`/tags/${gid}`, gone(gid))]);
    return gid;
  }

  function favorite(gid: Gid, kept: boolean): void {
    const one = (keep: boolean) =>
      keep ? putOwn(`/favorites/${gid}`, { workspace: me().workspace }, link(SHELF, "favorites", gid)) : removeOwn(`/favorites/${gid}?workspace=${me().workspace}`, unlink(SHELF, "favorites", gid));
    act(about(kept ? "favorite" : "unfavorite", [gid]), [one(kept)], [one(!kept)]);
  }

  return {
    together,
    createTask,
    createTasks,
    addSubtask,
    /** Any of a task's own fields; dates and completion bring along what follows from them. */
    updateTask: (gid: Gid, change: TaskChange) => updateTasks([gid], change),
    updateTasks: (gids: readonly Gid[], change: TaskChange): void => void updateTasks(gids, change),
    describeTask: describing("task", "updateTask"),
    describeProject: describing("project", "updateProject"),
    repeatTask,
    reschedule,
    completeTask: (gid: Gid, completed = true) => updateTasks([gid], { completed }),
    completeTasks: (gids: readonly Gid[], completed = true) => updateTasks(gids, { completed }),
    assignTasks: (gids: readonly Gid[], assignee: Gid | null) => updateTasks(gids, { assignee }),
    setCustomField: (gid: Gid, field: Gid, value: FieldValue) => setCustomFields([gid], field, value),
    setCustomFields,
    moveTask: (gid: Gid, to: { project: Gid; section: Gid } & Beside) => moveTasks([gid], to),
    moveTasks,
    moveInMyTasks,
    addToProject,
    removeFromProject,
    setParent,
    reorderSubtask: (gid: Gid, where: Beside) => setParent([gid], task(gid)?.parent ?? null, where),
    deleteTask: (gid: Gid) => deleteTasks([gid]),
    deleteTasks,
    /** Bring back exactly what one deletion took away; batches are listed by `GET /trash`. */
    restore: (batch: Gid) => act({ verb: "restore" }, [postOwn(`/trash/${batch}/restore`, {})], undefined, { final: true }),
    likeTask: (gid: Gid, liked = true) => updateTasks([gid], { liked }, "likeTask"),
    follow: (gid: Gid, who: Gid = me().gid) => linked("followTask", [gid], "followers", who, true),
    unfollow: (gid: Gid, who: Gid = me().gid) => linked("unfollowTask", [gid], "followers", who, false),
    addTag: (gids: readonly Gid[], tag: Gid) => linked("tagTask", gids, "tags", tag, true),
    removeTag: (gids: readonly Gid[], tag: Gid) => linked("untagTask", gids, "tags", tag, false),
    addDependency: (gid: Gid, on: Gid, lag?: number) => depends(gid, on, true, lag),
    removeDependency: (gid: Gid, on: Gid) => depends(gid, on, false),
    setCoAssignees,
    addComment,
    editComment: (gid: Gid, html_text: string) => updateComment(gid, { html_text }),
    pinComment: (gid: Gid, is_pinned: boolean) => updateComment(gid, { is_pinned }),
    deleteComment: (gid: Gid) => act({ verb: "deleteComment" }, [remove(`/stories/${gid}`, gone(gid), ...said(store.get("story", gid)?.target ?? "", -1))]),
    likeComment,
    createSection,
    renameSection,
    moveSection,
    deleteSection: (gid: Gid) => act(about("deleteSection", [gid]), [remove(`/sections/${gid}`, gone(gid))]),
    createProject,
    updateProject,
    deleteProject: (gid: Gid) => act(about("deleteProject", [gid]), [remove(`/projects/${gid}`, gone(gid))]),
    createTag,
    favorite,
    ...inboxActs(store, act),
  };
}

export type { Beside, NewTask, Patch, ProjectChange, TaskChange };
