/** What may help, as the ranker has it now, with the people and words that a screen shows of it. */
import { openHelper } from "../../matching/helping/open";
import { Given } from "../../matching/helping/rules";
import type { Introduction, Reason, Solved, Suggestion } from "../../matching/helping/suggestion";
import { topicName } from "../../matching/topicnames";
import type { ClippingFields, Kind, Row } from "../../kinds/model";
import { allOf, get, getMany } from "../../store/notebook";
import { readOwnTopics } from "../topics";

/** The kinds on which it depends. */
export const HELPING: Kind[] = ["jot", "clipping", "person", "followup", "topic"];

/** Somebody's words and whose they are. */
export interface Said {
  jot: Row<"jot">;
  people: Row<"person">[];
}

/** `topic` is the name of the topic in the reason; "" where there is none. */
export type Shown<T> = T & { said: Said; topic: string };

/** With words and people; what has gone in the meantime is left out. */
async function shown<T extends { why: Reason; person_ids: string[] }>(found: T[], jotOf: (one: T) => string): Promise<Shown<T>[]> {
  const ids = found.flatMap((one) => [jotOf(one), ...one.person_ids]);
  const rows = new Map((await getMany([...new Set(ids)])).map((row) => [row.id, row]));
  const own = await readOwnTopics();
  return found.flatMap((one) => {
    const jot = rows.get(jotOf(one)) as Row<"jot"> | undefined;
    const people = one.person_ids.flatMap((id) => (rows.get(id) as Row<"person"> | undefined) ?? []);
    return jot ? { ...one, said: { jot, people }, topic: one.why.topic ? topicName(one.why.topic, own) : "" } : [];
  });
}

const suggested = (found: Suggestion[]): Promise<Shown<Suggestion>[]> => shown(found, ({ jot_id }) => jot_id);

/** Whom a clipping may help; `draft` is one that nobody has kept yet. */
export async function forClipping(id: string, limit: number, draft?: ClippingFields): Promise<Shown<Suggestion>[]> {
  const kept = draft && (await get(id));
  const helper = await openHelper();
  if (!draft || kept) return suggested(helper.forClipping(id, limit));
  helper.put({ id, kind: "clipping", fields: draft, stamps: {}, base: {} });
  const found = helper.forClipping(id, limit);
  helper.drop(id);
  return suggested(found);
}

/** A clipping beside the words that it may help with. */
export type Offered = Shown<Suggestion> & { clipping: Row<"clipping"> };

async function offered(found: Suggestion[]): Promise<Offered[]> {
  const clippings = new Map((await getMany(found.map(({ clipping_id }) => clipping_id))).map((row) => [row.id, row]));
  return (await suggested(found)).flatMap((one) => {
    const clipping = clippings.get(one.clipping_id) as Row<"clipping"> | undefined;
    return clipping ? { ...one, clipping } : [];
  });
}

/** Somebody whom `ours`, who said `jot`, may want to meet; none of ours is named, or all have met: `ours` is undefined. */
export type Meeting = Shown<Solved> & { as: Introduction["as"] | "asked"; ours: string | undefined; jot: string };

export interface Help {
  offers: Offered[];
  meetings: Meeting[];
}

/** Of all introductions so many are looked through for the few that concern one person or jot. */
const MANY = 200;

/** Seen from one side: of those who faced the like, the one who solved it may be `asked` by the other. */
function seenFrom({ as, person_ids, jot_ids, why, fit }: Introduction, ours: 0 | 1) {
  const theirs = ours === 0 ? 1 : 0;
  const turned = ours === 0 ? why : { ...why, hers: why.its, its: why.hers };
  return { as: as === "solved" && ours === 1 ? ("asked" as const) : as, ours: person_ids[ours], jot: jot_ids[ours], jot_id: jot_ids[theirs], person_ids: [person_ids[theirs]], why: turned, fit };
}

async function meetings(concerns: (one: Introduction, at: 0 | 1) => boolean): Promise<Meeting[]> {
  const all = (await openHelper()).introductions(MANY);
  const found = all.flatMap((one) => ([0, 1] as const).filter((at) => concerns(one, at)).map((at) => seenFrom(one, at)));
  return shown(found, ({ jot_id }) => jot_id);
}

/** Who has solved the like, but for those who were brought together with all of ours already, or are not to be. */
async function solvers({ id, fields }: Row<"jot">, limit: number): Promise<Meeting[]> {
  const given = new Given((await allOf("followup")).map((row) => row.fields));
  const ours = fields.person_ids ?? [];
  const found = (await openHelper()).solvedTheLike(id, limit).flatMap((one) => {
    const strangers = one.person_ids.filter((person) => !ours.length || ours.some((mine) => !given.areMet(mine, person)));
    const [first] = strangers;
    const mine = first && ours.find((person) => !given.areMet(person, first));
    return first ? { ...one, person_ids: strangers, as: "solved" as const, ours: mine, jot: id } : [];
  });
  return shown(found, ({ jot_id }) => jot_id);
}

/** What may help with one jot, and who. */
export async function forJot(jot: Row<"jot">, limit: number): Promise<Help> {
  const found = (await openHelper()).forJot(jot.id, limit);
  const solved = await solvers(jot, limit);
  const same = await meetings(({ as, jot_ids }, at) => as === "same" && jot_ids[at] === jot.id);
  return { offers: await offered(found), meetings: [...solved, ...same.slice(0, limit)] };
}

/** What may help one person: of all that she spoke of, the best of each, and each clipping once. */
export async function forPerson(id: string, jots: Row<"jot">[], limit: number): Promise<Help> {
  const helper = await openHelper();
  const found = jots.flatMap((jot) => helper.forJot(jot.id, 2)).filter(({ person_ids }) => person_ids.includes(id));
  const best = found.sort((one, other) => other.fit - one.fit);
  const once = best.filter((one, at) => best.findIndex(({ clipping_id }) => clipping_id === one.clipping_id) === at);
  const met = await meetings(({ person_ids }, at) => person_ids[at] === id);
  return { offers: await offered(once.slice(0, limit)), meetings: met.slice(0, limit) };
}
