import { Trans } from "@lingui/react/macro";
import { ask } from "@/api/client";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { Banner } from "@/ui/Banner";
import { Button } from "@/ui/Button";
import { useRefresh } from "./asking";
import type { Part } from "./parts";
import style from "./TaskView.module.css";

/** It was merged into another task: say so, lead there, and let it be taken back. */
export function Duplicate({ gid, may, detail }: Part) {
  const refresh = useRefresh(gid);
  const open = useOpenTask();
  const other = detail?.duplicate_of;
  if (!other) return null;
  const unmerge = () => void ask({ method: "POST", path: `/api/weft/1/tasks/${gid}/unmerge` }).then(refresh);
  return (
    <Banner tone="info" icon="copy" action={may("edit") && <Button onClick={unmerge}><Trans>Take apart again</Trans></Button>}>
      <Trans>Merged into <button type="button" className={style.textLink} onClick={() => open(other.gid)}>{other.name}</button></Trans>
    </Banner>
  );
}
