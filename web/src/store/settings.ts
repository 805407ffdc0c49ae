/** What is chosen for the whole notebook, one record a choice. */

import type { Change } from "../domain/records/model";
import { buildSettingId } from "../domain/records/namedIds";
import { notebook } from "./reading";

/**
 * `rhythm`: how often something falls due by itself: rare, now_and_then, often. `weekly_hour`: the day on which reminders
 * tell of it: mon to sun, or none of them.
 */
export type SettingName = "rhythm" | "weekly_hour";

/** The choice as it stands; undefined where none was made. */
export async function readChoice(name: SettingName, read = notebook): Promise<string | undefined> {
  return (await read.findRecord(buildSettingId(name), "setting"))?.fields.value ?? undefined;
}

/** The change that makes the choice. */
export const buildChoiceChange = (name: SettingName, value: string): Change => ({
  kind: "setting",
  id: buildSettingId(name),
  fields: { name, value },
});
