/** Words of clippings, wherever they stand. */
import type { ChoicesOf } from "../../domain/generated/limits";

/** Kinds of help, as one says them. */
export const CLIPPINGS: Record<string, string> = {
  article: "Article",
  ebook: "E-book or report",
  book: "Book",
  template: "Template or sample",
  data: "Data or benchmark",
  tool: "Tool or vendor",
  podcast: "Podcast or video",
  event: "Event or webinar",
  know_how: "My know-how",
  person: "Someone to know",
  resume: "Resume",
  job: "Job lead",
} satisfies Record<ChoicesOf["clipping"]["kind"], string>;
