/** A shared card: somebody for the notebook, by one tap. */
import { useRef } from "preact/hooks";
import { readCode } from "../../engines/codes/read";
import { readFileText } from "../../engines/shares/files";
import { share as words } from "../../text/en/share";
import { adoptStyles } from "../../ui/adoptStyles";
import { CodeCard } from "../../views/captures/CodeCard";
import css from "../../views/captures/captures.css?inline";
import type { FileProps } from "./SharedFiles";

export default function SharedCard({ file, onTaken, onLeave }: FileProps) {
  adoptStyles(css);
  // It says that it is done with in either case; only who is taken is asked what goes with them.
  const isTaken = useRef(false);
  const theirs = () => {
    isTaken.current = true;
    return [];
  };
  return (
    <CodeCard
      code={readCode(readFileText(file))}
      leave={words.leave}
      changesFor={theirs}
      onLeave={() => {
        if (isTaken.current) void onTaken();
        else onLeave();
      }}
    />
  );
}
