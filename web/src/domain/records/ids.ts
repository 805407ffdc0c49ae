/** Ids of what is written down: UUIDv7 (RFC 9562). */
import { v7 } from "uuid";

/** A new id. Ids made later on this page sort later, also within one millisecond and after the clock went back. */
export const createId = (): string => v7();

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isId = (text: unknown): text is string => typeof text === "string" && UUID.test(text);
