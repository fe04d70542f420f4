import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useRef, useState } from "react";
import { Page } from "@/app/Page";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { SearchField } from "@/ui/SearchField";
import { Skeleton } from "@/ui/Skeleton";
import { bare, changed, criteriaIn, inAddress, type Criteria } from "./asked";
import { Filters } from "./Filters";
import { Results } from "./Results";
import { SavedSearches } from "./SavedSearches";
import { SaveDialog } from "./SaveDialog";
import { MOST, useFound, useSearches } from "./searches";
import { useTyped } from "./typed";
import style from "./Search.module.css";

/** Tasks by their words and more: the address says what is looked for, or `?saved=` which search that was kept is open. */
export function Search() {
  const { t } = useLingui();
  const search = useSearch({ strict: false }) as Record<string, unknown>;
  const { navigate } = useRouter();
  const { searches } = useSearches();
  const [isSaving, setSaving] = useState(false);
  const saved = search["saved"] === undefined ? undefined : String(search["saved"]);
  const shown = searches?.find(({ gid }) => gid === saved);
  const asked = criteriaIn(saved ? shown?.criteria : search);
  const words = asked.text ?? "";
  const go = (next: Record<string, unknown>, replace = false) => void navigate({ to: "/search", search: next, replace } as never);
  const look = (next: Criteria, replace = false) => go(inAddress(next), replace);
  const openSaved = (gid: string) => go({ saved: bare(gid) });
  const isGoingOn = useRef(false); // letters of one stroke are one step of the way back
  const [text, setText] = useTyped(words, (typed) => {
    look(changed(asked, { text: typed }), isGoingOn.current);
    isGoingOn.current = true;
  });
  const hasAsked = Object.keys(asked).length > 0;
  const isLost = saved !== undefined && searches !== undefined && !shown;
  return (
    <Page title={t`Search`} actions={!shown && hasAsked && <Button icon="star" aria-haspopup="dialog" onClick={() => setSaving(true)}><Trans>Save this search</Trans></Button>}>
      <div className={style.search}>
        <SearchField label={t`Words in tasks`} value={text} onChange={setText} maxLength={400} onBlur={() => (isGoingOn.current = false)} />
        <Filters asked={asked} onChange={(change) => look(changed(asked, change))} />
        <SavedSearches chosen={saved} onOpen={openSaved} />
        {shown || hasAsked ? (
          <section aria-label={t`Found tasks`}>
            <h2 className={style.heading}>{shown ? shown.name : words ? t`Tasks with “${words}”` : t`Tasks that were found`}</h2>
            <Found asked={asked} saved={shown?.gid} />
          </section>
        ) : isLost ? (
          <EmptyState title={t`This search is not here`}><Trans>It was deleted, or is somebody else's own.</Trans></EmptyState>
        ) : (
          searches?.length === 0 && <EmptyState title={t`Find tasks by their words`}><Trans>Names and descriptions are looked through. A search that you save stays here, and can be downloaded as a table.</Trans></EmptyState>
        )}
      </div>
      {isSaving && <SaveDialog criteria={asked} onClose={() => setSaving(false)} onSaved={openSaved} />}
    </Page>
  );
}

function Found({ asked, saved }: { asked: Criteria; saved: string | undefined }) {
  const { t } = useLingui();
  const { data, error, refetch } = useFound(asked, saved);
  if (error) return <ErrorPanel title={t`The search has no answer`} onRetry={() => void refetch()}>{error.message}</ErrorPanel>;
  if (!data) return <Skeleton rows={5} />;
  if (data.length === 0) return <EmptyState level={3} title={t`No task is like this`}><Trans>Try fewer words, the beginning of one, or fewer filters.</Trans></EmptyState>;
  return (
    <>
      <Results tasks={data} />
      {data.length === MOST && <p className={style.note}><Trans>These are the first {MOST}. More words find fewer; a saved search can be downloaded as a whole.</Trans></p>}
    </>
  );
}
