// Who belongs to what, in which order; kept with every change of a shown entity.
import { Order } from "./order";
import type { Entity, Gid, Task } from "./types";

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
    if (before) this.leave(before, after);
    if (after) this.enter(after);
  }

  /** Out of the lists that it is no longer in. */
  private leave(before: Entity, after: Entity | undefined): void {
    each(before, (topic) => {
      if (!after || !isIn(after, topic)) this.drop(topic, before.gid);
    });
    this.tellWithin(before);
  }

  private enter(after: Entity): void {
    each(after, (topic, rank) => this.put(topic, after.gid, rank));
    this.tellWithin(after);
  }

  /** Whoever sorts, filters or counts the tasks of a place is told of changes within it too. */
  private tellWithin(entity: Entity): void {
    if (entity.kind === "task") {
      for (const project in entity.places) {
        this.mark(topics.ofProject(project));
        this.mark(topics.within(entity.places[project]!.section));
      }
      if (entity.own_place) this.mark(topics.within(entity.own_place.section));
      if (entity.assignee) this.mark(topics.assigned(entity.assignee));
    } else if (entity.kind !== "story") this.mark(topics.kind(entity.kind));
  }

  private put(topic: string, gid: Gid, rank: string): void {
    let order = this.orders.get(topic);
    if (!order) this.orders.set(topic, (order = new Order()));
    if (order.put(gid, rank)) this.mark(topic);
  }

  private drop(topic: string, gid: Gid): void {
    const order = this.orders.get(topic);
    order?.drop(gid);
    if (order?.size === 0) this.orders.delete(topic);
    this.mark(topic);
  }
}

/** The lists that an entity is in, with its rank in each. */
function each(entity: Entity, tell: (topic: string, rank: string) => void): void {
  switch (entity.kind) {
    case "task":
      return ofTask(entity, tell);
    case "section":
      return tell(topics.sections(entity.home), entity.rank);
    case "story":
      return tell(topics.stories(entity.target), entity.created_at);
    case "attachment":
      return tell(topics.attachments(entity.parent), entity.created_at);
    default:
      return tell(topics.kind(entity.kind), "");
  }
}

function ofTask(task: Task, tell: (topic: string, rank: string) => void): void {
  for (const project in task.places) {
    const place = task.places[project]!;
    tell(topics.tasks(place.section), place.rank);
    tell(topics.ofProject(project), "");
  }
  if (task.own_place) tell(topics.tasks(task.own_place.section), task.own_place.rank);
  if (task.parent) tell(topics.subtasks(task.parent), task.rank ?? "");
  if (task.assignee) tell(topics.assigned(task.assignee), "");
}

function isIn(entity: Entity, topic: string): boolean {
  let found = false;
  each(entity, (other) => (found ||= other === topic));
  return found;
}
