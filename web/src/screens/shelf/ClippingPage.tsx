/** One clipping: where it stands, whom it may help, to whom it was given, and its details. */
import { useState } from "preact/hooks";
import { giftsOf } from "../../helping/shelved";
import { webLink } from "../../intake/plain";
import { webAddress } from "../../intake/shares";
import type { Row } from "../../kinds/model";
import { isLive } from "../../kinds/standing";
import { mayBePassedOn } from "../../matching/helping/rules";
import { BinButton } from "../../parts/BinButton";
import { titleOf } from "../../parts/clippings/ClippingName";
import { timeWords } from "../../parts/days";
import { Heading } from "../../parts/Heading";
import { ForClipping } from "../../parts/helping/ForClipping";
import { useLive } from "../../parts/live";
import { NotHere } from "../../parts/NotHere";
import { nameOf } from "../../parts/people/someone";
import { CLIPPINGS } from "../../parts/words/clippings";
import { shelf as words } from "../../parts/words/shelf";
import { Wordings } from "../../parts/Wordings";
import { allOf, get, getMany } from "../../store/notebook";
import { ClippingFields } from "./ClippingFields";
import { LookUp } from "./LookUp";
import { Says } from "./Says";

async function read(id: string) {
  const [clipping, followups] = await Promise.all([get<"clipping">(id), allOf("followup")]);
  const gifts = giftsOf(followups.map(({ fields }) => fields)).get(id) ?? [];
  const people = await getMany([...gifts.map(({ person_id }) => person_id), clipping?.fields.person_id ?? ""].filter(Boolean));
  const named = new Map(people.flatMap((row) => (row.kind === "person" ? [[row.id, row as Row<"person">]] : [])));
  return { clipping, named, gifts: gifts.filter(({ person_id }) => named.has(person_id)) };
}

function MayHelp({ clipping, person }: { clipping: Row<"clipping">; person: Row<"person"> | undefined }) {
  const { fields, id } = clipping;
  if (mayBePassedOn(fields)) return <ForClipping id={id} title={titleOf(clipping)} none={words.mayHelpNobody} />;
  const name = person ? nameOf(person) : "";
  return <p class="notice">{fields.consent === false ? words.refused(name) : words.askFirst(name)}</p>;
}

function Details({ clipping, person }: { clipping: Row<"clipping">; person: Row<"person"> | undefined }) {
  // As it was found: what is then written must not close it.
  const [wanting] = useState(!clipping.fields.title || !mayBePassedOn(clipping.fields));
  return (
    <details class="part" open={wanting}>
      <summary>{words.details}</summary>
      <ClippingFields clipping={clipping} person={person} />
      <BinButton row={clipping} to="/shelf" />
    </details>
  );
}

export function ClippingPage({ id }: { id: string }) {
  const found = useLive(() => read(id), ["clipping", "followup", "person"], [id]);
  if (!found) return null;
  const { clipping, named, gifts } = found;
  if (clipping?.kind !== "clipping" || !isLive(clipping)) return <NotHere title={words.title} said={words.gone} back={words.back} to="/shelf" />;
  const { fields } = clipping;
  // Typed by hand, it may lack what comes before the host.
  const link = webAddress(fields.url ?? "") ?? webLink(fields.url ?? "");
  const host = link && new URL(link).host.replace(/^www\./, "");
  return (
    <div class="stack">
      <a class="plain back" href="/shelf">{words.back}</a>
      <Heading title={titleOf(clipping)} />
      <p class="aside">{[CLIPPINGS[fields.kind ?? ""], host].filter(Boolean).join(" · ")}</p>
      {link && (
        <div class="row">
          <a class="button" href={link} target="_blank" rel="noopener noreferrer" aria-label={words.openAt(host!)}>{words.open}</a>
          <LookUp key={link} clipping={clipping} url={link} />
        </div>
      )}
      {!link && fields.url && <p class="aside">{words.notWeb}</p>}
      <Wordings row={clipping} />
      {fields.words && <Says words={fields.words} of={titleOf(clipping)} />}
      <MayHelp clipping={clipping} person={named.get(fields.person_id ?? "")} />
      {gifts.length > 0 && (
        <section class="part" aria-labelledby="given">
          <h2 id="given">{words.givenTo}</h2>
          <ul class="list">
            {gifts.map(({ person_id, at }) => (
              <li key={person_id} class="line">
                <a href={`/people/${person_id}`} data-name="">{nameOf(named.get(person_id)!)}</a>
                {at !== null && <span class="aside">{timeWords(at)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Details clipping={clipping} person={named.get(fields.person_id ?? "")} />
    </div>
  );
}
