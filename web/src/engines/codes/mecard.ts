/** Codes of one line with short keys: MECARD and its likes BIZCARD and MATMSG. */
import { putFirstNameFirst } from "../../domain/rules/identity";
import { splitValue } from "../text/contentLine";
import { CodeBuilder, type CodeContent } from "./code";
import { addMail, addWords, readNumber, readProfile } from "./links";

/** Each key with its values, in their order; `;;` or the end ends it. */
function readFields(text: string): (name: string) => string[] {
  const fields = splitValue(text.slice(text.indexOf(":") + 1), ";").map((part) => {
    const [, key = "", value = ""] = /^\s*([a-z-]{1,20})\s*:(.*)$/is.exec(part) ?? [];
    return [key.toUpperCase(), value.trim()] as const;
  });
  return (name) => fields.filter(([key, value]) => key === name && value).map(([, value]) => value);
}

function addAll(
  builder: CodeBuilder,
  of: (name: string) => string[],
  keys: Record<"job_title" | "organization" | "email", string[]>,
) {
  for (const field of ["job_title", "organization"] as const) {
    for (const value of keys[field].flatMap(of)) builder.addField(field, value);
  }
  for (const value of keys.email.flatMap(of)) addMail(builder, value);
  for (const value of [...of("URL"), ...of("X-SOCIALPROFILE")]) {
    const profile = readProfile(value);
    if (profile) builder.addField("linkedin_url", profile.linkedin_url);
    else builder.addLink(value);
  }
  for (const value of [...of("NOTE"), ...of("MEMO")]) addWords(builder, value);
}

function readMecard(raw: string, of: (name: string) => string[]): CodeContent {
  const builder = new CodeBuilder();
  for (const value of of("N")) builder.addField("name", putFirstNameFirst(value));
  if (!builder.person.name) builder.addField("name", of("NICKNAME")[0]);
  addAll(builder, of, { job_title: ["TITLE", "TIL"], organization: ["ORG", "COMPANY"], email: ["EMAIL"] });
  for (const value of [...of("TEL"), ...of("TEL-AV")]) builder.addField("phone", readNumber(value));
  for (const value of of("DIV")) builder.addNote(value);
  return builder.build("mecard", raw);
}

function readBizcard(raw: string, of: (name: string) => string[]): CodeContent {
  const builder = new CodeBuilder();
  builder.addField("name", [of("N")[0], of("X")[0]].filter(Boolean).join(" "));
  addAll(builder, of, { job_title: ["T"], organization: ["C"], email: ["E"] });
  for (const value of ["M", "B", "TEL", "F"].flatMap(of)) builder.addField("phone", readNumber(value));
  return builder.build("bizcard", raw);
}

function readLetter(raw: string, of: (name: string) => string[]): CodeContent {
  const builder = new CodeBuilder();
  for (const value of of("TO")) addMail(builder, value);
  for (const value of [...of("SUB"), ...of("BODY")]) builder.addNote(value);
  return builder.build("mail", raw);
}

/** A code of one of these sorts; undefined where it is none. */
export function readKeys(raw: string, text: string): CodeContent | undefined {
  const [, head = ""] = /^(mecard|bizcard|matmsg)\s*:/i.exec(text) ?? [];
  const read = { MECARD: readMecard, BIZCARD: readBizcard, MATMSG: readLetter }[head.toUpperCase()];
  return read?.(raw, readFields(text));
}
