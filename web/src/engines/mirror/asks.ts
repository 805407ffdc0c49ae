/** Where a draft asks: for their time, for work, for a word with others, for a favour. Pure. */
import type { AskedFor } from "./finding";
import { blankDenials, buildPhrases, hasMatch } from "./phrases";

const ME = "(?:me|us|my|our)\\b";
/** A meeting itself: not a meeting culture, a call with somebody else, or a coffee programme. */
const MEETING =
  "(?:coffee|lunch|dinner|drink|call|chat|zoom|phone|meeting|demo|conversation|walkthrough)s?(?=[.,;:!?)]|\\s*$| (?:with me|with us|some|next|this|on|in|to|so|if|when|and|or|at|over|for|soon|one|then|of|be)\\b)";
const MEET = "(?:talk|meet(?! the)|chat|catch up|speak|connect|get together|compare notes|work together)\\b";

const ASKS = buildPhrases(
  // What I wish for.
  "(?:i'd|we'd|i would|would(?<=(?:^|and )would))(?: really)? (?:love|like|appreciate|be (?:\\w+ )?(?:grateful|glad|happy))(?! to (?:hear|know))[^.?!,;]*",
  `(?:could|can|should|shall|let's|how about|love|like|happy|glad|keen|hope|maybe|please|lovely|do you|set up|join|when)\\b[^.?!,;]{0,60}\\b${MEETING}`,
  `(?:we|us|let's|like to|be \\w+ to) (?:could |should |can |might )*${MEET}`,
  "(?:let's|we should|shall we|any chance)(?! stay| keep)[^.?!,;]*",
  // What they are to do.
  `(?:(?:keep|introduce|connect|refer|recommend|mention|think of|call|ring|text|join|vote for|follow|share|accept|look over|endorse)|(?:give|drop|send|pass|tell|owe|write|bring|buy)(?: \\w+){0,3}?|be) ${ME}(?! (?:posted|updated))[^.?!,;]*`,
  "forget (?:about )?me\\b[^.?!,;]*|remember me (?:when|if|for|should|as)\\b[^.?!,;]*",
  "(?:if|should|know (?:if|when)) you(?:'re free| (?:ever |happen to )?(?:hear|know|come across|see|spot)(?: of| about)? (?:any|some|openings)| hear)",
  "(?:register|sign up|subscribe|(?:forward|pass) (?:this|it)(?: on)? to)\\b",
  "grab (?:a |some )?\\w+|book (?:a|some) |(?:hop|jump|get) on (?:a|the|zoom)\\b|pick your brain|compare notes|get together|(?:swing|stop|drop|come) by|come and\\b",
  "around your schedule|(?:in|on) your calendar|(?:my|our) calendar|you'd be (?:most )?welcome",
  "(?:\\d+|five|ten|fifteen|twenty|half an)[- ](?:minutes|hour)\\b[^.?!]{0,12} (?:of your|by phone|on)",
  // What would be good for me.
  "my (?:resume|cv|name)\\b|my (?:daughter|son|husband|wife|niece|nephew)[^.?!]{0,30}(?:looking|needs)|good word",
  "(?:i|i'm|i've|i am)\\b[^.?!]{0,30}(?:look(?:ing)? for|searching|exploring|open to|ready for)\\b[^.?!]{0,40}(?:role|job|position|opportunit|options|something)",
  "(?:i'm|i am|i'll be|i will be) (?:\\w+ )?available\\b[^.?!,;]*",
  "(?:we're|i'm|we are|i am|i've been) looking for|fit (?:for|at|in|right in)\\b|(?:any|of|about) openings|opens up|room for (?:me|some)",
  "(?:a|the|quick|small|big) favou?r|in return|in exchange|as a thank[- ]you|the same for me|mean (?:a lot|the world)|make my day|likes and comments",
  "(?:connect|share|vote)\\b[^.?!]{0,20} on linkedin|(?:referral|recommendation|testimonial|endorsement|feedback|advice)s? (?:would|on my|from you)",
);
/** Questions that ask without me in them. */
const REQUEST = buildPhrases(
  `(?:can|could|will) you (?!use|see)|${MEETING}|are you (?:free|available|around|going)|who (?:should|can|at your|do you)`,
  "(?:you|company|team) (?:\\w+ )?(?:hiring(?=\\?| at| right| now)|looking for)|(?:work|suit)s? (?:better |best )?for you",
);
/** A question is an ask where I am in it. */
const WITH_ME = buildPhrases(`(?:can|could|may|might|shall|should) (?:i|we)\\b|${ME}`);
const WHOLE = /.+/gs;
/** To be asked whether one would like to meet somebody else is none. */
const INTRODUCED = buildPhrases("introduce you\\b|be introduced|an introduction (?:be|help)");

const KINDS: [AskedFor, RegExp][] = [
  [
    "work",
    buildPhrases(
      "(?:resume|cv|role|job|position|opportunit\\w+|options|hiring|openings?|opens|fit|room|daughter|son)\\b|(?:i'm|i am|i'll be|i will be) (?:\\w+ )?available",
    ),
  ],
  [
    "mention",
    buildPhrases(
      "mind\\b|forget|remember|hear|know|introduc|connect|refer|recommend|mention|name\\b|word\\b|who\\b|tell|think of",
    ),
  ],
  [
    "time",
    buildPhrases(
      "coffee|lunch|dinner|drink|call|chat|zoom|phone|meet|demo|conversation|talk|minutes|hour|brain|calendar|schedule|slot|grab|hop|jump|by\\b|free\\b|available|going\\b|for you|welcome|together|compare|come\\b|walk",
    ),
  ],
]; // prettier-ignore

interface Ask {
  asks: AskedFor;
  match: RegExpExecArray;
}

/** Of each kind the first. */
export function findAsks(says: string): Ask[] {
  if (hasMatch(says, INTRODUCED)) return [];
  const affirmed = blankDenials(says);
  const statements = [...affirmed.matchAll(ASKS)];
  const isRequest = says.endsWith("?") && (hasMatch(affirmed, REQUEST) || hasMatch(affirmed, WITH_ME));
  const firstByKind = new Map<AskedFor, Ask>();
  for (const match of statements.length || !isRequest ? statements : says.matchAll(WHOLE)) {
    const asks = KINDS.find(([, words]) => hasMatch(match[0], words))?.[0] ?? "favour";
    if (!firstByKind.has(asks)) firstByKind.set(asks, { asks, match });
  }
  return [...firstByKind.values()];
}
