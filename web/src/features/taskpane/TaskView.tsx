import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useRef } from "react";
import { MergeTexts } from "@/editor/MergeTexts";
import { useActions, useOpen, useTask } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { IconButton, buttonLook } from "@/ui/Button";
import { classes } from "@/ui/classes";
import { EmptyState } from "@/ui/EmptyState";
import { Skeleton } from "@/ui/Skeleton";
import { Activity } from "./Activity";
import { useDetail, useMay } from "./asking";
import { Attachments } from "./Attachments";
import { Bar } from "./Bar";
import { Composer, type Writing } from "./Composer";
import { Dependencies } from "./Dependencies";
import { Description } from "./Description";
import { Duplicate } from "./Duplicate";
import { Facts } from "./Facts";
import { Places } from "./Places";
import { Subtasks } from "./Subtasks";
import style from "./TaskView.module.css";
import { Title } from "./Title";
import { DropFiles, useUploads } from "./uploading";

interface Shown {
  gid: Gid;
  isPage?: boolean;
  onClose?: () => void;
}

/** All of a task, in the pane and on its own page. */
export function TaskView({ gid, isPage, onClose }: Shown) {
  const state = useOpen({ task: gid });
  const task = useTask(gid);
  const isHere = task !== undefined && (task.html_notes !== undefined || gid.startsWith("~"));
  if (state === "gone" || state === "refused" || (state === "ready" && !task)) return <Lost onClose={onClose} />;
  if (!isHere && state === "offline") return <Lost onClose={onClose} isOffline />;
  if (!isHere) return <><CloseRow onClose={onClose} /><Skeleton rows={10} /></>;
  return <Parts key={gid} gid={gid} isPage={isPage} onClose={onClose} />;
}

function Parts({ gid, isPage, onClose }: Shown) {
  const task = useTask(gid)!, act = useActions();
  const { may, level } = useMay(gid);
  const detail = useDetail(gid, [task.dependencies.length, task.co_assignees.join(), task.completed].join("/"));
  const uploads = useUploads(gid);
  const comment = useRef<Writing>(null);
  const shared = { gid, task, may, detail };
  return (
    <DropFiles uploads={uploads} isOff={!may("comment")}>
      <div className={classes(style.view, isPage && style.page)}>
        <Bar {...shared} isPage={isPage} onClose={onClose} onAttach={uploads.choose} onComment={() => comment.current?.begin()} />
        <div className={style.scroll}>
          <div className={style.body}>
            <Duplicate {...shared} />
            <Places {...shared} />
            <Title {...shared} />
            {level === "viewer" && <p className={style.quiet}><Trans>You can read this task.</Trans></p>}
            <Facts {...shared} />
            <Dependencies {...shared} />
            <Description {...shared} uploads={uploads} />
            <Attachments {...shared} uploads={uploads} />
            <Subtasks {...shared} />
            <Activity {...shared} />
          </div>
        </div>
        <Composer ref={comment} gid={gid} may={may} uploads={uploads} />
        <MergeTexts gid={gid} describe={act.describeTask} />
      </div>
    </DropFiles>
  );
}

function CloseRow({ onClose }: { onClose?: () => void }) {
  const { t } = useLingui();
  if (!onClose) return null;
  return <div className={style.bar}><span className={style.grow} /><IconButton icon="x" label={t`Close`} keys="esc" onClick={onClose} /></div>;
}

/** It never was, it is gone, or it is no longer for me: the answer is the same. */
function Lost({ onClose, isOffline }: { onClose?: () => void; isOffline?: boolean }) {
  const { t } = useLingui();
  return (
    <>
      <CloseRow onClose={onClose} />
      {isOffline ? (
        <EmptyState icon="offline" title={t`This task was not opened on this device yet`}><Trans>It shows as soon as you are back online.</Trans></EmptyState>
      ) : (
        <EmptyState icon="eye-off" title={t`This task is not here`} actions={<Link to="/trash" className={buttonLook()}><Trans>Open the trash</Trans></Link>}>
          <Trans>It was deleted, or you no longer have access to it.</Trans>
        </EmptyState>
      )}
    </>
  );
}
