import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ApiError } from "@/api/client";
import { Button } from "@/ui/Button";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import { NameDialog } from "./NameDialog";
import { useViewActs, type Home } from "./saved";
import type { ColumnLook, Look } from "./look";
import type { LookHandle } from "./useLook";
import type { Layout } from "./wire";
import style from "./Views.module.css";

interface SaveProps {
  home: Home;
  layout: Layout;
  handle: LookHandle;
  columns: readonly ColumnLook[];
  mayEdit: boolean;
}

/** What is shown now, with its columns, as it is saved. */
export const lookNow = (handle: LookHandle, columns: readonly ColumnLook[]): Look => ({ ...handle.look, columns });

/** Keep what one sees: for oneself, or for everybody in the project. */
export function SaveButtons({ home, layout, handle, columns, mayEdit }: SaveProps) {
  const { t } = useLingui();
  const { create, update } = useViewActs(home, layout);
  const [naming, setNaming] = useState<"mine" | "shared" | null>(null);
  const [error, setError] = useState<string | null>(null);
  const { view } = handle;
  const mayShare = mayEdit && "project" in home;
  const look = lookNow(handle, columns);
  const failed = (wrong: unknown) => setError(sentence(wrong instanceof ApiError ? wrong.sentence : (wrong as Error).message));
  const save = () =>
    view &&
    update.mutate({ gid: view.gid, look }, { onError: failed, onSuccess: () => {
      say(t`Saved the view “${view.name}”`);
      handle.open(view);
    } });
  const make = (name: string) =>
    create.mutateAsync({ name, look, is_shared: naming === "shared" }).then((made) => {
      setNaming(null);
      handle.open(made);
      say(t`Saved the view “${name}”`);
    });
  return (
    <>
      {error && <span role="alert" className={style.error}>{error}</span>}
      {view?.is_editable && handle.isChanged && <Button isBusy={update.isPending} onClick={save}>{t`Save “${view.name}”`}</Button>}
      <Button onClick={() => setNaming("mine")}><Trans>Save for me</Trans></Button>
      {mayShare && <Button kind="primary" onClick={() => setNaming("shared")}><Trans>Save for everyone</Trans></Button>}
      {naming && <NameDialog title={naming === "shared" ? t`Save this view for everyone` : t`Save this view for yourself`} yes={t`Save view`} name="" onName={make} onClose={() => setNaming(null)} />}
    </>
  );
}
