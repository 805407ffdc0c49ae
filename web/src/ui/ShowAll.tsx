/** Stands after a text, which shows no more than its beginning while it is long: all of it is a tap away. */
import { useState } from "preact/hooks";
import { frame } from "../text/en/frame";

/** Where one has more lines than these, as wide as they may be, its end is not shown. */
const LINES = 10;
const WIDTH = 75;

const countLines = (text: string): number =>
  text.split("\n").reduce((lines, { length }) => lines + 1 + length / WIDTH, 0);

export function ShowAll({ of }: { of: string | null | undefined }) {
  const [isOpen, setOpen] = useState(false);
  if (countLines(of ?? "") < LINES) return null;
  const turn = ({ currentTarget }: { currentTarget: Element }) => {
    setOpen(!isOpen);
    // Who shows less stays with this text, and not somewhere below it.
    if (isOpen) currentTarget.parentElement!.scrollIntoView({ block: "nearest" });
  };
  return (
    <button type="button" class="plain rest-of" aria-expanded={isOpen} onClick={turn}>
      {isOpen ? frame.showLess : frame.showAll}
    </button>
  );
}
