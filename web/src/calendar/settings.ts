// How somebody looks at a calendar: its filter is a view's; what belongs to calendars alone this device remembers.
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { useRemembered } from "@/app/remembered";
import { today } from "@/locales/formats";
import { useMe } from "@/store/hooks";
import type { Filter } from "@/store/filters";
import type { Day } from "@/store/types";
import { asked } from "@/views/look";
import { type Home, homeGid } from "@/views/saved";
import { type LookHandle, useLook } from "@/views/useLook";
import type { By } from "./colours";
import type { Mode } from "./days";

export interface CalendarSettings {
  mode: Mode;
  hasWeekends: boolean;
  by: By;
  /** What has no day is shown beside. */
  hasTray: boolean;
  filter: Filter | null;
  /** A day of what is shown. */
  day: Day;
}

export interface CalendarHandle {
  settings: CalendarSettings;
  handle: LookHandle;
  change: (change: Partial<Omit<CalendarSettings, "filter" | "day">>) => void;
  go: (day: Day) => void;
}

const DAY = /^\d{4}-\d\d-\d\d$/;

export function useCalendar(home: Home): CalendarHandle {
  const me = useMe();
  const handle = useLook(home, "calendar");
  const usual = useMemo(() => ({ mode: "month" as Mode, hasWeekends: true, by: ("project" in home ? "section" : "projects") as By, hasTray: false }), [home]);
  const [kept, keep] = useRemembered(`calendar.${homeGid(home)}`, usual);
  const { day } = useSearch({ strict: false }) as { day?: string };
  const navigate = useNavigate();
  const said = JSON.stringify(asked(handle.look, me.gid));
  const settings = useMemo<CalendarSettings>(() => ({ ...usual, ...kept, filter: JSON.parse(said) as Filter | null, day: day && DAY.test(day) ? day : today() }), [usual, kept, said, day]);
  return {
    settings, handle,
    change: (change) => keep({ ...usual, ...kept, ...change }),
    go: (next) => void navigate({ to: ".", search: (before: Record<string, unknown>) => ({ ...before, day: next === today() ? undefined : next }), replace: true } as never),
  };
}
