/** The kinds of jots, and the sign that each is written with. Pure. */
import type { ChoicesOf } from "../generated/limits";
import type { JotFields } from "../records/model";

export type JotKind = ChoicesOf["jot"]["kind"];

type KindHolder = Pick<JotFields, "kind">;

/** What stands in the margin. */
export const SIGNS: Record<JotKind, string> = {
  note: "¶",
  question: "?",
  challenge: "!",
  interest: "✳︎",
  promise: "→",
};
/** In the order in which they are offered. */
export const JOT_KINDS = Object.keys(SIGNS) as JotKind[];

/** The kind of that name; undefined where there is none such. */
export const findKind = (name: unknown): JotKind | undefined => JOT_KINDS.find((kind) => kind === name);

/** A jot's kind; what an older or a newer app calls otherwise is a note. */
export const getKind = ({ kind }: KindHolder): JotKind => findKind(kind) ?? "note";

export const isNote = (jot: KindHolder): boolean => getKind(jot) === "note";
export const isQuestion = ({ kind }: KindHolder): boolean => kind === "question";
export const isChallenge = ({ kind }: KindHolder): boolean => kind === "challenge";
export const isInterest = ({ kind }: KindHolder): boolean => kind === "interest";
export const isPromise = ({ kind }: KindHolder): boolean => kind === "promise";

/** The fields with which a jot of a kind begins: who asks a question, and that a challenge is open. */
export const beginJot = (kind: JotKind, askedBy: "me" | "them" | null = "me"): JotFields => ({
  kind,
  ...(kind === "question" && askedBy && { asked_by: askedBy }),
  ...(kind === "challenge" && { state: "open" }),
});
