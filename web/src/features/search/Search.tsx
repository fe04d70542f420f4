import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link, useRouter, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Page } from "@/app/Page";
import { useSession } from "@/app/session";
import type { Catalog } from "@/fields/catalog";
import type { Filter } from "@/store/filters";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { Icon } from "@/ui/Icon";
import { SearchField } from "@/ui/SearchField";
import { Skeleton } from "@/ui/Skeleton";
import { download } from "@/ui/download";
import { say } from "@/ui/toasts";
import { NOTHING, asksAnything, askedIn, askedOf, bare, inAddress, keptOf, messagesAsked, queryOf, type Asked } from "./asked";
import { FoundMessages } from "./FoundMessages";
import { Results } from "./Results";
import { SavedSearches } from "./SavedSearches";
import { SaveDialog } from "./SaveDialog";
import { MOST, useFound, useSearches, type SavedSearch } from "./searches";
import { InWords, Tools, useSearchCatalog } from "./Tools";
import { useTyped } from "./typed";
import style from "./Search.module.css";

/** Tasks by their words and more: the address says what is looked for, over the search that was kept where `?saved=` names one. */
export function Search() {
  const { t } = useLingui();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const { navigate } = useRouter();
  const { searches } = useSearches();
  const catalog = useSearchCatalog();
  const [isSaving, setSaving] = useState(false);
  const saved = search["saved"] === undefined ? undefined : String(search["saved"]);
  const shown = searches?.find(({ gid }) => gid === saved);
  const base = shown ? askedOf(shown) : NOTHING;
  const asked = askedIn(search, base);
  const go = (next: Record<string, unknown>, replace = false) => void navigate({ to: "/search", search: next, replace } as never);
  const look = (change: Partial<Asked>, replace = false) => go({ ...(shown ? { saved: bare(shown.gid) } : {}), ...inAddress({ ...asked, ...change }, base) }, replace);
  const openSaved = (gid: string) => go({ saved: bare(gid) });
  const isGoingOn = useRef(false); // letters of one stroke are one step of the way back
  const [text, setText] = useTyped(asked.text, (typed) => {
    look({ text: typed }, isGoingOn.current);
    isGoingOn.current = true;
  });
  const hasAsked = asksAnything(asked);
  const inMessages = messagesAsked(asked);
  const isChanged = shown !== undefined && Object.keys(inAddress(asked, base)).length > 0;
  const isLost = saved !== undefined && searches !== undefined && !shown;
  const isPending = saved !== undefined && searches === undefined;
  return (
    <Page title={t`Search`} actions={hasAsked && <Saving {...{ asked, shown, isChanged }} onNew={() => setSaving(true)} onKept={openSaved} />}>
      <div className={style.search}>
        <SearchField label={t`Words in tasks and messages`} value={text} onChange={setText} maxLength={400} onBlur={() => (isGoingOn.current = false)} />
        <Tools asked={asked} catalog={catalog} onChange={look} />
        <InWords asked={asked} catalog={catalog} onChange={look} />
        <SavedSearches chosen={saved} onOpen={openSaved} />
        {isLost && !hasAsked && <EmptyState title={t`This search is not here`}><Trans>It was deleted, or is somebody else's own.</Trans></EmptyState>}
        {isPending && <Skeleton rows={5} />}
        {hasAsked && !isPending && <Found {...{ asked, catalog }} name={shown?.name} onChange={look} />}
        {inMessages && !isPending && <FoundMessages query={inMessages} />}
        {!hasAsked && !isLost && !isPending && <Begin isFirst={searches?.length === 0} />}
      </div>
      {isSaving && <SaveDialog asked={asked} onClose={() => setSaving(false)} onSaved={openSaved} />}
    </Page>
  );
}

/** Under a name, or over what the open search was. */
function Saving({ asked, shown, isChanged, onNew, onKept }: { asked: Asked; shown: SavedSearch | undefined; isChanged: boolean; onNew: () => void; onKept: (gid: string) => void }) {
  const { t } = useLingui();
  const { put } = useSearches();
  const keep = async ({ gid, name }: SavedSearch) => {
    if (!(await put({ gid, ...keptOf(asked) }))) return;
    onKept(gid);
    say(t`Saved the search “${name}”`);
  };
  if (shown && !isChanged) return null;
  return (
    <>
      {shown?.is_editable && <Button icon="check" onClick={() => void keep(shown)}><Trans>Save changes</Trans></Button>}
      <Button icon="star" aria-haspopup="dialog" onClick={onNew}>{shown ? t`Save as another` : t`Save this search`}</Button>
    </>
  );
}

/** Where nothing is asked for yet: what many look for, one click away. */
function Begin({ isFirst }: { isFirst: boolean }) {
  const { t } = useLingui();
  const open = { field: "completed", is: "equal", value: false } as const;
  const ideas: [string, Filter][] = [
    [t`My open tasks`, { all: [open, { field: "assignee", is: "any_of", value: ["me"] }] }],
    [t`Open and overdue`, { all: [open, { field: "due_on", is: "before", value: { days: 0 } }] }],
    [t`Made by me this week`, { all: [{ field: "created_by", is: "any_of", value: ["me"] }, { field: "created_at", is: "between", value: [{ days: -7 }, { days: 0 }] }] }],
    [t`Open and nobody's`, { all: [open, { field: "assignee", is: "empty" }] }],
  ];
  return (
    <section aria-label={t`Ideas`}>
      {isFirst && <EmptyState title={t`Find tasks by their words`}><Trans>Names, descriptions and comments are looked through. A search that you save stays here, and can be downloaded as a table.</Trans></EmptyState>}
      <ul className={style.ideas}>
        {ideas.map(([name, filter]) => <li key={name}><Link to="/search" search={{ filter } as never} className={style.idea}><Icon name="filter" size="s" />{name}</Link></li>)}
      </ul>
    </section>
  );
}

interface FoundProps {
  asked: Asked;
  catalog: Catalog;
  name: string | undefined;
  onChange: (change: Partial<Asked>) => void;
}

function Found({ asked, catalog, name, onChange }: FoundProps) {
  const { t } = useLingui();
  const { workspace } = useSession();
  const { data, error, refetch } = useFound(asked);
  const words = asked.text;
  const title = name ?? (words ? t`Tasks with “${words}”` : t`Tasks that were found`);
  const csv = () => download(`/api/weft/1/workspaces/${workspace.gid}/tasks/search/csv`, queryOf(asked));
  return (
    <section aria-label={t`Found tasks`}>
      <header className={style.head}>
        <h2 className={style.heading}>{title}</h2>
        {data && <span role="status" className={style.note}>{data.length === MOST ? t`The first ${MOST}` : <Plural value={data.length} one="# task" other="# tasks" />}</span>}
        {data && data.length > 0 && <Button kind="quiet" icon="download" className={style.csv} onClick={csv}><Trans>Download as CSV</Trans></Button>}
      </header>
      {error ? (
        <ErrorPanel title={t`The search has no answer`} onRetry={() => void refetch()}>{error.message}</ErrorPanel>
      ) : !data ? (
        <Skeleton rows={5} />
      ) : data.length === 0 ? (
        <EmptyState level={3} title={t`No task is like this`}><Trans>Try fewer words, the beginning of one, or fewer conditions.</Trans></EmptyState>
      ) : (
        <Results tasks={data} asked={asked} catalog={catalog} onChange={onChange} />
      )}
      {data?.length === MOST && <p className={style.note}><Trans>These are the first {MOST}. More words find fewer; as a table you get all of them.</Trans></p>}
    </section>
  );
}
