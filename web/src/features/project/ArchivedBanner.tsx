import { Trans } from "@lingui/react/macro";
import { useActions } from "@/store/hooks";
import type { Project } from "@/store/types";
import { Banner } from "@/ui/Banner";
import type { Abilities } from "./remote";

export function ArchivedBanner({ project, may }: { project: Project; may: Abilities }) {
  const act = useActions();
  const bring = may.edit && <button type="button" onClick={() => act.updateProject(project.gid, { archived: false })}><Trans>Bring it back</Trans></button>;
  return (
    <Banner tone="info" icon="archive" action={bring}>
      <b><Trans>This project is archived.</Trans></b> <Trans>It stays out of the sidebar, and search still finds it.</Trans>
    </Banner>
  );
}
