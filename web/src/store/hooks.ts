// The store in React: each hook listens to exactly what it shows.
import { createContext, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Here } from "../sync/presence";
import type { Opened, State, Weft } from "../sync/weft";
import type { Entry } from "../sync/outbox";
import type { Connection } from "../sync/tabs";
import type { Actions } from "./actions";
import { topics } from "./indexes";
import type { CustomField, CustomType, Gid, Kind, Kinds, Me, Project, Section, Shelf, Tag, Task, User } from "./types";
import { INBOX, SHELF } from "./types";
import { type Group, type Row, type Source, type Spec, View } from "./views";
import type { Undoing } from "./undo";

const Current = createContext<Weft | null>(null);

/** `<WeftProvider value={weft}>` around the signed-in app. */
export const WeftProvider = Current.Provider;

export function useWeft(): Weft {
  const weft = useContext(Current);
  if (!weft) throw new Error("useWeft stands outside <WeftProvider>.");
  return weft;
}

export const useMe = (): Me => useWeft().me;
export const useActions = (): Actions => useWeft().actions;

// Entities.

/** One entity; rendered anew only when it changes. */
export function useEntity<K extends Kind>(kind: K, gid: Gid | null | undefined): Kinds[K] | undefined {
  const { store } = useWeft();
  const real = gid ? store.resolve(gid) : null; // what was made here gets another name while it is shown
  const subscribe = useMemo(() => listening(store.subscribe.bind(store), real, gid ?? null), [store, gid, real]);
  return useSyncExternalStore(subscribe, () => store.get(kind, gid));
}

export const useTask = (gid: Gid | null | undefined): Task | undefined => useEntity("task", gid);
export const useProject = (gid: Gid | null | undefined): Project | undefined => useEntity("project", gid);
export const useSection = (gid: Gid | null | undefined): Section | undefined => useEntity("section", gid);
export const useTag = (gid: Gid | null | undefined): Tag | undefined => useEntity("tag", gid);
export const useCustomType = (gid: Gid | null | undefined): CustomType | undefined => useEntity("custom_type", gid);
export const useCustomField = (gid: Gid | null | undefined): CustomField | undefined => useEntity("custom_field", gid);

/** A person; who is not known here yet (they left) is asked for. */
export function useUser(gid: Gid | null | undefined): User | undefined {
  const weft = useWeft(), user = useEntity("user", gid);
  useEffect(() => {
    if (gid && !user) weft.need([gid]);
  }, [weft, gid, user]);
  return user;
}

/** A write of mine on it is still on its way. */
export function usePending(gid: Gid): boolean {
  const { store } = useWeft();
  return useSyncExternalStore(useMemo(() => (listener: () => void) => store.subscribe(gid, listener), [store, gid]), () => store.isPending(gid));
}

// Lists of gids, in order.

/** A list by its topic (`topics`), e.g. `topics.subtasks(task)`. */
export function useList(topic: string): readonly Gid[] {
  const { store } = useWeft();
  const subscribe = useMemo(() => (listener: () => void) => store.subscribe(topic, listener), [store, topic]);
  return useSyncExternalStore(subscribe, () => store.indexes.list(topic));
}

export const useSections = (home: Gid): readonly Gid[] => useList(topics.sections(home));
export const useSubtasks = (task: Gid): readonly Gid[] => useList(topics.subtasks(task));
export const useStories = (task: Gid): readonly Gid[] => useList(topics.stories(task));
export const useAttachments = (parent: Gid): readonly Gid[] => useList(topics.attachments(parent));

/** All of a kind that lives in every store: people, projects, teams, tags, fields, types. */
export function useAll<K extends "item" | "user" | "project" | "team" | "tag" | "custom_field" | "custom_type">(kind: K): readonly Kinds[K][] {
  const { store } = useWeft();
  const subscribe = useMemo(() => (listener: () => void) => store.subscribe(topics.kind(kind), listener), [store, kind]);
  return useSyncExternalStore(subscribe, () => store.every(kind));
}

export function useFavorites(): readonly Gid[] {
  const { store } = useWeft();
  const subscribe = useMemo(() => (listener: () => void) => store.subscribe(SHELF, listener), [store]);
  return useSyncExternalStore(subscribe, () => (store.any(SHELF) as Shelf | undefined)?.favorites ?? NONE);
}
const NONE: readonly Gid[] = [];

/** How many things in my inbox are unread. */
export const useUnread = (): number => useEntity("inbox", INBOX)?.unread ?? 0;

// Views.

/** What a list or board shows; keep `source` and `spec` (and what is in it) the same between renders. */
export function useView(source: Source, spec: Spec, today: string): View {
  const { store } = useWeft();
  const name = JSON.stringify(source);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the source by what it says, not by identity
  const view = useMemo(() => new View(store, source, spec, { today, ...("project" in source ? { project: source.project } : {}) }), [store, name, today]);
  useEffect(() => view.update(spec), [view, spec]);
  return view;
}

export function useRows(view: View): readonly Row[] {
  return useSyncExternalStore(useMemo(() => view.subscribe.bind(view), [view]), () => view.rows());
}

export function useGroups(view: View): readonly Group[] {
  return useSyncExternalStore(useMemo(() => view.subscribe.bind(view), [view]), () => view.groups());
}

// Things kept up to date.

/** Keep a project, my list or a task's detail up to date while this is shown. */
export function useOpen(what: Opened): State {
  const weft = useWeft(), name = JSON.stringify(what);
  const [state, setState] = useState<State>("loading");
  useEffect(() => {
    const open = weft.openThing(JSON.parse(name) as Opened);
    const tell = () => setState(open.state());
    const leave = open.subscribe(tell);
    tell();
    return () => {
      leave();
      open.close();
    };
  }, [weft, name]);
  return state;
}

// The way to the server.

export function useConnection(): Connection {
  const { live } = useWeft();
  return useSyncExternalStore(useMemo(() => (listener: () => void) => live.events.on("state", listener), [live]), () => live.state);
}

/** What waits, is held for its age, or was refused. */
export function useUnsent(): readonly Entry[] {
  const { outbox } = useWeft();
  return useSyncExternalStore(outbox.subscribe, outbox.list);
}

export function useUndo(): Undoing & { takeBack: (id?: string) => void; doAgain: () => void } {
  const { undo } = useWeft(), state = useSyncExternalStore(undo.subscribe, undo.get);
  return { ...state, takeBack: (id) => undo.undo(id), doAgain: () => undo.redo() };
}

// Presence.

/** The others who look at it; I am told to be there while this is shown. */
export function usePresence(resource: Gid): readonly Here[] {
  const { presence } = useWeft();
  useEffect(() => presence.enter(resource), [presence, resource]);
  return useSyncExternalStore(useMemo(() => (listener: () => void) => presence.subscribe(resource, listener), [presence, resource]), () => presence.of(resource));
}

function listening(subscribe: (topic: string, listener: () => void) => () => void, ...topics: (string | null)[]) {
  return (listener: () => void) => {
    const leave = [...new Set(topics)].flatMap((topic) => (topic ? [subscribe(topic, listener)] : []));
    return () => leave.forEach((end) => end());
  };
}
