// Saves jots, by the notebook and by a bare put of the same row, in turn. Answers the medians, in ms.
async (times) => {
  const { writeChanges } = await import("/files/notebook.js");
  const newId = () => {
    const time = Date.now().toString(16).padStart(12, "0");
    return `${time.slice(0, 8)}-${time.slice(8)}-7${crypto.randomUUID().slice(15)}`;
  };
  const bare = await new Promise((resolve) => {
    const opening = indexedDB.open("bare", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("records", { keyPath: "id" });
    opening.onsuccess = () => resolve(opening.result);
  });
  const put = (row) =>
    new Promise((resolve, reject) => {
      const transaction = bare.transaction("records", "readwrite", { durability: "strict" });
      transaction.objectStore("records").put(row);
      transaction.oncomplete = resolve;
      transaction.onerror = reject;
    });
  const fields = () => ({
    kind: "note",
    text: "First-line managers leave within a year.",
    heard_at: Date.now(),
  });
  const timed = async (work) => {
    const begun = performance.now();
    await work();
    return performance.now() - begun;
  };
  const ours = [];
  const floor = [];
  for (let time = 0; time < times; time++) {
    let row;
    ours.push(
      await timed(async () => {
        const { rows } = await writeChanges([{ kind: "jot", id: newId(), fields: fields() }]);
        [row] = rows;
      }),
    );
    floor.push(await timed(() => put(row)));
  }
  const median = (numbers) => numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
  return [median(ours), median(floor)];
};
