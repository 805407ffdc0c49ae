/** Whose open challenge a clipping answers, in their words, and why. */
import type { ClippingFields } from "../../kinds/model";
import { useLive } from "../live";
import { nameOf } from "../people/someone";
import { go } from "../router";
import { wear } from "../styles";
import { helping as words } from "../words/helping";
import css from "../../styles/helping.css?inline";
import { composerAt, notThis } from "./acts";
import { forClipping, HELPING } from "./found";
import { HerWords } from "./HerWords";

const MOST = 6;

interface Props {
  id: string;
  title: string;
  /** Where it helps nobody yet. */
  none: string;
  /** What is not on the shelf yet, as it would stand there. */
  draft?: ClippingFields;
  /** To be done before somebody is written to; answers whether it is done. */
  first?: () => Promise<boolean>;
}

export function ForClipping({ id, title, none, draft, first = async () => true }: Props) {
  wear(css);
  const found = useLive(() => forClipping(id, MOST, draft), HELPING, [id, draft]);
  const write = async (event: Event, address: string) => {
    event.preventDefault();
    if (await first()) go(address);
  };
  return (
    <section class="part" aria-labelledby="may-help">
      <h2 id="may-help" tabIndex={-1}>{words.mayHelp}</h2>
      {found?.length === 0 && <p class="empty">{none}</p>}
      {found && found.length > 0 && (
        <ul class="helps" aria-label={words.mayHelp}>
          {found.map(({ jot_id, said, topic, why }) => (
            <li key={jot_id}>
              <HerWords said={said} />
              <p class="aside">{words.why(topic, why.hers, why.its)}</p>
              <div class="row">
                {said.people.map((person) => {
                  const address = composerAt({ person: person.id, jot: jot_id, clipping: id });
                  return <a key={person.id} class="button" href={address} onClick={(event) => void write(event, address)}>{words.write(nameOf(person))}</a>;
                })}
                {said.people.length === 0 && <a class="button" href="/triage">{words.name}</a>}
                <button
                  type="button"
                  class="plain"
                  aria-label={words.notThisOne(title, said.people.map(nameOf).join(", ") || words.nobody)}
                  onClick={(event) => void notThis(event, jot_id, id)}
                >
                  {words.notThis}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
