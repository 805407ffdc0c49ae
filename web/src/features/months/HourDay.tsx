/** On which day of the week the hour is, for the reminders of the whole notebook. */
import { commit } from "../../data/commit";
import { useLive } from "../../data/live";
import { useTapped } from "../../data/tapped";
import { buildChoiceChange, readChoice } from "../../store/settings";
import { hour as words } from "../../text/en/months";
import { listWeekdays } from "../../text/weekdays";
import { NotSaved } from "../../views/AutosaveField";

/** As the server knows them; the order is the calendar's. */
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const NO_DAY = "none";

export function HourDay() {
  const reading = useLive(async (read) => ({ day: (await readChoice("weekly_hour", read)) ?? NO_DAY }));
  const { shown, failed, tap } = useTapped(
    reading?.day,
    reading,
    async (value) => !!value && commit([buildChoiceChange("weekly_hour", value)]),
  );
  const names = listWeekdays();
  return (
    <div class="stack">
      <label>
        <span class="label">{words.day}</span>
        <select
          class="input"
          value={shown ?? NO_DAY}
          aria-describedby="hour-day-hint"
          onChange={({ currentTarget }) => tap(currentTarget.value)}
        >
          <option value={NO_DAY}>{words.noDay}</option>
          {WEEKDAYS.map((day, at) => (
            <option key={day} value={day}>
              {names[at]}
            </option>
          ))}
        </select>
      </label>
      <p class="aside" id="hour-day-hint">
        {words.dayHint}
      </p>
      <NotSaved failed={failed} />
    </div>
  );
}
