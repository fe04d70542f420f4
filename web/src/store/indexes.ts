// Who belongs to what, in which order; kept with every change of a shown entity.
import { Order } from "./order";
import type { Entity, Gid, Story, Task } from "./types";

/** The names of lists, as one subscribes to them. */
export const topics = {
  sections: (home: Gid) => `sections/${home}`,
  tasks: (section: Gid) => `tasks/${section}`,
  subtasks: (task: Gid) => `subtasks/${task}`,
  stories: (task: Gid) => `stories/${task}`,
  attachments: (parent: Gid) => `attachments/${parent}`,
  /** Changes of the tasks in a section, not only of their order. */
  within: (section: Gid) => `within/${section}`,
  ofProject: (project: Gid) => `of/${project}`,
  assigned: (user: Gid) => `assigned/${user}`,
  kind: (kind: Entity["kind"]) => `kind/${kind}`,
} as const;

const NOTHING: readonly Gid[] = [];

export class Indexes {
  private readonly orders = new Map<string, Order>();

  constructor(private readonly mark: (topic: string) => void) {}

  /** The members of a list in their order; the same array until something in it moves. */
  list(topic: string): readonly Gid[] {
    return this.orders.get(topic)?.list() ?? NOTHING;
  }

  size(topic: string): number {
    return this.orders.get(topic)?.size ?? 0;
  }

  update(before: Entity | undefined, after: Entity | undefined): void {
    const gid = (after ?? before)!.gid;
    const was = before ? listed(before) : NONE, now = after ? listed(after) : NONE;
    for (const [topic] of was) if (!now.some(([other]) => other === topic)) this.drop(topic, gid);
    for (const [topic, rank] of now) this.put(topic, gid, rank, was);
    // Whoever sorts, filters or counts the tasks of a place is told of changes within it too.
    for (const topic of within(before, after)) this.mark(topic);
  }

  private put(topic: string, gid: Gid, rank: string, was: Listed): void {
    if (was.some(([other, theirs]) => other === topic && theirs === rank)) return;
    let order = this.orders.get(topic);
    if (!order) this.orders.set(topic, (order = new Order()));
    order.put(gid, rank);
    this.mark(topic);
  }

  private drop(topic: string, gid: Gid): void {
    const order = this.orders.get(topic);
    order?.drop(gid);
    if (order?.size === 0) this.orders.delete(topic);
    this.mark(topic);
  }
}

type Listed = readonly (readonly [topic: string, rank: string])[];
const NONE: Listed = [];

function listed(entity: Entity): Listed {
  switch (entity.kind) {
    case "task":
      return ofTask(entity);
    case "section":
      return [[topics.sections(entity.home), entity.rank]];
    case "story":
      return [[topics.stories(entity.target), moment(entity)]];
    case "attachment":
      return [[topics.attachments(entity.parent), entity.created_at]];
    default:
      return [[topics.kind(entity.kind), ""]];
  }
}

function ofTask(task: Task): Listed {
  const found: [string, string][] = [];
  for (const project in task.places) {
    const place = task.places[project]!;
    found.push([topics.tasks(place.section), place.rank], [topics.ofProject(project), ""]);
  }
  if (task.own_place) found.push([topics.tasks(task.own_place.section), task.own_place.rank]);
  if (task.parent) found.push([topics.subtasks(task.parent), task.rank ?? ""]);
  if (task.assignee) found.push([topics.assigned(task.assignee), ""]);
  return found;
}

function within(before: Entity | undefined, after: Entity | undefined): Set<string> {
  const found = new Set<string>();
  for (const entity of [before, after]) {
    if (entity?.kind === "task") {
      for (const project in entity.places) found.add(topics.ofProject(project)).add(topics.within(entity.places[project]!.section));
      if (entity.own_place) found.add(topics.within(entity.own_place.section));
    }
    if (entity?.kind === "task" && entity.assignee) found.add(topics.assigned(entity.assignee));
    if (entity && entity.kind !== "task" && entity.kind !== "story") found.add(topics.kind(entity.kind));
  }
  return found;
}

const moment = (story: Story) => story.created_at;
