/** Jots in a list, with the names of the people in them. */

import { useRef } from "preact/hooks";
import { useLive } from "../../data/live";
import { useTopics } from "../../data/topics";
import { isPromise } from "../../domain/jots/kinds";
import type { Row } from "../../domain/records/model";
import { JotCard } from "./JotCard";

interface Props {
  jots: Row<"jot">[];
  /** Whose page this is: naming them at every jot would say nothing. */
  without?: string;
}

export function JotList({ jots, without }: Props) {
  const ids = [...new Set(jots.flatMap(({ fields }) => fields.person_ids ?? []))];
  const people = useLive((read) => read.findRecords(ids, "person"), ids);
  // While those of one jot more are looked up, the names that stand there stay.
  const named = useRef(new Map<string, Row<"person">>());
  if (people) named.current = new Map(people.map((person) => [person.id, person]));
  const topics = useTopics(jots.some(({ fields }) => fields.topics?.length));
  const hasPromises = jots.some(({ fields }) => isPromise(fields));
  const settled = useLive(
    async (read) =>
      hasPromises && (await import("../../data/followups/settledPromises")).readSettledPromises(read),
    [hasPromises],
  );
  return (
    <ol class="jots">
      {jots.map((jot) => (
        <JotCard
          key={jot.id}
          jot={jot}
          without={without}
          people={(jot.fields.person_ids ?? []).flatMap((id) => named.current.get(id) ?? [])}
          topicName={topics.getName}
          isKept={isPromise(jot.fields) && settled ? settled.get(jot.id) : undefined}
        />
      ))}
    </ol>
  );
}
