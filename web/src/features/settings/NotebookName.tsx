/** What the notebook is called, and another name for it. */
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Account, renameAccount } from "../../api/client";
import { settings } from "../../text/en/settings";
import { describeProblem } from "./problemText";

interface Props {
  account: Account;
  onAccount: (account: Account) => void;
}

export function NotebookName({ account, onAccount }: Props) {
  const [name, setName] = useState<string>();
  const [problem, setProblem] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const isOpen = name !== undefined;
  useLayoutEffect(() => field.current?.focus(), [isOpen]);
  const close = () => {
    setName(undefined);
    setProblem("");
    requestAnimationFrame(() => opener.current?.focus());
  };
  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      onAccount(await renameAccount(name!.trim()));
      close();
    } catch (error) {
      setProblem(describeProblem(error));
    }
  };
  return (
    <>
      <p>{settings.signedIn(account.name)}</p>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {!isOpen ? (
        <button ref={opener} type="button" class="plain" onClick={() => setName(account.name)}>
          {settings.otherName}
        </button>
      ) : (
        <form class="add" onSubmit={(event) => void submit(event)}>
          <label>
            <span class="label">{settings.name}</span>
            <input
              ref={field}
              class="input"
              value={name}
              maxLength={80}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <button type="submit" class="button" disabled={!name.trim()}>
            {settings.useName}
          </button>
          <button type="button" class="plain" onClick={close}>
            {settings.cancel}
          </button>
        </form>
      )}
    </>
  );
}
