"""A device that has been copied, and one that belongs to somebody else."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest
from werkzeug.test import TestResponse

from server.ids import create_id
from tests.server.clients import Device, Notebook


def problem(response: TestResponse) -> tuple[int, str]:
    assert response.content_type == "application/problem+json"
    problem = response.get_json()
    assert problem["status"] == response.status_code
    assert problem["detail"].endswith(".")
    return problem["status"], problem["code"]


def test_a_copy_that_speaks_after_the_other_is_a_twin(phone: Device) -> None:
    phone.start().ask(phone.change({"text": "before the backup"}))
    twin = copy.copy(phone)
    phone.ask(phone.change({"text": "after it"}))

    question = twin.question(twin.change({"text": "on the new phone"}))
    assert problem(twin.send(question)) == (409, "twin")

    assert len(phone.ask(heard=0)["changes"]) == 2, "nothing of it was taken in"
    twin.name = "another0"
    twin.tries = []
    assert twin.ask(twin.change({"text": "on the new phone"}))["refused"] == []


def test_a_device_whose_answers_were_lost_is_no_twin(phone: Device) -> None:
    phone.start()
    tries: list[str] = []
    for number in range(5):
        question = phone.question(phone.change({"text": f"jot {number}"}))
        tries.append(question["req"])
        assert phone.send({**question, "tries": tries}).status_code == 200


def test_a_poll_is_nobodys_twin(phone: Device) -> None:
    phone.start().ask(phone.change({"text": "there"}))
    phone.tries = []
    assert phone.ask()["refused"] == []


@pytest.fixture
def stranger(open_notebook: Callable[..., Notebook], phone: Device) -> Device:
    """The same device, in somebody else's notebook which is not empty."""
    phone.start().ask(phone.change({"text": "Dana's"}))
    priyas = open_notebook("Priya")
    other = priyas.device("others00").start()
    other.ask(other.change({"text": "Priya's"}))
    return priyas.device(phone.name).start()


def test_a_device_of_another_notebook_can_write_nothing(stranger: Device) -> None:
    question = stranger.question(stranger.change({"text": "mixed up"}))
    assert problem(stranger.send(question)) == (409, "not_your_notebook")
    assert len(stranger.notebook.device("looks000").start().catch_up()) == 1


def test_a_device_of_another_notebook_hears_nothing(stranger: Device) -> None:
    assert problem(stranger.send(stranger.question())) == (409, "not_your_notebook")


def test_the_same_record_id_in_two_notebooks_is_two_records(open_notebook: Callable[..., Notebook]) -> None:
    jot = create_id()
    for name in ("first000", "second00"):
        device = open_notebook(name).device(name).start()
        device.ask(device.change({"text": name}, id=jot))
        assert [record["fields"] for record in device.ask(heard=0)["changes"]] == [{"text": name}]
