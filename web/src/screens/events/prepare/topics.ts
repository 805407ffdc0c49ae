/** Topics as the kit names them: ours, and the person's own. */
import { slugOf, suggestTopics, topicName } from "../../../matching/topicnames";
import type { OwnTopic } from "../../../matching/synonyms";
import { useLive } from "../../../parts/live";
import { allOf } from "../../../store/notebook";

export function useOwnTopics(): OwnTopic[] {
  const rows = useLive(() => allOf("topic"), ["topic"]) ?? [];
  return rows.flatMap(({ fields: { slug, name, synonyms } }) =>
    slug ? { slug, synonyms: synonyms ?? [], ...(name && { name }) } : [],
  );
}

/** All names, for a list to choose from. */
export const topicNames = (own: OwnTopic[]): string[] => suggestTopics("", own, Infinity).map(({ name }) => name);

/** As jots and clippings keep them: by slug, or in the person's own word. */
export const topicsOf = (typed: string, own: OwnTopic[]): string[] =>
  typed.split(",").map((word) => word.trim()).filter(Boolean).map((word) => slugOf(word, own) ?? word);

export { topicName };
