/** A choice for the whole notebook, as a control shows and makes it. */
import { buildChoiceChange, readChoice, type SettingName } from "../store/settings";
import { commit } from "./commit";
import { useLive } from "./live";
import { type TappedValue, useTapped } from "./tapped";

/** `shown` is undefined until the store has answered, and `usual` where nothing was chosen. */
export function useChoice(name: SettingName, usual: string): TappedValue<string | undefined> {
  const reading = useLive(
    async (read) => ({ value: (await readChoice(name, read)) ?? usual }),
    [name, usual],
  );
  return useTapped(
    reading?.value,
    reading,
    async (value) => value !== undefined && commit([buildChoiceChange(name, value)]),
  );
}
