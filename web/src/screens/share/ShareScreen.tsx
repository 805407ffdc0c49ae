/** What another app shared: on this device already, shown, and waiting for somebody to say what becomes of it. */
import { useEffect, useState } from "preact/hooks";
import type { Share } from "../../intake/shares";
import { Heading } from "../../parts/Heading";
import { go, settle } from "../../parts/router";
import { wear } from "../../parts/styles";
import { share as words } from "../../parts/words/share";
import { keptShare, waitingShares, type WaitingShare } from "../../store/shares";
import css from "../../styles/shelf.css?inline";
import { arrive } from "./arrival";
import { Missing, OneShare, titleFor } from "./OneShare";
import { textOf } from "./settling";

wear(css);

interface Shown {
  /** null: the one that the address names is not here any more. */
  one: WaitingShare | null | undefined;
  others: WaitingShare[];
  refused?: true | undefined;
  unkept?: Share | undefined;
}

/** The share of that id and the others that wait; without an id the newest. */
async function read(id: string): Promise<Shown> {
  const waiting = await waitingShares();
  const share = id ? await keptShare(id) : undefined;
  const one = share ? { id, share } : id ? null : waiting.at(-1);
  return { one, others: waiting.filter((other) => other.id !== one?.id).reverse() };
}

/** Undo may come when this screen is left already. */
let showAgain: ((id: string) => void) | null = null;

export default function ShareScreen() {
  const [shown, setShown] = useState<Shown>();
  const show = (id: string) => {
    settle(id ? `/share?id=${id}` : "/share");
    scrollTo(0, 0);
    read(id).then(setShown, () => undefined);
  };
  useEffect(() => {
    void arrive().then(async ({ id, refused, unkept }) => setShown({ ...(await read(id).catch(() => ({ one: null, others: [] }))), refused, unkept }));
    showAgain = show;
    return () => void (showAgain = null);
  }, []);
  if (!shown) return null;
  const { one, others, refused, unkept } = shown;
  const restored = (id: string) => (showAgain ? showAgain(id) : go(`/share?id=${id}`));
  const bare = !one || refused || unkept;
  return (
    <div class="quiet stack">
      {bare && <Heading title={words.title} />}
      {refused && <p class="notice" role="alert">{words.refused}</p>}
      {unkept && (
        <div class="notice" role="alert">
          <p>{words.failed}</p>
          <blockquote>{textOf(unkept) || titleFor(unkept)}</blockquote>
          <Missing share={unkept} />
        </div>
      )}
      {one && !bare && <OneShare key={one.id} waiting={one} onGone={() => show("")} onBack={() => restored(one.id)} onLeft={(share) => setShown({ ...shown, one: { ...one, share } })} />}
      {bare && one === null && !refused && !unkept && <p>{words.gone}</p>}
      {bare && one === undefined && !refused && !unkept && <p class="empty">{words.none}</p>}
      {others.length > 0 && (
        <section class="part" aria-labelledby="waiting">
          <h2 id="waiting">{words.waiting}</h2>
          <p class="aside">{words.waitingLead}</p>
          <ul class="list">
            {others.map(({ id, share }) => (
              <li key={id}>
                <button type="button" class="entry" onClick={() => show(id)}>{titleFor(share)}</button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {bare && <p class="row"><a class="button" href="/shelf">{words.toShelf}</a> <a href="/settings/share">{words.setUp}</a></p>}
    </div>
  );
}
