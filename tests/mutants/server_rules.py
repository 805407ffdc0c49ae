"""The server's rules, each with a way to break it."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

MERGE, STAMP = "server/sync/merge.py", "server/sync/stamp.py"
NOTEBOOK, EXCHANGE, DEVICES = "server/sync/notebook.py", "server/sync/exchange.py", "server/sync/devices.py"
FORGETTING = "server/sync/forgetting.py"
CLAIM, JSON, QUESTION = "server/sync/claim.py", "server/guards/strict_json.py", "server/sync/question.py"

MUTANTS = [
    # The table of the merge.
    Mutant("s = m: it has been here", MERGE, "if stamp in (mine, written):", "if stamp in ():"),
    Mutant("the later stamp wins", MERGE, "if stamp > written:", "if True:"),
    Mutant("m = b: whoever follows is in no conflict", MERGE, "if base in (mine, written):", "if False:"),
    Mutant(
        "nobody is in conflict with himself", MERGE, "if device_of(written) == device_of(stamp):", "if False:"
    ),
    Mutant("lost between: m < b after a restore", MERGE, "if restored and mine < base:", "if False:"),
    Mutant("lost between: only after a restore", MERGE, "if restored and mine < base:", "if mine < base:"),
    Mutant(
        "the row's words become a wording", MERGE, "if outcome is Outcome.TAKEN_BESIDE and here:", "if False:"
    ),
    Mutant(
        "the incoming words become a wording",
        MERGE,
        "elif outcome is Outcome.KEPT_BESIDE and value:",
        "elif False:",
    ),
    Mutant("a late copy is nothing", MERGE, "if device_of(stamp) == device and stamp <= known:", "if False:"),
    Mutant(
        "a late copy is of the device that sends",
        MERGE,
        "if device_of(stamp) == device and stamp <= known:",
        "if stamp <= known:",
    ),
    Mutant("offered again is nothing", MERGE, "if restored and base == stamp:", "if False:"),
    Mutant(
        "offered again only after a restore", MERGE, "if restored and base == stamp:", "if base == stamp:"
    ),
    Mutant(
        "equal words are never kept twice", MERGE, "if name in words and value != here:", "if name in words:"
    ),
    Mutant("only words make wordings", MERGE, "if name in words and value != here:", "if value != here:"),
    Mutant("a row remembers the latest stamp of a device", MERGE, "row.seen[device] = own", "pass"),
    Mutant(
        "a wording is made once", MERGE, "record_id + lost.field + lost.written", "record_id + lost.field"
    ),
    # Mending and forgetting.
    Mutant(
        "a mended value has a stamp of its own",
        MERGE,
        "new = after(stamp) if mended else stamp",
        "new = stamp",
    ),
    Mutant("the row notes what was mended", MERGE, "row.mended[name] = stamp", "pass"),
    Mutant(
        "an edit that meets its mend passes it", MERGE, 'if new <= row.stamps.get(name, ""):', "if False:"
    ),
    Mutant(
        "forgetting drops every other field",
        MERGE,
        'row.fields = {"erased_at": change.fields["erased_at"]}',
        'row.fields["erased_at"] = change.fields["erased_at"]',
    ),
    Mutant("forgetting drops what is remembered", MERGE, "row.seen, row.mended = {}, {}\n", "pass\n"),
    Mutant(
        "what belongs to it is forgotten with it", NOTEBOOK, "forgetting.forget(self, row, before)", "pass"
    ),
    Mutant(
        "memos are forgotten with their person and jot",
        FORGETTING,
        '    "memo": ("person_id", "jot_id"),\n',
        "",
    ),
    Mutant(
        "drafts are forgotten with the other, too",
        FORGETTING,
        '    "followup": ("person_id", "other_person_id"),\n',
        '    "followup": ("person_id",),\n',
    ),
    Mutant("a find of one's own is not", FORGETTING, 'fields.get("kind") not in THEIRS', "False"),
    Mutant("whoever was merged is forgotten too", FORGETTING, 'if record.kind == "person":', "if False:"),
    Mutant("one brought back is not", FORGETTING, " and not row.is_live:", ":"),
    Mutant("what goes takes along its own", FORGETTING, "forgotten.append(row)", "pass"),
    Mutant("a memo's bytes go with it", FORGETTING, "if kind in WITH_BYTES and", 'if kind == "photo" and'),
    Mutant("bytes that something else names stay", FORGETTING, "if sha256 not in named:", "if True:"),
    Mutant(
        "later changes are refused as erased",
        NOTEBOOK,
        "if any(one is not None and one.is_erased for one in named):",
        "if False:",
    ),
    # Revisions and answers.
    Mutant(
        "a row that changed takes the next revision", NOTEBOOK, "self.revision += 1", "self.revision += 0"
    ),
    Mutant("what is seen is kept though nothing changed", NOTEBOOK, "elif merged.noted:", "elif False:"),
    Mutant("a wording that is there is not made again", NOTEBOOK, "if own_id not in self._rows:", "if True:"),
    Mutant(
        "left out is only what the device held before",
        NOTEBOOK,
        "held = row.revision <= heard or row.id in self.exact",
        "held = True",
    ),
    Mutant("left out is only what stands as sent", NOTEBOOK, "if held and merged.exactly:", "if held:"),
    Mutant(
        "a page of a push says how far it goes",
        NOTEBOOK,
        "shown[-1][0] if more else self.revision, more",
        "self.revision, more",
    ),
    Mutant(
        "a page of a pull says how far it goes",
        EXCHANGE,
        "shown[-1][0] if more else asker.revision",
        "asker.revision",
    ),
    Mutant("kind never changes", NOTEBOOK, "if row.kind != change.kind:", "if False:"),
    Mutant(
        "a poll writes nothing", EXCHANGE, "if asked.changes or asked.heard > asker.revision:", "if True:"
    ),
    Mutant("the account is locked first", "server/sync/rows.py", 'sql += " FOR NO KEY UPDATE"', "pass"),
    Mutant(
        "who may write says so from the start",
        "server/database.py",
        'connection.exec_driver_sql("BEGIN IMMEDIATE")',
        'connection.exec_driver_sql("BEGIN")',
    ),
    # Restores and copied devices.
    Mutant(
        "another epoch: nothing is taken in",
        EXCHANGE,
        "if asked.epoch != notebook.epoch:\n            return",
        "if False:\n            return",
    ),
    Mutant("another epoch: nothing is told", EXCHANGE, "if asked.epoch != asker.epoch:", "if False:"),
    Mutant(
        "a device that heard more proves a restore",
        EXCHANGE,
        "if asked.epoch == notebook.epoch and asked.heard > notebook.revision:",
        "if False:",
    ),
    Mutant(
        "a restore begins a new epoch",
        NOTEBOOK,
        "self.epoch, self.floor = secrets.token_hex(8), self.revision",
        "self.floor = self.revision",
    ),
    Mutant(
        "a restore leaves its floor",
        NOTEBOOK,
        "self.epoch, self.floor = secrets.token_hex(8), self.revision",
        "self.epoch = secrets.token_hex(8)",
    ),
    Mutant(
        "a restore forgets the latest requests",
        NOTEBOOK,
        "devices.forget_requests(self.connection, self.account_id)",
        "pass",
    ),
    Mutant("a twin is told so", DEVICES, "if latest is not None and latest not in tries:", "if False:"),
    Mutant(
        "the latest request is remembered",
        DEVICES,
        "SET last_req = ?, last_seen_at = ? WHERE",
        "SET last_req = coalesce(last_req, ?), last_seen_at = ? WHERE",
    ),
    Mutant("a device belongs to one notebook", DEVICES, "if owner != account_id:", "if False:"),
    # Clocks and bad input.
    Mutant(
        "the clock moves past what it sees", STAMP, "self.reading = max(self.reading, stamp[:17])", "pass"
    ),
    Mutant(
        "the clock moves past its own",
        STAMP,
        "form(time, counter + 1, SERVER)\n",
        "form(time, counter, SERVER)\n",
    ),
    Mutant("a stamp far ahead is refused", CLAIM, "if max(stamps.values()) > self._latest:", "if False:"),
    Mutant(
        "one bad record never blocks the others",
        EXCHANGE,
        'refused.append(why.told(named.get("kind"), named.get("id")))',
        "raise",
    ),
    Mutant(
        "no doubled key", JSON, "return made if len(made) == len(pairs) else Doubled(made)", "return made"
    ),
    Mutant("no NUL", JSON, 'if "\\0" in text:', "if False:"),
    Mutant("no integer past 2^53", JSON, '"" if abs(value) <= SAFE_INTEGER else', '"" if True else'),
    Mutant(
        "another protocol is told to upgrade",
        QUESTION,
        "if protocol != PROTOCOL or type(protocol) is not int:",
        "if False:",
    ),
]
