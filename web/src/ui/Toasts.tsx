import { useLingui } from "@lingui/react/macro";
import { useEffect, useState, useSyncExternalStore } from "react";
import { Icon } from "./Icon";
import { Kbd } from "./Kbd";
import { dismiss, toastList, type Toast } from "./toasts";
import style from "./Toasts.module.css";

/** Where toasts appear.  They wait while the pointer or the focus is on them, or the page is hidden. */
export function Toasts() {
  const { t } = useLingui();
  const toasts = useSyncExternalStore(toastList.subscribe, toastList.now);
  const [isHeld, setHeld] = useState(false);
  return (
    <section
      aria-label={t`Messages`}
      className={style.toasts}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div role="status" className={style.region}>
        {toasts.filter((toast) => !toast.isUrgent).map((toast) => <OneToast key={toast.id} toast={toast} isHeld={isHeld} />)}
      </div>
      <div role="alert" className={style.region}>
        {toasts.filter((toast) => toast.isUrgent).map((toast) => <OneToast key={toast.id} toast={toast} isHeld={isHeld} />)}
      </div>
    </section>
  );
}

function OneToast({ toast, isHeld }: { toast: Toast; isHeld: boolean }) {
  const { t } = useLingui();
  useEffect(() => {
    if (isHeld || toast.lasts === Infinity) return;
    const timer = setTimeout(() => dismiss(toast.id), toast.lasts);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  const act = () => {
    dismiss(toast.id);
    toast.action?.run();
  };
  return (
    <div className={style.toast}>
      <Icon name={toast.icon} />
      <span className={style.words}>{toast.message}</span>
      {toast.action && <button type="button" className={style.action} onClick={act}>{toast.action.label}</button>}
      {toast.action?.keys && <Kbd keys={toast.action.keys} />}
      <button type="button" className={style.close} aria-label={t`Dismiss`} onClick={() => dismiss(toast.id)}><Icon name="x" size="s" /></button>
    </div>
  );
}
