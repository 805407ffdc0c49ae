"""The browser's rules, each with a way to break it."""

from __future__ import annotations

from functools import partial

from tests.mutants.mutant import Mutant
from tests.mutants.operators import (
    assign_by,
    combine,
    copy_loop,
    drop_assignment,
    drop_call,
    drop_item,
    drop_part,
    drop_statement,
    drop_term,
    extend_call,
    force_answer,
    force_condition,
    force_result,
    replace_name,
    replace_term,
    swap_items,
    unwrap_call,
)
from tests.mutants.sources import Language

MERGE, APPLY, EXCHANGE, PROTOCOL, FORGETTING, OWNERS, SCHEMA, ROW, STAMP, STATE = (
    partial(Mutant, Language.TYPESCRIPT, module)
    for module in (
        "domain/records/merge",
        "sync/applyAnswer",
        "sync/exchange",
        "sync/protocol",
        "store/forgetting",
        "domain/rules/forgetting",
        "store/schema",
        "domain/records/row",
        "domain/rules/stamps",
        "domain/records/state",
    )
)

TAKING_IN = [
    MERGE("mergeCopy", "an earlier copy is nothing", force_condition(False, guards="continue")),
    MERGE("mergeCopy", "unsent words are never overwritten", force_condition(False, tests="isSameValue")),
    MERGE("mergeCopy", "unsent words are stamped above the others", drop_statement("next")),
    MERGE("mergeCopy", "the same words are no conflict", drop_part("isSameValue", tests="isSameValue")),
    MERGE("mergeCopy", "the clock moves past what it sees", drop_statement("see")),
    MERGE(
        "mergeCopy", "what is forgotten is forgotten here", force_condition(False, guards="mergeForgotten")
    ),
    APPLY("applyPage", "heard moves with what is taken in", drop_assignment("heard")),
    APPLY("applyPage", "and the mark with it", drop_assignment("mark")),
    APPLY("applyPage", "an answer to another question is dropped", force_condition(False, guards="late")),
]

FORGETTING_TOGETHER = [
    FORGETTING(
        "addDependents", "what belongs to it is forgotten with it", force_condition(True, tests="isErased")
    ),
    FORGETTING("addDependents", "what goes takes along its own", copy_loop("isForgetting")),
    OWNERS("OWNER_FIELDS", "a person's drafts go too", drop_item("followup")),
    OWNERS("listOwners", "a find of one's own does not", force_condition(False, tests="THEIRS")),
    OWNERS("listOwners", "who was brought back stays", force_condition(False, tests="isLive")),
    OWNERS("findUnnamed", "bytes go with the last that names them", force_answer(False, to="filter")),
    OWNERS("findUnnamed", "bytes that something else names stay", force_answer(True, to="filter")),
    SCHEMA(
        "toStoredRow",
        "whoever was merged belongs to the other",
        force_condition(False, guards="merged_into_id"),
    ),
]

WHAT_WAS_SENT = [
    APPLY(
        "acknowledgeFields", "acknowledged is exactly what was sent", force_condition(True, tests="stamps")
    ),
    APPLY(
        "applyPage", "what is refused is not acknowledged", force_condition(True, guards="acknowledgeFields")
    ),
    APPLY("applyPage", "what is refused is marked", drop_statement("markRefused")),
    ROW("writeRow", "the next edit offers it again", drop_item("refused")),
    ROW("writeRow", "base is the stamp before the first unsent edit", assign_by("=", "base")),
]

RESTORES_AND_COPIES = [
    EXCHANGE(
        "exchangeOnce",
        "another epoch: nothing was taken in",
        force_condition(False, guards="offerEverything"),
    ),
    APPLY("offerEverything", "another epoch: everything is heard anew", drop_item("heard")),
    APPLY("offerEverything", "another epoch: its mark is forgotten", drop_item("mark")),
    APPLY("offerEverything", "another epoch: the tries are forgotten", drop_item("tries")),
    APPLY("offerEverything", "another epoch: all is offered again", drop_statement("offerRowAgain")),
    ROW("offerRowAgain", "what is unsent keeps its base", swap_items("stamps", "base")),
    EXCHANGE("exchangeOnce", "a twin takes a new name", force_condition(True, tests="twin")),
    APPLY("renameDevice", "a twin stamps its unsent edits again", drop_statement("restampRow")),
    ROW("listOwnFields", "offered again keeps its stamp", drop_call("filter")),
    APPLY("renameDevice", "only who asked is renamed", force_condition(False, tests="device")),
    PROTOCOL("buildRequest", "requests with changes are remembered", force_condition(False, guards="tries")),
    APPLY("dropOlderTries", "tries begin with the answered one", force_result("[]")),
    PROTOCOL("shortenTries", "at most 21 tries", drop_call("slice", says="LATEST_TRIES")),
]

CLOCKS_PORTALS_BINS = [
    STAMP("tick", "the clock moves past its own stamps", replace_term("1", "0", of="counter")),
    STAMP("clampClock", "a clock called ahead comes back", force_condition(False, tests="getHorizon")),
    STAMP(
        "clampClock",
        "though not behind what may have been taken",
        combine(unwrap_call("getHorizon", nth=1), replace_name("LAST_COUNTER", "0")),
    ),
    APPLY("correctClock", "what was too far ahead is stamped again", drop_statement("restampRow")),
    STAMP("renewStamps", "stamped again in the old order", extend_call("sort", ".reverse()")),
    PROTOCOL("isPage", "a portal does not know the nonce", drop_term("req", says="req")),
    STATE("isInBin", "in the bin while nothing is later", force_answer(True, to="every")),
]

MUTANTS = [
    *TAKING_IN,
    *FORGETTING_TOGETHER,
    *WHAT_WAS_SENT,
    *RESTORES_AND_COPIES,
    *CLOCKS_PORTALS_BINS,
]
