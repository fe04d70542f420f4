import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useState, type ReactNode } from "react";
import { NoWorkspace } from "@/sync/who";
import { Button } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";
import { ErrorPanel } from "@/ui/ErrorPanel";
import { isOutOfReach, signOut } from "./presentReader";
import style from "./Unopened.module.css";

/** The app could not open: the server is out of reach, somebody belongs nowhere, or something is wrong. */
export function Unopened({ error }: { error: Error }) {
  return (
    <I18nProvider i18n={i18n}>
      <main className={style.alone}>{told(error)}</main>
    </I18nProvider>
  );
}

function told(error: Error): ReactNode {
  if (error instanceof NoWorkspace) return <Nowhere email={error.email} />;
  return isOutOfReach(error) ? <OutOfReach error={error} /> : <Broken error={error} />;
}

/** Signed in, and a member of nothing. */
function Nowhere({ email }: { email: string }) {
  const { t } = useLingui();
  return (
    <EmptyState
      level={1}
      icon="users"
      title={t`You are in no workspace yet`}
      actions={
        <>
          <Button kind="primary" size="large" onClick={() => location.reload()}><Trans>Look again</Trans></Button>
          <Button size="large" icon="logout" onClick={() => void signOut()}><Trans>Sign out</Trans></Button>
        </>
      }
    >
      <Trans>You are signed in as {email}. Ask an admin of your workspace to invite this address, then open the link in the invitation. If you were invited under another address, sign out and open the link.</Trans>
    </EmptyState>
  );
}

/** Nothing was kept here to read on with. */
function OutOfReach({ error }: { error: Error }) {
  const { t } = useLingui();
  useEffect(() => {
    const again = () => location.reload();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, []);
  return (
    <ErrorPanel title={t`Weft cannot be reached`} details={useDetails(error)} onRetry={() => location.reload()}>
      <Trans>You are offline, or the server is down. Nothing is kept on this device yet. Once you have opened Weft here, what you opened can be read without a connection.</Trans>
    </ErrorPanel>
  );
}

function Broken({ error }: { error: Error }) {
  const { t } = useLingui();
  return (
    <ErrorPanel title={t`Weft could not open`} details={useDetails(error)} onRetry={() => location.reload()}>
      <Trans>The server answered what the app does not understand. What you saved is safe.</Trans>
    </ErrorPanel>
  );
}

function useDetails(error: Error): string {
  const [at] = useState(() => new Date().toISOString());
  return `${error.message}\n${at}`;
}
