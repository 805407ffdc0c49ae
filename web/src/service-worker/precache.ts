/**
 * The app on the device: one cache a build, swapped as a whole. Its core is filled whole or not at all, and then the
 * app works offline; what is rarely wanted follows by itself, so that it is there in a basement too.
 */
import { isBoxPath } from "../routing/paths";
import { COMPLETE_MARK } from "./completeness";

type File = [url: string, hash: string, rare?: 1];

declare const __PRECACHE__: File[];
declare const __VERSION__: string;

/** Named once: the build puts the whole list wherever it is written. */
const FILES = __PRECACHE__;

const PREFIX = "heedful-";
const CACHE = PREFIX + __VERSION__;

async function hashResponse(response: Response): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.arrayBuffer()));
  return Array.from(hash.slice(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** From an earlier cache where it holds the very same bytes, else from the server, past the browser's cache. */
async function fetchFile(url: string, hash: string): Promise<Response> {
  const held = await caches.match(url);
  if (held && (await hashResponse(held.clone())) === hash) return held;
  const response = await fetch(url, { cache: url.startsWith("/assets/") ? "default" : "reload" });
  // A portal answers 200 with a page of its own, a server in the midst of an update with another build's file.
  if (!response.ok || (await hashResponse(response.clone())) !== hash)
    throw new Error(`${url} is not of this build`);
  return response;
}

async function cacheFiles(files: File[]): Promise<Cache> {
  const cache = await caches.open(CACHE);
  await Promise.all(files.map(async ([url, hash]) => cache.put(url, await fetchFile(url, hash))));
  return cache;
}

/** Fills the core, or throws. Where an earlier build was whole, this one is too before it takes over: an update takes nothing away. */
export async function fillCore(): Promise<void> {
  await cacheFiles(FILES.filter(([, , rare]) => !rare));
  if (await caches.match(COMPLETE_MARK)) await fillRest();
}

/** Fetches whatever of the build is not here: what is rarely wanted, and what somebody or something deleted since. */
export async function fillRest(): Promise<void> {
  const cache = await caches.open(CACHE);
  const present = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  await cacheFiles(FILES.filter(([url]) => !present.has(url)));
  if (!present.has(COMPLETE_MARK)) await cache.put(COMPLETE_MARK, new Response());
}

/** A file of the build that its cache has lost: from the network, and kept again. */
async function repairFile(url: string, request: Request): Promise<Response> {
  const hash = HASHES.get(url)!;
  try {
    const response = await fetchFile(url, hash);
    await (await caches.open(CACHE)).put(url, response.clone());
    return response;
  } catch {
    // Another build's file, or no network: what the browser itself would get.
    return fetch(request);
  }
}

export async function dropOtherBuilds(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.map((name) => caches.delete(name)));
}

const HASHES = new Map(FILES.map(([url, hash]) => [url, hash]));

/** The page that stands at an address: the box for its own two, the app for every other. */
function findPage(path: string): string {
  return isBoxPath(path) ? "/index.html" : "/app.html";
}

/** What answers a request without the network; undefined: the server's business. */
export function answerFromCache(request: Request): Promise<Response> | undefined {
  const { method, mode, url } = request;
  const { origin, pathname } = new URL(url);
  if (
    method !== "GET" ||
    origin !== location.origin ||
    /^\/(api\/|calendar\/|(health|ready)z$)/.test(pathname)
  ) {
    return undefined;
  }
  const file = HASHES.has(pathname) ? pathname : mode === "navigate" ? findPage(pathname) : undefined;
  if (!file) return undefined;
  return caches.match(file, { cacheName: CACHE }).then((held) => held ?? repairFile(file, request));
}
