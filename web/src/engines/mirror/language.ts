/** Whether a draft is English: the rules know no other language, and would only talk nonsense about it. Pure. */

const ENGLISH =
  /^(?:the|you|your|and|or|but|of|for|to|by|it|its|is|this|that|they|their|with|no|are|was|were|have|has|not|at|when|how|why|what|who|which|next|i|i'm|we|our|me|a|an|in|my|on|be|as|do|don't|so|from|all|here|there|one|would|can)$/i;

/** Fewer words than this say too little of what a draft lacks. */
export const A_FEW = 10;

/** In plain letters: one word in five is among the commonest, where other languages have some by chance; of a few, any. */
export function isEnglish(words: string[]): boolean {
  const known = words.filter((word) => ENGLISH.test(word)).length;
  return known * 5 >= words.length || (known > 0 && words.length < A_FEW);
}
