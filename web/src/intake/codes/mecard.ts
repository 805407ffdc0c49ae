/** Codes of one line with short keys: MECARD and its likes BIZCARD and MATMSG. */
import { firstNameFirst } from "../../kinds/names";
import { split } from "../contentline";
import { Gathered, type Code } from "./code";
import { numberOf, profile } from "./links";

/** Each key with its values, in their order; `;;` or the end ends it. */
function fieldsOf(text: string): (name: string) => string[] {
  const fields = split(text.slice(text.indexOf(":") + 1), ";").map((part) => {
    const [, key = "", value = ""] = /^\s*([a-z-]{1,20})\s*:([^]*)$/i.exec(part) ?? [];
    return [key.toUpperCase(), value.trim()] as const;
  });
  return (name) => fields.filter(([key, value]) => key === name && value).map(([, value]) => value);
}

function tellAll(out: Gathered, of: (name: string) => string[], keys: Record<"job_title" | "organization" | "email", string[]>) {
  for (const [field, names] of Object.entries(keys)) {
    for (const value of names.flatMap(of)) out.tell(field as keyof typeof keys, value);
  }
  for (const value of [...of("URL"), ...of("X-SOCIALPROFILE")]) {
    const found = profile(value);
    if (found) out.tell("linkedin_url", found.linkedin_url);
    else out.link(value);
  }
  of("NOTE").concat(of("MEMO")).forEach((value) => out.note(value));
}

function mecard(raw: string, of: (name: string) => string[]): Code {
  const out = new Gathered();
  of("N").forEach((value) => out.tell("name", firstNameFirst(value)));
  if (!out.person.name) out.tell("name", of("NICKNAME")[0]);
  tellAll(out, of, { job_title: ["TITLE", "TIL"], organization: ["ORG", "COMPANY"], email: ["EMAIL"] });
  for (const value of [...of("TEL"), ...of("TEL-AV")]) out.tell("phone", numberOf(value));
  of("DIV").forEach((value) => out.note(value));
  return out.code("mecard", raw);
}

function bizcard(raw: string, of: (name: string) => string[]): Code {
  const out = new Gathered();
  out.tell("name", [of("N")[0], of("X")[0]].filter(Boolean).join(" "));
  tellAll(out, of, { job_title: ["T"], organization: ["C"], email: ["E"] });
  for (const value of ["M", "B", "TEL", "F"].flatMap(of)) out.tell("phone", numberOf(value));
  return out.code("bizcard", raw);
}

function letter(raw: string, of: (name: string) => string[]): Code {
  const out = new Gathered();
  of("TO").forEach((value) => out.tell("email", value));
  for (const value of [...of("SUB"), ...of("BODY")]) out.note(value);
  return out.code("mail", raw);
}

/** A code of one of these sorts; undefined where it is none. */
export function readKeys(raw: string, text: string): Code | undefined {
  const [, head = ""] = /^(mecard|bizcard|matmsg)\s*:/i.exec(text) ?? [];
  const read = { MECARD: mecard, BIZCARD: bizcard, MATMSG: letter }[head.toUpperCase()];
  return read?.(raw, fieldsOf(text));
}
