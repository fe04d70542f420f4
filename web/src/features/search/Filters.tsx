import { Trans, useLingui } from "@lingui/react/macro";
import { usePlaces } from "@/app/places";
import { useAll, useMe } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { Swatch } from "@/ui/ClothLabel";
import { DateField } from "@/ui/DateField";
import { hueNamed } from "@/ui/hues";
import { Select } from "@/ui/Select";
import type { Criteria } from "./asked";
import style from "./Search.module.css";

const ANY = "", ME = "me";

/** What is looked for beyond the words. */
export function Filters({ asked, onChange }: { asked: Criteria; onChange: (change: { [Name in keyof Criteria]: string | null }) => void }) {
  const { t } = useLingui();
  const me = useMe(), people = useAll("user");
  const projects = usePlaces().groups.flatMap((group) => group.projects);
  const others = people.filter(({ gid }) => gid !== me.gid).map((one) => ({ value: one.gid, name: one.name, picture: <Avatar person={one} /> }));
  const { text: _, ...filters } = asked;
  return (
    <div role="group" aria-label={t`Filters`} className={style.filters}>
      <Select
        label={t`State`}
        value={asked.completed ?? ANY}
        options={[{ value: ANY, name: t`Any` }, { value: "false", name: t({ message: "Open", context: "state of a task" }) }, { value: "true", name: t`Completed` }]}
        onChange={(completed) => onChange({ completed })}
      />
      <Select label={t`Assignee`} value={asked["assignee.any"] ?? ANY} options={[{ value: ANY, name: t`Anybody` }, { value: ME, name: t`Me` }, ...others]} onChange={(gid) => onChange({ "assignee.any": gid })} />
      <Select
        label={t`Project`}
        value={asked["projects.any"] ?? ANY}
        options={[{ value: ANY, name: t`Any project` }, ...projects.map((one) => ({ value: one.gid, name: one.name, picture: <Swatch hue={hueNamed(one.color, one.gid)} /> }))]}
        onChange={(gid) => onChange({ "projects.any": gid })}
      />
      <DateField label={t`Due after`} placeholder={t`Any day`} value={dayOf(asked["due_on.after"])} onChange={(day) => onChange({ "due_on.after": day })} />
      <DateField label={t`Due before`} placeholder={t`Any day`} value={dayOf(asked["due_on.before"])} onChange={(day) => onChange({ "due_on.before": day })} />
      {Object.keys(filters).length > 0 && (
        <Button kind="quiet" size="form" className={style.clear} onClick={() => onChange({ completed: null, "assignee.any": null, "projects.any": null, "due_on.after": null, "due_on.before": null })}><Trans>Clear the filters</Trans></Button>
      )}
    </div>
  );
}

/** What no calendar knows is shown as no day, and left to the server to refuse. */
const dayOf = (said: string | undefined): string | null => (said && /^\d{4}-\d\d-\d\d$/.test(said) && !Number.isNaN(Date.parse(said)) ? said : null);
