import { Trans, useLingui } from "@lingui/react/macro";
import { Page } from "@/app/Page";
import { useChange, useRemoteAll } from "@/app/remote";
import { useSession } from "@/app/session";
import { ago, wholeMoment } from "@/locales/formats";
import { useMe } from "@/store/hooks";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { Icon } from "@/ui/Icon";
import { MenuButton } from "@/ui/Menu";
import { confirm } from "@/ui/questions";
import { Skeleton } from "@/ui/Skeleton";
import { say } from "@/ui/toasts";
import { iconOf, KINDS } from "./kinds";
import style from "./Trash.module.css";

interface Batch {
  gid: string;
  name: string | null;
  target: { gid: string; resource_type: string } | null;
  deleted_at: string;
  deleted_by: { gid: string; name: string } | null;
}

/** What was deleted, by whom, and the way back. */
export function Trash() {
  const { t } = useLingui();
  const { workspace } = useSession();
  const path = `/api/weft/1/trash?workspace=${workspace.gid}`;
  const { data, error, refetch } = useRemoteAll<Batch>(path);
  const acts = useActs(path);
  const batches = data ?? [];
  return (
    <Page title={t`Trash`} actions={batches.length > 0 && <Button kind="remove" onClick={() => void acts.empty()}><Trans>Empty the trash</Trans></Button>}>
      {error && !data && <ErrorPanel title={t`The trash could not load`} details={error.message} onRetry={() => void refetch()}><Trans>What is in it is safe.</Trans></ErrorPanel>}
      {!data && !error && <Skeleton />}
      {data && batches.length === 0 && <EmptyState icon="trash" title={t`The trash is empty`}><Trans>What you delete stays here for a while, usually 30 days, and comes back as it was.</Trans></EmptyState>}
      {batches.length > 0 && (
        <div className={style.trash}>
          <p className={style.hint}><Trans>Deleted things stay here for a while, usually 30 days. They come back with everything that went along.</Trans></p>
          <ul>{batches.map((batch) => <Line key={batch.gid} batch={batch} acts={acts} />)}</ul>
        </div>
      )}
    </Page>
  );
}

type Acts = ReturnType<typeof useActs>;

function Line({ batch, acts }: { batch: Batch; acts: Acts }) {
  const { t, i18n } = useLingui();
  const me = useMe();
  const { target, deleted_at, deleted_by } = batch;
  const name = batch.name || t`Without a name`;
  const kind = i18n._(KINDS[target?.resource_type ?? ""] ?? KINDS["task"]!);
  const who = deleted_by?.gid === me.gid ? t`deleted by you` : t`deleted by ${deleted_by?.name ?? ""}`;
  const entries = [{ id: "purge", name: t`Delete for good…`, icon: "trash" as const, isDanger: true, onChoose: () => void acts.purge(batch, name) }];
  return (
    <li className={style.line}>
      <Icon name={iconOf(target?.resource_type)} className={style.icon} />
      <span className={style.what}>
        <b data-tip={name} data-tip-cut="">{name}</b>
        <span className={style.note} data-tip={wholeMoment(deleted_at)}>{`${kind}, ${who} ${ago(deleted_at)}`}</span>
      </span>
      <Button icon="undo" aria-label={t`Restore ${name}`} onClick={() => void acts.restore(batch, name)}><Trans>Restore</Trans></Button>
      <MenuButton label={t`${name}: actions`} groups={() => [{ entries }]} placement="bottom end" kind="quiet" />
    </li>
  );
}

function useActs(path: string) {
  const { t } = useLingui();
  const without = (before: Batch[], gone: string) => before.filter((one) => one.gid !== gone);
  const back = useChange<Batch[], string>({ path, shows: without, send: (gid) => ({ method: "POST", path: `/api/weft/1/trash/${gid}/restore` }) });
  const forGood = useChange<Batch[], string>({ path, shows: without, send: (gid) => ({ method: "DELETE", path: `/api/weft/1/trash/${gid}` }) });
  const all = useChange<Batch[], void>({ path, shows: () => [], send: () => ({ method: "DELETE", path }) });
  return {
    restore: async (batch: Batch, name: string) => {
      if (await back(batch.gid)) say(t`Restored “${name}”`, { icon: "undo" });
    },
    purge: async (batch: Batch, name: string) => {
      const isSure = await confirm({ title: t`Delete “${name}” for good?`, consequence: t`It cannot be brought back, nor can its files.`, yes: t`Delete for good`, no: t`Keep`, isDestructive: true });
      if (isSure) await forGood(batch.gid);
    },
    empty: async () => {
      const isSure = await confirm({ title: t`Empty the trash?`, consequence: t`All that you deleted is gone for good, with its files. What others deleted stays.`, yes: t`Empty the trash`, no: t`Keep`, isDestructive: true });
      if (isSure) await all();
    },
  };
}

