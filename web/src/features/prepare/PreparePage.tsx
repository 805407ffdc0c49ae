/** Getting ready for an event: what one means to do there, whom one hopes to meet, what to ask and what to offer. */

import type { ComponentChildren } from "preact";
import { useLive } from "../../data/live";
import { isLive } from "../../domain/records/state";
import { paths } from "../../routing/paths";
import { prepare as words } from "../../text/en/prepare";
import { prompts } from "../../text/en/prompts";
import { events, people } from "../../text/en/records";
import { formatEventDates } from "../../text/eventDates";
import { formatTitle } from "../../text/titles";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import { MissingRecord } from "../../ui/MissingRecord";
import { AutosaveField } from "../../views/AutosaveField";
import { Deck } from "../../views/prompts/Deck";
import { Wordings } from "../../views/Wordings";
import { EventSwitch } from "./EventSwitch";
import { Hopes } from "./Hopes";
import { Kit } from "./Kit";
import { LastEdition } from "./LastEdition";
import css from "./prepare.css?inline";

adoptStyles(css);

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export function PreparePage({ id }: { id: string }) {
  const result = useLive(async (read) => ({ event: await read.findRecord(id, "event") }), [id]);
  if (!result) return null;
  const { event } = result;
  if (event?.kind !== "event" || !isLive(event))
    return <MissingRecord title={events.title} message={words.gone} back={people.back} to={paths.events} />;
  const { fields } = event;
  return (
    <div class="prepare">
      <Heading title={words.title(formatTitle(event))} />
      <p class="aside">
        {[formatEventDates(fields), fields.venue, fields.city].filter(Boolean).join(" · ")}{" "}
        <a href={paths.event(id)}>{words.aboutEvent}</a>
      </p>
      <EventSwitch event={event} />
      <Wordings row={event} />
      <Part id="intention" title={words.intention}>
        <AutosaveField
          row={event}
          field="intention"
          label={words.intentionHow}
          type="lines"
          hint={words.intentionHint}
        />
      </Part>
      <Part id="hopes" title={words.hopes}>
        <Hopes event={event} />
        <LastEdition event={event} />
      </Part>
      <Part id="questions" title={prompts.title}>
        <Deck event={event} />
      </Part>
      <Part id="kit" title={words.kit}>
        <Kit event={event} />
      </Part>
      <Part id="device" title={words.device}>
        <p class="aside">{words.deviceHow}</p>
        <a class="button" href={paths.readiness}>
          {words.check}
        </a>
      </Part>
    </div>
  );
}
