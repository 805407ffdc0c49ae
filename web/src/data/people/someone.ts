/** People as they are named on the screen, and found while a name is typed. */

import type { PersonDraft } from "../../domain/people/identity";
import type { Row } from "../../domain/records/model";
import { foldText } from "../../domain/text/fold";
import { formatTitle } from "../../text/titles";

export const getName = ({ fields }: Pick<Row<"person">, "fields">): string =>
  formatTitle({ kind: "person", fields });

export const getWork = ({ fields }: Pick<Row<"person">, "fields">): string =>
  [fields.job_title, fields.organization].filter(Boolean).join(", ");

export const toDraft = (person: Row<"person">): PersonDraft => ({ id: person.id, name: getName(person) });

/** Those in whose name, work or remembrance every word typed begins a word. */
export function filterPeople(people: Row<"person">[], typed: string): Row<"person">[] {
  const terms = foldText(typed).split(" ").filter(Boolean);
  if (!terms.length) return people;
  return people.filter(({ fields }) => {
    const words = foldText(
      [fields.name, fields.organization, fields.job_title, fields.remember_by].join(" "),
    ).split(/[\s,.;-]+/);
    return terms.every((start) => words.some((word) => word.startsWith(start)));
  });
}
