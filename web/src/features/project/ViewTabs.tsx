import { useLingui } from "@lingui/react/macro";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { PROJECT_PAGES, PROJECT_START, PROJECT_VIEWS, viewOf } from "@/app/projectViews";
import { MenuButton } from "@/ui/Menu";
import { TabBar, tabLook } from "@/ui/Tabs";
import { tipIfCut } from "@/ui/tips";
import { useSavedViews, type Abilities, type SavedView } from "./remote";
import { SaveViewDialog } from "./SaveViewDialog";
import { ViewMenu } from "./ViewMenu";
import style from "./ViewTabs.module.css";

const ONLY_PATH = { includeSearch: true, explicitUndefined: true } as const;

/** The views of a project: those that are always there, and those that somebody saved. */
export function ViewTabs({ project, may, tools }: { project: string; may: Abilities; tools: (element: HTMLElement | null) => void }) {
  const { t, i18n } = useLingui();
  const { view: shown } = useSearch({ strict: false }) as { view?: string };
  const [made, setMade] = useState<string | null>(null);
  const views = (useSavedViews(project).data ?? []).filter(({ layout }) => viewOf(layout));
  const add = () => [{ label: t`New view`, entries: PROJECT_VIEWS.map(({ id, name }) => ({ id, name: i18n._(name), icon: id, onChoose: () => setMade(id) })) }];
  return (
    <>
      <TabBar label={t`Views`} end={<span ref={tools} className={style.tools} />}>
        <PageTab project={project} page={PROJECT_START} />
        {PROJECT_VIEWS.map(({ id, name }) => (
          <Link key={id} to={`/projects/$project/${id}`} params={{ project }} search={{ view: views.some((view) => view.is_default && viewOf(view.layout) === id) ? "none" : undefined }} activeOptions={ONLY_PATH} className={tabLook}>{i18n._(name)}</Link>
        ))}
        {PROJECT_PAGES.map((page) => <PageTab key={page.id} project={project} page={page} />)}
        {views.map((view) => <SavedTab key={view.gid} project={project} view={view} isShown={shown === view.gid} may={may} />)}
        <span className={style.saved}><MenuButton label={t`Add a view`} icon="plus" groups={add} kind="quiet" /></span>
      </TabBar>
      {made && <SaveViewDialog project={project} layout={made} may={may} onClose={() => setMade(null)} />}
    </>
  );
}

function PageTab({ project, page: { id, name } }: { project: string; page: typeof PROJECT_START | (typeof PROJECT_PAGES)[number] }) {
  const { i18n } = useLingui();
  return <Link to={`/projects/$project/${id}`} params={{ project }} search={{}} activeOptions={{ includeSearch: false }} className={tabLook}>{i18n._(name)}</Link>;
}

function SavedTab({ project, view, isShown, may }: { project: string; view: SavedView; isShown: boolean; may: Abilities }) {
  const layout = viewOf(view.layout)!;
  return (
    <span className={style.saved}>
      <Link to={`/projects/$project/${layout}`} params={{ project }} search={{ view: view.gid }} activeOptions={ONLY_PATH} className={tabLook} {...tipIfCut(view.name)}>
        <span className={style.name}>{view.name}</span>
      </Link>
      {isShown && <ViewMenu project={project} view={view} may={may} />}
    </span>
  );
}
