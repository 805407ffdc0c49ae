/** The browser's side of passkeys: the only place that speaks to navigator.credentials. */

type Made = { [key: string]: unknown };

/** How it ended without a passkey. `cancelled`: by the person, or for want of time. */
export type Refusal = "cancelled" | "already" | "unsupported" | "failed";

export class CeremonyEnded extends Error {
  override name = "CeremonyEnded";

  constructor(
    readonly refusal: Refusal,
    cause?: unknown,
  ) {
    super(`no passkey: ${refusal}`, { cause });
  }
}

const REFUSALS: Record<string, Refusal> = {
  NotAllowedError: "cancelled",
  AbortError: "cancelled",
  InvalidStateError: "already",
  NotSupportedError: "unsupported",
  SecurityError: "unsupported",
};

export const passkeysWork = (): boolean => typeof PublicKeyCredential !== "undefined";

/** Whether the browser offers passkeys where a sign-in field is filled in. */
export async function autofillWorks(): Promise<boolean> {
  return passkeysWork() && (await PublicKeyCredential.isConditionalMediationAvailable?.().catch(() => false)) === true;
}

function bytes(text: string): ArrayBuffer {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(binary, (char) => char.charCodeAt(0)).buffer;
}

function text(from: ArrayBuffer | null | undefined): string | undefined {
  if (!from) return undefined;
  const binary = String.fromCharCode(...new Uint8Array(from));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

type Listed = { id: string; type: "public-key" };
const listed = (list: unknown) => ((list ?? []) as Listed[]).map((one) => ({ ...one, id: bytes(one.id) }));

/* Older iPhones have passkeys, but not the helpers that read and write their JSON. */

function creation(json: Made): PublicKeyCredentialCreationOptions {
  const native = PublicKeyCredential.parseCreationOptionsFromJSON?.(json as never);
  if (native) return native;
  const user = json["user"] as PublicKeyCredentialUserEntityJSON;
  return {
    ...(json as object),
    challenge: bytes(json["challenge"] as string),
    user: { ...user, id: bytes(user.id) },
    excludeCredentials: listed(json["excludeCredentials"]),
  } as unknown as PublicKeyCredentialCreationOptions;
}

function request(json: Made): PublicKeyCredentialRequestOptions {
  const native = PublicKeyCredential.parseRequestOptionsFromJSON?.(json as never);
  if (native) return native;
  return {
    ...(json as object),
    challenge: bytes(json["challenge"] as string),
    allowCredentials: listed(json["allowCredentials"]),
  } as unknown as PublicKeyCredentialRequestOptions;
}

function told(credential: PublicKeyCredential): Made {
  if (typeof credential.toJSON === "function") return credential.toJSON() as unknown as Made;
  const { id, rawId, type, authenticatorAttachment } = credential;
  const response = credential.response as AuthenticatorAttestationResponse & AuthenticatorAssertionResponse;
  return {
    id,
    rawId: text(rawId),
    type,
    authenticatorAttachment,
    clientExtensionResults: credential.getClientExtensionResults(),
    response: {
      clientDataJSON: text(response.clientDataJSON),
      attestationObject: text(response.attestationObject),
      transports: response.getTransports?.(),
      authenticatorData: text(response.authenticatorData),
      signature: text(response.signature),
      userHandle: text(response.userHandle),
    },
  };
}

async function ceremony(ask: () => Promise<Credential | null>): Promise<Made> {
  if (!passkeysWork()) throw new CeremonyEnded("unsupported");
  try {
    const credential = await ask();
    if (credential) return told(credential as PublicKeyCredential);
  } catch (error) {
    throw new CeremonyEnded(REFUSALS[(error as Error).name] ?? "failed", error);
  }
  throw new CeremonyEnded("cancelled");
}

/**
 * Makes a passkey by the server's options; answers the credential as JSON. Call it in the tap itself,
 * with options fetched before: Safari forgets the tap while something is awaited.
 */
export function createPasskey(options: object, { signal }: { signal?: AbortSignal } = {}): Promise<Made> {
  return ceremony(() => navigator.credentials.create({ publicKey: creation(options as Made), signal }));
}

/** Uses a passkey; `conditional` waits in the autofill of a field until one is picked, or the signal ends it. */
export function usePasskey(
  options: object,
  { conditional = false, signal }: { conditional?: boolean; signal?: AbortSignal } = {},
): Promise<Made> {
  const mediation = conditional ? "conditional" : "optional";
  return ceremony(() => navigator.credentials.get({ publicKey: request(options as Made), mediation, signal }));
}
