/** What I gave, newest first: for one's own memory, and nothing is owed. */

import { calledAt, useDueLines } from "../../data/dueLines";
import { isDone } from "../../domain/followups/states";
import { paths } from "../../routing/paths";
import { formatTime } from "../../text/dates";
import { composer, followup } from "../../text/en/followup";
import { gifts as words } from "../../text/en/months";
import { describeGift } from "../../text/gifts";
import { Heading } from "../../ui/Heading";
import { PagedList } from "../../ui/PagedList";

const PAGE = 20;

export function GiftsPage() {
  const falling = useDueLines();
  if (!falling) return <Heading title={words.title} />;
  const gifts = [...falling.followup].filter(([, fields]) => isDone(fields));
  gifts.sort(([, one], [, other]) => (other.done_at ?? 0) - (one.done_at ?? 0));
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.followups}>
        {composer.back}
      </a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      {gifts.length === 0 && <p class="empty">{words.none}</p>}
      <PagedList
        all={gifts}
        page={PAGE}
        draw={(shown) => (
          <ul class="list">
            {shown.map(([id, fields]) => (
              <li key={id} class="line">
                <div>
                  <b data-name="">{describeGift(fields, falling)}</b>
                  <p class="aside">
                    {!fields.other_person_id && fields.person_id && (
                      <a class="whose" data-name="" href={paths.person(fields.person_id)}>
                        {calledAt(falling, fields.person_id)}
                      </a>
                    )}{" "}
                    {[words.ways[fields.way ?? ""], fields.done_at != null && formatTime(fields.done_at)]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        )}
      />
      <p class="part">
        <a href={paths.joys}>{followup.joys}</a>
      </p>
    </div>
  );
}
