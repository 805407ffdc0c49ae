/** The recovery code: made on wish, shown once. */
import { useState } from "preact/hooks";
import { makeRecoveryCode } from "../../api/client";
import { settings } from "../../parts/words/settings";
import type { Guard } from "./Verified";

export function RecoveryCode({ has, guard, onChanged }: { has: boolean; guard: Guard; onChanged: () => void }) {
  const [code, setCode] = useState("");
  const make = () =>
    guard.run(async () => {
      setCode((await makeRecoveryCode()).code);
      onChanged();
    });
  return (
    <section class="stack" aria-labelledby="recovery">
      <h3 id="recovery">{settings.recoveryTitle}</h3>
      {code ? (
        <>
          <p role="status">{settings.codeOnce}</p>
          <p class="code">{code}</p>
        </>
      ) : (
        <p class="aside">{has ? settings.recoveryHave : settings.recoveryNone}</p>
      )}
      <button type="button" class="button" onClick={make}>{settings.makeCode}</button>
    </section>
  );
}
