import { useLingui } from "@lingui/react/macro";
import { useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useWeft } from "@/store/hooks";
import type { Item } from "@/store/types";

/** Has the browser tell of news, once it may and while I look elsewhere; the leading tab speaks for all. */
export function News() {
  const { t } = useLingui();
  const { inbox, live, me, store } = useWeft();
  const { navigate } = useRouter();
  useEffect(() => inbox.events.on("news", (news) => {
    const isSeen = document.visibilityState === "visible" && document.hasFocus();
    if (isSeen || !live.leads || typeof Notification === "undefined" || Notification.permission !== "granted") return;
    const title = (item: Item) => {
      const who = store.get("user", item.actor)?.name ?? t`Somebody`;
      return item.reason === "mentioned" ? t`${who} mentioned you` : item.reason === "assigned" ? t`${who} gave you a task` : item.reason === "commented" ? t`${who} commented` : t`News from ${who}`;
    };
    const open = (item: Item) => void navigate({ to: `/inbox/${item.resource_type === "task" ? "task" : "thing"}/${item.resource}` } as never);
    void import("./notifications").then(({ tellNews }) => tellNews(me.workspace, news, title, open)).catch(() => undefined);
  }), [inbox, live, me, store, navigate, t]);
  return null;
}
