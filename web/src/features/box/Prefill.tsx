/** What an address such as /jot?text=… hands in: a draft, kept by a tap of Save, never over words already there. */

import { useEffect, useState } from "preact/hooks";
import {
  changeDraft,
  createBlankDraft,
  currentDraft,
  type Draft,
  isBlank,
  keepDraftNow,
  startDraft,
} from "../../data/boxDraft";
import { findKind, type JotKind } from "../../domain/jots/kinds";
import { paths } from "../../routing/paths";
import { correctAddress } from "../../routing/router";
import { jots } from "../../text/en/jots";
import { handed as words } from "../../text/en/prefill";
import { toast } from "../../ui/toasts";

interface PrefillFields {
  text: string;
  kind: JotKind | undefined;
  who: { name: string }[];
}

function readPrefill(): PrefillFields | null {
  const query = new URLSearchParams(location.search);
  const kind = findKind(query.get("kind"));
  const text = query.get("text")?.trim() ?? "";
  const who = (query.get("who") ?? "")
    .split(",")
    .map((name) => ({ name: name.trim() }))
    .filter(({ name }) => name);
  return text || kind || who.length ? { text, kind, who } : null;
}

function take(part: Partial<Draft>): void {
  changeDraft(part);
  keepDraftNow();
  correctAddress(paths.box);
}

export default function Prefill() {
  const [offer, setOffer] = useState<PrefillFields | null>(null);
  useEffect(() => {
    const prefill = readPrefill();
    if (!prefill) return;
    void startDraft().then(() => {
      const { text, kind, who } = prefill;
      const there = currentDraft();
      if (isBlank(there)) take({ text, who, ...(kind && { kind }) });
      else if (there.text === text || (!text && !who.length && kind === there.kind))
        correctAddress(paths.box);
      else setOffer(prefill);
    });
  }, []);
  if (!offer) return null;

  const answer = (part?: Partial<Draft>) => {
    if (part) take(part);
    else correctAddress(paths.box);
    setOffer(null);
  };
  const { text, kind, who } = offer;
  if (!text && !who.length && kind) {
    return (
      <fieldset class="notice" aria-label={words.kind(jots.kinds[kind])}>
        <p>{words.kind(jots.kinds[kind])}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => answer({ kind })}>
            {words.makeKind(jots.kinds[kind])}
          </button>
          <button type="button" class="plain" onClick={() => answer()}>
            {words.leave}
          </button>
        </div>
      </fieldset>
    );
  }
  const below = () => {
    const there = currentDraft();
    answer({ text: [there.text, text].filter(Boolean).join("\n"), who: [...there.who, ...who] });
  };
  const instead = () => {
    const there = currentDraft();
    answer({ ...createBlankDraft(), text, who, kind: kind ?? null });
    toast(words.instead, () => take(there));
  };
  return (
    <fieldset class="notice" aria-label={words.lead}>
      <p>{words.lead}</p>
      <blockquote class="quote">{text || who.map(({ name }) => name).join(", ")}</blockquote>
      <div class="row">
        <button type="button" class="button" onClick={below}>
          {words.addBelow}
        </button>
        <button type="button" class="button" onClick={instead}>
          {words.takeInstead}
        </button>
        <button type="button" class="plain" onClick={() => answer()}>
          {words.leave}
        </button>
      </div>
    </fieldset>
  );
}
