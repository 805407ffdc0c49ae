"""Messages are closed as RFC 8291 says, and open only with the device's keys."""

from __future__ import annotations

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec

from server.push.encryption import encrypt, read_public_key
from tests.support.push_service import Subscriber, decode, decrypt, encode, write_point

# RFC 8291, section 5 and appendix A.
MESSAGE = b"When I grow up, I want to be a watermelon"
SENDER = (
    "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw",
    "BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8",
)
DEVICE = (
    "q1dXpw3UpT5VOmu_cf_v6ih07Aems3njxI-JWgLcM94",
    "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4",
)
SALT, SECRET = "DGv6ra1nlYgDCS1FRnbzlw", "BTBZMqHH6r4Tts7J_aSIgg"
BODY = (
    "DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBr"
    "u3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN"
)


def read_key(private: str) -> ec.EllipticCurvePrivateKey:
    return ec.derive_private_key(int.from_bytes(decode(private), "big"), ec.SECP256R1())


@pytest.mark.parametrize(("private", "public"), [SENDER, DEVICE])
def test_the_keys_of_the_example_belong_together(private: str, public: str) -> None:
    assert encode(write_point(read_key(private))) == public


def test_the_example_of_rfc_8291_comes_out_letter_by_letter() -> None:
    body = encrypt(MESSAGE, decode(DEVICE[1]), decode(SECRET), own_key=read_key(SENDER[0]), salt=decode(SALT))
    assert encode(body) == BODY
    assert decrypt(body, read_key(DEVICE[0]), decode(SECRET)) == MESSAGE


@pytest.mark.parametrize("message", [b"", b"{}", "Ünïcode 李娜 😀".encode(), b"x" * 3000])
def test_what_is_closed_opens_with_the_devices_keys_alone(message: bytes) -> None:
    dana, tom = Subscriber("dana"), Subscriber("tom")
    body = encrypt(message, write_point(dana.key), dana.secret)
    assert decrypt(body, dana.key, dana.secret) == message
    assert message == b"" or message not in body
    for key, secret in (tom.key, dana.secret), (dana.key, tom.secret):
        with pytest.raises(InvalidTag):
            decrypt(body, key, secret)


def test_no_two_bodies_are_alike() -> None:
    dana = Subscriber("dana")
    bodies = {encrypt(b"{}", write_point(dana.key), dana.secret) for _ in range(5)}
    assert len({body[:16] for body in bodies}) == len({body[21:86] for body in bodies}) == 5


@pytest.mark.parametrize(
    "point",
    [
        b"",
        b"\x04" + bytes(64),
        b"\x04" + b"\xff" * 64,
        b"\x02" + bytes(64),
        write_point(ec.generate_private_key(ec.SECP256R1()))[:-1],
        write_point(ec.generate_private_key(ec.SECP384R1())),
    ],
    ids=["nothing", "zeros", "beyond the field", "another form", "cut off", "another curve"],
)
def test_what_is_no_point_of_the_curve_is_no_key(point: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_public_key(point)
