/** Which Dana? People of whom only a first name is known, or whose whole name several others bear. Pure. */
import { foldFirm } from "./identity";
import { areMarkedDifferent, type Person, splitName } from "./sameness";

interface Namesakes {
  id: string;
  /** Who it may be, the likeliest first. */
  others: string[];
}

/** As many as one person can be said not to be. */
const MOST = 50;

function groupPeople(
  people: readonly Person[],
  key: (person: Person) => string | undefined,
): Map<string, Person[]> {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    const name = key(person);
    if (!name) continue;
    const group = groups.get(name);
    if (group) group.push(person);
    else groups.set(name, [person]);
  }
  return groups;
}

/** Two firms that are both known and differ: no reason to ask. */
function elsewhere(one: Person, other: Person): boolean {
  const [here, there] = [one, other].map(({ fields }) => foldFirm(fields.organization));
  return !!here && !!there && here !== there;
}

const togetherness = (one: Person, other: Person): number =>
  (one.fields.event_id && one.fields.event_id === other.fields.event_id ? 2 : 0) +
  (one.fields.organization && foldFirm(one.fields.organization) === foldFirm(other.fields.organization)
    ? 1
    : 0);

function likeliest(person: Person, others: Person[]): Namesakes[] {
  if (!others.length) return [];
  const ranked = others.sort(
    (one, other) => togetherness(person, other) - togetherness(person, one) || (one.id < other.id ? 1 : -1),
  );
  return [{ id: person.id, others: ranked.map(({ id }) => id) }];
}

/** Who must be asked about; of several that may be each other, the one written last. */
export function findNamesakes(people: readonly Person[]): Namesakes[] {
  const byAge = [...people].sort((one, other) => (one.id < other.id ? -1 : 1));
  const words = new Map(byAge.map((person) => [person, splitName(person)]));
  const bare = (person: Person) => words.get(person)!.length === 1;
  const namesakes: Namesakes[] = [];
  for (const group of groupPeople(byAge, (person) => words.get(person)![0]).values()) {
    for (const [at, person] of group.entries()) {
      if (!bare(person)) continue;
      const earlier = group.slice(Math.max(0, at - MOST), at);
      const near = [...earlier, ...group.slice(at + 1, at + 1 + MOST).filter((other) => !bare(other))];
      namesakes.push(
        ...likeliest(
          person,
          near
            .filter((other) => !areMarkedDifferent(person, other) && !elsewhere(person, other))
            .slice(-MOST),
        ),
      );
    }
  }
  for (const group of groupPeople(byAge, (person) =>
    bare(person) ? undefined : words.get(person)!.join(" "),
  ).values()) {
    for (const [at, person] of [...group.entries()].slice(2)) {
      const others = group
        .slice(Math.max(0, at - MOST), at)
        .filter((other) => !areMarkedDifferent(person, other));
      if (others.length > 1) namesakes.push(...likeliest(person, others));
    }
  }
  return namesakes.sort((one, other) => (one.id < other.id ? 1 : -1));
}
