/** In which light, and how large, the components are looked at: it stands in the address. */

export interface Look {
  scheme: string;
  text: string;
}

export const SCHEMES = ["light dark", "light", "dark"];
export const TEXT_SIZES = ["100", "200"];

const oneOf = (choices: readonly string[], value: string | null): string =>
  choices.find((choice) => choice === value) ?? choices[0]!;

export function readLook(search: string): Look {
  const query = new URLSearchParams(search);
  return { scheme: oneOf(SCHEMES, query.get("scheme")), text: oneOf(TEXT_SIZES, query.get("text")) };
}

export const buildLink = (look: Look): string => `?${new URLSearchParams({ ...look })}`;

export function applyLook({ scheme, text }: Look): void {
  document.documentElement.style.colorScheme = scheme;
  document.documentElement.style.fontSize = `${text}%`;
}
