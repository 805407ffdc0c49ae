/** What is chosen for the whole notebook, one record a choice. */
import type { Change } from "../kinds/model";
import { settingId } from "../kinds/uuid5";
import { get } from "./reading";

/** `rhythm`: how often something falls due by itself: rare, now_and_then, often. */
export type SettingName = "rhythm";

/** The choice as it stands; undefined where none was made. */
export async function chosen(name: SettingName): Promise<string | undefined> {
  return (await get<"setting">(settingId(name)))?.fields.value ?? undefined;
}

/** The change that makes the choice. */
export const choice = (name: SettingName, value: string): Change => ({
  kind: "setting",
  id: settingId(name),
  fields: { name, value },
});
