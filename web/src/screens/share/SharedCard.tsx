/** A shared card: somebody for the notebook, by one tap. */
import { useRef } from "preact/hooks";
import { readCode } from "../../intake/codes/read";
import { textIn } from "../../intake/shared/files";
import { wear } from "../../parts/styles";
import { share as words } from "../../parts/words/share";
import css from "../capture/capture.css?inline";
import { Found } from "../capture/Found";
import type { FileProps } from "./Files";

export default function SharedCard({ file, onTaken, onLeave }: FileProps) {
  wear(css);
  // It says that it is done with in either case; only who is taken is asked what goes with them.
  const taken = useRef(false);
  const theirs = () => {
    taken.current = true;
    return [];
  };
  return (
    <Found
      code={readCode(textIn(file))}
      leave={words.leave}
      theirs={theirs}
      onLeave={() => {
        if (taken.current) void onTaken();
        else onLeave();
      }}
    />
  );
}
