import { Trans, useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { ask, send } from "@/api/client";
import { useMe, useUser } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import { Icon } from "@/ui/Icon";
import { sentence } from "@/ui/refusals";
import { say } from "@/ui/toasts";
import style from "./Settings.module.css";

const PATH = "/api/weft/1/users/me/photo";
const PICTURES = "image/png,image/jpeg,image/gif,image/webp";

/** The picture that stands beside one's name, wherever that stands. */
export function Photo() {
  const { t } = useLingui();
  const me = useMe();
  const user = useUser(me.gid);
  const chooser = useRef<HTMLInputElement>(null);
  const [isBusy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string | null>(null);
  const change = async (work: () => Promise<unknown>, done: string) => {
    setBusy(true);
    setWrong(null);
    try {
      await work();
      say(done);
    } catch (error) {
      setWrong(sentence((error as Error).message));
    } finally {
      setBusy(false);
    }
  };
  const show = (file: File) => {
    const form = new FormData();
    form.append("file", file);
    return change(() => ask({ method: "PUT", path: PATH, form }), t`Your photo is shown from now on`);
  };
  return (
    <section className={style.photo} aria-label={t`Photo`}>
      <Avatar person={{ gid: me.gid, name: me.name, photo: user?.photo }} size="xxl" />
      <div>
        <div className={style.line}>
          <Button size="form" icon="image" isBusy={isBusy} onClick={() => chooser.current?.click()}>{user?.photo ? <Trans>Another photo</Trans> : <Trans>Add a photo</Trans>}</Button>
          {user?.photo && <Button size="form" kind="quiet" isBusy={isBusy} onClick={() => void change(() => send({ method: "DELETE", path: PATH }), t`Your photo is gone`)}><Trans>Remove</Trans></Button>}
        </div>
        <p className={style.note}><Trans>PNG, JPEG, GIF or WebP, up to 10 MB. Its middle is shown.</Trans></p>
        {wrong && <p role="alert" className={style.wrong}><Icon name="warning" size="s" /> {wrong}</p>}
      </div>
      <input ref={chooser} type="file" accept={PICTURES} hidden aria-label={t`Photo`} onChange={(event) => { const [file] = event.target.files ?? []; event.target.value = ""; if (file) void show(file); }} />
    </section>
  );
}
