import { Trans, useLingui } from "@lingui/react/macro";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { ask } from "@/api/client";
import { byName } from "@/locales/formats";
import { useAll, useMe } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { Icon } from "@/ui/Icon";

/** One of the things that a sign offers. */
export interface Offer {
  id: string;
  group: string;
  name: string;
  note?: string;
  picture: ReactNode;
  /** What it puts in place of the sign and what follows it; a form does something instead. */
  mention?: { gid: string; kind: string; label: string; href: string };
  run?: () => void;
}

const MOST_PEOPLE = 6;
const MOST_OTHERS = 5;

/** Every word that is typed begins a word of the name. */
export function fits(name: string, text: string): boolean {
  const words = name.toLocaleLowerCase().split(/[\s·\-_/]+/);
  return text.toLocaleLowerCase().split(/\s+/).filter(Boolean).every((typed) => words.some((word) => word.startsWith(typed)));
}

/** People, projects and tasks by what is typed after the sign. */
export function useMentions(text: string | null): Offer[] {
  const { t } = useLingui();
  const people = useAll("user"), projects = useAll("project");
  const me = useMe();
  const wanted = text?.trim() ?? "";
  const { data: tasks } = useQuery({
    queryKey: ["mention", me.workspace, wanted],
    enabled: wanted.length > 1,
    staleTime: 30_000,
    queryFn: ({ signal }) =>
      ask<{ gid: string; name: string; projects?: { name: string }[] }[]>({
        method: "GET", path: `/api/1.0/workspaces/${me.workspace}/typeahead`, query: { resource_type: "task", query: wanted, count: MOST_OTHERS, opt_fields: "name,projects.name" }, signal,
      }),
  });
  if (text === null) return [];
  const someone = people.filter((one) => fits(`${one.name} ${one.email ?? ""}`, wanted)).toSorted((a, b) => byName(a.name, b.name)).slice(0, MOST_PEOPLE);
  const work = wanted ? projects.filter((one) => !one.archived && fits(one.name, wanted)).slice(0, MOST_OTHERS) : [];
  return [
    ...someone.map((one) => ({
      id: one.gid, group: t`People`, name: one.name, note: one.gid === me.gid ? t`you` : (one.email ?? undefined), picture: <Avatar person={one} />,
      mention: { gid: one.gid, kind: "user", label: `@${one.name}`, href: `/people/${one.gid}` },
    })),
    ...work.map((one) => ({
      id: one.gid, group: t`Projects`, name: one.name, picture: <Swatch hue={hueNamed(one.color, one.gid)} />,
      mention: { gid: one.gid, kind: "project", label: one.name, href: `/projects/${one.gid}` },
    })),
    ...(wanted.length > 1 ? (tasks ?? []) : []).map((one) => ({
      id: one.gid, group: t`Tasks`, name: one.name, note: one.projects?.[0]?.name, picture: <Icon name="check-circle" />,
      mention: { gid: one.gid, kind: "task", label: one.name, href: `/tasks/${one.gid}` },
    })),
  ];
}

export function NothingFound() {
  return <Trans>Nothing of that name</Trans>;
}
