import { useQuery } from "@tanstack/react-query";
import { byName } from "@/locales/formats";
import { ask } from "./asking";
import { useSession } from "./session";

export interface ProjectPlace {
  gid: string;
  name: string;
  color: string | null;
  privacy_setting: string;
  team?: { gid: string; name: string } | null;
}

export interface Group {
  gid: string;
  name: string | null;
  projects: ProjectPlace[];
}

interface Favorite {
  resource: { gid: string; resource_type: string; name: string };
}

const FRESH = 30_000;

/** What is starred and what is open: the sidebar's own places. */
export function usePlaces(): { starred: ProjectPlace[]; groups: Group[]; isKnown: boolean } {
  const { workspace } = useSession();
  const gid = workspace?.gid ?? "";
  const shared = { enabled: gid !== "", staleTime: FRESH };
  const projects = useQuery({
    ...shared,
    queryKey: ["projects", gid],
    queryFn: ({ signal }) => ask<ProjectPlace[]>({
      method: "GET", path: "/api/1.0/projects", signal,
      query: { workspace: gid, archived: false, limit: 100, opt_fields: "name,color,privacy_setting,team.name" },
    }),
  });
  const favorites = useQuery({
    ...shared,
    queryKey: ["favorites", gid],
    queryFn: ({ signal }) => ask<Favorite[]>({ method: "GET", path: "/api/weft/1/favorites", query: { workspace: gid }, signal }),
  });
  const known = new Map((projects.data ?? []).map((project) => [project.gid, project]));
  const starred = (favorites.data ?? []).map(({ resource }) => known.get(resource.gid)).filter((one) => one !== undefined);
  return { starred, groups: grouped(projects.data ?? []), isKnown: projects.data !== undefined };
}

/** By team, by name; what belongs to none comes last. */
function grouped(projects: readonly ProjectPlace[]): Group[] {
  const groups = new Map<string, Group>();
  for (const project of projects) {
    const gid = project.team?.gid ?? "";
    const group = groups.get(gid) ?? { gid, name: project.team?.name ?? null, projects: [] };
    group.projects.push(project);
    groups.set(gid, group);
  }
  const sorted = [...groups.values()].toSorted((a, b) => Number(a.name === null) - Number(b.name === null) || byName(a.name ?? "", b.name ?? ""));
  for (const group of sorted) group.projects.sort((a, b) => byName(a.name, b.name));
  return sorted;
}
