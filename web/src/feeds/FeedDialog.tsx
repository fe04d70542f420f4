import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { send } from "@/api/client";
import { known, useAnew, useChange, useRemoteAll } from "@/app/remote";
import { ago } from "@/locales/formats";
import { useMe } from "@/store/hooks";
import type { Gid } from "@/store/types";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { TextField } from "@/ui/Field";
import { Icon } from "@/ui/Icon";
import { toClipboard } from "@/ui/clipboard";
import { confirm } from "@/ui/questions";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import style from "./FeedDialog.module.css";

interface Feed {
  gid: Gid;
  resource: { gid: Gid } | null;
  created_at: string;
  last_read_at: string | null;
}

const FEEDS = "/api/weft/1/calendar_feeds";

/** Tasks with dates in another calendar: a secret address, shown once, revoked at any time. */
export default function FeedDialog({ home, name, onClose }: { home: Gid; name: string; onClose: () => void }) {
  const { t } = useLingui();
  const me = useMe();
  const list = `${FEEDS}?workspace=${me.workspace}`;
  const feeds = useRemoteAll<Feed>(list);
  const anew = useAnew();
  const [address, setAddress] = useState<string | null>(null), [isBusy, setBusy] = useState(false);
  const here = feeds.data?.filter(({ resource }) => resource?.gid === home) ?? [];
  const make = async () => {
    setBusy(true);
    try {
      const answer = await send({ method: "POST", path: FEEDS, data: { resource: home } });
      setAddress(((await answer.json()) as { url: string }).url);
      await anew(list);
    } catch (refused) {
      say(sentence((refused as Error).message), { isUrgent: true });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Dialog title={t`Calendar feed of “${name}”`} onClose={onClose} actions={<Button size="form" onClick={onClose}><Trans>Done</Trans></Button>}>
      <div className={style.parts}>
        <p><Trans>A calendar program reads the tasks with dates at a secret address: subscribe to it there as a calendar from the internet.</Trans></p>
        {address ? <Address address={address} /> : <div><Button kind="primary" size="form" icon="link" isBusy={isBusy} disabled={!known(home)} onClick={() => void make()}><Trans>Make an address</Trans></Button></div>}
        <p className={style.hint}><Trans>Whoever has the address sees what you see of it, without signing in. Revoke it when it is no longer needed.</Trans></p>
        {feeds.error ? <ErrorPanel title={t`Could not be read`} onRetry={() => void feeds.refetch()}>{feeds.error.message}</ErrorPanel> : here.length > 0 && <ul className={style.feeds} aria-label={t`Your addresses`}>{here.map((feed) => <Line key={feed.gid} feed={feed} list={list} />)}</ul>}
      </div>
    </Dialog>
  );
}

function Address({ address }: { address: string }) {
  const { t } = useLingui();
  return (
    <div role="status" className={style.address}>
      <TextField label={t`Address: copy it now, it is shown this once`} value={address} readOnly onFocus={(event) => event.target.select()} />
      <Button kind="primary" size="form" icon="copy" onClick={() => void toClipboard(address).then(() => say(t`Address copied`, { icon: "copy" }))}><Trans>Copy</Trans></Button>
    </div>
  );
}

function Line({ feed, list }: { feed: Feed; list: string }) {
  const { t } = useLingui();
  const revoke = useChange<Feed[], Gid>({
    path: list,
    shows: (before, gone) => before.filter((one) => one.gid !== gone),
    send: (gone) => ({ method: "DELETE", path: `${FEEDS}/${gone}` }),
  });
  const made = ago(feed.created_at);
  const ask = async () => {
    if (await confirm({ title: t`Revoke this address?`, consequence: t`Calendars that read it show nothing new from then on.`, yes: t`Revoke the address`, no: t`Keep`, isDestructive: true })) await revoke(feed.gid);
  };
  return (
    <li className={style.feed}>
      <Icon name="calendar" />
      <span className={style.what}>{feed.last_read_at ? t`Made ${made}, read ${ago(feed.last_read_at)}` : t`Made ${made}, not read yet`}</span>
      <Button kind="remove" aria-label={t`Revoke the address made ${made}`} onClick={() => void ask()}><Trans>Revoke</Trans></Button>
    </li>
  );
}
