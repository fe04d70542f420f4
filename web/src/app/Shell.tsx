import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link, Outlet, useLocation, useRouter } from "@tanstack/react-router";
import { lazy, Suspense, useEffect, useState } from "react";
import { Banner } from "@/ui/Banner";
import { Drawer } from "@/ui/Drawer";
import { Questions } from "@/ui/Questions";
import { ResizeHandle } from "@/ui/ResizeHandle";
import { TipLayer } from "@/ui/TipLayer";
import { TypedAhead } from "@/ui/typedAhead";
import { Toasts } from "@/ui/Toasts";
import { say } from "@/ui/toasts";
import { useUndo } from "@/store/hooks";
import { useAskedTask } from "./asked";
import { BottomBar } from "./BottomBar";
import { useCommands } from "./commands";
import { useLink } from "./connection";
import { describe } from "./deeds";
import { Landing } from "./Landing";
import { Layer as Guarded } from "./Layer";
import { News } from "./News";
import { Refusals } from "./Refusals";
import { Renewal } from "./Renewal";
import { useRemembered } from "./remembered";
import { ShellProvider, useIsPhone, type Layer } from "./shellState";
import { obey } from "./shortcuts";
import { Sidebar } from "./Sidebar";
import style from "./Shell.module.css";

const Palette = lazy(() => import("./palette/Palette"));
const KeyboardHelp = lazy(() => import("./KeyboardHelp"));
const QuickAdd = lazy(() => import("@/features/quickadd/QuickAdd"));
const NewProject = lazy(() => import("@/features/project/NewProject"));

const USUAL = 232;

/** What stands around every page: sidebar, layers, messages, keys. */
export function Shell() {
  const { t } = useLingui();
  const isPhone = useIsPhone();
  const [isFolded, setFolded] = useRemembered("sidebar.folded", false);
  const [width, setWidth] = useRemembered("sidebar.width", USUAL);
  const [layer, setLayer] = useState<Layer | null>(null);
  const close = () => setLayer(null);
  const openSidebar = () => (isPhone ? setLayer("sidebar") : setFolded(false));
  const acts = { search: () => setLayer("palette"), add: () => setLayer("add"), help: () => setLayer("help"), addProject: () => setLayer("project") };

  useEffect(() => {
    document.addEventListener("keydown", obey);
    return () => document.removeEventListener("keydown", obey);
  }, []);
  useAskedTask(acts.add);
  useShellCommands({ ...acts, fold: () => (isPhone ? openSidebar() : setFolded(!isFolded)) });

  const isBare = useLocation({ select: ({ pathname }) => pathname === "/welcome" }); // a first day begins with nothing around it
  const hasSidebar = !isPhone && !isFolded && !isBare;
  return (
    <ShellProvider value={{ isPhone, isSidebarOpen: hasSidebar, openSidebar, open: setLayer }}>
      <a href="#main" className={style.skip} onClick={skip}><Trans>Skip to the content</Trans></a>
      <div className={style.shell} style={{ "--nav-w": `${width}px` }}>
        {hasSidebar && (
          <aside aria-label={t`Sidebar`} className={style.side}>
            <Sidebar onFold={() => setFolded(true)} {...acts} />
            <ResizeHandle label={t`Width of the sidebar`} side="end" size={width} least={184} most={400} usual={USUAL} onResize={setWidth} />
          </aside>
        )}
        <main id="main" tabIndex={-1} className={style.main}>
          <Offline />
          <Outlet />
        </main>
        {isPhone && !isBare && <BottomBar {...acts} />}
      </div>
      {layer === "sidebar" && <Drawer label={t`Sidebar`} side="start" isNarrow onClose={close}><Sidebar {...acts} onGo={close} /></Drawer>}
      <Guarded key={layer} onClose={close}><Suspense fallback={<TypedAhead />}>
        {layer === "palette" && <Palette onClose={close} />}
        {layer === "help" && <KeyboardHelp onClose={close} />}
        {layer === "add" && <QuickAdd onClose={close} />}
        {layer === "project" && <NewProject onClose={close} />}
      </Suspense></Guarded>
      <Landing />
      <News />
      <Refusals />
      <Renewal />
      <Questions />
      <Toasts />
      <TipLayer />
    </ShellProvider>
  );
}

function skip(event: React.MouseEvent) {
  event.preventDefault();
  document.getElementById("main")?.focus();
}

function useShellCommands(acts: { search: () => void; add: () => void; help: () => void; addProject: () => void; fold: () => void }) {
  const { t } = useLingui();
  const { navigate } = useRouter();
  const goTo = t`Go to`;
  const weft = t`Weft`;
  const undo = useUndo();
  const takeBack = () => {
    if (!undo.undo) return;
    const deed = describe(undo.undo);
    undo.takeBack();
    say(t`Undone: ${deed}`, { icon: "undo" });
  };
  useCommands([
    { id: "home", name: t`Home`, group: goTo, icon: "home", run: () => void navigate({ to: "/home" }) },
    { id: "inbox", name: t`Inbox`, group: goTo, icon: "inbox", run: () => void navigate({ to: "/inbox" }) },
    { id: "my-tasks", name: t`My tasks`, group: goTo, icon: "check-circle", run: () => void navigate({ to: "/my-tasks" }) },
    { id: "search-page", name: t`Search and saved searches`, group: goTo, icon: "search", run: () => void navigate({ to: "/search" }) },
    { id: "people", name: t`People`, group: goTo, icon: "users", run: () => void navigate({ to: "/people" }) },
    { id: "imports", name: t`Import`, group: goTo, icon: "upload", run: () => void navigate({ to: "/imports" }) },
    { id: "trash", name: t`Trash`, group: goTo, icon: "trash", run: () => void navigate({ to: "/trash" }) },
    { id: "settings", name: t`Settings`, group: goTo, icon: "gear", keys: "mod+,", run: () => void navigate({ to: "/settings" }) },
    { id: "palette", name: t`Search or jump to`, group: weft, icon: "search", keys: "mod+K", isHidden: true, isEverywhere: true, run: acts.search },
    { id: "find", name: t`Search or jump to`, group: weft, keys: "/", isHidden: true, run: acts.search },
    { id: "add", name: t`New task`, group: weft, icon: "plus", keys: "c", run: acts.add },
    { id: "new-project", name: t`New project`, group: weft, icon: "folder", run: acts.addProject },
    { id: "undo", name: t`Undo`, group: weft, icon: "undo", keys: "mod+z", note: undo.undo ? describe(undo.undo) : undefined, run: takeBack },
    { id: "redo", name: t`Redo`, group: weft, icon: "redo", keys: "mod+shift+z", note: undo.redo ? describe(undo.redo) : undefined, run: undo.doAgain },
    { id: "fold", name: t`Show or hide the sidebar`, group: weft, icon: "sidebar", keys: "mod+\\", run: acts.fold },
    { id: "help", name: t`Keyboard help`, group: weft, icon: "command", keys: "?", run: acts.help },
  ]);
}

function Offline() {
  const { isOffline, waiting } = useLink();
  if (!isOffline) return null;
  const show = waiting > 0 && <Link to="/unsent"><Trans>Show changes</Trans></Link>;
  return (
    <Banner tone="warn" icon="offline" action={show}>
      <b><Trans>You are offline.</Trans></b> <Trans>You can keep working.</Trans>{" "}
      {waiting > 0 && <Plural value={waiting} one="# change waits on this device and goes out when you are back." other="# changes wait on this device and go out when you are back." />}
    </Banner>
  );
}
