/** Which IANA zone a calendar means: its own spellings, Outlook's names for Windows' zones, and paths of old libraries. Pure. */
import { isZone, wallOf } from "./localtime";

/** Windows' names without "Standard Time", as the Unicode CLDR pairs them (windowsZones.xml), and the zone of each. */
const WINDOWS = `eastern>America/New_York;us eastern>America/Indianapolis;central>America/Chicago;mountain>America/Denver
us mountain>America/Phoenix;pacific>America/Los_Angeles;alaskan>America/Anchorage;hawaiian>Pacific/Honolulu
atlantic>America/Halifax;newfoundland>America/St_Johns;canada central>America/Regina;central (mexico)>America/Mexico_City
us mountain (mexico)>America/Chihuahua;pacific (mexico)>America/Tijuana;sa western>America/La_Paz;sa pacific>America/Bogota
e. south america>America/Sao_Paulo;argentina>America/Buenos_Aires;pacific sa>America/Santiago;central america>America/Guatemala
gmt>Europe/London;greenwich>Africa/Abidjan;w. europe>Europe/Berlin;romance>Europe/Paris;central europe>Europe/Budapest
central european>Europe/Warsaw;e. europe>Europe/Chisinau;gtb>Europe/Bucharest;fle>Europe/Kiev;turkey>Europe/Istanbul
russian>Europe/Moscow;israel>Asia/Jerusalem;egypt>Africa/Cairo;south africa>Africa/Johannesburg;w. central africa>Africa/Lagos
e. africa>Africa/Nairobi;arab>Asia/Riyadh;arabian>Asia/Dubai;iran>Asia/Tehran;pakistan>Asia/Karachi;india>Asia/Calcutta
bangladesh>Asia/Dhaka;se asia>Asia/Bangkok;singapore>Asia/Singapore;china>Asia/Shanghai;taipei>Asia/Taipei;tokyo>Asia/Tokyo
korea>Asia/Seoul;w. australia>Australia/Perth;cen. australia>Australia/Adelaide;aus central>Australia/Darwin
e. australia>Australia/Brisbane;aus eastern>Australia/Sydney;tasmania>Australia/Hobart;new zealand>Pacific/Auckland`;

const byWindows = new Map(WINDOWS.split(/[;\n]/).map((pair) => pair.split(">") as [string, string]));

/** "(UTC-05:00) Eastern Time (US & Canada)" and "Eastern Standard Time" are both `eastern`. */
const stripped = (name: string): string =>
  name.replace(/^\((?:utc|gmt)[^)]*\)\s*/i, "").replace(/\s+(?:standard|daylight|summer)?\s*time\b/i, "")
    .replace(/\s*\(us & canada\)/i, "").trim().toLowerCase();

/** Whether a zone says nothing of a place. */
export const isUtc = (zone: string): boolean => /^(etc\/)?(utc|gmt|z|uct|zulu)$/i.test(zone);

/** The IANA name of a zone as a calendar calls it; undefined where nobody knows it. */
export function ianaOf(given: string): string | undefined {
  const name = given.replace(/^["']+|["']+$/g, "").trim().slice(0, 200);
  const parts = name.split("/");
  for (let at = 0; at < parts.length; at += 1) {
    const tail = parts.slice(at).join("/");
    if (isUtc(tail)) return "UTC";
    if (/^[A-Z][\w+-]*\/[\w+/-]+$/i.test(tail) && isZone(tail)) return tail;
  }
  const windows = byWindows.get(stripped(name));
  return windows ?? (/^[A-Z]{3}\d?[A-Z]{0,3}$/.test(name) && isZone(name) ? name : undefined);
}

/** Each zone by how far it is ahead of UTC in January and in July of a year whose rules stand for today's. */
const byHours = new Map<string, string>();
const hours = (winter: number, summer: number): string => [winter, summer].sort((one, other) => one - other).join();

/** The first known zone so many ms ahead of UTC in winter and in summer: as good as a zone somebody made up. */
export function likeZone(winter: number, summer: number): string | undefined {
  if (byHours.size === 0) {
    for (const zone of [...byWindows.values()].reverse()) {
      const [january, july] = [Date.UTC(2026, 0, 15), Date.UTC(2026, 6, 15)].map((at) => wallOf(at, zone) - at);
      byHours.set(hours(january!, july!), zone);
    }
  }
  return byHours.get(hours(winter, summer));
}
