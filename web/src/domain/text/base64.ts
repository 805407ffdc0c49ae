/** Bytes as letters that go anywhere. Pure. */

/** Takes both alphabets: that of mail, and that of addresses. @throws InvalidCharacterError where it is none */
export const decodeBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
