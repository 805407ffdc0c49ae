/**
 * Every page of the app: at which path it stands, what is loaded for it, which list stands beside it on a
 * laptop, and its place in the navigation. The first that matches is the one. The server's list of pages is
 * made from this one by `make types`; links are made by `routing/paths.ts`.
 */
import type { ComponentType } from "preact";
import { BoxScreen } from "../features/box/BoxScreen";
import { matchPath } from "../routing/match";
import type { frame } from "../text/en/frame";
import type { Load } from "../ui/Lazy";
import type { ListProps } from "../ui/Panes";

/** `id` is what stands in the path for `:id`. */
interface PageProps {
  id: string;
}

interface Route {
  /** Literal, for what reads it without running it: the server's pages are made from these. */
  path: string;
  /** There from the start, and in the HTML of its path. */
  component?: ComponentType;
  page?: Load<PageProps>;
  /** It fills the screen where no page is open, and stays beside the pages that have the same one. */
  list?: Load<ListProps>;
  nav?: keyof typeof frame.nav;
}

/** One component of a feature. A feature is loaded as a whole, by its index. */
function pick<Feature, Name extends keyof Feature>(
  load: () => Promise<Feature>,
  name: Name,
): () => Promise<{ default: Feature[Name] }> {
  return async () => ({ default: (await load())[name] });
}

const people = () => import("../features/people");
const events = () => import("../features/events");
const shelf = () => import("../features/shelf");
const followup = () => import("../features/followup");
const months = () => import("../features/months");
const settings = () => import("../features/settings");
const transfer = () => import("../features/transfer");

const personList = pick(people, "PersonList");
const eventList = pick(events, "EventList");
const clippingList = pick(shelf, "ClippingList");
const followupList = pick(followup, "FollowupList");

export const ROUTES: readonly Route[] = [
  { path: "/", component: BoxScreen, nav: "jot" },
  { path: "/jot", component: BoxScreen },
  { path: "/people", list: personList, nav: "people" },
  { path: "/people/:id", list: personList, page: pick(people, "PersonPage") },
  { path: "/follow-up", list: followupList, nav: "follow-up" },
  { path: "/follow-up/new", list: followupList, page: pick(followup, "NewFollowupPage") },
  { path: "/follow-up/hour", list: followupList, page: pick(months, "HourPage") },
  { path: "/follow-up/gifts", list: followupList, page: pick(months, "GiftsPage") },
  { path: "/follow-up/radar", list: followupList, page: pick(months, "RadarPage") },
  { path: "/follow-up/joys", list: followupList, page: pick(months, "JoysPage") },
  { path: "/follow-up/:id", list: followupList, page: pick(followup, "FollowupPage") },
  { path: "/shelf", list: clippingList, nav: "shelf" },
  { path: "/shelf/:id", list: clippingList, page: pick(shelf, "ClippingPage") },
  { path: "/events", list: eventList, nav: "events" },
  { path: "/events/calendar", list: eventList, page: pick(transfer, "CalendarImportPage") },
  {
    path: "/events/credits",
    list: eventList,
    page: pick(() => import("../features/credits"), "CreditsPage"),
  },
  { path: "/events/:id", list: eventList, page: pick(events, "EventPage") },
  {
    path: "/events/:id/prepare",
    list: eventList,
    page: pick(() => import("../features/prepare"), "PreparePage"),
  },
  {
    path: "/events/:id/recap",
    list: eventList,
    page: pick(() => import("../features/recap"), "RecapPage"),
  },
  {
    path: "/events/:id/round",
    list: eventList,
    page: pick(() => import("../features/round"), "RoundPage"),
  },
  { path: "/settings", page: pick(settings, "SettingsScreen"), nav: "settings" },
  { path: "/settings/ready", page: pick(settings, "ReadyPage") },
  { path: "/settings/topics", page: pick(settings, "TopicsPage") },
  { path: "/settings/share", page: pick(settings, "ShareSetUpPage") },
  { path: "/settings/bin", page: pick(settings, "BinPage") },
  { path: "/settings/move", page: pick(transfer, "MovePage") },
  { path: "/triage", page: pick(() => import("../features/sort"), "SortScreen") },
  { path: "/search", page: pick(() => import("../features/search"), "SearchScreen") },
  { path: "/scan", page: pick(() => import("../features/capture"), "ScanScreen") },
  { path: "/share", page: pick(() => import("../features/share"), "ShareScreen") },
];

const MISSING: Route = { path: "", page: () => import("./MissingScreen") };

/** The route of a path, and what stands in it for `:id`; of an address that leads nowhere, the page that says so. */
export function findRoute(path: string): { route: Route; id: string } {
  for (const route of ROUTES) {
    const id = matchPath(route.path, path);
    if (id !== undefined) return { route, id };
  }
  return { route: MISSING, id: "" };
}
