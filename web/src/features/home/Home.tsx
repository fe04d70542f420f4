import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Page, Reading } from "@/app/Page";
import { useShell } from "@/app/shellState";
import { today as readersToday } from "@/locales/formats";
import { useAll, useMe } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { Projects } from "./Projects";
import { Recents } from "./Recents";
import { StartHere } from "./StartHere";
import { greetingAt } from "./greeting";
import style from "./Home.module.css";

/** Where the day begins: what is due, and what one worked on last. */
export function Home() {
  const { t, i18n } = useLingui();
  const me = useMe();
  const { open } = useShell();
  const [now] = useState(() => new Date());
  const today = readersToday(now.getTime());
  const hasProjects = useAll("project").length > 0;
  const first = me.name.trim().split(/\s+/)[0] ?? me.name;
  return (
    <Page title={t`Home`}>
      <Reading>
        <h2 className={style.greeting}>{i18n._({ ...greetingAt(now, me.zone), values: { first } })}</h2>
        {hasProjects ? (
          <div className={style.cards}>
            <StartHere today={today} />
            <Projects />
            <Recents />
          </div>
        ) : (
          <EmptyState level={3} title={t`Begin with a project`} actions={<Button kind="primary" icon="plus" aria-haspopup="dialog" onClick={() => open("project")}><Trans>New project</Trans></Button>}>
            <Trans>A project holds tasks and the people who share them. What is due and what you worked on appears here.</Trans>
          </EmptyState>
        )}
      </Reading>
    </Page>
  );
}
