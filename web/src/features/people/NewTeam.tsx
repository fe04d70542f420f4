import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "@/api/client";
import { useSession } from "@/app/session";
import { RadioGroup } from "@/ui/Choices";
import { TextArea, TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { useWeft } from "@/store/hooks";
import { useVisibilities, type Visibility } from "./visibilities";

/** People who share projects, under one name. */
export function NewTeam({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  const weft = useWeft();
  const { workspace } = useSession();
  const { navigate } = useRouter();
  const [visibility, setVisibility] = useState<Visibility>("public");
  const found = async (values: FormData) => {
    const data = { organization: workspace.gid, name: String(values.get("name") ?? "").trim(), description: String(values.get("description") ?? ""), visibility };
    const team = await ask<{ gid: string }>({ method: "POST", path: "/api/1.0/teams", data });
    weft.need([team.gid]);
    onClose();
    void navigate({ to: "/teams/$team", params: { team: team.gid } });
  };
  return (
    <FormDialog title={t`New team`} yes={t`Create the team`} onSend={found} onClose={onClose}>
      <TextField label={t`Name of the team`} name="name" autoFocus autoComplete="off" maxLength={1024} />
      <TextArea label={t`What it is for`} name="description" />
      <RadioGroup label={t`Who joins`} name="visibility" value={visibility} onChange={setVisibility} choices={useVisibilities()} />
    </FormDialog>
  );
}
