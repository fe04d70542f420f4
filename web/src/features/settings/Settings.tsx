import { useLingui } from "@lingui/react/macro";
import { Link, Navigate, useParams } from "@tanstack/react-router";
import { lazy, Suspense, type ReactNode } from "react";
import { Page } from "@/app/Page";
import { useSession } from "@/app/session";
import { classes } from "@/ui/classes";
import { Icon } from "@/ui/Icon";
import { Skeleton } from "@/ui/Skeleton";
import { Appearance } from "./Appearance";
import { Notifications } from "./Notifications";
import { Profile } from "./Profile";
import { Security } from "./Security";
import { Shortcuts } from "./Shortcuts";
import { Tokens } from "./Tokens";
import { Workspace } from "./Workspace";
import { MINE, OURS, type Part } from "./parts";
import style from "./Settings.module.css";

const Members = lazy(() => import("./members/Members").then(({ Members: Screen }) => ({ default: Screen })));

const SCREENS: Record<Part, () => ReactNode> = {
  profile: () => <Profile />, appearance: () => <Appearance />, shortcuts: () => <Shortcuts />, notifications: () => <Notifications />, security: () => <Security />,
  tokens: () => <Tokens />, workspace: () => <Workspace />, members: () => <Suspense fallback={<Skeleton rows={6} />}><Members /></Suspense>,
};

/** On a phone the parts lie in a row that scrolls. */
const comeIntoView = (link: HTMLAnchorElement | null) => link?.scrollIntoView({ block: "nearest", inline: "nearest" });

/** One's own settings, and those of the workspace for its admins. */
export function Settings() {
  const { t, i18n } = useLingui();
  const { part = "profile" } = useParams({ strict: false }) as { part?: string };
  const { workspace } = useSession();
  const groups = [
    { name: t`You`, parts: MINE },
    ...(workspace.is_admin ? [{ name: workspace.name, parts: OURS }] : []),
  ];
  const shown = groups.flatMap((group) => group.parts).find((one) => one.id === part);
  if (!shown) return <Navigate to="/settings" replace />;
  return (
    <Page title={t`Settings`}>
      <div className={style.settings}>
        <nav aria-label={t`Settings`} className={style.nav}>
          {groups.map(({ name, parts }) => (
            <section key={name} aria-label={name}>
              <h2 className={style.heading}>{name}</h2>
              <ul>
                {parts.map((one) => (
                  <li key={one.id}>
                    <Link to="/settings/$part" params={{ part: one.id }} ref={one.id === part ? comeIntoView : undefined} className={style.link} aria-current={one.id === part ? "page" : undefined}><Icon name={one.icon} />{i18n._(one.name)}</Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </nav>
        <div className={classes(style.part, part === "members" && style.wide)}>
          <h2 className={style.title}>{i18n._(shown.name)}</h2>
          {SCREENS[shown.id]()}
        </div>
      </div>
    </Page>
  );
}
