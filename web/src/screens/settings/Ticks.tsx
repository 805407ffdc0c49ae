/** What is set for this device alone, each by one tick. */
import { changeSetting, useSetting, type Setting } from "../../parts/setting";
import { settings } from "../../parts/words/settings";

function Tick({ name }: { name: Setting }) {
  const on = useSetting(name);
  return (
    <label class="tick">
      <input type="checkbox" checked={on === true} onChange={(event) => changeSetting(name, event.currentTarget.checked)} />
      {settings.ticks[name]}
    </label>
  );
}

export function Ticks() {
  return (
    <div>
      <Tick name="guard" />
      <Tick name="asked" />
    </div>
  );
}
