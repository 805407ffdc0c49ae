/** On which day of the week the hour is, for the reminders of the whole notebook. */
import { useChoice } from "../../data/choices";
import { hour as words } from "../../text/en/months";
import { listWeekdays } from "../../text/weekdays";
import { NotSaved } from "../../views/AutosaveField";

/** As the server knows them; the order is the calendar's. */
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const NO_DAY = "none";

export function HourDay() {
  const { shown, failed, tap } = useChoice("weekly_hour", NO_DAY);
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
