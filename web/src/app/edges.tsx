import { Trans, useLingui } from "@lingui/react/macro";
import { Link, type ErrorComponentProps } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { Button, buttonLook } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { lazily } from "@/ui/lazily";
import { Skeleton } from "@/ui/Skeleton";
import { Page } from "./Page";

/** What an error may carry: the API's has a status and a request's id. */
interface Told extends Error {
  status?: number;
  id?: string | null;
}

/** Nothing has this address. */
export function NotFound() {
  const { t } = useLingui();
  return (
    <Page title={t`Not found`}>
      <EmptyState
        code={404}
        title={t`There is nothing at this address`}
        actions={
          <>
            <Link to="/search" className={buttonLook({ kind: "primary" })}><Trans>Search</Trans></Link>
            <Link to="/trash" className={buttonLook()}><Trans>Open the trash</Trans></Link>
          </>
        }
      >
        <Trans>Check the link, or search for the name. Deleted tasks stay in the trash for 30 days.</Trans>
      </EmptyState>
    </Page>
  );
}

const RequestAccess = lazily(() => import("./RequestAccess"));

/** It is private, or it was moved.  The server does not say which, and neither do we. */
export function Gone({ project }: { project?: string }) {
  const { t } = useLingui();
  return (
    <Page title={t`No access`}>
      <EmptyState
        icon="lock"
        title={t`You cannot see this`}
        actions={
          <>
            {project && <RequestAccess project={project} />}
            <Link to="/home" className={buttonLook({ kind: project ? "default" : "primary" })}><Trans>Go home</Trans></Link>
            <Link to="/trash" className={buttonLook()}><Trans>Open the trash</Trans></Link>
          </>
        }
      >
        {project ? <Trans>It is private, or it was moved or deleted. Those who may share it can let you in.</Trans> : <Trans>It is private, or it was moved or deleted. Ask the person who sent you the link.</Trans>}
      </EmptyState>
    </Page>
  );
}

/** It was never loaded here, and the server cannot be reached. */
export function Unreached({ title }: { title: string }) {
  return (
    <Page title={title}>
      <EmptyState icon="offline" title={title} actions={<Button kind="primary" onClick={() => location.reload()}><Trans>Try again</Trans></Button>}>
        <Trans>This device has not opened it before, and the server cannot be reached. What you opened before still works.</Trans>
      </EmptyState>
    </Page>
  );
}

/** One view failed while drawing; the rest of the app still stands around it. */
export function ViewFailed({ error, reset }: ErrorComponentProps) {
  const { t } = useLingui();
  const told = error as Told;
  useEffect(() => console.error(error), [error]);
  const [at] = useState(() => new Date().toISOString());
  const details = [`${told.name}: ${told.message}`, at, location.pathname, told.id].filter(Boolean).join("\n");
  return (
    <ErrorPanel
      title={t`This view could not load`}
      details={details}
      onRetry={reset}
      actions={<Link to="/home" className={buttonLook({ kind: "primary" })}><Trans>Go home</Trans></Link>}
    >
      <Trans>It failed while drawing. What you saved is safe.</Trans>
    </ErrorPanel>
  );
}

export function ViewLoading() {
  return <Skeleton />;
}
