/** One person: what was heard and noted, newest first, and the details. */

import { useLive } from "../../data/live";
import { getName, getWork } from "../../data/people/someone";
import { writeAbout } from "../../data/people/writeAbout";
import { isWelcome } from "../../domain/followups/pause";
import { buildLinkedInLink } from "../../domain/links/reaching";
import { buildTelephoneLink } from "../../domain/links/telephone";
import { parseWebAddress } from "../../domain/links/webAddress";
import { isOnlyHopedFor } from "../../domain/people/hopes";
import type { Row } from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import { paths } from "../../routing/paths";
import { followup } from "../../text/en/followup";
import { people as words } from "../../text/en/records";
import { Heading } from "../../ui/Heading";
import { Lazy } from "../../ui/Lazy";
import { PagedList } from "../../ui/PagedList";
import { BinButton } from "../../views/BinButton";
import { JotList } from "../../views/jots/JotList";
import { Wordings } from "../../views/Wordings";
import { PersonFields } from "./PersonFields";

const brief = () => import("../../views/people/PersonBrief");
const captureList = () => import("../../views/captures/CaptureList");
const forPerson = () => import("../../views/suggestions/SuggestionsForPerson");
const forMerged = () => import("../../views/merging/MergedAway");
const together = () => import("../../views/merging/MergeSection");

/** A screen or two. */
const PAGE = 10;

/** The addresses under which they can be reached; only what is safe to follow. */
function reach({ fields }: Row<"person">): { href: string; label: string }[] {
  const { email, phone } = fields;
  const number = buildTelephoneLink(phone ?? "");
  const profile = parseWebAddress(fields.linkedin_url ?? "");
  const onLinkedIn = isWelcome("linkedin", [fields]) && buildLinkedInLink(fields, profile);
  return [
    ...(email?.includes("@")
      ? [{ href: `mailto:${encodeURIComponent(email)}`, label: words.links.email }]
      : []),
    ...(number ? [{ href: number, label: words.links.phone }] : []),
    ...(onLinkedIn
      ? [{ href: onLinkedIn, label: profile ? words.links.linkedin_url : words.links.findOnLinkedIn }]
      : []),
  ];
}

export function PersonPage({ id }: { id: string }) {
  const result = useLive(async (read) => ({ person: await read.findRecord(id, "person") }), [id]);
  const jots = useLive((read) => read.listJotsAbout(id), [id]);
  const event = useLive(
    async (read) => {
      const place = (await read.findRecord(id, "person"))?.fields.event_id;
      return place ? read.findRecord(place, "event") : undefined;
    },
    [id],
  );
  if (!result) return null;
  const { person } = result;
  if (person?.kind !== "person" || !isLive(person)) {
    return <Lazy load={forMerged} with={{ id }} />;
  }
  const hoped = isOnlyHopedFor(person.fields) && !jots?.length;
  return (
    <div class="stack">
      <a class="plain back" href={paths.people}>
        {words.back}
      </a>
      <Heading name title={getName(person)} />
      <p class="aside" data-name="">
        {[
          getWork(person),
          person.fields.name && person.fields.remember_by,
          event && (hoped ? words.hoped : words.met)(event.fields.name ?? ""),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <div class="row">
        <button type="button" class="button first" onClick={() => writeAbout(person)}>
          {words.write}
        </button>
        <a class="button" href={paths.newFollowup({ person: id })}>
          {followup.write}
        </a>
        {reach(person).map(({ href, label }) => (
          <a key={label} class="button" href={href} target="_blank" rel="noopener noreferrer">
            {label}
          </a>
        ))}
      </div>
      <Wordings row={person} />
      <section class="part" aria-labelledby="heard">
        <h2 id="heard">{words.heard}</h2>
        {jots &&
          (jots.length ? (
            <PagedList all={jots} page={PAGE} draw={(shown) => <JotList jots={shown} without={id} />} />
          ) : (
            <p class="empty">{words.nothing}</p>
          ))}
      </section>
      {/* Below what is tapped most: what comes later must not move that. */}
      <Lazy quiet load={brief} with={{ person, onPage: true }} />
      <Lazy quiet load={forPerson} with={{ person }} />
      <Lazy quiet load={captureList} with={{ of: id, name: getName(person) }} />
      <details class="part" open={!person.fields.name || jots?.length === 0}>
        <summary>{words.about}</summary>
        <PersonFields person={person} />
        <Lazy load={together} with={{ person }} />
        <BinButton row={person} to={paths.people} />
      </details>
    </div>
  );
}
