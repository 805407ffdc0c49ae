/** What an address such as /jot?text=… hands in: a draft, kept by a tap of Save, never over words already there. */
import { useEffect, useState } from "preact/hooks";
import { settle } from "../../parts/router";
import { toast } from "../../parts/toasts";
import { box } from "../../parts/words/box";
import { JOT_KINDS, jots, type JotKind } from "../../parts/words/jots";
import { changeDraft, currentDraft, isBlank, keepDraftNow, startDraft, type Draft } from "./draft";

interface Given {
  text: string;
  kind: JotKind | undefined;
  who: { name: string }[];
}

function given(): Given | null {
  const asked = new URLSearchParams(location.search);
  const kind = JOT_KINDS.find((one) => one === asked.get("kind"));
  const text = asked.get("text")?.trim() ?? "";
  const who = (asked.get("who") ?? "").split(",").map((name) => ({ name: name.trim() })).filter(({ name }) => name);
  return text || kind || who.length ? { text, kind, who } : null;
}

function take(part: Partial<Draft>): void {
  changeDraft(part);
  keepDraftNow();
  settle("/");
}

export function Handed() {
  const [offer, setOffer] = useState<Given | null>(null);
  useEffect(() => {
    const handed = given();
    if (!handed) return;
    void startDraft().then(() => {
      const { text, kind, who } = handed;
      const there = currentDraft();
      if (isBlank(there)) take({ text, who, ...(kind && { kind }) });
      else if (there.text === text || (!text && !who.length && kind === there.kind)) settle("/");
      else setOffer(handed);
    });
  }, []);
  if (!offer) return null;

  const answer = (part?: Partial<Draft>) => {
    if (part) take(part);
    else settle("/");
    setOffer(null);
  };
  const { text, kind, who } = offer;
  if (!text && !who.length && kind) {
    return (
      <div class="notice" role="group" aria-label={box.handedKind(jots.kinds[kind])}>
        <p>{box.handedKind(jots.kinds[kind])}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => answer({ kind })}>{box.makeKind(jots.kinds[kind])}</button>
          <button type="button" class="plain" onClick={() => answer()}>{box.leave}</button>
        </div>
      </div>
    );
  }
  const below = () => {
    const there = currentDraft();
    answer({ text: [there.text, text].filter(Boolean).join("\n"), who: [...there.who, ...who] });
  };
  const instead = () => {
    const there = currentDraft();
    answer({ text, who, name: "", kind: kind ?? "note" });
    toast(box.instead, () => take(there));
  };
  return (
    <div class="notice" role="group" aria-label={box.handed}>
      <p>{box.handed}</p>
      <blockquote class="hers">{text || who.map(({ name }) => name).join(", ")}</blockquote>
      <div class="row">
        <button type="button" class="button" onClick={below}>{box.addBelow}</button>
        <button type="button" class="button" onClick={instead}>{box.takeInstead}</button>
        <button type="button" class="plain" onClick={() => answer()}>{box.leave}</button>
      </div>
    </div>
  );
}
