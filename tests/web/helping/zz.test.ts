import { test } from "vitest";
import { Helping } from "../../../web/src/matching/helping/helping";
import { CHALLENGES, CLIPPINGS } from "./labelled";
import { AT, notebook } from "./measure";
test("x", () => {
  const tuning = CHALLENGES.filter(q=>q.part==="tuning");
  const alone = new Helping(notebook(tuning, CLIPPINGS.filter(c=>c.id.startsWith("x-"))), () => AT);
  const all = new Helping(notebook(tuning, CLIPPINGS), () => AT);
  const wrong = tuning.map(({id}) => alone.forJot(id,1)[0]?.fit ?? 0).sort((a,b)=>a-b);
  const right = (shared: boolean) => tuning.filter(q=>q.shared===shared).map(({id,helps}) => Math.max(0,...all.forJot(id,200).filter(s=>helps.includes(s.clipping_id)).map(s=>s.fit))).sort((a,b)=>a-b);
  const line = (a:number[]) => [.05,.1,.2,.3,.4,.5,.6,.7,.8,.9,.95].map(p=>a[Math.floor(p*a.length)]!.toFixed(2)).join(" ");
  console.log("wrong", line(wrong)); console.log("right other", line(right(false))); console.log("right shared", line(right(true)));
  for (const q of tuning) { const s = alone.forJot(q.id,1)[0]; if (s && s.fit>.35) console.log(s.fit.toFixed(2), q.text, s.clipping_id, JSON.stringify(s.why)); }
});
