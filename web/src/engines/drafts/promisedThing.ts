/**
 * The thing that was promised, found in one's own shorthand, as it stands in a sentence to whom it was promised: "the swap
 * template" of "send Dana the swap template by Fri". Where the words may mean anything else none is named. Pure.
 */
import { TITLES } from "../../domain/rules/identity";

const WISH =
  /^(?:(?:(?:promised|told)\s(?:her|him|them)(?:\sthat)?(?=\si\b)|please|to|i|i['’](?:ll|d|m)|we|we['’](?:ll|d)|will|would|must|should|going|gonna|need|have|want|promised|remember|don['’]?t forget)\s+)*/iu;
/** What is handed over by these is a thing, whether it is named as one or not. */
const SENDS =
  /^(?:(?:send|e-?mail|mail|forward)(?:\s+(?:over|along))?|(share|pass(?:\s+(?:on|along))?)|dig up)\s+(.+)$/iu;
/** By these it may as well be a hand, or coffee. */
const FETCHES = /^(?:give|get|bring|find|look up|drop)\s+(.+)$/iu;
const FOR_WHOM = /^(?:her|him|them|you)(?:\s(?:both|all)(?=\s(?:the|an?|my|our)\s))?\s+/iu;
const TO_WHOM = /\s(?:to|for|with)\s(?:her|him|them|you)$/iu;
/** Behind these stands why, how urgent it is, or the next thing to do. */
const CLAUSE_END =
  /(?<=\p{L}{3})[.!]\s.*|[;,:]\s.*|\s(?:[-–—→]+|[#@(:;]|w\/).*|[^\p{L}\p{M}\p{N})"”'’?%]+$/gu;

const WEEKDAY =
  "(?<!\\b(?:black|casual|cyber|giving|good|summer) )(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?";
const MONTH = "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\\.?";
const PART = "(?:morning|afternoon|evening|night)";
const OCLOCK = "(?:(?:at|around) \\d{1,2}(?::\\d\\d)?|\\d{1,2}(?::\\d\\d)? ?(?:am|pm)|(?:at )?noon)";
const DAY = `(?:today|tomorrow|tonight|yesterday|${WEEKDAY}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}/\\d{1,2}(?:/\\d+)?)(?: (?:${PART}|am|pm))?`;
const SPAN = `(?:week(?:end)?|month|quarter|year|${PART}|${MONTH}|q[1-4])`;
const LEAD =
  "(?:(?:no later than|by|on|before|until|till|in|within|over|during|early|late|later|sometime|first thing|this|next|last|past)\\s)";
const WHEN = new RegExp(
  `(?:^|\\s)(?:${LEAD}*(?:the )?(?:${DAY}|asap|eod|eow|eom|cob|soon|later|right away|first thing|now)` +
    `|${LEAD}+(?:the )?${SPAN}` +
    `|(?:by|at|before) (?:the )?(?:end of (?:the |this |next )?${SPAN}|(?:week|month|year)[- ]?end)` +
    `|(?:in|within) (?:an?|one|two|three|\\d+|a few|a couple(?: of)?) (?:hour|day|week|month)s?` +
    `|${OCLOCK})$`,
  "iu",
);
const WAY =
  /\s(?:by|via|over|through|on|in)\s(?:the |a |our )?(?:e-?mail|mail|post|text|phone|slack|teams|linked-?in|whatsapp|chat|dms?|zoom|sharepoint|dropbox|google drive)$|\svia\s\S+$/iu;
const AFTERTHOUGHT =
  /\s(?:please|too|as well|again|also|instead|maybe|if possible|back|over|along|home|only|lol|haha|ok|thx|fyi|urgent(?:ly)?|as promised|like i said|at the latest)$/iu;
/** What was cut may leave these behind. */
const DANGLING =
  /(?:^|\s)(?:by|on|before|until|in|for|from|about|of|with|to|at|re|and|or|the|an?|my|our|this|next|that|which)$/iu;
const ENDINGS = [TO_WHOM, WHEN, WAY, AFTERTHOUGHT, DANGLING];
const MORE_TO_DO =
  /\s(?:(?:when|whenever|once|if|as soon as|after|before|until|till|because|since|while|unless|so|but)\s|(?:and|then)\s(?:then|also|ask|call|see|send|check|tell|set|schedule|invite|introduce|follow|let|get|give|connect|talk|find|say|meet|add|make|put|keep|thank|remind|discuss|explain|ping|reach)\s).*$/iu;

/** Who is meant is written to, and anybody else is none of theirs: the words end before they are named. */
const THEIRS =
  /(?<![\p{L}\p{M}'’-])(?:(she|he|they)|her|hers|him|his|them|their|it|its|me|us|herself|himself)(?![\p{L}\p{M}-])/iu;
const LINKS = /\s(?:of|for|on|from|about|with|in|by|at|to|and|or|re|that|which)\s/giu;
/** Before these, a thing has been named. */
const REST = /\s(?:of|for|on|from|about|with|in|by|at|between|vs|re|that|which|to|we|i)\s.*$/iu;
/** A way to something; anything else goes to somebody. */
const LEADS_TO =
  /(?:guide|intro|introduction|answer|key|invitation|alternative|approach|response|reply|path|route|road ?map|tickets?|login|directions|solution|objections?|changes|updates?|supplement|appendix|pointers?|links?)$/iu;

/** No thing begins with these. */
const NO_BEGINNING =
  /^(?:about|across|along|as|at|around|away|back|by|down|for|from|in|into|of|off|on|out|over|re|regarding|through|to|together|up|with|and|or|but|how|if|what|whatever|when|where|whether|which|who|whoever|whom|whose|why|me|us|myself|you|she|he|i|it|we|they|her|him|his|them|their|theirs|hers|any|anybody|anyone|anything|everybody|everyone|everything|no|nobody|not|nothing|somebody|someone|something|today|tomorrow|tonight|asap|soon|(?:next|this) week)(?![\w'’-])/iu;
const NO_THING =
  /^(?:(?:the |an? |my |our )?(?:all|any|both|few|it|kind|lot|lots|more|most|one|ones|other|others|same|some|stuff|that|these|things?|this|those|benefit|access|credit|notice|permission|home|spot|best|thanks|thank[- ]you|love|regards|hour|(?:\S+ )?(?:time|wishes)|condolences|congrats|congratulations|flowers|cookies|donuts|go[- ]ahead|ok|okay|heads[- ]?up))$/iu;
/** As one of many they are done and not sent: a call, a note, a mentor. */
const NO_THING_OF_MANY =
  /(?:^|[\s-])(?:call|ring|hand|line|note|text|message|e-?mail|mail|word|shout-?out|buzz|ping|hug|hello|thanks|chance|try|talk|time|tour|lift|ride|break|shot|seat|invite|request|question|card|meal|cab|uber|reminder|heads[- ]?up|thank[- ]you|demo|walk-?through|feel|opinion|reference|referral|recommendation|ticket|mentor|coach|expert|speaker|recruiter|consultant|lawyer|attorney|candidate|job|coffee|lunch|dinner|drink|meeting|appointment|table)$/iu;
/** With whose name before it, it is their own. */
const OWN = /^(?:resume|résumé|cv|name|number|profile|address|e-?mail|application|question|story|idea)s?\b/iu;

const COUNTED =
  "\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|several|both|many|multiple|a few|a couple(?: of)?";
const SEVERAL = new RegExp(`^(?:${COUNTED}|these|those)\\s`, "iu");
const DETERMINED = new RegExp(
  `^(?:the|an?|my|our|your|some|that|this|these|those|all|one|lots|most of|more|another|extra|additional|${COUNTED})\\s`,
  "iu",
);
const POSSESSED = /^\S+['’]s?\s/u;
/** Behind whom it goes to, who is somebody else. */
const SECOND_DETERMINER =
  /^(?!all |both ).*(?<! and)\s(?:the|an?|my|our|your|this|that|these|those|some|all)\s/iu;
const PART_OF = /^(?:all|both|a few|a lot|lots|most|one|some) of (?:all )?/iu;
const FEW_OF_MANY =
  /^(?:ideas|thoughts|suggestions|tips|examples|samples|options|names|recommendations|pointers)\b/iu;
const LONGEST = 80;
const LONGEST_LINE = 500;

const cutRest = (thing: string): string => thing.replace(REST, "");

/** What is left when nothing more can be cut from the end. */
function cutEndings(words: string): string {
  const cut = ENDINGS.reduce((left, ending) => left.replace(ending, ""), words).replace(/[\s,]+$/, "");
  return cut === words ? words : cutEndings(cut);
}

/** Whose promise it is, by any of their names, is "her" from here on. */
function replaceName(text: string, name: string): string {
  const words = name.split(/\s+/).filter((word) => /^[\p{L}\p{M}'’-]{2,}$/u.test(word));
  const isTitle = (word: string) => TITLES.has(word.toLowerCase());
  const own = words.filter((word) => !isTitle(word)).join("|");
  if (!own) return text;
  const titled = `(?:(?:${[...TITLES].join("|")})\\.?\\s)?`;
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{M}])${titled}(?:${own})(?:\\s(?:${own}))*(?:['’]s)?(?![\\p{L}\\p{M}])`, "giu"),
    "her",
  );
}

/** Without what is said of those who are written to: they would read of themselves as of somebody else. */
function cutTheirs(words: string): string {
  const theirs = THEIRS.exec(words);
  if (!theirs) return words;
  const before = words.slice(0, theirs.index);
  // It is for another as well.
  if (theirs.index && SECOND_DETERMINER.test(words.slice(theirs.index))) return "";
  const link = [...before.matchAll(LINKS)].at(-1);
  return link ? before.slice(0, link.index) : theirs[1] ? before.trim() : "";
}

/** "" where it goes to somebody else: then nobody knows what these hear of it. */
function cutReceiver(words: string): string {
  const at = words.search(/\sto\s/iu);
  if (at < 0 || LEADS_TO.test(words.slice(0, at))) return words;
  return /^\sto\s(?:her|his|their)\s/iu.test(words.slice(at)) ? words.slice(0, at) : "";
}

/** As it stands in a sentence. */
function determine(thing: string): string {
  if (DETERMINED.test(thing)) return thing.charAt(0).toLowerCase() + thing.slice(1);
  const head = cutRest(thing);
  if (/^["“']/.test(thing) || /(?:^|\s)\S+['’]s?\s/.test(head)) return thing;
  if (FEW_OF_MANY.test(thing)) return `some ${thing}`;
  // A title begins each of its words so.
  const isTitle = /^\p{Lu}\p{Ll}/u.test(head) && /(?:^|\s)\p{Lu}\p{Ll}[^\s]*$/u.test(head);
  return isTitle ? thing : `the ${thing}`;
}

/** The thing that was promised; "" where none is named. */
export function findPromisedThing(text: string, name: string): string {
  const short = text
    .slice(0, LONGEST_LINE)
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}]+/u, "");
  const line = replaceName(short.replace(/ [&+] /g, " and "), name).replace(CLAUSE_END, "");
  const said = (/\p{Ll}/u.test(line.replace(/\bher\b/g, "")) ? line : line.toLowerCase()).replace(WISH, "");
  const sends = SENDS.exec(said);
  const all = sends?.[2] ?? FETCHES.exec(said)?.[1] ?? "";
  const named = cutReceiver(cutEndings(all).replace(MORE_TO_DO, ""));
  const isToThem = FOR_WHOM.test(named);
  const given = named.replace(FOR_WHOM, "");
  const isTheirs = isToThem && !DETERMINED.test(given) && (sends?.[1] || OWN.test(given));
  const whole = cutEndings(cutTheirs(given));
  const head = cutEndings(cutRest(whole));
  // "Friday with the list": more than the thing stands behind the day.
  const thing = WHEN.test(cutRest(whole)) ? head : whole;
  const isUndetermined = !DETERMINED.test(thing) && !POSSESSED.test(thing);
  if (
    !/\p{L}{2}/u.test(thing) ||
    thing.length > LONGEST ||
    /[?]|\w:\/\/|^www\./u.test(thing) ||
    isTheirs ||
    (isUndetermined && !sends) ||
    SECOND_DETERMINER.test(head) ||
    NO_BEGINNING.test(thing) ||
    (NO_THING.test(head) && !PART_OF.test(thing)) ||
    ((isUndetermined || /^an?\s/iu.test(thing)) && NO_THING_OF_MANY.test(head))
  )
    return "";
  return determine(thing);
}

/** The swap templates are several, the news is not. */
export function isSeveral(thing: string): boolean {
  const of = thing.replace(PART_OF, (part) => (/^one/i.test(part) ? part : ""));
  const head = cutRest(of).replace(/\s\p{L}{2,}ed$/u, "");
  if (SEVERAL.test(thing) || / and (?:(?:the|an?|my|our) .+|\S+)$/iu.test(head)) return true;
  return /(?:[^s\Wiu]|\p{Lu})s$/u.test(head) && !/(?:^|\s)(?:news|series)$/iu.test(head);
}
