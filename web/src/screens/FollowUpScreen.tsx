/** Follow up: open promises by day, each to be done or let go. */
import { newId } from "../kinds/id";
import type { Row } from "../kinds/model";
import { act } from "../parts/act";
import { dayWords, today } from "../parts/days";
import { Heading } from "../parts/Heading";
import { JotList } from "../parts/jots/JotList";
import { useLive } from "../parts/live";
import { followUp } from "../parts/words/records";
import { allOf } from "../store/notebook";

/** The promises for which nothing was done yet, soonest first; those of no day last. */
async function openPromises(): Promise<Row<"jot">[]> {
  const [jots, followups] = await Promise.all([allOf("jot"), allOf("followup")]);
  const settled = new Set(followups.filter(({ fields }) => fields.state !== "open").map(({ fields }) => fields.jot_id));
  return jots
    .filter(({ id, fields }) => fields.kind === "promise" && !settled.has(id))
    .sort((one, other) => ((one.fields.due_on ?? "9") < (other.fields.due_on ?? "9") ? -1 : 1));
}

const headingOf = ({ fields: { due_on } }: Row<"jot">): string =>
  !due_on ? followUp.noDay : due_on < today() ? followUp.late : dayWords(due_on);

function settle({ id, fields }: Row<"jot">, state: "done" | "let_go"): void {
  const done = { state, jot_id: id, person_id: fields.person_ids?.[0] ?? null, ...(state === "done" && { done_at: Date.now() }) };
  void act([{ kind: "followup", id: newId(), fields: done }], { said: state === "done" ? followUp.doneSaid : followUp.letGoSaid });
}

export default function FollowUpScreen() {
  const promises = useLive(openPromises, ["jot", "followup"]);
  const days = [...new Set(promises?.map(headingOf))];
  return (
    <div class="quiet stack">
      <Heading title={followUp.title} />
      <p>{followUp.lead}</p>
      {promises?.length === 0 && <p class="empty">{followUp.empty}</p>}
      {days.map((day) => (
        <section key={day} class="part">
          <h2>{day}</h2>
          {promises!.filter((jot) => headingOf(jot) === day).map((jot) => (
            <div key={jot.id}>
              <JotList jots={[jot]} />
              <div class="row">
                <button type="button" class="button" onClick={() => settle(jot, "done")}>{followUp.done}</button>
                <button type="button" class="plain" onClick={() => settle(jot, "let_go")}>{followUp.letGo}</button>
              </div>
            </div>
          ))}
        </section>
      ))}
      <p class="aside part">{followUp.soon}</p>
      <p><a href="/triage">{followUp.triage}</a></p>
    </div>
  );
}
