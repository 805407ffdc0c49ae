/** The mirror beside a draft: what it shows of both, each with its words. It never blocks, and never asks the network. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft, Finding } from "../../helping/mirror/finding";
import { look, understands } from "../../helping/mirror/look";
import { wear } from "../styles";
import { mirror } from "../words/mirror";
import css from "./mirror.css?inline";

wear(css);

/** Nobody is spoken to while typing. */
const PAUSE = 600;
const QUOTED = 70;

interface Props extends Draft {
  /** The words of a finding were touched: from and to are places in the text. */
  onShow: (from: number, to: number) => void;
}

const shortened = (words: string): string => {
  const letters = [...words.replace(/\s+/g, " ")];
  return letters.length > QUOTED ? `${letters.slice(0, QUOTED).join("").trimEnd()} …` : letters.join("");
};

const keyOf = ({ sort, words }: Finding): string => `${sort} ${words}`;

/** What to say aloud when the findings have changed: the first new one that asks for a second look, or that none is left. */
function told(before: Finding[], after: Finding[], who: string): string | undefined {
  const known = new Set(before.map(keyOf));
  const open = after.filter(({ good }) => !good);
  const fresh = open.find((one) => !known.has(keyOf(one)));
  if (fresh) return mirror.says(fresh, who);
  return open.length === 0 && before.some(({ good }) => !good) ? mirror.clear : undefined;
}

export function Mirror({ text, challenge, gift, name, onShow }: Props) {
  const draft = { text, challenge, gift, name };
  const [findings, setFindings] = useState(() => look(draft));
  const [said, setSaid] = useState("");
  const shown = useRef(findings);
  const who = name?.trim().split(/\s+/)[0] || mirror.them;

  useEffect(() => {
    const timer = setTimeout(() => {
      const found = look(draft);
      setSaid((before) => told(shown.current, found, who) ?? before);
      shown.current = found;
      setFindings(found);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [text, challenge, gift?.title, gift?.url, name]);

  const note = !understands(draft) ? mirror.english : findings.length === 0 ? mirror.nothing : "";
  const show = ({ from, to, words }: Finding) => {
    // The text may have been typed on since it was looked at.
    const at = text.slice(from, to) === words ? from : text.indexOf(words);
    if (at >= 0) onShow(at, at + words.length);
  };

  return (
    <section class="mirror">
      <p class="label">{mirror.title}</p>
      <p class="unseen" role="status">{said || null}</p>
      {note && <p class="aside">{note}</p>}
      <ul aria-label={mirror.title}>
        {findings.map((one) => (
          <li key={`${keyOf(one)} ${one.from}`} data-sort={one.sort} data-good={one.good || undefined}>
            <span class="unseen">{one.good ? mirror.good : mirror.open} </span>
            <span aria-hidden="true">{one.good ? "✓" : "○"}</span>
            {one.words ? (
              <button type="button" data-name onClick={() => show(one)}>
                {mirror.says(one, who)} <q>{shortened(one.words)}</q>
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
