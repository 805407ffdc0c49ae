/** What I gave, newest first: for one's own memory, and nothing is owed. */
import type { FollowupFields } from "../../kinds/model";
import { timeWords } from "../../parts/days";
import { Heading } from "../../parts/Heading";
import { composer, followup } from "../../parts/words/followup";
import { gifts as words } from "../../parts/words/months";
import { clippings } from "../../parts/words/clippings";
import { calledAt, useFalling, type Falling } from "../../parts/helping/falling";

function whatOf({ clipping_id, other_person_id, person_id, jot_id }: FollowupFields, { clipping, person, jot }: Falling): string {
  const name = (id: string | null | undefined) => calledAt({ person }, id);
  if (other_person_id) return words.introduction(name(person_id), name(other_person_id));
  if (clipping_id) return clipping.get(clipping_id)?.title || clippings.unnamed;
  const promised = jot.get(jot_id ?? "");
  return promised?.kind === "promise" ? words.promise(promised.text ?? "") : words.question;
}

export default function GiftsPage() {
  const falling = useFalling();
  if (!falling) return <Heading title={words.title} />;
  const given = [...falling.followup].filter(([, { state }]) => state === "done");
  given.sort(([, one], [, other]) => (other.done_at ?? 0) - (one.done_at ?? 0));
  return (
    <div class="quiet stack">
      <a class="plain back" href="/follow-up">{composer.back}</a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      {given.length === 0 && <p class="empty">{words.none}</p>}
      <ul class="list">
        {given.map(([id, fields]) => (
          <li key={id} class="line">
            <div>
              <b data-name="">{whatOf(fields, falling)}</b>
              <p class="aside">
                {!fields.other_person_id && fields.person_id && (
                  <a class="whose" data-name="" href={`/people/${fields.person_id}`}>{calledAt(falling, fields.person_id)}</a>
                )}{" "}
                {[words.ways[fields.way ?? ""], fields.done_at != null && timeWords(fields.done_at)].filter(Boolean).join(" · ")}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p class="part"><a href="/follow-up/joys">{followup.joys}</a></p>
    </div>
  );
}
