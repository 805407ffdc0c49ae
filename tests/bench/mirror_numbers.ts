/** Prints what the mirror finds in the labelled drafts, how long a look takes, and how large it is: `node mirror_numbers.js FOLDER SCRIPT`. */
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { gzipSync } from "node:zlib";
import { reviewDraft } from "../../web/src/engines/mirror/reviewDraft";
import {
  labelled,
  pointing,
  precision,
  recall,
  type Tally,
  tallied,
  together,
} from "../web/engines/mirror/labelled";

const [folder, script] = process.argv.slice(2) as [string, string];
const drafts = labelled(folder);
const parts = (["tuning", "unseen"] as const).map((part) => {
  const some = drafts.filter((draft) => draft.part === part);
  return { title: `${part}, ${some.length} drafts`, some, tallies: tallied(some, reviewDraft) };
});

const WIDTH = 26;
const line = (first: string, rest: string[]) =>
  console.log(first.padEnd(22) + rest.map((one) => one.padStart(WIDTH)).join(""));
const percent = (share: number) => `${(share * 100).toFixed(0)} %`.padStart(7);
const formatTally = (tally?: Tally) =>
  tally
    ? percent(precision(tally)) + percent(recall(tally)) + String(tally.met + tally.missed.length).padStart(6)
    : "";

line(
  "\nmirror",
  parts.map(({ title }) => title),
);
line(
  "",
  parts.map(() => "right   found    of"),
);
for (const sort of [...new Set(parts.flatMap(({ tallies }) => [...tallies.keys()]))].sort())
  line(
    sort,
    parts.map(({ tallies }) => formatTally(tallies.get(sort))),
  );
line(
  "all that is judged",
  parts.map(({ tallies }) => formatTally(together(tallies))),
);
line(
  "good ones point right",
  parts.map(({ some }) => percent(pointing(some, reviewDraft))),
);

const long = {
  ...drafts[0]!,
  text: drafts
    .map(({ text }) => text)
    .join("\n\n")
    .slice(0, 2000),
};
const times = Array.from({ length: 201 }, () => {
  const start = performance.now();
  reviewDraft(long);
  return performance.now() - start;
});
const first = times[0]!.toFixed(1);
console.log(
  `a look at 2,000 letters: ${times.sort((one, other) => one - other)[100]!.toFixed(2)} ms, the first ${first} ms`,
);
console.log(
  `the mirror's code: ${gzipSync(readFileSync(script), { level: 9 }).length.toLocaleString("en")} bytes compressed, beside the stemmer of the search`,
);
