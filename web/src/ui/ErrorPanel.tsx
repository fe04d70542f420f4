import { Trans, useLingui } from "@lingui/react/macro";
import { useState, type ReactNode } from "react";
import { Button } from "./Button";
import style from "./ErrorPanel.module.css";
import { toClipboard } from "./clipboard";

/** What happened, what is safe, what to do; the details stand last, to be copied. */
export function ErrorPanel({ title, children, details, onRetry, actions }: {
  title: string;
  children?: ReactNode;
  /** Code, moment and request id. */
  details?: string;
  onRetry?: () => void;
  actions?: ReactNode;
}) {
  const { t } = useLingui();
  const [isCopied, setCopied] = useState(false);
  return (
    <section role="alert" aria-label={title} className={style.panel}>
      <h2 className={style.title}>{title}</h2>
      {children && <p className={style.words}>{children}</p>}
      <div className={style.actions}>
        {actions}
        {onRetry && <Button kind={actions ? "default" : "primary"} onClick={onRetry}><Trans>Try again</Trans></Button>}
        {details && (
          <Button kind="quiet" icon={isCopied ? "check" : "copy"} onClick={() => void toClipboard(details).then(() => setCopied(true))}>
            {isCopied ? t`Copied` : t`Copy details`}
          </Button>
        )}
      </div>
      {details && <pre className={style.details}>{details}</pre>}
    </section>
  );
}
