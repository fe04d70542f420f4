import { useLingui } from "@lingui/react/macro";
import { Link, Outlet, useParams } from "@tanstack/react-router";
import { Page } from "@/app/Page";
import { useProject } from "@/store/hooks";
import { PROJECT_VIEWS } from "@/app/projectViews";
import { Swatch } from "@/ui/ClothLabel";
import { hueNamed } from "@/ui/hues";
import { TabBar, tabLook } from "@/ui/Tabs";

/** The header of a project with the tabs of its views. */
export function ProjectFrame() {
  const { t, i18n } = useLingui();
  const { project = "" } = useParams({ strict: false });
  const known = useProject(project);
  return (
    <Page
      title={known?.name ?? t`Project`}
      start={<Swatch size="m" hue={hueNamed(known?.color, project)} />}
      tabs={
        <TabBar label={t`Views`}>
          {PROJECT_VIEWS.map(({ id, name }) => (
            <Link key={id} to={`/projects/$project/${id}`} params={{ project }} className={tabLook}>{i18n._(name)}</Link>
          ))}
        </TabBar>
      }
    >
      <Outlet />
    </Page>
  );
}
