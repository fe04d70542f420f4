import { useLingui } from "@lingui/react/macro";
import type { Choices, Way } from "@/app/notifications";
import style from "./Matrix.module.css";

/** Kinds of news, and the ways on which each comes. */
export function Matrix({ kinds, onChoose }: { kinds: Choices["kinds"]; onChoose: (kind: string, way: Way, wanted: boolean) => void }) {
  const { t } = useLingui();
  const ways: [Way, string][] = [["inbox", t`Inbox`], ["mail", t`Mail`], ["browser", t`Browser`]];
  const names: Record<string, string> = {
    mentioned: t`Somebody mentions you`, assigned: t`A task is given to you or taken off you`, unblocked: t`Nothing blocks a task of yours any more`, commented: t`A comment on what you follow`,
    approval_changed: t`An approval that you follow is answered`, access_requested: t`Somebody asks to be let in`, access_answered: t`Your request to be let in is answered`, status_update: t`A status update of a project of yours`, message_posted: t`A message to a project of yours`,
    due_changed: t`Dates change`, completed: t`A task is completed or opened again`, attached: t`A file is attached`, followed: t`You become a collaborator`, added: t`You are added to a project or team`,
    liked: t`Somebody likes what you wrote`, task_added: t`A task comes into a project that you follow`,
  };
  return (
    <div className={style.around}>
      <table className={style.matrix}>
        <thead><tr><th scope="col">{t`What happens`}</th>{ways.map(([way, name]) => <th key={way} scope="col" className={style.way}>{name}</th>)}</tr></thead>
        <tbody>
          {Object.entries(kinds).map(([kind, chosen]) => (
            <tr key={kind}>
              <th scope="row">{names[kind] ?? kind}</th>
              {ways.map(([way, name]) => (
                <td key={way} className={style.way}>
                  <label className={style.cell}><input type="checkbox" checked={chosen[way]} aria-label={`${names[kind] ?? kind}: ${name}`} onChange={(event) => onChoose(kind, way, event.target.checked)} /></label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
