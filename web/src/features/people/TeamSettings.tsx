import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { send } from "@/api/client";
import { useAnew } from "@/app/remote";
import { useWeft } from "@/store/hooks";
import { RadioGroup } from "@/ui/Choices";
import { TextArea, TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import type { TeamRead } from "./teamData";
import { useVisibilities } from "./visibilities";

export function TeamSettings({ team, path, onClose }: { team: TeamRead; path: string; onClose: () => void }) {
  const { t } = useLingui();
  const anew = useAnew();
  const weft = useWeft();
  const [visibility, setVisibility] = useState(team.visibility);
  const keep = async (values: FormData) => {
    const data = { name: String(values.get("name") ?? "").trim(), description: String(values.get("description") ?? ""), ...(visibility === team.visibility ? {} : { visibility }) };
    await send({ method: "PUT", path, data });
    weft.need([team.gid]);
    await anew(path);
    onClose();
  };
  return (
    <FormDialog title={t`Settings of “${team.name}”`} yes={t`Save the team`} onSend={keep} onClose={onClose}>
      <TextField label={t`Name of the team`} name="name" autoComplete="off" maxLength={1024} defaultValue={team.name} />
      <TextArea label={t`What it is for`} name="description" defaultValue={team.description ?? ""} />
      <RadioGroup label={t`Who joins`} name="visibility" value={visibility} onChange={setVisibility} choices={useVisibilities()} />
    </FormDialog>
  );
}
