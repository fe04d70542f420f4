import { ask } from "@/api/client";
import type { Team } from "@/store/types";
import type { Person } from "@/ui/Avatar";

interface Found {
  gid: string;
  name: string;
  photo?: { image_60x60?: string } | null;
}

/** People of the workspace by name or address, then teams whose name holds the text. */
export async function peopleAndTeams(workspace: string, teams: readonly Team[], text: string, signal: AbortSignal): Promise<Person[]> {
  const found = await ask<Found[]>({
    method: "GET", path: `/api/1.0/workspaces/${workspace}/typeahead`, signal,
    query: { resource_type: "user", query: text, count: 12, opt_fields: "name,photo.image_60x60" },
  });
  const lower = text.toLocaleLowerCase();
  return [
    ...found.map(({ gid, name, photo }) => ({ gid, name, photo: photo?.image_60x60 ?? null })),
    ...teams.filter((team) => team.name.toLocaleLowerCase().includes(lower)).slice(0, 6).map(({ gid, name }) => ({ gid, name })),
  ];
}

/** Whether somebody could be written to at it. */
export function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}
