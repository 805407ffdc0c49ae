"""The real server starts, answers from all its processes, and keeps what it has over a power cut."""

from __future__ import annotations

import urllib.request

from tests.support.server import Server


def is_healthy(server: Server) -> bool:
    with urllib.request.urlopen(f"http://127.0.0.1:{server.port}/healthz", timeout=10) as answer:
        return bool(answer.status == 200)


def test_it_serves_from_several_processes(server: Server) -> None:
    assert is_healthy(server)
    assert len(server.workers()) == 2


def test_it_starts_again_after_a_power_cut(server: Server) -> None:
    dana = server.account("Dana")
    server.kill()
    server.start()
    assert is_healthy(server)
    assert server.account("Eli").id != dana.id
