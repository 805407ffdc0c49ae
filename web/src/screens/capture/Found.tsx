/** What a code says, as a card: one tap takes it. All of it is text, whatever it looks like. */
import { useEffect, useId, useRef } from "preact/hooks";
import type { Code } from "../../intake/codes/code";
import type { Row } from "../../kinds/model";
import { added, whoIs } from "../../matching/person";
import { useLive } from "../../parts/live";
import { nameOf, workOf } from "../../parts/people/someone";
import { found as words } from "../../parts/words/capture";
import { refusals } from "../../parts/words/intake";
import { allOf } from "../../store/notebook";
import { takePerson, takeWords, type Theirs } from "./take";

/** Whom the code speaks of, "" where of nobody: then it is words. */
const speaksOf = ({ sort, person }: Code): boolean => sort === "badge" || Object.keys(person).length > 0;

function Lines({ code, known }: { code: Code; known: Row<"person"> | undefined }) {
  const { fields } = known ?? { fields: code.person };
  const adds = Object.keys(added(code, known)).map((field) => words.fields[field] ?? field);
  return (
    <>
      <p class="name">{known || fields.name ? nameOf({ fields } as Row<"person">) : code.raw.slice(0, 200)}</p>
      {[workOf({ fields } as Row<"person">), fields.email, fields.phone, code.url].map((line) => line && <p key={line}>{line}</p>)}
      {code.note && <p class="aside lines">{code.note}</p>}
      {known && <p class="aside">{words.known} {adds.length > 0 && words.adds(adds)}</p>}
      {!known && code.sort === "badge" && <p class="aside">{words.nameless}</p>}
      {code.more && <p class="aside">{words.more(code.more)}</p>}
    </>
  );
}

interface Props {
  code: Code;
  heading?: string;
  /** Somebody else's way on, beside the acts. */
  onLeave: () => void;
  leave: string;
  /** It came by itself: the act that it offers takes the focus. */
  focus?: boolean;
  theirs?: Theirs;
}

export function Found({ code, heading = words.heading, onLeave, leave, focus, theirs }: Props) {
  const people = useLive(() => allOf("person"), ["person"]);
  const id = useId();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (people && focus) first.current?.focus();
  }, [people !== undefined, code.raw]);
  if (code.why) return <p class="notice" role="alert">{refusals[code.why]}</p>;
  if (!people) return null;
  const known = whoIs(people, code);
  const person = () => takePerson(code, known, theirs).then((kept) => kept && onLeave());
  const text = () => takeWords(code).then(onLeave);
  const isPerson = known || speaksOf(code);
  return (
    <section class="found" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {isPerson ? <Lines code={code} known={known} /> : (
        <>
          {code.sort === "calendar" && <p>{words.isEvent}</p>}
          <p class="raw">{(code.url ?? code.raw).slice(0, 1000)}</p>
        </>
      )}
      <div class="row">
        <button ref={first} type="button" class="button first" onClick={isPerson ? person : text}>
          {isPerson ? words.take : words.words}
        </button>
        {!isPerson && code.sort === "url" && <button type="button" class="button" onClick={person}>{words.theirs}</button>}
        <button type="button" class="plain" onClick={onLeave}>{leave}</button>
      </div>
    </section>
  );
}
