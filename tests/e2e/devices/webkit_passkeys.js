/**
 * Passkeys for an engine that has none: stands where `navigator.credentials` would, says yes to everything,
 * and signs with real ES256 keys, so that the server's checks run for true. Like an older iPhone it has
 * no helpers for JSON. Its keychain lies in localStorage, where the test finds it.
 */
(() => {
  const PLACE = "authenticator.keychain";
  const CURVE = { name: "ECDSA", namedCurve: "P-256" };
  const PRESENT_AND_VERIFIED = 0x05;
  const ATTESTED = 0x40;

  const utf8 = (text) => new TextEncoder().encode(text);
  const join = (...parts) => Uint8Array.from(parts.flatMap((part) => [...part]));
  const sha256 = async (data) => new Uint8Array(await crypto.subtle.digest("SHA-256", data));
  const toText = (data) =>
    btoa(String.fromCharCode(...new Uint8Array(data)))
      .replaceAll("+", "-")
      .replaceAll("/", "_")
      .replaceAll("=", "");
  const toBytes = (text) =>
    Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));

  const keychain = () => JSON.parse(localStorage.getItem(PLACE) ?? "[]");
  const put = (passkeys) => localStorage.setItem(PLACE, JSON.stringify(passkeys));

  const clientData = (type, challenge) =>
    utf8(JSON.stringify({ type, challenge: toText(challenge), origin: location.origin, crossOrigin: false }));

  const authenticatorData = async (flags, attested = []) =>
    join(await sha256(utf8(location.hostname)), [flags, 0, 0, 0, 0], attested);

  /** CBOR of the key: kty EC2, alg ES256, crv P-256, x, y. */
  const cose = ({ x, y }) =>
    join([0xa5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32], toBytes(x), [0x22, 0x58, 32], toBytes(y));

  /** CBOR of {fmt: "none", attStmt: {}, authData}; authData is longer than 23 bytes and shorter than 256. */
  const attestation = (authData) =>
    join(
      [0xa3, 0x63],
      utf8("fmt"),
      [0x64],
      utf8("none"),
      [0x67],
      utf8("attStmt"),
      [0xa0, 0x68],
      utf8("authData"),
      [0x58, authData.length],
      authData,
    );

  /** WebCrypto gives r and s side by side; WebAuthn wants them as DER. */
  function der(raw) {
    const integer = (bytes) => {
      const from = bytes.findIndex((byte) => byte !== 0);
      const short = [...bytes.slice(from)];
      const unsigned = short[0] & 0x80 ? [0, ...short] : short;
      return [2, unsigned.length, ...unsigned];
    };
    const both = [...integer(raw.slice(0, 32)), ...integer(raw.slice(32))];
    return Uint8Array.from([0x30, both.length, ...both]);
  }

  const credential = (id, response) => ({
    id: toText(id),
    rawId: id.buffer,
    type: "public-key",
    authenticatorAttachment: "platform",
    getClientExtensionResults: () => ({}),
    response,
  });

  async function create({ publicKey: { challenge, user, excludeCredentials = [] } }) {
    const held = new Set(keychain().map((passkey) => passkey.id));
    if (excludeCredentials.some(({ id }) => held.has(toText(id))))
      throw new DOMException("here", "InvalidStateError");
    const { privateKey } = await crypto.subtle.generateKey(CURVE, true, ["sign"]);
    const key = await crypto.subtle.exportKey("jwk", privateKey);
    const id = crypto.getRandomValues(new Uint8Array(20));
    put([...keychain(), { id: toText(id), user: toText(user.id), key }]);
    const attested = join(new Uint8Array(16), [0, id.length], id, cose(key));
    const authData = await authenticatorData(PRESENT_AND_VERIFIED | ATTESTED, attested);
    return credential(id, {
      clientDataJSON: clientData("webauthn.create", challenge).buffer,
      attestationObject: attestation(authData).buffer,
      getTransports: () => ["internal"],
    });
  }

  async function get({ publicKey: { challenge, allowCredentials = [] } }) {
    const allowed = new Set(allowCredentials.map(({ id }) => toText(id)));
    const passkey = keychain().findLast(({ id }) => !allowed.size || allowed.has(id));
    if (!passkey) throw new DOMException("There is no passkey.", "NotAllowedError");
    const key = await crypto.subtle.importKey("jwk", passkey.key, CURVE, false, ["sign"]);
    const clientDataJSON = clientData("webauthn.get", challenge);
    const authData = await authenticatorData(PRESENT_AND_VERIFIED);
    const said = join(authData, await sha256(clientDataJSON));
    const raw = new Uint8Array(await crypto.subtle.sign({ name: "ECDSA", hash: "SHA-256" }, key, said));
    return credential(toBytes(passkey.id), {
      clientDataJSON: clientDataJSON.buffer,
      authenticatorData: authData.buffer,
      signature: der(raw).buffer,
      userHandle: toBytes(passkey.user).buffer,
    });
  }

  window.PublicKeyCredential = class {};
  Object.defineProperty(navigator, "credentials", { value: { create, get } });
})();
