import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { ErrorPanel } from "@/ui/ErrorPanel";

/** The app could not even learn who is there. */
export function Unopened({ error }: { error: Error }) {
  return <I18nProvider i18n={i18n}><main><Told error={error} /></main></I18nProvider>;
}

function Told({ error }: { error: Error }) {
  const { t } = useLingui();
  const [at] = useState(() => new Date().toISOString());
  return (
    <ErrorPanel title={t`Weft could not open`} details={`${error.message}\n${at}`} onRetry={() => location.reload()}>
      <Trans>The server cannot be reached, or it answered what the app does not understand. What you saved is safe.</Trans>
    </ErrorPanel>
  );
}
