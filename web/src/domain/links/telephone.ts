/** A telephone number as an address that a phone dials (RFC 3966). Pure. */

/**
 * `ext. 77`, `x77`, `(extension 77)`, `#77`, `Durchwahl 77`, or as such an address has it, `;ext=77`; behind commas, which
 * phones wait at, also without a word.
 */
const EXTENSION =
  /(?:[\s,;:.([-]*(?:ext(?:ension|n)?|x|#|durchwahl|dw|poste|interno|int|anexo|ramal)[\s.:=]*|\s?,[\s,]*(?=\d{1,5}\D*$))(\d{1,9})[\s)\]#]*$/i;
/** Dialled only within the country: +49 (0)30, 0049 (0)30. */
const TRUNK = /^((?:\+|00|011)[\d\s.-]{1,8})[([]\s?0\s?[)\]]/;
/** From the first digit on, as far as it is one number. */
const NUMBER = /[+(]?\d[\d\s().[\]\u2010-\u2015-]*/;
/** Numbers that are easily kept in mind: 1-800-FLOWERS. */
const SPELLED = /^[+\d\s().-]*\d[\s().-]*[A-Z][A-Z\d\s().-]{2,}$/;
const KEYS = ["ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ"];

/** Signs and digits as wide as Han. */
const WIDE = /[\uff08-\uff19]/g;

const pressKey = (letter: string): string => `${KEYS.findIndex((key) => key.includes(letter)) + 2}`;

/** The address of a number, its extension apart from what is dialled; undefined where it has no digit. */
export function buildTelephoneLink(text: string): string | undefined {
  const plain = text
    .slice(0, 200)
    .replace(WIDE, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .trim();
  const extension = EXTENSION.exec(plain);
  const whole = extension ? plain.slice(0, extension.index) : plain;
  const spelled = SPELLED.test(whole) ? whole.replace(/[A-Z]/g, pressKey) : whole;
  const candidate = NUMBER.exec(spelled)?.[0] ?? "";
  const number = candidate.replace(TRUNK, "$1").replace(/(?!^\+)\D/g, "");
  if (!number) return undefined;
  return `tel:${number}${extension ? `;ext=${extension[1]}` : ""}`;
}
