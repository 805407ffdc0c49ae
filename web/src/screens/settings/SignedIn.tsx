/** The account, signed in: its passkeys, its ways back in, its calendar, where it is open, and the way out. */
import type { Account } from "../../api/client";
import { timeWords } from "../../parts/days";
import { settings } from "../../parts/words/settings";
import { CalendarFeed } from "./CalendarFeed";
import { PasskeyList } from "./PasskeyList";
import { RecoveryCode } from "./RecoveryCode";
import { Sessions } from "./Sessions";
import { SignOut } from "./SignOut";
import { useGuard, VerifyDialog } from "./Verified";

interface Props {
  account: Account;
  onAccount: (account: Account) => void;
  /** Something changed that the answer did not tell: ask again. */
  onChanged: () => void;
}

export function SignedIn({ account, onAccount, onChanged }: Props) {
  const guard = useGuard(account);
  return (
    <div class="stack">
      <p>{settings.signedIn(account.name)}</p>
      {account.recovered_at != null && <p class="notice">{settings.recovered(timeWords(account.recovered_at))}</p>}
      {guard.problem && <p class="notice" role="alert">{guard.problem}</p>}
      {guard.waiting && <VerifyDialog guard={guard} onAccount={onAccount} />}
      <PasskeyList account={account} guard={guard} onAccount={onAccount} />
      <RecoveryCode has={account.recovery} guard={guard} onChanged={onChanged} />
      <CalendarFeed guard={guard} />
      <Sessions account={account} guard={guard} onChanged={onChanged} />
      <SignOut />
    </div>
  );
}
