/**
 * The app on the device: one cache a build, swapped as a whole. Its core is filled whole or not at all, and then the
 * app works offline; what is rarely wanted follows by itself, so that it is there in a basement too.
 */
import { WHOLE } from "./whole";

type File = [url: string, hash: string, rare?: 1];

declare const __PRECACHE__: File[];
declare const __VERSION__: string;

const PREFIX = "heedful-";
const CACHE = PREFIX + __VERSION__;

async function hashOf(response: Response): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** From an earlier cache where it holds the very same bytes, else from the server, past the browser's cache. */
async function fetched(url: string, hash: string): Promise<Response> {
  const held = await caches.match(url);
  if (held && (await hashOf(held.clone())) === hash) return held;
  const response = await fetch(url, { cache: url.startsWith("/assets/") ? "default" : "reload" });
  // A portal answers 200 with a page of its own, a server in the midst of an update with another build's file.
  if (!response.ok || (await hashOf(response.clone())) !== hash) throw new Error(`${url} is not of this build`);
  return response;
}

async function keep(files: File[]): Promise<Cache> {
  const cache = await caches.open(CACHE);
  await Promise.all(files.map(async ([url, hash]) => cache.put(url, await fetched(url, hash))));
  return cache;
}

/** Fills the core. Where an earlier build was whole, this one is too before it takes over: an update takes nothing away. */
export async function fill(): Promise<void> {
  await keep(__PRECACHE__.filter(([, , rare]) => !rare));
  if (await caches.match(WHOLE)) await fillRest();
}

/** Fills what is rarely wanted, and says that all of the build is here. */
export async function fillRest(): Promise<void> {
  if (await caches.match(WHOLE, { cacheName: CACHE })) return;
  const cache = await keep(__PRECACHE__.filter(([, , rare]) => rare));
  await cache.put(WHOLE, new Response());
}

export async function dropOthers(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
}

const KEPT = new Set(__PRECACHE__.map(([url]) => url));

/** The page that stands at an address: the box for its own two, the app for every other. */
function pageAt(path: string): string {
  return path === "/" || path === "/jot" ? "/index.html" : "/app.html";
}

/** What answers a request without the network; undefined: the server's business. */
export function kept({ method, mode, url }: Request): Promise<Response | undefined> | undefined {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || origin !== location.origin || /^\/(api\/|calendar\/|(health|ready)z$)/.test(pathname)) {
    return undefined;
  }
  const file = KEPT.has(pathname) ? pathname : mode === "navigate" ? pageAt(pathname) : undefined;
  return file ? caches.match(file, { cacheName: CACHE }) : undefined;
}
