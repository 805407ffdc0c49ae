/** One share: what it says, whom it may help, and what may become of it by one tap. */
import { useState } from "preact/hooks";
import { clippingOf, readShare } from "../../intake/shared/read";
import { addressIn } from "../../intake/shared/address";
import type { Share } from "../../intake/shares";
import { titleOf } from "../../parts/clippings/ClippingName";
import { Heading } from "../../parts/Heading";
import { ForClipping } from "../../parts/helping/ForClipping";
import { useLive } from "../../parts/live";
import { go } from "../../parts/router";
import { share as words } from "../../parts/words/share";
import type { WaitingShare } from "../../store/shares";
import { Kinds } from "../shelf/Kinds";
import { leadingTo } from "../shelf/same";
import { Says } from "../shelf/Says";
import { Files } from "./Files";
import { drop, fitsJot, keepOnShelf, makeJot, textOf } from "./settling";

/** What a share is called where it stands among others. */
export function titleFor(share: Share): string {
  const { title, url, words: said } = readShare(share);
  return title || url || said || share.files[0]?.name || words.untitled;
}

/** What did not come along. */
export function Missing({ share: { shortened, left_out } }: { share: Share }) {
  return (
    <>
      {shortened && <p class="notice">{words.shortened}</p>}
      {left_out > 0 && <p class="notice">{words.leftOut(left_out)}</p>}
    </>
  );
}

interface Props {
  waiting: WaitingShare;
  onGone: () => void;
  /** It was dropped, and that was taken back. */
  onBack: () => void;
  /** One of its files has become something. */
  onLeft: (share: Share) => void;
}

const hasOther = ({ url }: Share): boolean => url.trim() !== "" && !addressIn(url);

export function OneShare({ waiting, onGone, onBack, onLeft }: Props) {
  const { id, share } = waiting;
  const read = readShare(share);
  const [chosen, setChosen] = useState(read.kind);
  const kind = chosen ?? read.kind;
  const host = read.url && new URL(read.url).host.replace(/^www\./, "");
  const title = titleFor(share);
  // What only has a picture, a card or a calendar has nothing for the shelf.
  const says = textOf(share) !== "";
  const there = useLive(() => leadingTo(read.url), ["clipping"], [read.url]);
  const keep = () => keepOnShelf(waiting, kind);
  const toShelf = () => void keep().then((kept) => kept && go(`/shelf/${id}`, { replace: true }));
  const toBox = () => void makeJot(waiting).then((made) => made && go("/", { replace: true }));
  // Without the time, which is new at each look and would ask for help anew.
  const draft = { ...clippingOf(share, 0), found_at: null, ...(kind && { kind }) };
  return (
    <>
      <p class="aside">{words.title}</p>
      <Heading title={title} />
      {host && (
        <p><a href={read.url!} target="_blank" rel="noopener noreferrer">{host}</a></p>
      )}
      {hasOther(share) && <p class="aside">{words.noLink}</p>}
      {read.words && <Says words={read.words} of={title} />}
      {there && <p class="notice">{words.there} <a href={`/shelf/${there.id}`}>{titleOf(there)}</a></p>}
      <Missing share={share} />
      <div class="row settle">
        {says && <button type="button" class="button first" onClick={toShelf}>{words.keep}</button>}
        {says && fitsJot(share) && <button type="button" class="button" onClick={toBox}>{words.jot}</button>}
        <button type="button" class="plain" onClick={() => void drop(waiting, onBack).then(onGone)}>{words.drop}</button>
      </div>
      {kind === "resume" && <p class="notice">{words.resume}</p>}
      {says && kind !== "resume" && <ForClipping id={id} title={title} none={words.mayHelpNobody} draft={draft} first={keep} />}
      {share.files.length > 0 && <Files waiting={waiting} onGone={onGone} onLeft={onLeft} />}
      {says && (
        <section class="part">
          <Kinds label={words.kind} name="shared-kind" chosen={kind} onChoose={setChosen} />
        </section>
      )}
    </>
  );
}
