/** One share: what it says, whom it may help, and what may become of it by one tap. */

import { useState } from "preact/hooks";
import { findClippingByUrl } from "../../data/clippings/sameAddress";
import { useLive } from "../../data/live";
import { getHost } from "../../domain/links/webAddress";
import type { Share } from "../../domain/shares";
import { findAddress } from "../../engines/shares/address";
import { buildClipping, readShare } from "../../engines/shares/read";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import type { WaitingShare } from "../../store/shares";
import { share as words } from "../../text/en/share";
import { formatTitle } from "../../text/titles";
import { Heading } from "../../ui/Heading";
import { ClippingKindChoice } from "../../views/clippings/ClippingKindChoice";
import { ClippingText } from "../../views/clippings/ClippingText";
import { SuggestionsForClipping } from "../../views/suggestions/SuggestionsForClipping";
import { declineShare, fitsJot, getShareText, keepOnShelf, makeJot } from "./keepShare";
import { SharedFiles } from "./SharedFiles";

/** What a share is called where it stands among others. */
export function getShareTitle(share: Share): string {
  const { title, url, words: text } = readShare(share);
  return title || url || text || share.files[0]?.name || words.untitled;
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

const hasOther = ({ url }: Share): boolean => url.trim() !== "" && !findAddress(url);

export function OneShare({ waiting, onGone, onBack, onLeft }: Props) {
  const { id, share } = waiting;
  const read = readShare(share);
  const [chosen, setChosen] = useState(read.kind);
  const kind = chosen ?? read.kind;
  const host = read.url && getHost(read.url);
  const title = getShareTitle(share);
  // What only has a picture, a card or a calendar has nothing for the shelf.
  const says = getShareText(share) !== "";
  const there = useLive((reader) => findClippingByUrl(reader, read.url), [read.url]);
  const keep = () => keepOnShelf(waiting, kind);
  const toShelf = () =>
    void keep().then((isSaved) => isSaved && navigate(paths.clipping(id), { replace: true }));
  const toBox = () =>
    void makeJot(waiting).then((isSaved) => isSaved && navigate(paths.box, { replace: true }));
  // Without the time, which is new at each look and would ask for help anew.
  const draft = { ...buildClipping(share, 0), found_at: null, ...(kind && { kind }) };
  return (
    <>
      <p class="aside">{words.title}</p>
      <Heading name title={title} />
      {host && (
        <p>
          <a href={read.url!} target="_blank" rel="noopener noreferrer">
            {host}
          </a>
        </p>
      )}
      {hasOther(share) && <p class="aside">{words.noLink}</p>}
      {read.words && <ClippingText words={read.words} of={title} />}
      {there && (
        <p class="notice">
          {words.there}{" "}
          <a href={paths.clipping(there.id)} data-name="">
            {formatTitle(there)}
          </a>
        </p>
      )}
      <Missing share={share} />
      <div class="row settle">
        {says && (
          <button type="button" class="button first" onClick={toShelf}>
            {words.keep}
          </button>
        )}
        {says && fitsJot(share) && (
          <button type="button" class="button" onClick={toBox}>
            {words.jot}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void declineShare(waiting, onBack).then(onGone)}>
          {words.drop}
        </button>
      </div>
      {kind === "resume" && <p class="notice">{words.resume}</p>}
      {says && kind !== "resume" && (
        <SuggestionsForClipping id={id} title={title} none={words.mayHelpNobody} draft={draft} first={keep} />
      )}
      {share.files.length > 0 && <SharedFiles waiting={waiting} onGone={onGone} onLeft={onLeft} />}
      {says && (
        <section class="part">
          <ClippingKindChoice label={words.kind} name="shared-kind" value={kind} onChange={setChosen} />
        </section>
      )}
    </>
  );
}
