/** What sort of help something is, by where it stands and what its file is called. Pure; a guess to be corrected by a tap. */
import type { ChoicesOf } from "../../domain/generated/limits";

export type ClippingKind = ChoicesOf["clipping"]["kind"];

/** Host and path of the address, in lower case. The first that fits counts. */
const BY_ADDRESS: [RegExp, ClippingKind][] = [
  [
    /^([\w-]+\.)*linkedin\.com\/(comm\/)?jobs|^([\w-]+\.)*(indeed\.|greenhouse\.io|lever\.co|ziprecruiter\.|myworkdayjobs\.com|ashbyhq\.com)|glassdoor\.[a-z.]+\/job/,
    "job",
  ],
  [/^([\w-]+\.)*linkedin\.com\/(mwlite\/|comm\/)?(in|pub)\//, "person"],
  [
    /^([\w-]+\.)*linkedin\.com\/events?\/|^([\w-]+\.)*(eventbrite\.|meetup\.com|cvent\.com|lu\.ma|luma\.com)|zoom\.us\/webinar|\/(events?|webinars?|conferences?)(\/|$)/,
    "event",
  ],
  [
    /^(www\.|m\.)?(youtube\.com|youtu\.be)|^([\w-]+\.)*(vimeo\.com|ted\.com|pca\.st|overcast\.fm|soundcloud\.com)|^open\.spotify\.com\/(episode|show)|^podcasts?\.|\/podcasts?\/|\.(mp[34]|m4a)$/,
    "podcast",
  ],
  [
    /^([\w-]+\.)*(goodreads\.com|bookshop\.org|worldcat\.org|audible\.[a-z.]+)|^(read\.)?amazon\.|^www\.amazon\.[a-z.]+\/.*(dp|gp)\/|^(a\.co|amzn\.(to|eu))\/|^books\.(google|apple)\.|^play\.google\.com\/store\/books/,
    "book",
  ],
  [
    /^docs\.google\.com\/(document|spreadsheets|presentation|forms)|\.(docx?|xlsx?|pptx?|dotx?)$|\btemplates?\b|\bchecklists?\b|\bsample-polic/,
    "template",
  ],
  [/^([\w-]+\.)*(bls|census)\.gov|\bbenchmark(s|ing)?\b|\bdatasets?\b|\.csv$/, "data"],
  [/\.(pdf|epub)$|\be-?books?\b|\bwhite-?papers?\b/, "ebook"],
];

export function guessKindByAddress(address: string): ClippingKind {
  const { hostname, pathname } = new URL(address);
  const place = (hostname + pathname).toLowerCase();
  return BY_ADDRESS.find(([sign]) => sign.test(place))?.[1] ?? "article";
}

const BY_FILE: [RegExp, ClippingKind][] = [
  [/(^|[^a-z])(resum[eé]|cv|curriculum)([^a-z]|$)/i, "resume"],
  [/template|checklist|sample/i, "template"],
  [/\.(docx?|xlsx?|pptx?|dotx?|odt|pages|numbers|key)$/i, "template"],
  [/\.csv$/i, "data"],
  [/\.(pdf|epub|mobi)$/i, "ebook"],
  [/\.(mp3|m4a|mp4|mov)$/i, "podcast"],
];

/** By a file's name; null where it says nothing. */
export const guessKindByFile = (name: string): ClippingKind | null =>
  BY_FILE.find(([sign]) => sign.test(name))?.[1] ?? null;
