/** Prints what the mirror finds right in the labelled drafts: `node mirror_numbers.js FOLDER`. */
import { performance } from "node:perf_hooks";
import { look } from "../../web/src/helping/mirror/look";
import { labelled, precision, recall, tallied, together, type Tally } from "../web/mirror/drafts";

const PARTS = ["tuning", "unseen"] as const;
const drafts = labelled(process.argv[2]!);
const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(6);
const told = (tally?: Tally): string =>
  tally ? `${percent(precision(tally))}${percent(recall(tally))}${String(tally.met + tally.missed.length).padStart(5)}` : "".padStart(17);

const parts = PARTS.map((part) => tallied(drafts.filter((draft) => draft.part === part), look));
const sorts = [...new Set(parts.flatMap((part) => [...part.keys()]))].sort();

console.log("\nThe mirror, over labelled drafts" + PARTS.map((part, at) => `${part} (${drafts.filter((one) => one.part === PARTS[at]).length})`.padStart(22)).join(""));
console.log("".padEnd(32) + PARTS.map(() => "right  found   of".padStart(22)).join(""));
for (const sort of sorts) console.log(sort.padEnd(32) + parts.map((part) => told(part.get(sort)).padStart(22)).join(""));
console.log("all that is judged".padEnd(32) + parts.map((part) => told(together(part)).padStart(22)).join(""));

const long = { ...drafts[0]!, text: drafts.map(({ text }) => text).join("\n\n").slice(0, 2000) };
const times = Array.from({ length: 200 }, () => {
  const begun = performance.now();
  look(long);
  return performance.now() - begun;
}).sort((one, other) => one - other);
console.log(`a look at 2,000 characters: ${times[100]!.toFixed(2)} ms, the first ${look === undefined ? "" : ""}`.trim());
