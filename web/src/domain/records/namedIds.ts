/** Ids of what every device must call alike: UUIDv5 (RFC 9562). Nothing that loads first needs one. */
import { v5 } from "uuid";

const buildNamespace = (number: number): string => `6f1c1d0a-000${number}-5000-8000-000000000000`;
const WORDINGS = buildNamespace(0);
const SETTINGS = buildNamespace(1);
const DISMISSALS = buildNamespace(2);
const PROMISES = buildNamespace(3);

/** The id of the words that lost: made once, however often and wherever the same loss is seen. */
export const buildWordingId = (record: string, field: string, stamp: string): string =>
  v5(record + field + stamp, WORDINGS);

/** The id of a setting, alike on every device. */
export const buildSettingId = (name: string): string => v5(name, SETTINGS);

/**
 * The id of a topic of one's own, or of one's own word for a topic. Topics began in the namespace of settings, and stay
 * there: devices must go on calling them alike.
 */
export const buildTopicId = (name: string): string => v5(name, SETTINGS);

/** The id of the followup by which two records are not to be brought together again. */
export const buildDismissalId = (one: string, other: string): string => v5(one + other, DISMISSALS);

/** The id of the followup of a promise. */
export const buildPromiseFollowupId = (jot: string): string => v5(jot, PROMISES);
