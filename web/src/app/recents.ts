import type { IconName } from "@/ui/icon-names";
import { useRemote } from "./remote";
import { useSession } from "./session";

interface Said {
  resource: { gid: string; name: string; resource_type: string } | null;
  seen_at: string;
}

export interface Recent {
  resource: { gid: string; name: string; resource_type: string };
  seen_at: string;
  /** Its address. */
  to: string;
  icon: IconName;
}

const PLACES: Record<string, { path: string; icon: IconName }> = {
  project: { path: "/projects", icon: "folder" }, task: { path: "/tasks", icon: "check-circle" },
  user: { path: "/people", icon: "user" }, team: { path: "/teams", icon: "users" },
};

/** What the reader looked at, the latest first: what has a place of its own. */
export function useRecents(): Recent[] {
  const { workspace } = useSession();
  const { data } = useRemote<Said[]>("/api/weft/1/recents", { workspace: workspace.gid, opt_fields: "resource.name,resource.resource_type,seen_at", limit: 20 });
  return (data ?? []).flatMap(({ resource, seen_at }) => {
    const place = PLACES[resource?.resource_type ?? ""];
    return resource && place ? [{ resource, seen_at, to: `${place.path}/${resource.gid}`, icon: place.icon }] : [];
  });
}
