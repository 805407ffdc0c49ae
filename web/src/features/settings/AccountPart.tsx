/** The account, as it stands: signed out, signed in, between two notebooks, or out of reach. */
import { useEffect, useState } from "preact/hooks";
import { type Account, fetchCalendarFeed } from "../../api/client";
import { adoptNotebook, findForeignNotebook, readSession, type SessionState } from "../../passkeys/account";
import type { Summary } from "../../store/device";
import { storeFailure } from "../../store/storeFailure";
import { settings } from "../../text/en/settings";
import { AccountConflict } from "./AccountConflict";
import { AnotherPasskey } from "./AnotherPasskey";
import type { Feed } from "./CalendarFeed";
import { SignedInPart } from "./SignedInPart";
import { SignIn } from "./SignIn";

export function AccountPart() {
  const [standing, setStanding] = useState<SessionState>();
  const [between, setBetween] = useState<Summary | null>(null);
  const [feed, setFeed] = useState<Feed>();

  const show = async (next: SessionState) => {
    const question =
      next.is === "in" && !next.account.limited ? await findForeignNotebook(next.account) : null;
    // Signed in, and nothing stands between: the tab may have been closed before it was settled.
    if (next.is === "in" && !next.account.limited && !question) {
      await adoptNotebook(next.account);
      setFeed(await fetchCalendarFeed().catch(() => undefined));
    }
    setBetween(question);
    setStanding(next);
  };
  // Where the store is in trouble its banner says so, and this part comes when that is over.
  const ask = () =>
    void readSession()
      .then(show)
      .catch(() => undefined);
  const showAccount = (account: Account) => void show({ is: "in", account });
  useEffect(() => {
    ask();
    addEventListener("online", ask);
    const stop = storeFailure.subscribe((trouble) => trouble || ask());
    return () => {
      removeEventListener("online", ask);
      stop();
    };
  }, []);

  return (
    // Until it is known how tall it is, it keeps the screen: what stands below must not jump from under a finger.
    <section class="part" aria-labelledby="account" style={standing ? undefined : { minHeight: "100dvh" }}>
      <h2 id="account">{settings.account}</h2>
      {!standing && (
        <p class="aside" role="status">
          {settings.loading}
        </p>
      )}
      {standing?.is === "away" && (
        <>
          <p>{settings.away}</p>
          <button type="button" class="button" onClick={ask}>
            {settings.again}
          </button>
        </>
      )}
      {standing?.is === "out" && <SignIn again={standing.again} onAccount={showAccount} />}
      {standing?.is === "in" && between && (
        <AccountConflict account={standing.account} here={between} onSettled={ask} />
      )}
      {standing?.is === "in" && !between && standing.account.limited && (
        <>
          <p>{settings.limited}</p>
          <AnotherPasskey label={settings.create} onAccount={showAccount} />
        </>
      )}
      {standing?.is === "in" && !between && !standing.account.limited && (
        <SignedInPart
          account={standing.account}
          feed={feed}
          onAccount={(account) => setStanding({ is: "in", account })}
          onChanged={ask}
        />
      )}
    </section>
  );
}
