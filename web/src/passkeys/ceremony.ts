/** The browser's side of passkeys: the only place that asks the browser for one. */
import {
  browserSupportsWebAuthn,
  browserSupportsWebAuthnAutofill,
  startAuthentication,
  startRegistration,
  WebAuthnAbortService,
} from "@simplewebauthn/browser";
import type { Options } from "../api/client";

/** Why there is no passkey. `cancelled`: by the person, or for want of time. */
type CeremonyFailure = "cancelled" | "already" | "unsupported" | "failed";

export class CeremonyError extends Error {
  override name = "CeremonyError";

  constructor(
    readonly failure: CeremonyFailure,
    cause?: unknown,
  ) {
    super(`no passkey: ${failure}`, { cause });
  }
}

/** By the name of the browser's DOMException, which the library passes on. */
const FAILURES: Record<string, CeremonyFailure> = {
  NotAllowedError: "cancelled",
  AbortError: "cancelled",
  InvalidStateError: "already",
  NotSupportedError: "unsupported",
  SecurityError: "unsupported",
};

/** A registration or assertion as JSON, as `POST /api/passkeys` and `POST /api/session` take it. */
type CredentialJson = { [key: string]: unknown };

export const supportsPasskeys = browserSupportsWebAuthn;

/** Whether the browser offers passkeys where a sign-in field is filled in. */
export const supportsAutofill = browserSupportsWebAuthnAutofill;

async function runCeremony(ask: () => Promise<object>, signal?: AbortSignal): Promise<CredentialJson> {
  if (!supportsPasskeys()) throw new CeremonyError("unsupported");
  // The library holds one ceremony at a time: a new one ends the last, and this ends the one that runs.
  const cancel = () => WebAuthnAbortService.cancelCeremony();
  signal?.addEventListener("abort", cancel);
  try {
    return { ...(await ask()) };
  } catch (error) {
    throw new CeremonyError(FAILURES[(error as Error).name] ?? "failed", error);
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
}

/**
 * Makes a passkey by the server's options. Call it in the tap itself, with options fetched before: Safari
 * forgets the tap while something is awaited.
 * @throws CeremonyError
 */
export function createPasskey({ options }: Options): Promise<CredentialJson> {
  return runCeremony(() => startRegistration({ optionsJSON: options as never }));
}

interface RequestMode {
  /** Waits in the autofill of a field until a passkey is picked, or the signal ends it. */
  conditional?: boolean;
  signal?: AbortSignal;
}

/** Asks for a passkey of the server's options. @throws CeremonyError */
export function requestPasskey(
  { options }: Options,
  { conditional = false, signal }: RequestMode = {},
): Promise<CredentialJson> {
  return runCeremony(
    () => startAuthentication({ optionsJSON: options as never, useBrowserAutofill: conditional }),
    signal,
  );
}
