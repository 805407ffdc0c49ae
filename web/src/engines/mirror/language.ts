/** Whether a draft is English: the rules know no other language, and would only talk nonsense about it. Pure. */

/** Common words that are common nowhere else. */
const ENGLISH =
  /^(?:the|you|your|and|it|it's|its|this|that|that's|they|their|them|with|were|not|when|how|why|what|what's|which|next|i'm|i've|i'd|i'll|our|be|don't|from|there|would|who|did|does|any|could|should|about|been|some|if|than|then|she|him|need|know|please|thanks|thank|week|coffee|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** Common in English and in one of these as well: German, Dutch, Spanish and Portuguese, Italian, French, Danish and Swedish, Polish and Czech, Romanian. */
const ELSEWHERE = [
  "all an in so was",
  "had in is me of was we",
  "a as do has me no so",
  "a do i in me no so",
  "a as but me on or",
  "all an at by for have here i in is my so to",
  "a by do i my no on so to",
  "a an are in or",
].map((words) => new Set(words.split(" ")));

const SHARED = new Set(["can", "one", ...ELSEWHERE.flatMap((words) => [...words])]);

/** Fewer words than this say too little of what a draft lacks. */
export const A_FEW = 10;

/**
 * In plain letters: one word in five is among the commonest, where other languages have some by chance; of a few, any.
 * All of them together are no other language's: of what is not understood nothing is praised.
 */
export function isEnglish(words: string[]): boolean {
  if (words.length === 0) return true;
  const own = words.filter((word) => ENGLISH.test(word)).length;
  const shared = words.map((word) => word.toLowerCase()).filter((word) => SHARED.has(word));
  if (own === 0 && ELSEWHERE.some((language) => shared.every((word) => language.has(word)))) return false;
  return (own + shared.length) * 5 >= words.length || words.length < A_FEW;
}
