/** What is set for this device alone, each by one tick. */
import { changeSetting, type Setting, useSetting } from "../../data/deviceSetting";
import { settings } from "../../text/en/settings";

function Tick({ name }: { name: Setting }) {
  const on = useSetting(name);
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={on === true}
        onChange={(event) => changeSetting(name, event.currentTarget.checked)}
      />
      {settings.ticks[name]}
    </label>
  );
}

export function DeviceSettings() {
  return (
    <div>
      <Tick name="guard" />
      <Tick name="asked" />
    </div>
  );
}
