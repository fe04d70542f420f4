import { Trans, useLingui } from "@lingui/react/macro";
import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { send } from "@/api/client";
import { useSession } from "@/app/session";
import { wordsOf } from "@/editor/xml";
import { ago } from "@/locales/formats";
import { useUser } from "@/store/hooks";
import { Avatar } from "@/ui/Avatar";
import { Button } from "@/ui/Button";
import style from "./Search.module.css";

interface Named {
  gid: string;
  name: string;
}

interface Found extends Named {
  html_text: string;
  created_by: Named | null;
  project: Named;
  created_at: string;
  commented_at: string | null;
}

interface Pages {
  data: Found[];
  next_page: { offset: string } | null;
}

const MANY = 10, LONGEST = 200;
const FIELDS = "name,html_text,created_by.name,project.name,created_at,commented_at";

/** Messages with the same words, where there are some: the newest talk first. */
export function FoundMessages({ query }: { query: Record<string, string> }) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const path = `/api/weft/1/workspaces/${workspace.gid}/messages/search`;
  const found = useInfiniteQuery({
    queryKey: [path, query],
    initialPageParam: "",
    queryFn: async ({ pageParam, signal }) => {
      const asked = { ...query, limit: MANY, opt_fields: FIELDS, ...(pageParam ? { offset: pageParam } : {}) };
      return (await (await send({ method: "GET", path, query: asked, signal })).json()) as Pages;
    },
    getNextPageParam: (page) => page.next_page?.offset,
  });
  const messages = found.data?.pages.flatMap(({ data }) => data) ?? [];
  if (found.isError && messages.length === 0) {
    return <p className={style.failed} role="alert"><Trans>The messages could not be searched.</Trans> <Button kind="quiet" onClick={() => void found.refetch()}><Trans>Try again</Trans></Button></p>;
  }
  if (messages.length === 0) return null;
  return (
    <section aria-label={t`Found messages`}>
      <h2 className={style.heading}><Trans>Messages</Trans></h2>
      <ul>{messages.map((one) => <Line key={one.gid} message={one} />)}</ul>
      {found.hasNextPage && <Button kind="quiet" isBusy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}><Trans>Show more messages</Trans></Button>}
    </section>
  );
}

function Line({ message }: { message: Found }) {
  const { gid, name, html_text, created_by, project, created_at, commented_at } = message;
  const who = useUser(created_by?.gid);
  return (
    <li className={style.message}>
      <Avatar person={who ?? created_by} size="l" />
      <Link to="/projects/$project/messages/$message" params={{ project: project.gid, message: gid }} search={{}} className={style.said}>
        <b className={style.cut}>{name}</b>
        <span className={style.excerpt}>{wordsOf(html_text).slice(0, LONGEST)}</span>
      </Link>
      <span className={style.where}><span className={style.cut}>{project.name}</span><span>{ago(commented_at ?? created_at)}</span></span>
    </li>
  );
}
