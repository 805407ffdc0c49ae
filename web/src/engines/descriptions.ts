/** Somebody who was described instead of named: "tall, green scarf, Acme". Pure. */

export interface PersonDescription {
  remember_by?: string;
  job_title?: string;
  organization?: string;
}

const WORK =
  /\b(?:hr|vp|svp|evp|chro|cpo|ceo|coo|cfo|director|manager|head of|chief|president|officer|recruit(?:er|ing)|generalist|specialist|(?:business )?partner|coordinator|consultant|analyst|trainer|coach|talent acquisition|people ops|l&d|hrbp|payroll)\b/i;
const FROM = /^(.*?)(?:^|\s)(?:@\s*|(?:from|at|works at|works for|with)\s+(?=(?:the )?\p{Lu}))(.+)$/u;
const PROPER =
  /^(?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|of|and|the)(?:\s+(?:\p{Lu}[\p{L}\p{N}&.'’-]*|&|of|and|the))*$/u;
/** Longer, it is something that was said. */
const WORDS = 5;

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/**
 * What a jot's words say of somebody, part by part; `firm` answers how an organization that is known is spelled.
 * All words are kept: what is neither a firm nor a line of work is how to remember them.
 */
export function readDescription(
  text: string,
  firm: (part: string) => string | undefined = () => undefined,
): PersonDescription {
  const remember: string[] = [];
  const description: PersonDescription = {};
  const parts = text
    .split(/[,;·\n]+/)
    .map((part) => part.trim())
    .filter(Boolean);
  parts.forEach((part, at) => {
    const [, before = "", place = ""] = FROM.exec(part) ?? [];
    if (place && !description.organization && countWords(place) <= WORDS) {
      description.organization = firm(place) ?? place.trim();
      part = before.trim();
    }
    if (!part) return;
    // A sentence begins with a capital letter too.
    const organization =
      firm(part) ??
      (at > 0 && PROPER.test(part) && !WORK.test(part) && countWords(part) <= WORDS ? part : undefined);
    if (organization && !description.organization) description.organization = organization;
    else if (!description.job_title && WORK.test(part) && countWords(part) <= WORDS)
      description.job_title = part;
    else remember.push(part);
  });
  return { ...(remember.length && { remember_by: remember.join(", ") }), ...description };
}

const LOOKS =
  /\b(?:tall|short|bald|blonde?|brunette|redhead|curly|grey|gray|hair|beard|moustache|glasses|scarf|hat|tie|bow tie|jacket|blazer|suit|dress|shirt|sweater|vest|lanyard|badge|pin|tattoo|earrings|necklace|sneakers|cane|wheelchair|accent|laugh|woman|man|guy|lady|gentleman|young|older|table|row|queue|line)\b/i;

/** What is done, or is to be, and by whom: somebody said so, and nobody is called so. */
const TOLD =
  /\b(?:i|you|he|she|it|we|they|is|are|was|were|be|been|has|have|had|will|would|can|cannot|could|should|must|may|do|does|did|wants?|needs?|asks?|asked|says?|said|tells?|told|sends?|sent|gets?|got|goes|went|comes?|came|leaves?|left|quits?|starts?|ends?|opens?|closes?|keeps?|makes?|made|uses?|used|knows?|knew|thinks?|looks?|calls?|meets?|met|hires?|pays?|runs?|works on|not|never|nobody|everybody|every|because|why|how|what|when|where|if)\b|n['’]t\b|[?!:;]|[.]\s/i;

/** Whether a note may describe somebody: it tells of work or a firm, or how they look, and nothing that was said. */
export function mayDescribe(text: string, { organization, job_title }: PersonDescription): boolean {
  return soundsDescribed(text) || (!!(organization || job_title) && !TOLD.test(text));
}

/** Whether it sounds like a description more than like something said. */
export const soundsDescribed = (text: string): boolean =>
  LOOKS.test(text) && countWords(text) <= 14 && !/[?!"“”]/.test(text);
