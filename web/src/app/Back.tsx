import { useLingui } from "@lingui/react/macro";
import { useCanGoBack, useRouter } from "@tanstack/react-router";
import { useSyncExternalStore } from "react";
import { IconButton } from "@/ui/Button";
import style from "./Page.module.css";

const alone = matchMedia("(display-mode: standalone), (display-mode: fullscreen)");

/** Installed, there is no browser around the page to go back with. */
export function Back() {
  const { t } = useLingui();
  const { history } = useRouter();
  const canGoBack = useCanGoBack();
  const isAlone = useSyncExternalStore(subscribe, () => alone.matches);
  if (!isAlone || !canGoBack) return null;
  return <IconButton icon="arrow-left" label={t`Back`} onClick={() => history.back()} className={style.menu} />;
}

function subscribe(tell: () => void) {
  alone.addEventListener("change", tell);
  return () => alone.removeEventListener("change", tell);
}
