/** Somebody's words, as a quotation, and whose they are. */

import { getName, getWork } from "../../data/people/someone";
import type { QuotedJot } from "../../data/suggestions";
import { paths } from "../../routing/paths";
import { helping } from "../../text/en/helping";

/** More would be a page. */
const LONGEST = 600;

const shorten = (text: string): string =>
  text.length > LONGEST ? `${text.slice(0, text.lastIndexOf(" ", LONGEST))} …` : text;

export function Quote({ quoted: { jot, people } }: { quoted: QuotedJot }) {
  const { text } = jot.fields;
  return (
    <>
      <p class="whose">
        {people.map((person) => (
          <span key={person.id}>
            <a data-name="" href={paths.person(person.id)}>
              {getName(person)}
            </a>
            {getWork(person) && (
              <span class="aside" data-name="">
                {" "}
                {getWork(person)}
              </span>
            )}
          </span>
        ))}
        {people.length === 0 && <span>{helping.nobody}</span>}
      </p>
      {text && <blockquote class="quote">{shorten(text)}</blockquote>}
    </>
  );
}
