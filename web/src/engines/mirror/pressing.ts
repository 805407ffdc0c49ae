/** Where a draft only reports back, is only polite, waits for an answer, or says that none is needed. Pure. */
import { blankDenials, buildPhrases, findFirst } from "./phrases";

const CHECKS = buildPhrases(
  "(?:just|only|quick|wanted to|i'm) (?:just )?check(?:ing)?[- ]in\\b|checking in(?=[,.!?]| (?:again|to|on you|after))",
  "touch(?:ing)? base|circl(?:e|ing) back|follow(?:ing)?[- ]up on (?:my|our|this)|(?:bump|nudg|ping)(?:ing)? (?:this|you|my)|reconnect",
  "(?:stay|keep|be)(?:ing)? (?:in touch|on your radar|top of mind)|(?:did|have) you (?:get|got|had|have) (?:a |the )?chance",
  "(?:haven't|not) heard|my (?:last|previous|earlier) (?:e-?mail|message|note)|say (?:hi|hello)|been a ?while|see how (?:things|you|it's)",
);
const WAITS = buildPhrases(
  "(?:let (?:me|us) know|tell me|keep (?:me|us) (?:posted|updated)|get back to (?:me|us)|write back|please (?:confirm|reply)|say the word)[^.?!]*",
  "(?:forward to|love to|like to|(?:curious|eager|excited) to|hop(?:e|ing) to) (?:hear|know|your)[^.?!]*|(?:any|your) thoughts|what do you think|(?:makes? sense|sounds? good|interested)\\?",
);
const FREES =
  /(?:\b(?:no|not|nothing|without)\b|n't\b)(?! (?:had|got|heard))[^.!?]{0,40}?\b(?:repl|respon|answer|writ|get back|thank|acknowl|comment|report back|say any|know\b|keep |needed|expected|to do|need to)[^.!?]*|silence (?:means|counts)[^.]*|answer only if[^.]*/gi;

/** Asked of everybody, and of nobody in particular. */
const POLITE =
  /\b(?:how (?:are|have) (?:you|things)|how(?:['’]s| is| are) (?:it|life|everything|things|all)|what['’]s (?:new|up)|hope (?:you|all))\b(?: (?:all|been|going|doing|well|lately|today|these days|with you|keeping|on your end))*\s*\?/gi;

export const isPolite = (says: string): boolean => dropPoliteness(says).trim() === "";
export const dropPoliteness = (text: string): string => text.replace(POLITE, "");

export const findCheckIn = (says: string) =>
  findFirst(blankDenials(says), CHECKS) ?? findFirst(says, /haven't heard[^.]*/gi);
export const findWait = (says: string) => findFirst(blankDenials(says), WAITS);
export const findRelease = (says: string) => findFirst(says, FREES);
