/** Getting ready for an event: what one means to do there, whom one hopes to meet, what to ask and what to offer. */
import type { ComponentChildren } from "preact";
import { isLive } from "../../../kinds/standing";
import { whenWords } from "../../../parts/events/when";
import { Heading } from "../../../parts/Heading";
import { Kept } from "../../../parts/Kept";
import { useLive } from "../../../parts/live";
import { NotHere } from "../../../parts/NotHere";
import { Deck } from "../../../parts/prompts/Deck";
import { wear } from "../../../parts/styles";
import { prepare as words } from "../../../parts/words/prepare";
import { prompts } from "../../../parts/words/prompts";
import { events, people } from "../../../parts/words/records";
import { get } from "../../../store/notebook";
import { Here } from "./Here";
import { Hopes } from "./Hopes";
import { Kit } from "./Kit";
import { LastEdition } from "./LastEdition";
import css from "./prepare.css?inline";

wear(css);

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export default function PreparePage({ id }: { id: string }) {
  const found = useLive(async () => ({ event: await get<"event">(id) }), ["event"], [id]);
  if (!found) return null;
  const { event } = found;
  if (event?.kind !== "event" || !isLive(event)) return <NotHere title={events.title} said={words.gone} back={people.back} to="/events" />;
  const { fields } = event;
  return (
    <div class="prepare">
      <Heading title={words.title(fields.name || events.unnamed)} />
      <p class="aside">
        {[whenWords(fields), fields.venue, fields.city].filter(Boolean).join(" · ")} <a href={`/events/${id}`}>{words.aboutEvent}</a>
      </p>
      <Here event={event} />
      <Part id="intention" title={words.intention}>
        <Kept row={event} field="intention" label={words.intentionHow} type="lines" hint={words.intentionHint} />
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
        <a class="button" href="/settings/ready">{words.check}</a>
      </Part>
    </div>
  );
}
