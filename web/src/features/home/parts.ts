import { lazy, type ComponentType } from "react";
import type { WidgetKind } from "@/app/widgets";
import { Due } from "./Due";
import { Projects } from "./Projects";

type Part = ComponentType<{ today: string }>;
// What stands further below, or is not everybody's, comes after the first look.
const beside = () => import("./beside");
const Waiting = lazy(() => beside().then((parts) => ({ default: parts.Waiting })));
const People = lazy(() => beside().then((parts) => ({ default: parts.People })));
const Recents = lazy(() => beside().then((parts) => ({ default: parts.Recents })));
const Notepad = lazy(() => beside().then((parts) => ({ default: parts.Notepad })));

/** What a home may hold. */
export const PARTS: Record<WidgetKind, Part> = { due: Due, waiting: Waiting, projects: Projects, people: People, recents: Recents, notepad: Notepad };
