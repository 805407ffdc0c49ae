/** One clipping: where it stands, whom it may help, to whom it was given, and its details. */

import { useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { getName } from "../../data/people/someone";
import { mayBePassedOn } from "../../domain/clippings/giving";
import { listGifts } from "../../domain/clippings/shelf";
import { getHost, parseWebAddress } from "../../domain/links/webAddress";
import type { Row } from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import { paths } from "../../routing/paths";
import type { Reader } from "../../store/notebook";
import { formatTime } from "../../text/dates";
import { CLIPPINGS } from "../../text/en/clippings";
import { shelf as words } from "../../text/en/shelf";
import { formatTitle } from "../../text/titles";
import { Heading } from "../../ui/Heading";
import { MissingRecord } from "../../ui/MissingRecord";
import { BinButton } from "../../views/BinButton";
import { ClippingText } from "../../views/clippings/ClippingText";
import { SuggestionsForClipping } from "../../views/suggestions/SuggestionsForClipping";
import { Wordings } from "../../views/Wordings";
import { ClippingFields } from "./ClippingFields";
import { LookUp } from "./LookUp";

async function readPage(read: Reader, id: string) {
  const [clipping, followups] = await Promise.all([
    read.findRecord(id, "clipping"),
    read.listAll("followup"),
  ]);
  const gifts = listGifts(followups.map(({ fields }) => fields)).get(id) ?? [];
  const people = await read.findRecords(
    [...gifts.map(({ person_id }) => person_id), clipping?.fields.person_id ?? ""].filter(Boolean),
    "person",
  );
  const named = new Map(people.map((row) => [row.id, row]));
  return { clipping, named, gifts: gifts.filter(({ person_id }) => named.has(person_id)) };
}

function MayHelp({ clipping, person }: { clipping: Row<"clipping">; person: Row<"person"> | undefined }) {
  const { fields, id } = clipping;
  if (mayBePassedOn(fields))
    return <SuggestionsForClipping id={id} title={formatTitle(clipping)} none={words.mayHelpNobody} />;
  const name = person ? getName(person) : "";
  return (
    <p class="notice" data-name="">
      {fields.consent === false ? words.refused(name) : words.askFirst(name)}
    </p>
  );
}

function Details({ clipping, person }: { clipping: Row<"clipping">; person: Row<"person"> | undefined }) {
  // As it was found: what is then written must not close it.
  const [wanting] = useState(!clipping.fields.title || !mayBePassedOn(clipping.fields));
  return (
    <details class="part" open={wanting}>
      <summary>{words.details}</summary>
      <ClippingFields clipping={clipping} person={person} />
      <BinButton row={clipping} to={paths.shelf} />
    </details>
  );
}

export function ClippingPage({ id }: { id: string }) {
  const page = useLive((read) => readPage(read, id), [id]);
  if (!page) return null;
  const { clipping, named, gifts } = page;
  if (clipping?.kind !== "clipping" || !isLive(clipping))
    return <MissingRecord title={words.title} message={words.gone} back={words.back} to={paths.shelf} />;
  const { fields } = clipping;
  // Typed by hand, it may lack what comes before the host.
  const link = parseWebAddress(fields.url ?? "");
  const host = link && getHost(link);
  return (
    <div class="stack">
      <a class="plain back" href={paths.shelf}>
        {words.back}
      </a>
      <Heading name title={formatTitle(clipping)} />
      <p class="aside">{[CLIPPINGS[fields.kind ?? ""], host].filter(Boolean).join(" · ")}</p>
      {link && (
        <div class="row">
          <a
            class="button"
            href={link}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={words.openAt(host!)}
          >
            {words.open}
          </a>
          <LookUp key={link} clipping={clipping} url={link} />
        </div>
      )}
      {!link && fields.url && <p class="aside">{words.notWeb}</p>}
      <Wordings row={clipping} />
      {fields.words && <ClippingText words={fields.words} of={formatTitle(clipping)} />}
      <MayHelp clipping={clipping} person={named.get(fields.person_id ?? "")} />
      {gifts.length > 0 && (
        <section class="part" aria-labelledby="given">
          <h2 id="given">{words.givenTo}</h2>
          <ul class="list">
            {gifts.map(({ person_id, at }) => (
              <li key={person_id} class="line">
                <a href={paths.person(person_id)} data-name="">
                  {getName(named.get(person_id)!)}
                </a>
                {at !== null && <span class="aside">{formatTime(at)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <Details clipping={clipping} person={named.get(fields.person_id ?? "")} />
    </div>
  );
}
