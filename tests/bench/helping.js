// Asks the ranker about the labelled set, and times it in a large notebook. Answers figures by part, and medians in ms.
async ({ challenges, clippings, jots, shelved }) => {
  const { AT, Finder, figures, Helping, notebook } = await import("/files/helping.js");
  const helper = new Helping(notebook(challenges, clippings), () => AT);
  const parts = {};
  for (const shared of [true, false]) {
    for (const part of ["tuning", "unseen"]) {
      const among = challenges.filter((one) => one.shared === shared && one.part === part);
      parts[`${shared ? "words shared" : "hardly a word shared"}, ${part}`] = figures(helper, among);
    }
  }

  let drawn = 1;
  const draw = (from) => from[(drawn = (drawn * 48271) % 2147483647) % from.length];
  const many = (count, from, make) => Array.from({ length: count }, (_, n) => make(`${n}`.padStart(5, "0"), draw(from), draw(from)));
  const large = notebook(
    many(jots, challenges, (id, one, other) => ({ id: `jot ${id}`, text: `${one.text}. ${other.text}` })),
    many(shelved, clippings, (id, one, other) => ({ ...one, id: `clipping ${id}`, words: `${one.words} ${other.words}` })),
  );
  const timed = (work) => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  const median = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
  const often = (from, ask) => median(Array.from({ length: 31 }, () => draw(from).id).map((id) => timed(() => ask(id))));
  const building = median([1, 2, 3].map(() => timed(() => new Helping(large, () => AT))));
  const searching = median([1, 2, 3].map(() => timed(() => new Finder(large))));
  const asked = new Helping(large, () => AT);
  const of = (kind) => large.filter((row) => row.kind === kind);
  return {
    parts,
    clipping: often(of("clipping"), (id) => asked.forClipping(id, 3)),
    jot: often(of("jot"), (id) => asked.forJot(id, 3)),
    solved: often(of("jot"), (id) => asked.solvedTheLike(id, 3)),
    together: timed(() => asked.introductions(3)),
    put: often(of("jot"), (id) => asked.put(large.find((row) => row.id === id))),
    building,
    searching,
  };
};
