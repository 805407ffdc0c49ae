/** The account, signed in: its passkeys, its ways back in, what tells of the day, where it is open, and the way out. */
import type { Account } from "../../api/client";
import { formatTime } from "../../text/dates";
import { settings } from "../../text/en/settings";
import { CalendarFeed, type Feed } from "./CalendarFeed";
import { DayMessagesPart } from "./DayMessagesPart";
import { NotebookName } from "./NotebookName";
import { PasskeyList } from "./PasskeyList";
import { RecoveryCode } from "./RecoveryCode";
import { Sessions } from "./Sessions";
import { SignOut } from "./SignOut";
import { useGuard, VerifyDialog } from "./Verification";

interface Props {
  account: Account;
  /** undefined: the server did not tell. */
  feed: Feed | undefined;
  onAccount: (account: Account) => void;
  /** Something changed that the answer did not tell: ask again. */
  onChanged: () => void;
}

export function SignedInPart({ account, feed, onAccount, onChanged }: Props) {
  const guard = useGuard(account);
  return (
    <div class="stack">
      <NotebookName account={account} onAccount={onAccount} />
      {account.recovered_at != null && (
        <p class="notice">{settings.recovered(formatTime(account.recovered_at))}</p>
      )}
      {guard.problem && (
        <p class="notice" role="alert">
          {guard.problem}
        </p>
      )}
      {guard.waiting && <VerifyDialog guard={guard} onAccount={onAccount} />}
      <PasskeyList account={account} guard={guard} onAccount={onAccount} />
      <RecoveryCode has={account.recovery} guard={guard} onChanged={onChanged} />
      <DayMessagesPart />
      {feed && <CalendarFeed guard={guard} feed={feed} />}
      <Sessions account={account} guard={guard} onChanged={onChanged} />
      <SignOut />
    </div>
  );
}
