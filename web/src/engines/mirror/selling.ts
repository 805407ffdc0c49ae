/** Where a draft sells. Pure. */
import { blankDenials, buildPhrases, findFirst } from "./phrases";

const SELLS = buildPhrases(
  "(?:our|my)(?: [\\w-]+){0,2} (?:platform|product|solution|software|app|tool|services?|packages?|pricing|firm|agency|consultancy|practice|clients|customers|recruiters|lawyers|consultants|webinar|newsletter|podcast|masterclass|course|workshops?|book|blog|white ?paper|case stud\\w+|demo|benefit)\\b",
  "(?:we|i)(?:'ve)? (?:can |also |have |now |just )*(?:offer|provide|speciali[sz]e|sell|launched|host|built an?|run free|run \\w+ w|help(?:ed)? (?:\\w+ )?(?:companies|organi[sz]ations|employers|hr|teams|leaders|people))\\b",
  "(?:trust|love|use) us\\b|(?:leading|premier|award-winning) (?:[\\w-]+ )?(?:provider|solution|sponsor|partner|vendor)|promo code|use code|% off|seats are limited",
  "(?:show|tell|teach) you (?:how|what) (?:we|our|my)\\b|how we do it|(?:we|firm|company) do(?:es)? best|(?:i|we) (?:wrote|published|recorded) (?:it|this)",
);

export const findPitch = (says: string) => findFirst(blankDenials(says), SELLS);
