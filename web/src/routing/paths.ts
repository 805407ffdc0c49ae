/** The address of every page, for links: nobody else spells one out. Which page stands there, `app/routes.ts` says. */

/** `path`, and behind it what is asked there; without a "?" where every answer is empty. */
function withQuery(path: string, query: Record<string, string | boolean | null | undefined>): string {
  const entries = Object.entries(query).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return entries.length ? `${path}?${new URLSearchParams(entries)}` : path;
}

/** What a followup that is begun by a link is about. */
export interface NewFollowupQuery {
  person?: string | null | undefined;
  jot?: string | null | undefined;
  clipping?: string | null | undefined;
  other?: string | null | undefined;
  /** It asks how things stand, and brings nothing. */
  ask?: boolean;
}

export const paths = {
  box: "/",
  people: "/people",
  person: (id: string) => `/people/${id}`,
  events: "/events",
  event: (id: string) => `/events/${id}`,
  eventPrepare: (id: string) => `/events/${id}/prepare`,
  eventRecap: (id: string) => `/events/${id}/recap`,
  eventRound: (id: string) => `/events/${id}/round`,
  calendarImport: "/events/calendar",
  credits: (event?: string) => withQuery("/events/credits", { event }),
  shelf: "/shelf",
  clipping: (id: string) => `/shelf/${id}`,
  followups: "/follow-up",
  followup: (id: string) => `/follow-up/${id}`,
  newFollowup: (query: NewFollowupQuery) => withQuery("/follow-up/new", { ...query }),
  givingHour: "/follow-up/hour",
  gifts: "/follow-up/gifts",
  radar: "/follow-up/radar",
  joys: "/follow-up/joys",
  triage: "/triage",
  /** What is to be sorted, this jot first. */
  sortJot: (jot: string) => withQuery("/triage", { jot }),
  search: (words?: string) => withQuery("/search", { q: words }),
  scan: "/scan",
  share: (id?: string) => withQuery("/share", { id }),
  settings: "/settings",
  readiness: "/settings/ready",
  topics: "/settings/topics",
  shareSetUp: "/settings/share",
  move: "/settings/move",
  bin: "/settings/bin",
} as const;

/** Whether the box stands at this path: `/jot` opens it filled in. */
export const isBoxPath = (path: string): boolean => path === paths.box || path === "/jot";
