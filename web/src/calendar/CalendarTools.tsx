import { useLingui } from "@lingui/react/macro";
import { useIsPhone } from "@/app/shellState";
import { ViewTools } from "@/app/viewTools";
import type { Catalog } from "@/fields/catalog";
import * as formats from "@/locales/formats";
import { Button, IconButton } from "@/ui/Button";
import { MenuButton } from "@/ui/Menu";
import { Segments } from "@/ui/Tabs";
import type { Home } from "@/views/saved";
import { Toolbar } from "@/views/Toolbar";
import { colourings } from "./colours";
import { daysOf, stepped, weeksAround } from "./days";
import type { CalendarHandle } from "./settings";
import style from "./Calendar.module.css";

interface Given extends CalendarHandle {
  home: Home;
  catalog: Catalog;
  count: number;
  undated: number;
  mayEdit: boolean;
}

/** Which days are shown, and how; beside the tabs, on a phone above the days. */
export function CalendarTools({ home, settings, change, go, handle, catalog, count, undated, mayEdit }: Given) {
  const { t } = useLingui();
  const isPhone = useIsPhone();
  const mode = isPhone ? "month" : settings.mode;
  const options = () => [
    { label: t`Colour by`, isOneOf: true, entries: [{ key: "none" as const, name: t`No colour` }, ...colourings(catalog, home)].map(({ key, name }) => ({ id: key, name, isChosen: settings.by === key, onChoose: () => change({ by: key }) })) },
    { entries: [{ id: "weekends", name: t`Show weekends`, isChosen: settings.hasWeekends, onChoose: () => change({ hasWeekends: !settings.hasWeekends }) }] },
  ];
  const shown = mode === "month" ? formats.monthAndYear(settings.day) : rangeOf(settings.day, settings.hasWeekends);
  const steps = (
    <div role="group" aria-label={t`Days shown`} className={style.steps}>
      <IconButton icon="chevron-left" label={mode === "month" ? t`The month before` : t`The week before`} onClick={() => go(stepped(settings.day, mode, -1))} />
      <b className={style.shown} aria-live="polite">{shown}</b>
      <IconButton icon="chevron-right" label={mode === "month" ? t`The month after` : t`The week after`} onClick={() => go(stepped(settings.day, mode, 1))} />
      <Button onClick={() => go(formats.today())}>{t`Today`}</Button>
    </div>
  );
  return (
    <>
      {isPhone && steps}
      <ViewTools>
        {!isPhone && steps}
        {!isPhone && <Segments label={t`How much is shown`} tabs={[{ id: "week", name: t`Week` }, { id: "month", name: t`Month` }]} chosen={settings.mode} onChoose={(chosen) => change({ mode: chosen })} />}
        <Toolbar home={home} layout="calendar" handle={handle} catalog={catalog} columns={[]} count={count} mayEdit={mayEdit} />
        <MenuButton kind="quiet" label={t`Calendar options`} groups={options} placement="bottom end" />
        {!isPhone && <Button kind="quiet" icon="pane" aria-pressed={settings.hasTray} aria-label={t`No date: ${formats.number(undated)}`} onClick={() => change({ hasTray: !settings.hasTray })}>{t`No date`} <span className={style.count}>{formats.number(undated)}</span></Button>}
      </ViewTools>
    </>
  );
}

function rangeOf(day: string, hasWeekends: boolean): string {
  const days = daysOf(weeksAround(day, "week")[0]!, hasWeekends);
  return formats.dayRange(formats.dateOf(days[0]!), formats.dateOf(days.at(-1)!));
}
