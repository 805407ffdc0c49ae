/** What an address such as /jot?text=… hands in: a draft, kept by a tap of Save, never over words already there. */
import { useEffect, useState } from "preact/hooks";
import { settle } from "../../parts/router";
import { toast } from "../../parts/toasts";
import { handed as words } from "../../parts/words/handed";
import { JOT_KINDS, jots, type JotKind } from "../../parts/words/jots";
import { blank, changeDraft, currentDraft, isBlank, keepDraftNow, startDraft, type Draft } from "./draft";

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

export default function Handed() {
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
      <div class="notice" role="group" aria-label={words.kind(jots.kinds[kind])}>
        <p>{words.kind(jots.kinds[kind])}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => answer({ kind })}>{words.makeKind(jots.kinds[kind])}</button>
          <button type="button" class="plain" onClick={() => answer()}>{words.leave}</button>
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
    answer({ ...blank(), text, who, kind: kind ?? null });
    toast(words.instead, () => take(there));
  };
  return (
    <div class="notice" role="group" aria-label={words.lead}>
      <p>{words.lead}</p>
      <blockquote class="hers">{text || who.map(({ name }) => name).join(", ")}</blockquote>
      <div class="row">
        <button type="button" class="button" onClick={below}>{words.addBelow}</button>
        <button type="button" class="button" onClick={instead}>{words.takeInstead}</button>
        <button type="button" class="plain" onClick={() => answer()}>{words.leave}</button>
      </div>
    </div>
  );
}
