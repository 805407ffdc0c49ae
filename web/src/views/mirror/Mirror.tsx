/** The mirror beside a draft: what it shows of both, each with its words. It never blocks, and never asks the network. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Finding, MirrorDraft } from "../../engines/mirror/finding";
import { isInKnownLanguage, reviewDraft } from "../../engines/mirror/reviewDraft";
import { mirror } from "../../text/en/mirror";
import { adoptStyles } from "../../ui/adoptStyles";
import css from "./mirror.css?inline";

adoptStyles(css);

/** Nobody is spoken to while typing. */
const PAUSE = 600;
const QUOTED = 70;

interface Props extends MirrorDraft {
  /** The words of a finding were touched: from and to are places in the text. */
  onShow: (from: number, to: number) => void;
}

const shorten = (words: string): string => {
  const letters = [...words.replace(/\s+/g, " ")];
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join("").trimEnd()} …` : letters.join("");
};

const keyOf = ({ sort, words }: Finding): string => `${sort} ${words}`;

/** What to say aloud when the findings have changed: the first new one that asks for a second look, or that none is left. */
function describeChange(before: Finding[], after: Finding[], who: string): string | undefined {
  const known = new Set(before.map(keyOf));
  const open = after.filter(({ good }) => !good);
  const fresh = open.find((one) => !known.has(keyOf(one)));
  if (fresh) return mirror.says(fresh, who);
  return open.length === 0 && before.some(({ good }) => !good) ? mirror.clear : undefined;
}

export function Mirror({ text, challenge, gift, name, onShow }: Props) {
  const draft = { text, challenge, gift, name };
  const [findings, setFindings] = useState(() => reviewDraft(draft));
  const [status, setStatus] = useState("");
  const lastFindings = useRef(findings);
  const who = name?.trim().split(/\s+/)[0] || mirror.them;

  useEffect(() => {
    const timer = setTimeout(() => {
      const review = reviewDraft(draft);
      setStatus((before) => describeChange(lastFindings.current, review, who) ?? before);
      lastFindings.current = review;
      setFindings(review);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, challenge, gift?.title, gift?.url, name]);

  const note = !isInKnownLanguage(draft) ? mirror.english : findings.length === 0 ? mirror.nothing : "";
  const show = ({ from, to, words }: Finding) => {
    // The text may have been typed on since it was looked at.
    const at = text.slice(from, to) === words ? from : text.indexOf(words);
    if (at >= 0) onShow(at, at + words.length);
  };

  return (
    <section class="mirror">
      <p class="label">{mirror.title}</p>
      <p class="unseen" role="status">
        {status || null}
      </p>
      {note && <p class="aside">{note}</p>}
      <ul aria-label={mirror.title}>
        {findings.map((one) => (
          <li key={`${keyOf(one)} ${one.from}`} data-sort={one.sort} data-good={one.good || undefined}>
            <span class="unseen">{one.good ? mirror.good : mirror.open} </span>
            <span aria-hidden="true">{one.good ? "✓" : "○"}</span>
            {one.words ? (
              <button type="button" data-name onClick={() => show(one)}>
                {mirror.says(one, who)} <q>{shorten(one.words)}</q>
              </button>
            ) : (
              <p data-name>{mirror.says(one, who)}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
