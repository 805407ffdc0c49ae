/** Which IANA zone a calendar means: its own spellings, Outlook's names for Windows' zones, and paths of old libraries. Pure. */
import { isZone, toWallTime } from "../../domain/days/localTime";
import { WINDOWS_ZONES } from "./windowsZones";

/** What people write for a zone. Browsers know some of these letters for another place, and most not at all. */
const LETTERS = new Map(
  `ET EDT>America/New_York;CT CST CDT>America/Chicago;MT MDT>America/Denver;PT PST PDT>America/Los_Angeles
AKT AKST AKDT>America/Anchorage;HAST>Pacific/Honolulu;AT AST ADT>America/Halifax;NT NST NDT>America/St_Johns
BRT>America/Sao_Paulo;ART>America/Buenos_Aires;BST>Europe/London;WEST>Europe/Lisbon;CEST>Europe/Berlin;EEST>Europe/Athens
MSK>Europe/Moscow;SAST>Africa/Johannesburg;CAT>Africa/Maputo;EAT>Africa/Nairobi;WAT>Africa/Lagos;GST>Asia/Dubai
PKT>Asia/Karachi;IST>Asia/Kolkata;ICT>Asia/Bangkok;WIB>Asia/Jakarta;SGT>Asia/Singapore;HKT>Asia/Hong_Kong;PHT>Asia/Manila
KST>Asia/Seoul;JST>Asia/Tokyo;AWST>Australia/Perth;ACST>Australia/Darwin;ACDT>Australia/Adelaide
AEST>Australia/Brisbane;AET AEDT>Australia/Sydney;NZST NZDT NZT>Pacific/Auckland`
    .split(/[;\n]/)
    .flatMap((pair) => {
      const [letters = "", zone = ""] = pair.split(">");
      return letters.split(" ").map((name): [string, string] => [name, zone]);
    }),
);
/** As some systems spell them out, without "Standard Time" and its kin. */
const SPELLED = new Map(
  `british>Europe/London;western european>Europe/Lisbon;eastern european>Europe/Athens;moscow>Europe/Moscow
alaska>America/Anchorage;hawaii-aleutian>Pacific/Honolulu;hawaii>Pacific/Honolulu;japan>Asia/Tokyo;korean>Asia/Seoul
hong kong>Asia/Hong_Kong;gulf>Asia/Dubai;philippine>Asia/Manila;australian eastern>Australia/Brisbane
australian central>Australia/Darwin;australian western>Australia/Perth;us-eastern>America/New_York
us-central>America/Chicago;us-mountain>America/Denver;us-pacific>America/Los_Angeles`
    .split(/[;\n]/)
    .map((pair) => pair.split(">") as [string, string]),
);
/** The letters that IANA has zones for; what else a browser takes is its own. */
const IANA_LETTERS = /^(?:EST|MST|HST|CET|MET|EET|WET|EST5EDT|CST6CDT|MST7MDT|PST8PDT|PRC|ROC|ROK)$/;

/** "(UTC-05:00) Eastern Time (US & Canada)" and "Eastern Standard Time" are both `eastern`. */
const stripName = (name: string): string =>
  name
    .replace(/^\((?:utc|gmt)[^)]*\)\s*/i, "")
    .replace(/\s+(?:standard|daylight|summer)?\s*time\b/i, "")
    .replace(/\s*\(us & canada\)/i, "")
    .trim()
    .toLowerCase();

/** Whether a zone says nothing of a place. */
export const isUtc = (zone: string): boolean =>
  /^(etc\/)?(utc|gmt|z|uct|zulu|coordinated universal time)$/i.test(zone);

/** What stands around a name is not its own. */
const trimName = (text: string): string =>
  text
    .replace(/^["']+|["']+$/g, "")
    .trim()
    .slice(0, 200);

/** The IANA zone of a name that can mean but one place: IANA's own, also behind a path, or Windows' in full. */
export function findPlace(text: string): string | undefined {
  const name = trimName(text);
  const parts = name.split("/");
  for (let at = 0; at < parts.length - 1; at += 1) {
    const tail = parts.slice(at).join("/").replaceAll(" ", "_");
    if (/^[A-Z][\w+-]*\/[\w+/-]+$/i.test(tail) && !isUtc(tail) && isZone(tail)) return tail;
  }
  return (/\stime\b/i.test(name) ? WINDOWS_ZONES.get(stripName(name)) : undefined) ?? findCity(name);
}

const cities = new Map<string, string>();

/** Of "(UTC+01:00) Amsterdam, Berlin, Bern", as Windows shows it, the first city that has a zone, where it keeps that time. */
function findCity(name: string): string | undefined {
  const [, list] = /^\((?:utc|gmt)[^)]*\)\s*(.+)$/i.exec(name) ?? [];
  if (!list) return undefined;
  if (cities.size === 0) {
    for (const zone of Intl.supportedValuesOf?.("timeZone") ?? [])
      cities.set(zone.split("/").at(-1)!.replaceAll("_", " ").toLowerCase(), zone);
  }
  const zones = list.split(",").map((city) => cities.get(city.trim().toLowerCase()));
  return zones.find((zone) => zone && Math.min(...listHours(zone)) === parseAhead(name));
}

/** The IANA name of a zone as a calendar calls it; undefined where nobody knows it. */
export function findIana(text: string): string | undefined {
  const name = trimName(text);
  if (isUtc(name.split("/").at(-1)!)) return "UTC";
  const known =
    findPlace(name) ??
    LETTERS.get(name) ??
    WINDOWS_ZONES.get(stripName(name)) ??
    SPELLED.get(stripName(name));
  return known ?? (IANA_LETTERS.test(name) && isZone(name) ? name : undefined);
}

/** How far ahead of UTC a zone is that is called by that, in ms: `UTC+2`, `GMT-0500`, "(UTC-03:00) Brasilia"; null for any other name. */
export function parseAhead(name: string): number | null {
  const [, sign, hours, minutes] =
    /^["'(]*(?:utc|gmt)?\s*([+-])(\d\d?)(?::?(\d\d))?(?:["')]*$|\)\s)/i.exec(name.trim().slice(0, 40)) ?? [];
  return sign ? (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes ?? 0)) * 60_000 : null;
}

/** How far a zone is ahead of UTC in January and in July of a year whose rules stand for today's. */
const listHours = (zone: string): [number, number] => {
  const [january, july] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)];
  return [toWallTime(january, zone) - january, toWallTime(july, zone) - july];
};

const byHours = new Map<string, string>();
const buildHoursKey = (winter: number, summer: number): string =>
  [winter, summer].sort((one, other) => one - other).join();

/** The first known zone so many ms ahead of UTC in winter and in summer: as good as a zone somebody made up. */
export function findLikeZone(winter: number, summer: number): string | undefined {
  if (byHours.size === 0) {
    for (const zone of [...WINDOWS_ZONES.values()].reverse())
      byHours.set(buildHoursKey(...listHours(zone)), zone);
  }
  return byHours.get(buildHoursKey(winter, summer));
}
