import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { useRemembered } from "@/app/remembered";
import type { Filter } from "@/store/filters";
import { useMe } from "@/store/hooks";
import { lazily } from "@/ui/lazily";
import { MenuButton } from "@/ui/Menu";
import { download } from "@/ui/download";
import type { Promotion } from "./usePromotion";

const FeedDialog = lazily(() => import("@/feeds/FeedDialog"));
const MailAddress = lazily(() => import("@/views/MailAddress"));

const OPEN: Filter = { field: "completed", is: "equal", value: false };

/** Done tasks are out of sight until one asks for them. */
export function useOwnFilter(): { withOpen: (filter: Filter | null) => Filter | null; showsDone: boolean; setShowsDone: (shows: boolean) => void } {
  const [showsDone, setShowsDone] = useRemembered("my-tasks.done", false);
  return { withOpen: (filter) => (showsDone ? filter : filter ? { all: [OPEN, filter] } : OPEN), showsDone, setShowsDone };
}

export function OwnTools({ promotion, showsDone, setShowsDone }: { promotion: Promotion; showsDone: boolean; setShowsDone: (shows: boolean) => void }) {
  const { t } = useLingui();
  const me = useMe();
  const [isFeeding, setFeeding] = useState(false);
  const [isMailing, setMailing] = useState(false);
  const entries = [
    { id: "done", name: t`Show completed tasks`, isChosen: showsDone, onChoose: () => setShowsDone(!showsDone) },
    { id: "promote", name: t`Move tasks up as their day comes`, isChosen: promotion.isOn, onChoose: () => promotion.turn(!promotion.isOn) },
  ];
  const feed = { id: "feed", name: t`Calendar feed…`, icon: "calendar" as const, onChoose: () => setFeeding(true) };
  const byMail = [{ id: "mail", name: t`Send tasks by mail…`, icon: "mail" as const, onChoose: () => setMailing(true) }];
  const csv = { id: "csv", name: t`Download as CSV`, icon: "download" as const, onChoose: () => download(`/api/weft/1/user_task_lists/${me.task_list}/csv`) };
  const groups = [{ entries }, { entries: [feed, ...(me.takes_mail ? byMail : []), csv] }];
  return (
    <>
      <MenuButton icon="gear" label={t`How my tasks behave`} groups={() => groups} placement="bottom end" />
      {isMailing && <MailAddress title={t`Send tasks to yourself by mail`} path={`/api/weft/1/user_task_lists/${me.task_list}/mail_address`} onClose={() => setMailing(false)} />}
      {isFeeding && <FeedDialog home={me.task_list} name={t`My tasks`} onClose={() => setFeeding(false)} />}
    </>
  );
}
