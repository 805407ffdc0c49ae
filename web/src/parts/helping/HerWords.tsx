/** Somebody's words, as a quotation, and whose they are. */
import { nameOf, workOf } from "../people/someone";
import { helping } from "../words/helping";
import type { Said } from "./found";

/** More would be a page. */
const LONGEST = 600;

const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(" ", LONGEST))} …` : text);

export function HerWords({ said: { jot, people } }: { said: Said }) {
  const { text } = jot.fields;
  return (
    <>
      <p class="whose">
        {people.map((person) => (
          <span key={person.id}>
            <a data-name="" href={`/people/${person.id}`}>{nameOf(person)}</a>
            {workOf(person) && <span class="aside" data-name=""> {workOf(person)}</span>}
          </span>
        ))}
        {people.length === 0 && <span>{helping.nobody}</span>}
      </p>
      {text && <blockquote class="hers">{short(text)}</blockquote>}
    </>
  );
}
