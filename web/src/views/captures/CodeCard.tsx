/** What a code says, as a card: one tap takes it. All of it is text, whatever it looks like. */
import { useEffect, useId, useRef } from "preact/hooks";
import { useDraft } from "../../data/boxDraft";
import type { ChangesForPerson } from "../../data/captures/take";
import { listWays, speaksOfPerson } from "../../data/captures/ways";
import { useLive } from "../../data/live";
import { getName, getWork } from "../../data/people/someone";
import type { Row } from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import { type CodeContent, getCodeWords } from "../../engines/codes/code";
import { findBearer, pickCodeNews } from "../../engines/codes/personFromCode";
import { found as words } from "../../text/en/capture";
import { refusals } from "../../text/en/intake";

function Lines({ code, known }: { code: CodeContent; known: Row<"person"> | undefined }) {
  const { fields } = known ?? { fields: code.person };
  const adds = Object.keys(pickCodeNews(code, known)).map((field) => words.fields[field] ?? field);
  return (
    <>
      <p class="name" data-name="">
        {known || fields.name ? getName({ fields }) : code.raw.slice(0, 200)}
      </p>
      {[getWork({ fields }), fields.email, fields.phone, code.url].map(
        (line) =>
          line && (
            <p key={line} data-name="">
              {line}
            </p>
          ),
      )}
      {code.note && (
        <p class="aside lines" data-name="">
          {code.note}
        </p>
      )}
      {known && (
        <p class="aside">
          {words.known} {adds.length > 0 && words.adds(adds)}
        </p>
      )}
      {!known && code.sort === "badge" && <p class="aside">{words.nameless}</p>}
      {code.more && <p class="aside">{words.more(code.more)}</p>}
    </>
  );
}

/** Who stands alone under Who and has no code yet: one without a name is most likely theirs. */
function useBeside(people: Row<"person">[] = []): Row<"person"> | undefined {
  const [one, ...others] = useDraft().who;
  if (!one?.id || others.length > 0) return undefined;
  return people.find((person) => person.id === one.id && isLive(person) && !person.fields.badge_code);
}

interface Props {
  code: CodeContent;
  heading?: string;
  /** Somebody else's way on, beside the acts. */
  onLeave: () => void;
  leave: string;
  /** It came by itself: the act that it offers takes the focus. */
  focus?: boolean;
  changesFor?: ChangesForPerson;
}

export function CodeCard({ code, heading = words.heading, onLeave, leave, focus, changesFor }: Props) {
  const people = useLive((read) => read.listEveryPerson());
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    first.current?.scrollIntoView({ block: "nearest" });
    if (people && focus) first.current?.focus();
  }, [people !== undefined, code.raw]);
  const beside = useBeside(people);
  if (code.why)
    return (
      <p class="notice" role="alert">
        {refusals[code.why]}
      </p>
    );
  if (!people) return null;
  const bearer = findBearer(people, code);
  const { known, by } = "known" in bearer ? bearer : {};
  const perhaps = "ambiguous" in bearer ? bearer.ambiguous : [];
  return (
    <section class="code-card" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {known || speaksOfPerson(code) ? (
        <Lines code={code} known={known} />
      ) : (
        <>
          {code.sort === "calendar" && <p>{words.isEvent}</p>}
          {code.sort === "organization" && <p>{words.isOrganization}</p>}
          <p class="raw" data-name="">
            {getCodeWords(code).slice(0, 1000)}
          </p>
        </>
      )}
      <div class="row">
        {listWays(code, { known, by, beside, perhaps }, changesFor).map(({ label, isNaming, go }, at) => (
          <button
            key={at}
            ref={at ? undefined : first}
            type="button"
            class={at ? "button" : "button first"}
            data-name={isNaming}
            onClick={() => void go().then((isDone) => isDone && onLeave())}
          >
            {label}
          </button>
        ))}
        <button type="button" class="plain" onClick={onLeave}>
          {leave}
        </button>
      </div>
    </section>
  );
}
