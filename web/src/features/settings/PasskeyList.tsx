/** The passkeys: renamed, removed one by one, the last one only after a warning. */
import { useState } from "preact/hooks";
import {
  type Account,
  beginRegistration,
  type Options,
  Problem,
  removePasskey,
  renamePasskey,
} from "../../api/client";
import { formatTime } from "../../text/dates";
import { settings } from "../../text/en/settings";
import { AnotherPasskey } from "./AnotherPasskey";
import type { Guard } from "./Verification";

interface Props {
  account: Account;
  guard: Guard;
  onAccount: (account: Account) => void;
}
type Passkey = Account["passkeys"][number];

function RenameForm({ passkey, onName }: { passkey: Passkey; onName: (name: string) => void }) {
  const [name, setName] = useState(passkey.name);
  const submit = (event: Event) => {
    event.preventDefault();
    onName(name.trim());
  };
  return (
    <form class="add" onSubmit={submit}>
      <label>
        <span class="label">{settings.passkeyName}</span>
        <input
          class="input"
          value={name}
          maxLength={80}
          ref={(field) => field?.focus()}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button" disabled={!name.trim()}>
        {settings.rename}
      </button>
    </form>
  );
}

export function PasskeyList({ account, guard, onAccount }: Props) {
  const [renaming, setRenaming] = useState("");
  const [lastOne, setLastOne] = useState("");
  const rename = (id: string, name: string) =>
    guard.run(async () => {
      onAccount(await renamePasskey(id, name));
      setRenaming("");
    });
  const remove = (id: string, last = false) =>
    guard.run(async () => {
      try {
        onAccount(await removePasskey(id, { last }));
        setLastOne("");
      } catch (error) {
        if (!(error instanceof Problem && error.code === "last_passkey")) throw error;
        setLastOne(id);
      }
    });
  return (
    <section class="stack" aria-labelledby="passkeys">
      <h3 id="passkeys">{settings.passkeys}</h3>
      <ul class="list">
        {account.passkeys.map((passkey) => (
          <li key={passkey.id}>
            {renaming === passkey.id ? (
              <RenameForm passkey={passkey} onName={(name) => rename(passkey.id, name)} />
            ) : (
              <div class="line">
                <div>
                  {passkey.name || settings.unnamed}
                  <p class="aside">
                    {[
                      passkey.synced ? settings.synced : settings.single,
                      passkey.last_used_at != null && settings.used(formatTime(passkey.last_used_at)),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                  {passkey.warning && <p role="alert">{settings.doubled}</p>}
                </div>
                <div class="acts">
                  <button type="button" class="plain" onClick={() => setRenaming(passkey.id)}>
                    {settings.rename}
                  </button>
                  <button type="button" class="plain" onClick={() => remove(passkey.id)}>
                    {settings.remove}
                  </button>
                </div>
              </div>
            )}
            {lastOne === passkey.id && (
              <div class="notice" role="alert">
                <p>{settings.lastWarning}</p>
                <div class="row">
                  <button type="button" class="button" onClick={() => remove(passkey.id, true)}>
                    {settings.removeLast}
                  </button>
                  <button type="button" class="plain" onClick={() => setLastOne("")}>
                    {settings.cancel}
                  </button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ul>
      <AddPasskey guard={guard} onAccount={onAccount} first={account.passkeys.length < 2} />
    </section>
  );
}

interface AddProps {
  guard: Guard;
  first: boolean;
  onAccount: (account: Account) => void;
}

/** Its options are given to someone just verified only: the form opens once they are here. */
function AddPasskey({ guard, first, onAccount }: AddProps) {
  const [options, setOptions] = useState<Options | null>(null);
  const open = () => guard.run(async () => setOptions(await beginRegistration()));
  const close = () => setOptions(null);
  if (options) {
    const onAdded = (account: Account) => {
      close();
      onAccount(account);
    };
    return <AnotherPasskey label={settings.create} first={options} onStale={close} onAccount={onAdded} />;
  }
  return (
    <>
      {first && <p class="aside">{settings.addPasskeyHow}</p>}
      <button type="button" class="button" onClick={open}>
        {settings.addPasskey}
      </button>
    </>
  );
}
