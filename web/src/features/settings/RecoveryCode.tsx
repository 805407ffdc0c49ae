/** The recovery code: made on wish, shown once. */
import { useState } from "preact/hooks";
import { createRecoveryCode } from "../../api/client";
import { settings } from "../../text/en/settings";
import type { Guard } from "./Verification";

export function RecoveryCode({
  has,
  guard,
  onChanged,
}: {
  has: boolean;
  guard: Guard;
  onChanged: () => void;
}) {
  const [code, setCode] = useState("");
  const make = () =>
    guard.run(async () => {
      setCode((await createRecoveryCode()).code);
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
      <button type="button" class="button" onClick={make}>
        {settings.makeCode}
      </button>
    </section>
  );
}
