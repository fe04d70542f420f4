import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { Page } from "@/app/Page";
import { buttonLook } from "@/ui/Button";
import { EmptyState } from "@/ui/EmptyState";

/** It is private, or it was moved.  The server does not say which, and neither do we. */
export function NoAccess() {
  const { t } = useLingui();
  return (
    <Page title={t`No access`}>
      <EmptyState icon="lock" title={t`You cannot see this`} actions={<Link to="/home" className={buttonLook({ kind: "primary" })}><Trans>Go home</Trans></Link>}>
        <Trans>It is private, or it was moved or deleted. Ask the person who sent you the link.</Trans>
      </EmptyState>
    </Page>
  );
}
