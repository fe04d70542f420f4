import { Trans, useLingui } from "@lingui/react/macro";
import { useRouter, useSearch } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useState } from "react";
import { Page } from "@/app/Page";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { SearchField } from "@/ui/SearchField";
import { Skeleton } from "@/ui/Skeleton";
import { Results } from "./Results";
import { SavedSearches } from "./SavedSearches";
import { SaveDialog } from "./SaveDialog";
import { MOST, useFound, useSearches, type Asked } from "./searches";
import style from "./Search.module.css";

/** Milliseconds after the last letter. */
const PAUSE = 160;

/** Tasks by their words, and searches that were kept: `?q=` what is looked for, `?saved=` which one is open. */
export function Search() {
  const { t } = useLingui();
  const { q = "", saved } = useSearch({ strict: false }) as Partial<Asked>;
  const { navigate } = useRouter();
  const { searches } = useSearches();
  const [text, setText] = useState(String(q));
  const [isSaving, setSaving] = useState(false);
  const words = String(q);
  const shown = searches?.find(({ gid }) => gid === saved);
  const go = (search: Partial<Asked>) => void navigate({ to: "/search", search, replace: true } as never);
  const look = useEffectEvent((typed: string) => {
    if (typed === words || (!typed && saved)) return;
    go(typed ? { q: typed } : {});
  });
  useEffect(() => {
    const timer = setTimeout(() => look(text.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  const name = shown?.name ?? words;
  return (
    <Page title={t`Search`} actions={!shown && words && <Button icon="star" aria-haspopup="dialog" onClick={() => setSaving(true)}><Trans>Save this search</Trans></Button>}>
      <div className={style.search}>
        <SearchField label={t`Words in tasks`} value={text} onChange={setText} maxLength={400} />
        <SavedSearches chosen={saved} onOpen={(gid) => { setText(""); go({ saved: gid }); }} />
        {shown || words ? (
          <section aria-label={t`Found tasks`}>
            <h2 className={style.heading}>{shown ? name : t`Tasks with “${name}”`}</h2>
            <Found asked={shown ? { saved: shown.gid } : { q: words }} />
          </section>
        ) : (
          searches?.length === 0 && <EmptyState title={t`Find tasks by their words`}><Trans>Names and descriptions are looked through. A search that you save stays here, and can be downloaded as a table.</Trans></EmptyState>
        )}
      </div>
      {isSaving && <SaveDialog words={words} onClose={() => setSaving(false)} onSaved={(gid) => { setText(""); go({ saved: gid }); }} />}
    </Page>
  );
}

function Found({ asked }: { asked: Partial<Asked> }) {
  const { t } = useLingui();
  const { data, error, refetch } = useFound(asked);
  if (error) return <ErrorPanel title={t`The search has no answer`} onRetry={() => void refetch()}>{error.message}</ErrorPanel>;
  if (!data) return <Skeleton rows={5} />;
  if (data.length === 0) return <EmptyState level={3} title={t`No task has all these words`}><Trans>Try fewer words, or the beginning of one.</Trans></EmptyState>;
  return (
    <>
      <Results tasks={data} />
      {data.length === MOST && <p className={style.note}><Trans>These are the first {MOST}. More words find fewer; a saved search can be downloaded as a whole.</Trans></p>}
    </>
  );
}
