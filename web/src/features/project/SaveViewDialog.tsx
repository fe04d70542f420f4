import { useLingui } from "@lingui/react/macro";
import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { ask } from "@/api/client";
import { viewOf } from "@/app/projectViews";
import { RadioGroup } from "@/ui/Choices";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { viewsOf, type Abilities, type SavedView } from "./remote";

/** A view under its own name: a new one, or one that gets another name. */
export function SaveViewDialog({ project, layout, view, may, onClose }: {
  project: string;
  layout: string;
  view?: SavedView;
  may: Abilities;
  onClose: () => void;
}) {
  const { t } = useLingui();
  const queries = useQueryClient();
  const { navigate } = useRouter();
  const [whose, setWhose] = useState<"own" | "shared">(view?.is_shared ? "shared" : "own");
  const keep = async (values: FormData) => {
    const data = { name: String(values.get("name") ?? "").trim(), is_shared: whose === "shared" };
    if (!data.name) throw new Error(t`name: Write how the view is called`);
    const kept = view
      ? await ask<SavedView>({ method: "PUT", path: `/api/weft/1/saved_views/${view.gid}`, data })
      : await ask<SavedView>({ method: "POST", path: "/api/weft/1/saved_views", data: { ...data, parent: project, layout } });
    await queries.invalidateQueries({ queryKey: viewsOf(project) });
    onClose();
    const shown = viewOf(layout);
    if (!view && shown) void navigate({ to: `/projects/$project/${shown}`, params: { project }, search: { view: kept.gid } });
  };
  return (
    <FormDialog title={view ? t`Change the view` : t`New view`} yes={view ? t`Save the view` : t`Create the view`} onSend={keep} onClose={onClose}>
      <TextField label={t`Name`} name="name" autoFocus autoComplete="off" maxLength={255} defaultValue={view?.name} />
      <RadioGroup
        label={t`Who has it`}
        value={whose}
        onChange={setWhose}
        choices={[
          { value: "own", label: t`Only you` },
          ...(may.edit ? [{ value: "shared" as const, label: t`Everybody in this project`, hint: t`It becomes a tab for all of them.` }] : []),
        ]}
      />
    </FormDialog>
  );
}
