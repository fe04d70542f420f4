import { Trans, useLingui } from "@lingui/react/macro";
import { useOpenTask } from "@/app/TaskPaneSlot";
import { wordsOf } from "@/editor/xml";
import { ago, wholeMoment } from "@/locales/formats";
import type { Gid } from "@/store/types";
import { Icon, type IconName } from "@/ui/Icon";
import { tip } from "@/ui/tips";
import { type Happening, useActivity } from "./overviewData";
import style from "./Overview.module.css";

const MANY = 15;
const ICONS: [RegExp, IconName][] = [
  [/comment/, "message"], [/assign/, "user"], [/complete|marked/, "check"], [/due|date|start/, "calendar"], [/section|project|moved/, "folder"], [/tag/, "tag"],
  [/depend|block/, "depend"], [/attach/, "clip"], [/subtask|parent/, "subtask"], [/name|notes|desc/, "edit"], [/like/, "like"], [/approval/, "approval"],
];

/** What happened to its tasks of late, the newest first. */
export function Activity({ project }: { project: Gid }) {
  const { t } = useLingui();
  const { data } = useActivity(project, MANY);
  if (!data?.length) return null;
  return (
    <section className={style.part} aria-label={t`Activity`}>
      <h2 className={style.partName}><Trans>Activity</Trans></h2>
      <ol className={style.activity}>{data.map((one) => <Line key={one.gid} one={one} />)}</ol>
    </section>
  );
}

function Line({ one }: { one: Happening }) {
  const open = useOpenTask();
  const { target, created_by, text, html_text, created_at, resource_subtype, type } = one;
  const words = wordsOf(html_text);
  return (
    <li>
      <Icon name={ICONS.find(([pattern]) => pattern.test(resource_subtype))?.[1] ?? "history"} />
      <span className={style.happened}>
        {created_by && type === "comment" ? <Trans><b>{created_by.name}</b> commented: “{words}”</Trans> : <>{created_by && <b>{created_by.name}</b>} {text}</>}
        {target && <> · <button type="button" className={style.task} onClick={() => open(target.gid)}>{target.name || <Trans>Untitled task</Trans>}</button></>}
      </span>
      <time dateTime={created_at} className={style.quiet} {...tip(wholeMoment(created_at))}>{ago(created_at)}</time>
    </li>
  );
}
