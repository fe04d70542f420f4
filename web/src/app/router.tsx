import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { NotFound, ViewFailed, ViewLoading } from "./edges";
import { Shell } from "./Shell";
import { withPreview, withTaskPane } from "./TaskPaneSlot";

// Every address, and the part that draws it.  Parts come when they are first opened; what filters a view is in its search.
type Filters = Record<string, unknown>;

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFound,
  errorComponent: ViewFailed,
  validateSearch: (search: Filters): Filters => search,
});

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/home", replace: true });
  },
});

const pane = () => lazyRouteComponent(() => import("@/features/taskpane/TaskPane"), "TaskPane");

// ---------------------------------------------------------------- the reader's own

const home = createRoute({
  getParentRoute: () => root,
  path: "/home",
  component: withTaskPane(lazyRouteComponent(() => import("@/features/home/Home"), "Home")),
});
const homeTask = createRoute({ getParentRoute: () => home, path: "task/$task", component: pane() });

const myTasks = createRoute({
  getParentRoute: () => root,
  path: "/my-tasks",
  component: withTaskPane(lazyRouteComponent(() => import("@/features/mytasks/MyTasks"), "MyTasks")),
});
const myTasksTask = createRoute({ getParentRoute: () => myTasks, path: "task/$task", component: pane() });

const inbox = createRoute({
  getParentRoute: () => root,
  path: "/inbox",
  component: withPreview(lazyRouteComponent(() => import("@/features/inbox/Inbox"), "Inbox")),
});
const inboxTask = createRoute({ getParentRoute: () => inbox, path: "task/$task", component: pane() });
const inboxThing = createRoute({
  getParentRoute: () => inbox,
  path: "thing/$thing",
  component: lazyRouteComponent(() => import("@/features/inbox/Preview"), "Preview"),
});

const search = createRoute({
  getParentRoute: () => root,
  path: "/search",
  component: withTaskPane(lazyRouteComponent(() => import("@/features/search/Search"), "Search")),
});
const searchTask = createRoute({ getParentRoute: () => search, path: "task/$task", component: pane() });

// ---------------------------------------------------------------- projects

const project = createRoute({
  getParentRoute: () => root,
  path: "/projects/$project",
  component: lazyRouteComponent(() => import("@/features/project/ProjectFrame"), "ProjectFrame"),
});
const projectStart = createRoute({
  getParentRoute: () => project,
  path: "/",
  component: lazyRouteComponent(() => import("@/features/project/ProjectStart"), "ProjectStart"),
});
const projectTask = createRoute({
  getParentRoute: () => project,
  path: "task/$task",
  beforeLoad: ({ params }) => {
    throw redirect({ to: "/projects/$project/list/task/$task", params, replace: true });
  },
});
const list = createRoute({
  getParentRoute: () => project,
  path: "list",
  component: withTaskPane(lazyRouteComponent(() => import("@/features/list/List"), "List")),
});
const listTask = createRoute({ getParentRoute: () => list, path: "task/$task", component: pane() });
const board = createRoute({
  getParentRoute: () => project,
  path: "board",
  component: withTaskPane(lazyRouteComponent(() => import("@/features/board/Board"), "Board")),
});
const boardTask = createRoute({ getParentRoute: () => board, path: "task/$task", component: pane() });
const calendar = createRoute({
  getParentRoute: () => project,
  path: "calendar",
  component: withTaskPane(lazyRouteComponent(() => import("@/features/calendar/Calendar"), "Calendar")),
});
const calendarTask = createRoute({ getParentRoute: () => calendar, path: "task/$task", component: pane() });
const overview = createRoute({
  getParentRoute: () => project,
  path: "overview",
  component: withTaskPane(lazyRouteComponent(() => import("@/features/project/overview/Overview"), "Overview")),
});
const overviewTask = createRoute({ getParentRoute: () => overview, path: "task/$task", component: pane() });
const dashboard = createRoute({
  getParentRoute: () => project,
  path: "dashboard",
  component: lazyRouteComponent(() => import("@/features/dashboard/Dashboard"), "Dashboard"),
});
const files = createRoute({
  getParentRoute: () => project,
  path: "files",
  component: withTaskPane(lazyRouteComponent(() => import("@/features/files/Files"), "Files")),
});
const filesTask = createRoute({ getParentRoute: () => files, path: "task/$task", component: pane() });

const messages = createRoute({
  getParentRoute: () => project,
  path: "messages",
  component: lazyRouteComponent(() => import("@/features/project/messages/Messages"), "Messages"),
});
const message = createRoute({
  getParentRoute: () => project,
  path: "messages/$message",
  component: lazyRouteComponent(() => import("@/features/project/messages/MessagePage"), "MessagePage"),
});

const timeline = createRoute({
  getParentRoute: () => project,
  path: "timeline",
  component: withTaskPane(lazyRouteComponent(() => import("@/features/timeline/Timeline"), "Timeline")),
});
const timelineTask = createRoute({ getParentRoute: () => timeline, path: "task/$task", component: pane() });

// ---------------------------------------------------------------- single things, and the rest

const task = createRoute({
  getParentRoute: () => root,
  path: "/tasks/$task",
  component: lazyRouteComponent(() => import("@/features/taskpane/TaskPage"), "TaskPage"),
});
/** Where letters and links lead that know no project. */
const anyMessage = createRoute({
  getParentRoute: () => root,
  path: "/messages/$message",
  component: lazyRouteComponent(() => import("@/features/project/messages/MessageLink"), "MessageLink"),
});
const people = createRoute({
  getParentRoute: () => root,
  path: "/people",
  component: lazyRouteComponent(() => import("@/features/people/People"), "People"),
});
const person = createRoute({
  getParentRoute: () => root,
  path: "/people/$person",
  component: lazyRouteComponent(() => import("@/features/people/Person"), "Person"),
});
const team = createRoute({
  getParentRoute: () => root,
  path: "/teams/$team",
  component: lazyRouteComponent(() => import("@/features/people/Team"), "Team"),
});
const welcome = createRoute({
  getParentRoute: () => root,
  path: "/welcome",
  component: lazyRouteComponent(() => import("@/features/welcome/Welcome"), "Welcome"),
});
const imports = createRoute({
  getParentRoute: () => root,
  path: "/imports",
  component: lazyRouteComponent(() => import("@/features/imports/Imports"), "Imports"),
});
const newImport = createRoute({
  getParentRoute: () => root,
  path: "/imports/new",
  component: lazyRouteComponent(() => import("@/features/imports/NewImport"), "NewImport"),
});
const anImport = createRoute({
  getParentRoute: () => root,
  path: "/imports/$import",
  component: lazyRouteComponent(() => import("@/features/imports/Import"), "Import"),
});
const trash = createRoute({
  getParentRoute: () => root,
  path: "/trash",
  component: lazyRouteComponent(() => import("@/features/trash/Trash"), "Trash"),
});
const unsent = createRoute({
  getParentRoute: () => root,
  path: "/unsent",
  component: lazyRouteComponent(() => import("@/features/unsent/Unsent"), "Unsent"),
});
const settings = createRoute({
  getParentRoute: () => root,
  path: "/settings",
  component: lazyRouteComponent(() => import("@/features/settings/Settings"), "Settings"),
});
const settingsPart = createRoute({
  getParentRoute: () => root,
  path: "/settings/$part",
  component: lazyRouteComponent(() => import("@/features/settings/Settings"), "Settings"),
});
const noAccess = createRoute({
  getParentRoute: () => root,
  path: "/no-access",
  component: lazyRouteComponent(() => import("@/features/edges/NoAccess"), "NoAccess"),
});
/** For those who build Weft: every part of the interface on one page. */
const gallery = createRoute({
  getParentRoute: () => root,
  path: "/gallery",
  component: lazyRouteComponent(() => import("@/features/gallery/Gallery"), "Gallery"),
});

const routeTree = root.addChildren([
  start,
  home.addChildren([homeTask]),
  myTasks.addChildren([myTasksTask]),
  inbox.addChildren([inboxTask, inboxThing]),
  search.addChildren([searchTask]),
  project.addChildren([projectStart, projectTask, list.addChildren([listTask]), board.addChildren([boardTask]), timeline.addChildren([timelineTask]), calendar.addChildren([calendarTask]), overview.addChildren([overviewTask]), messages, message, dashboard, files.addChildren([filesTask])]),
  task, anyMessage, people, person, team, welcome, imports, newImport, anImport, trash, unsent, settings, settingsPart, noAccess, gallery,
]);

export const router = createRouter({
  routeTree,
  defaultPreload: "intent",
  defaultPreloadDelay: 60,
  defaultErrorComponent: ViewFailed,
  defaultNotFoundComponent: NotFound,
  defaultPendingComponent: ViewLoading,
  scrollRestoration: false,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
