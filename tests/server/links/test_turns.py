"""Pages that are slow hold few threads of the server, and everybody else is told so at once."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

import pytest
from werkzeug.test import TestResponse

from server.links import views
from server.links.page_head import PageHead
from tests.server.clients import Notebook

LONG = 20


class SlowPage:
    """Visits that last until they are let go."""

    def __init__(self) -> None:
        self.under_way = threading.Semaphore(0)
        self.leaving = threading.Event()
        self.threads = ThreadPoolExecutor(8)

    def visit(self, _url: str) -> PageHead:
        self.under_way.release()
        self.leaving.wait(LONG)
        return PageHead("Slow", "")

    def asked_by(self, notebook: Notebook) -> Future[TestResponse]:
        """The visit is under way when this answers."""
        asking = self.threads.submit(ask, notebook)
        assert self.under_way.acquire(timeout=LONG)
        return asking


def ask(notebook: Notebook) -> TestResponse:
    return notebook.request("POST", "/api/links", json={"url": "https://example.org/"})


@pytest.fixture
def page(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowPage]:
    page = SlowPage()
    monkeypatch.setattr(views, "visit_page", page.visit)
    yield page
    page.leaving.set()
    page.threads.shutdown()


def refused(page: SlowPage, notebook: Notebook) -> TestResponse:
    answer = page.threads.submit(ask, notebook).result(timeout=2)
    assert "Try again in a moment" in answer.get_json()["detail"]
    assert int(answer.headers["Retry-After"]) > 0
    return answer


def test_one_account_waits_for_one_page_at_a_time(page: SlowPage, notebook: Notebook) -> None:
    first = page.asked_by(notebook)
    answer = refused(page, notebook)
    assert (answer.status_code, answer.get_json()["code"]) == (429, "too_many")
    page.leaving.set()
    assert first.result(LONG).get_json()["title"] == "Slow"
    assert ask(notebook).status_code == 200


def test_two_visits_are_under_way_at_most(page: SlowPage, open_notebook: Callable[..., Notebook]) -> None:
    dana, tom, maria = (open_notebook(name) for name in ("Dana", "Tom", "Maria"))
    under_way = [page.asked_by(one) for one in (dana, tom)]
    answer = refused(page, maria)
    assert (answer.status_code, answer.get_json()["code"]) == (503, "busy")
    page.leaving.set()
    assert [one.result(LONG).status_code for one in under_way] == [200, 200]
    assert ask(maria).status_code == 200


def test_a_visit_that_breaks_gives_its_turn_back(notebook: Notebook, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(_url: str) -> PageHead:
        raise RuntimeError

    monkeypatch.setattr(views, "visit_page", breaks)
    assert [ask(notebook).status_code for _ in range(3)] == [500] * 3
