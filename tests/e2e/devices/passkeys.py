"""Virtual authenticators: where a device's passkeys live, and how they reach its owner's other devices."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

from playwright.sync_api import BrowserContext, Page

Keychain = list[Any]
"""Passkeys as one engine writes them down; another device of the same engine can hold them."""

BUILT_IN = {
    "protocol": "ctap2",
    "ctap2Version": "ctap2_1",
    "transport": "internal",
    "hasResidentKey": True,
    "hasUserVerification": True,
    "isUserVerified": True,
    "automaticPresenceSimulation": True,
    "defaultBackupEligibility": True,
    "defaultBackupState": True,
}


class Authenticator(ABC):
    """A place for passkeys that always says yes."""

    @abstractmethod
    def read_passkeys(self) -> Keychain: ...

    @abstractmethod
    def add_passkeys(self, keychain: Keychain) -> None:
        """As a synced keychain does: the passkeys of another device are here too."""

    def replace(self) -> None:
        """Another authenticator takes its place, with no passkey on it. Only Chromium's can."""
        raise NotImplementedError

    def decline(self) -> None:
        """From now on the owner is not recognised, as with a wet finger. Only Chromium's can."""
        raise NotImplementedError


class ChromiumAuthenticator(Authenticator):
    """The browser's own WebAuthn, with a device behind it that is not there. It belongs to one page."""

    def __init__(self, page: Page) -> None:
        self.session = page.context.new_cdp_session(page)
        self.session.send("WebAuthn.enable", {"enableUI": False})
        self.which = self._built()

    def _built(self) -> dict[str, str]:
        made = self.session.send("WebAuthn.addVirtualAuthenticator", {"options": BUILT_IN})
        return {"authenticatorId": made["authenticatorId"]}

    def replace(self) -> None:
        self.session.send("WebAuthn.removeVirtualAuthenticator", self.which)
        self.which = self._built()

    def read_passkeys(self) -> Keychain:
        return list(self.session.send("WebAuthn.getCredentials", self.which)["credentials"])

    def add_passkeys(self, keychain: Keychain) -> None:
        for passkey in keychain:
            self.session.send("WebAuthn.addCredential", {**self.which, "credential": passkey})

    def decline(self) -> None:
        self.session.send("WebAuthn.setUserVerified", {**self.which, "isUserVerified": False})


class ContextAuthenticator(Authenticator):
    """Playwright's: it stands in for `navigator.credentials` in every page, in every engine."""

    def __init__(self, context: BrowserContext) -> None:
        self.credentials = context.credentials
        self.credentials.install()

    def read_passkeys(self) -> Keychain:
        return list(self.credentials.get())

    def add_passkeys(self, keychain: Keychain) -> None:
        for passkey in keychain:
            self.credentials.create(
                passkey["rpId"],
                id=passkey["id"],
                private_key=passkey["privateKey"],
                public_key=passkey["publicKey"],
                user_handle=passkey["userHandle"],
                sign_count=passkey["signCount"],
            )
