import { useLingui } from "@lingui/react/macro";
import { Outlet, useMatch, useRouter, type AsyncRouteComponent } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { ResizeHandle } from "@/ui/ResizeHandle";
import { useRemembered } from "./remembered";
import { useIsPhone } from "./shellState";
import style from "./TaskPaneSlot.module.css";

const USUAL = 560;

/** A view, and over its end the task that is open in it.  The view stays as it is, with its scroll and selection. */
export function withTaskPane(View: AsyncRouteComponent<object>): AsyncRouteComponent<object> {
  function WithTaskPane() {
    return (
      <div className={style.both}>
        <div className={style.view}><View /></div>
        <Outlet />
      </div>
    );
  }
  return Object.assign(WithTaskPane, { preload: View.preload });
}

/** The pane itself: it takes the focus, and gives it back when Escape or its button closes it. */
export function TaskPaneSlot({ children }: { children: ReactNode }) {
  const { t } = useLingui();
  const isPhone = useIsPhone();
  const [width, setWidth] = useRemembered("pane.width", USUAL);
  const close = useClosePane();
  const pane = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);

  useEffect(() => {
    from.current = document.activeElement;
    pane.current?.focus({ preventScroll: true });
    return () => {
      if (from.current instanceof HTMLElement && from.current.isConnected) from.current.focus({ preventScroll: true });
    };
  }, []);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || event.isComposing || document.querySelector("[data-rac][role=dialog], [role=menu], [role=listbox][data-rac]")) return;
      close();
    };
    document.addEventListener("keydown", key);
    return () => document.removeEventListener("keydown", key);
  }, [close]);

  return (
    <aside ref={pane} tabIndex={-1} aria-label={t`Task`} className={style.pane} style={isPhone ? undefined : { inlineSize: width }}>
      {!isPhone && <ResizeHandle label={t`Width of the task pane`} side="start" size={width} least={400} most={960} usual={USUAL} onResize={setWidth} />}
      {children}
    </aside>
  );
}

/** Close the pane: back to the view it lies over. */
export function useClosePane(): () => void {
  const { navigate } = useRouter();
  const match = useMatch({ strict: false });
  const view = match.pathname.replace(/\/task\/[^/]+\/?$/, "");
  return () => void navigate({ to: view, search: true } as never);
}

/** Open a task over the view one is in, or in place of the one that is open there; where nothing can lie over it, on its own page. */
export function useOpenTask(): (gid: string) => void {
  const { navigate, routesById } = useRouter();
  const { pathname, routeId } = useMatch({ strict: false });
  const view = pathname.replace(/\/task\/[^/]+\/?$/, "").replace(/\/$/, "");
  const hasPane = `${routeId.replace(/\/task\/\$task$/, "").replace(/\/$/, "")}/task/$task` in routesById;
  return (gid) => void navigate((hasPane ? { to: `${view}/task/${gid}`, search: true } : { to: `/tasks/${gid}` }) as never);
}
