/** That somebody is somebody else than these is written down with them; what does not fit there, with the others. */
import { LIMITS } from "../../domain/generated/limits";
import type { Change, Row } from "../../domain/records/model";

const MOST = LIMITS["person"]!["not_same_ids"]![1]!;

type Person = Row<"person">;

const unlike = ({ id, fields }: Person, others: string[]): Change => ({
  kind: "person",
  id,
  fields: { not_same_ids: [...new Set([...(fields.not_same_ids ?? []), ...others])].slice(-MOST) },
});

export function markDifferent(person: Person, others: Person[]): Change[] {
  const room = MOST - (person.fields.not_same_ids?.length ?? 0);
  const [here, there] = [others.slice(0, room), others.slice(room)];
  return [
    ...(here.length
      ? [
          unlike(
            person,
            here.map(({ id }) => id),
          ),
        ]
      : []),
    ...there.map((other) => unlike(other, [person.id])),
  ];
}
