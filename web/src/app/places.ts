import { byName } from "@/locales/formats";
import { useAll, useFavorites } from "@/store/hooks";
import type { Project } from "@/store/types";

export interface Group {
  gid: string;
  /** `null`: they belong to no team. */
  name: string | null;
  projects: Project[];
}

/** What is starred and what is open: the sidebar's own places. */
export function usePlaces(): { starred: Project[]; groups: Group[] } {
  const projects = useAll("project").filter((project) => !project.archived);
  const teams = new Map(useAll("team").map((team) => [team.gid, team.name]));
  const known = new Map(projects.map((project) => [project.gid, project]));
  const starred = useFavorites().map((gid) => known.get(gid)).filter((one) => one !== undefined);
  return { starred, groups: grouped(projects, teams) };
}

/** By team, by name; what belongs to none comes last. */
function grouped(projects: readonly Project[], teams: ReadonlyMap<string, string>): Group[] {
  const groups = new Map<string, Group>();
  for (const project of projects) {
    const name = teams.get(project.team ?? "") ?? null;
    const gid = name === null ? "" : (project.team ?? "");
    const group = groups.get(gid) ?? { gid, name, projects: [] };
    group.projects.push(project);
    groups.set(gid, group);
  }
  const sorted = [...groups.values()].toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || byName(a.name ?? "", b.name ?? ""));
  for (const group of sorted) group.projects.sort((a, b) => byName(a.name, b.name));
  return sorted;
}
