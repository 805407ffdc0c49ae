/** The day's message, device by device: off until somebody turns it on here, and the browser is asked in that tap. */
import { useEffect, useState } from "preact/hooks";
import { Problem } from "../../api/client";
import {
  type DayMessages,
  renewDayMessages,
  turnOffDayMessages,
  turnOnDayMessages,
} from "../../data/dayMessages";
import { askPermission, findPushSupport, readPermission } from "../../platform/push";
import { dayMessages as words } from "../../text/en/dayMessages";
import { describeProblem } from "./problemText";

const describeFailure = (error: unknown): string =>
  error instanceof Problem ? describeProblem(error) : words.failed;

function Switch() {
  const [state, setState] = useState<DayMessages>();
  const [problem, setProblem] = useState("");
  const [isBusy, setBusy] = useState(false);
  const fail = (error: unknown) => setProblem(describeFailure(error));
  useEffect(() => void renewDayMessages().then(setState, fail), []);
  const attempt = async (act: () => Promise<void>, isOn: boolean) => {
    setProblem("");
    setBusy(true);
    await act().then(() => setState((before) => before && { ...before, isOn }), fail);
    setBusy(false);
  };
  const turnOn = async () => {
    if (await askPermission()) await turnOnDayMessages(state!.serverKey);
    else throw new Error("not permitted");
  };
  const isBlocked = readPermission() === "denied";
  const isOn = state?.isOn ?? false;
  return (
    <>
      <p class="aside">{isBlocked ? words.blocked : words.why}</p>
      {!isBlocked && <p class="aside">{words.way}</p>}
      {!isBlocked && (
        <button
          type="button"
          class={isOn ? "plain" : "button"}
          disabled={isBusy || !state}
          onClick={() => void attempt(isOn ? turnOffDayMessages : turnOn, !isOn)}
        >
          {isOn ? words.turnOff : words.turnOn}
        </button>
      )}
      {problem && !isBlocked && <p role="alert">{problem}</p>}
    </>
  );
}

export function DayMessagesPart() {
  const support = findPushSupport();
  return (
    <section class="stack" aria-labelledby="day-messages">
      <h3 id="day-messages">{words.title}</h3>
      {support === "supported" ? (
        <Switch />
      ) : (
        <p class="aside">{support === "home-screen" ? words.homeScreen : words.unsupported}</p>
      )}
    </section>
  );
}
