/** A followup that is over: when and how it was given, or that it was let go; and it can be taken up again. */
import { stageOf } from "../../helping/asking";
import { act } from "../../parts/act";
import { timeWords, today } from "../../parts/days";
import { KeptChoice } from "../../parts/Kept";
import { nameOf } from "../../parts/people/someone";
import { titleOf } from "../../parts/clippings/ClippingName";
import { composer as words, followup as lines } from "../../parts/words/followup";
import { jots } from "../../parts/words/jots";
import { gifts } from "../../parts/words/months";
import type { Followed } from "./followed";

/** Whoever said no, said it once: taken up again, they are not asked as if they had not. */
function whyNot({ followup, person, other }: Followed): string {
  const stage = stageOf(followup.fields);
  if (!other || stage.is !== "no") return lines.letGoSaid;
  return words.declined(nameOf(stage.side === "person" ? person : other));
}

export function Past({ followed }: { followed: Followed }) {
  const { id, fields } = followed.followup;
  const given = fields.state === "done";
  const when = [gifts.ways[fields.way ?? ""], fields.done_at != null && timeWords(fields.done_at)].filter(Boolean).join(" · ");
  const again = () => void act([{ kind: "followup", id, fields: { state: "open", done_at: null, due_on: today() } }], { said: words.againSaid });
  return (
    <section class="stack" aria-label={given ? words.given : words.over}>
      <p>{given ? words.given : whyNot(followed)}</p>
      {given && followed.clipping && <p><a href={`/shelf/${followed.clipping.id}`}>{titleOf(followed.clipping)}</a></p>}
      {when && <p class="aside">{when}</p>}
      {given && fields.draft && <p class="sent" data-name="">{fields.draft}</p>}
      {given && followed.jot?.fields.kind === "challenge" && (
        <KeptChoice row={followed.jot} field="state" label={jots.fields.state} options={jots.states} />
      )}
      <button type="button" class="button" onClick={again}>{words.again}</button>
    </section>
  );
}
