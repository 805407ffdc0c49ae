/** What adds a topic of one's own, or one's own word for a topic. The same record on whichever device it is added. Pure. */
import type { Change } from "../../../kinds/model";
import { uuid5 } from "../../../kinds/uuid5";

const TOPICS = "6f1c1d0a-0001-5000-8000-000000000000";

/** A topic of one's own, by its name, as jots will name it. */
export const slugFor = (name: string): string =>
  name.trim().toLowerCase().normalize("NFKC").replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "").slice(0, 80);

/** One more word for a topic: the same record on whichever device it is added, also after it was taken away. */
export const addedWord = (slug: string, word: string): Change => ({
  kind: "topic",
  id: uuid5(TOPICS, `${slug}\n${word.toLowerCase()}`),
  fields: { slug, synonyms: [word], deleted_at: null },
});

/** A topic of one's own. */
export const addedTopic = (name: string): Change => ({
  kind: "topic",
  id: uuid5(TOPICS, slugFor(name)),
  fields: { slug: slugFor(name), name, deleted_at: null },
});
