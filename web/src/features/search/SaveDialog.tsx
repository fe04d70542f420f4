import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ask } from "@/api/client";
import { useAnew } from "@/app/remote";
import { useSession } from "@/app/session";
import { RadioGroup } from "@/ui/Choices";
import { TextField } from "@/ui/Field";
import { FormDialog } from "@/ui/FormDialog";
import { keptOf, type Asked } from "./asked";
import { useSearches, type SavedSearch } from "./searches";

/** A search under a name: a new one of these criteria, or one that gets another name. */
export function SaveDialog({ search, asked, onClose, onSaved }: { search?: SavedSearch; asked?: Asked; onClose: () => void; onSaved?: (gid: string) => void }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const { path, put } = useSearches();
  const anew = useAnew();
  const [whose, setWhose] = useState<"own" | "shared">(search?.is_shared ? "shared" : "own");
  const keep = async (values: FormData) => {
    const name = String(values.get("name") ?? "").trim(), is_shared = whose === "shared";
    if (!name) throw new Error(t`name: Write how the search is called`);
    if (search) {
      onClose();
      await put({ gid: search.gid, name, is_shared });
      return;
    }
    const made = await ask<{ gid: string }>({ method: "POST", path: "/api/weft/1/saved_views", data: { parent: workspace.gid, layout: "list", name, is_shared, ...(asked && keptOf(asked)) } });
    await anew(path);
    onClose();
    onSaved?.(made.gid);
  };
  return (
    <FormDialog title={search ? t`Change the search` : t`Save the search`} yes={t`Save the search`} onSend={keep} onClose={onClose}>
      <TextField label={t`Name`} name="name" autoFocus autoComplete="off" maxLength={200} defaultValue={search?.name ?? asked?.text ?? ""} />
      <RadioGroup
        label={t`Who has it`}
        value={whose}
        onChange={setWhose}
        choices={[
          { value: "own", label: t`Only you` },
          { value: "shared", label: t`Every member of ${workspace.name}`, hint: t`Each finds the tasks that they may see.` },
        ]}
      />
    </FormDialog>
  );
}
