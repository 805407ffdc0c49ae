"""The browser's rules, each with a way to break it."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

MERGE, SETTLE, EXCHANGE = "web/src/sync/merge.ts", "web/src/sync/settle.ts", "web/src/sync/exchange.ts"
FORGETTING, UNNAMED = "web/src/store/forgetting.ts", "web/src/store/unnamed.ts"
PROTOCOL, ROW, STAMP = "web/src/sync/protocol.ts", "web/src/kinds/row.ts", "web/src/kinds/stamp.ts"

MUTANTS = [
    # Taking in.
    Mutant("an earlier copy is nothing", MERGE, "if (stamp < mine) continue;", ""),
    Mutant(
        "unsent words are never overwritten",
        MERGE,
        "if (stamp > mine && field in next.base &&",
        "if (false &&",
    ),
    Mutant("unsent words are stamped above the others", MERGE, "next.stamps[field] = clock.next();", ""),
    Mutant("the same words are no conflict", MERGE, "&& !same(fields[field], copy.fields[field])", ""),
    Mutant(
        "the clock moves past what it sees",
        MERGE,
        "for (const stamp of Object.values(copy.stamps)) clock.see(stamp);",
        "",
    ),
    Mutant(
        "what is forgotten is forgotten here", MERGE, "if (isErased(copy) || isErased(next))", "if (false)"
    ),
    Mutant("heard moves with what is taken in", SETTLE, "device.heard = page.revision;", ""),
    Mutant(
        "an answer to another question is dropped",
        SETTLE,
        "if (device.epoch !== question.epoch || device.heard !== question.heard)",
        "if (false)",
    ),
    # Forgetting.
    Mutant(
        "what belongs to it is forgotten with it",
        FORGETTING,
        'if (row.kind === "jot" || isErased(row) || going.has(row.id)) continue;',
        "if (row) continue;",
    ),
    Mutant(
        "what goes takes along its own",
        FORGETTING,
        "for (const change of all) {",
        "for (const change of changes) {",
    ),
    Mutant("a person's drafts go too", FORGETTING, ", ...own.filter((row) => isTheirs(row, id))", ""),
    Mutant(
        "a find of one's own does not",
        FORGETTING,
        '(row.kind === "followup" || kind === "person" || kind === "resume")',
        "true",
    ),
    Mutant(
        "bytes go with the last that names them", UNNAMED, "if (!named.has(hash)) tx", "if (false) tx"
    ),
    Mutant("bytes that something else names stay", UNNAMED, "if (!named.has(hash)) tx", "tx"),
    Mutant(
        "whoever was merged belongs to the other",
        "web/src/store/schema.ts",
        'if (kind === "person" && binned)',
        "if (false)",
    ),
    # What was sent.
    Mutant(
        "acknowledged is exactly what was sent",
        SETTLE,
        "if (row.stamps[field] === stamp) delete base[field];",
        "delete base[field];",
    ),
    Mutant(
        "what is refused is not acknowledged",
        SETTLE,
        "if (!refusal) rows.set",
        "if (true) rows.set",
    ),
    Mutant("what is refused is marked", SETTLE, "rows.set(id, marked(row, refusal));", "continue;"),
    Mutant("the next edit offers it again", ROW, "const { refused: _, ...next } =", "const next ="),
    Mutant(
        "base is the stamp before the first unsent edit",
        ROW,
        'next.base[field] ??= next.stamps[field] ?? "";',
        'next.base[field] = next.stamps[field] ?? "";',
    ),
    # Restores and copies.
    Mutant(
        "another epoch: nothing was taken in", EXCHANGE, "if (got.epoch !== question.epoch) {", "if (false) {"
    ),
    Mutant(
        "another epoch: everything is heard anew",
        SETTLE,
        "epoch, heard: 0, tries: [] }",
        "epoch, tries: [] }",
    ),
    Mutant(
        "another epoch: the tries are forgotten", SETTLE, "epoch, heard: 0, tries: [] }", "epoch, heard: 0 }"
    ),
    Mutant(
        "another epoch: all is offered again",
        SETTLE,
        "ledger.put((await ledger.everyRow()).map(offeredAgain));",
        "",
    ),
    Mutant(
        "what is unsent keeps its base",
        ROW,
        "{ ...row.stamps, ...row.base }",
        "{ ...row.base, ...row.stamps }",
    ),
    Mutant("a twin takes a new name", EXCHANGE, 'if (code !== "twin")', "if (true)"),
    Mutant(
        "a twin stamps its unsent edits again",
        SETTLE,
        "ledger.put(rows.map((row) => restamped(row, own(row), fresh)));",
        "",
    ),
    Mutant(
        "offered again keeps its stamp", ROW, ".filter((field) => row.base[field] !== row.stamps[field])", ""
    ),
    Mutant("only who asked is renamed", SETTLE, "if (ledger.device.device !== question.device) return;", ""),
    Mutant(
        "requests with changes are remembered",
        PROTOCOL,
        "if (changes.length > 0) device.tries =",
        "if (false) device.tries =",
    ),
    Mutant(
        "tries begin with the answered one", SETTLE, "return at < 0 ? tries : tries.slice(at);", "return [];"
    ),
    Mutant("at most 21 tries", PROTOCOL, "...tries.slice(1).slice(-LATEST_TRIES)", "...tries.slice(1)"),
    # Clocks, portals, bins.
    Mutant(
        "the clock moves past its own stamps",
        STAMP,
        "counter: clock.counter + 1 }",
        "counter: clock.counter }",
    ),
    Mutant("a clock called ahead comes back", STAMP, "clock.time > horizon(serverNow) ?", "false ?"),
    Mutant(
        "though not behind what may have been taken",
        STAMP,
        "{ time: horizon(serverNow), counter: LAST_COUNTER }",
        "{ time: serverNow, counter: 0 }",
    ),
    Mutant(
        "what was too far ahead is stamped again",
        SETTLE,
        "ledger.put(rows.map((row) => restamped(row, ahead(row), fresh)));",
        "",
    ),
    Mutant(
        "stamped again in the old order",
        STAMP,
        "[...new Set(old)].sort()",
        "[...new Set(old)].sort().reverse()",
    ),
    Mutant("a portal does not know the nonce", PROTOCOL, "page.req === req &&", ""),
    Mutant(
        "in the bin while nothing is later",
        "web/src/kinds/standing.ts",
        "every((stamp) => stamp <= deleted)",
        "every(() => true)",
    ),
]
