/** Whether a text reads as somebody would say it. What was thumbed in a hurry is nobody's words, and not quoted. Pure. */

/** The marks of shorthand: what is abbreviated, left out, or stands for a word. */
const SHORTHAND =
  /[+=<>~|*#]|(?<!\w)&|&(?!\w)|->|→|\b\d+x\b|\b(?:w\/o?|b\/c|bc|ppl|mgrs?|mgmt|depts?|emps?|ees?|hrs|yrs?|mos|wks?|appts?|asap|fyi|tbd|thx|pls|plz|u|ur|govt|orgs?|reqs?|comp|onb|dont|cant|wont|isnt|arent|doesnt|didnt|wasnt|havent|hasnt|couldnt|wouldnt|shouldnt|im|ive|theyre|thats|teh|recieve|alot)(?![\w'’])/i;
/** Before these, what is done is what the sentence speaks of: "our hiring", "during training". */
const BEFORE_A_NOUN =
  "the|an?|my|our|your|their|its|this|that|these|those|some|any|every|each|all|most|more|no|nobody|everybody|everyone|we|they|i|you|it|in|on|at|for|from|of|with|by|during|since|after|before|because|if|when|while|what|how|why|who|where";
/** They end as a participle does. */
const NO_PARTICIPLE =
  "nothing|everything|something|anything|thing|during|bring|morning|evening|spring|string|ring|king|wing|ceiling|sibling";
/** The verb behind it makes it a whole sentence: "hiring takes", "hiring nurses is". */
const FINITE =
  "is|are|was|were|has|have|had|does|do|did|will|would|can|cannot|could|should|must|might|never|always|\\w+n['’]t|takes|took|keeps|kept|feels|felt|seems|makes|goes|went|comes|came|gets|got|eats|hurts|means|happens|depends|fails|lasts";
const PARTICIPLE =
  `(?:(?!(?:${BEFORE_A_NOUN})\\b)\\w+ )?(?!(?:${NO_PARTICIPLE})\\b)\\w+ing\\b` +
  `(?!(?: [\\w'’-]+)? (?:${FINITE})\\b)`;
/** A note about them, or one without its subject. */
const NOTE = new RegExp(
  `^(?:s?he|her|his|him|(?:can|could|do|does|did|has|have|is|are|was|will|wo|ca)(?:n['’]?t|not)?|needs?|wants?|${PARTICIPLE}|asked|asks|said|says|told|tried|tries|hates?|loves?|likes?|hard to|no(?! one)|not|too|lots|how to|looking|stuck)\\b`,
  "i",
);
/** Telegrams lack these. */
const LINKS =
  /\b(?:the|an?|and|or|but|because|so|if|when|while|than|that|to|of|in|on|at|for|from|with|without|within|by|after|before|until|every|each|i|you|we|they|it|he|she|my|our|your|their|its|me|us|them|who|what|why|how|where|which|nobody|no one|everybody|everyone|somebody|someone|people|there|this|these|is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|should|must|never|always|still|only|just|not)\b|['’](?:s|re|ve|ll|d|m|t)\b/i;
/** In other scripts, or another language, nothing tells. */
const FOREIGN = /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]|[¿¡àâçèêëîïñòôùûäöüßœæ]/u;

export function isVerbatim(text: string): boolean {
  const words = text.trim();
  if (FOREIGN.test(words.toLowerCase())) return true;
  if (!/^["“'‘(]?\p{Lu}/u.test(words) || SHORTHAND.test(words)) return false;
  return !(NOTE.test(words) && !words.endsWith("?")) && LINKS.test(words);
}
