// What is done with the sections of a grid.
import { plural, t } from "@lingui/core/macro";
import type { Gid } from "@/store/types";
import { confirm } from "@/ui/questions";
import type { GridControl } from "./control";

export class Sections {
  constructor(private readonly grid: GridControl) {}

  rename(gid: Gid, name: string): void {
    this.grid.act.renameSection(gid, name);
  }

  add(name: string, beside: { before?: Gid; after?: Gid } = {}): void {
    if (this.grid.props.project) this.grid.act.createSection(this.grid.props.project, name, beside);
  }

  async delete(gid: Gid): Promise<void> {
    const section = this.grid.weft.store.get("section", gid), { project } = this.grid.props;
    const row = this.grid.rows.find((one) => one.type === "group" && one.key === gid);
    const tasks = row?.type === "group" ? row.group.tasks : [];
    if (!section || !project) return;
    if (tasks.length) {
      const name = section.name, count = tasks.length;
      const isSure = await confirm({
        title: plural(count, { one: `Delete “${name}” and its # task?`, other: `Delete “${name}” and its # tasks?` }),
        consequence: t`The tasks go to the trash, where they stay for 30 days. To keep them, move them to another section first.`,
        yes: plural(count, { one: "Delete the section and # task", other: "Delete the section and # tasks" }),
        isDestructive: true,
      });
      if (!isSure) return;
      this.grid.act.deleteTasks(tasks);
    }
    this.grid.perform(() => this.grid.act.deleteSection(gid));
  }

  /** Delete a section; its tasks go to the one above it, or below it. */
  dissolve(gid: Gid): void {
    const heads = this.grid.rows.filter((one) => one.type === "group"), at = heads.findIndex(({ key }) => key === gid);
    const head = heads[at], other = heads[at - 1] ?? heads[at + 1], { project } = this.grid.props;
    if (!head || !other || !project) return;
    this.grid.perform(() => {
      if (head.group.tasks.length) this.grid.act.moveTasks(head.group.tasks, { project, section: other.key, at: "end" });
      this.grid.act.deleteSection(gid);
    });
  }

  move(gid: Gid, by: 1 | -1): void {
    const heads = this.grid.rows.flatMap((row) => (row.type === "group" ? [row.key] : [])), at = heads.indexOf(gid);
    const other = heads[at + by];
    if (other === undefined || this.grid.props.group !== "section") return;
    this.grid.act.moveSection(gid, by < 0 ? { before: other } : { after: other });
  }
}
