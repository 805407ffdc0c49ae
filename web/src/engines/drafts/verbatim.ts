/** Whether a text reads as somebody would say it. What was thumbed in a hurry is nobody's words, and not quoted. Pure. */

/** The marks of shorthand: what is abbreviated, left out, or stands for a word. */
const SHORTHAND =
  /[+=<>~|*#&]|->|→|\b\d+x\b|\b(?:w\/o?|b\/c|bc|ppl|mgrs?|mgmt|depts?|emps?|ees?|hrs|yrs?|mos|wks?|appts?|asap|fyi|tbd|thx|pls|plz|u|ur|govt|orgs?|reqs?|comp|onb|dont|cant|wont|isnt|arent|doesnt|didnt|wasnt|havent|hasnt|couldnt|wouldnt|shouldnt|im|ive|theyre|thats|teh|recieve|alot)(?![\w'’])/i;
/** A note about them, or one without its subject. */
const NOTE =
  /^(?:s?he|her|his|him|(?:can|could|do|does|did|has|have|is|are|was|will|wo|ca)(?:n['’]?t|not)?|needs?|wants?|(?:\w+ )?\w+ing|asked|asks|said|says|told|tried|tries|hates?|loves?|likes?|hard to|no|not|too|lots|how to|looking|stuck)\b/i;
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
