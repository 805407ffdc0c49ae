/** What another app shared: on this device already, shown, and waiting for somebody to say what becomes of it. */

import { useEffect, useState } from "preact/hooks";
import type { Share } from "../../domain/shares";
import { paths } from "../../routing/paths";
import { correctAddress, navigate } from "../../routing/router";
import { findShare, listWaitingShares, type WaitingShare } from "../../store/shares";
import { share as words } from "../../text/en/share";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import css from "../../views/clippings/clippings.css?inline";
import { takeInShare } from "./arrival";
import { getShareText } from "./keepShare";
import { getShareTitle, Missing, OneShare } from "./OneShare";

adoptStyles(css);

interface ShareView {
  /** null: the one that the address names is not here any more. */
  one: WaitingShare | null | undefined;
  others: WaitingShare[];
  refused?: true | undefined;
  empty?: true | undefined;
  unkept?: Share | undefined;
}

/** The share of that id and the others that wait; without an id the newest. */
async function read(id: string): Promise<ShareView> {
  const waiting = await listWaitingShares();
  const share = id ? await findShare(id) : undefined;
  const one = share ? { id, share } : id ? null : waiting.at(-1);
  return { one, others: waiting.filter((other) => other.id !== one?.id).reverse() };
}

/** Undo may come when this screen is left already. */
let showAgain: ((id: string) => void) | null = null;

export function ShareScreen() {
  const [shown, setShown] = useState<ShareView>();
  const show = (id: string) => {
    correctAddress(paths.share(id));
    scrollTo(0, 0);
    read(id).then(setShown, () => undefined);
  };
  useEffect(() => {
    void takeInShare().then(async ({ id, refused, empty, unkept }) =>
      setShown({ ...(await read(id).catch(() => ({ one: null, others: [] }))), refused, empty, unkept }),
    );
    showAgain = show;
    return () => void (showAgain = null);
  }, []);
  if (!shown) return null;
  const { one, others, refused, empty, unkept } = shown;
  const restore = (id: string) => (showAgain ? showAgain(id) : navigate(paths.share(id)));
  const bare = !one || refused || empty || unkept;
  return (
    <div class="quiet stack">
      {bare && <Heading title={words.title} />}
      {refused && (
        <p class="notice" role="alert">
          {words.refused}
        </p>
      )}
      {empty && (
        <p class="notice" role="alert">
          {words.nothing}
        </p>
      )}
      {unkept && (
        <div class="notice" role="alert">
          <p>{words.failed}</p>
          <blockquote data-name="">{getShareText(unkept) || getShareTitle(unkept)}</blockquote>
          <Missing share={unkept} />
        </div>
      )}
      {one && !bare && (
        <OneShare
          key={one.id}
          waiting={one}
          onGone={() => show("")}
          onBack={() => restore(one.id)}
          onLeft={(share) => setShown({ ...shown, one: { ...one, share } })}
        />
      )}
      {bare && one === null && !refused && !empty && !unkept && <p>{words.gone}</p>}
      {bare && one === undefined && !refused && !empty && !unkept && <p class="empty">{words.none}</p>}
      {others.length > 0 && (
        <section class="part" aria-labelledby="waiting">
          <h2 id="waiting">{words.waiting}</h2>
          <p class="aside">{words.waitingLead}</p>
          <ul class="list">
            {others.map(({ id, share }) => (
              <li key={id}>
                <button type="button" class="entry" onClick={() => show(id)}>
                  {getShareTitle(share)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {bare && (
        <p class="row">
          <a class="button" href={paths.shelf}>
            {words.toShelf}
          </a>{" "}
          <a href={paths.shareSetUp}>{words.setUp}</a>
        </p>
      )}
    </div>
  );
}
