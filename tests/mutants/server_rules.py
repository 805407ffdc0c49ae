"""The server's rules, each with a way to break it."""

from __future__ import annotations

from functools import partial

from tests.mutants.mutant import Mutant
from tests.mutants.operators import (
    assign_by,
    drop_assignment,
    drop_item,
    drop_part,
    drop_statement,
    force_condition,
    force_result,
    raise_again,
    replace_name,
    replace_term,
    replace_text,
)
from tests.mutants.sources import Language

(
    MERGE,
    STAMP,
    NOTEBOOK,
    EXCHANGE,
    DEVICES,
    FORGETTING,
    ROWS,
    CHECK,
    REQUEST,
    JSON,
    DATABASE,
    DECODER,
    TURNS,
    SWEEPING,
) = (
    partial(Mutant, Language.PYTHON, module)
    for module in (
        "sync/merge",
        "rules/stamps",
        "sync/notebook",
        "sync/exchange",
        "accounts/devices",
        "rules/forgetting",
        "sync/rows",
        "sync/change_check",
        "sync/request",
        "guards/strict_json",
        "database",
        "blobs/decoder",
        "guards/turns",
        "sync/sweeping",
    )
)

THE_MERGE = [
    MERGE("judge_field", "s = m: it has been here", force_condition(False, guards="BEEN_HERE")),
    MERGE("judge_field", "the later stamp wins", force_condition(True, guards="TAKEN_BESIDE")),
    MERGE(
        "judge_field", "m = b: whoever follows is in no conflict", force_condition(False, guards="FOLLOWS")
    ),
    MERGE("judge_field", "nobody is in conflict with himself", force_condition(False, guards="SAME_DEVICE")),
    MERGE(
        "judge_field", "lost between: m < b after a restore", force_condition(False, guards="LOST_BETWEEN")
    ),
    MERGE("judge_field", "lost between: only after a restore", drop_part(0, guards="LOST_BETWEEN")),
    MERGE("merge_change", "the row's words become a wording", force_condition(False, tests="TAKEN_BESIDE")),
    MERGE("merge_change", "the incoming words become a wording", force_condition(False, tests="KEPT_BESIDE")),
    MERGE("judge_field", "a late copy is nothing", force_condition(False, guards="LATE_COPY")),
    MERGE(
        "judge_field",
        "a late copy is of the device that sends",
        drop_part("parse_device", guards="LATE_COPY"),
    ),
    MERGE("judge_field", "offered again is nothing", force_condition(False, guards="OFFERED_AGAIN")),
    MERGE("judge_field", "offered again only after a restore", drop_part(0, guards="OFFERED_AGAIN")),
    MERGE("merge_change", "equal words are never kept twice", drop_part(1, guards="KEPT_BESIDE")),
    MERGE("merge_change", "only words make wordings", drop_part(0, guards="KEPT_BESIDE")),
    MERGE("_note_seen", "a row remembers the latest stamp of a device", drop_assignment("seen")),
    MERGE("build_wording_id", "a wording is made once", replace_term("stamp", '""')),
]

MENDING_AND_FORGETTING = [
    MERGE(
        "_take_value",
        "a mended value has a stamp of its own",
        force_condition(False, guards="make_server_stamp", nth=0),
    ),
    MERGE("_take_value", "the row notes what was mended", drop_assignment("mended")),
    MERGE("_take_value", "an edit that meets its mend passes it", force_condition(False, tests="stamps")),
    MERGE("Row.erase", "forgetting drops every other field", assign_by("|=", "fields")),
    MERGE("Row.erase", "forgetting drops what is remembered", drop_assignment("seen", "mended")),
    NOTEBOOK(
        "Notebook._merge_change",
        "what belongs to it is forgotten with it",
        drop_statement("forget_dependents"),
    ),
    FORGETTING("OWNER_FIELDS", "memos are forgotten with their person and jot", drop_item("memo")),
    FORGETTING("OWNER_FIELDS", "drafts are forgotten with the other, too", drop_item("other_person_id")),
    FORGETTING("list_owners", "a find of one's own is not", force_condition(False, tests="THEIRS")),
    FORGETTING(
        "_find_dependents",
        "whoever was merged is forgotten too",
        force_condition(False, guards="merged_into_id"),
    ),
    FORGETTING("_find_dependents", "one brought back is not", drop_part("is_live", tests="is_live")),
    FORGETTING("forget_dependents", "what goes takes along its own", drop_statement("append")),
    FORGETTING("_hashes_of", "a memo's bytes go with it", replace_name("WITH_BYTES", '("photo",)')),
    FORGETTING(
        "find_unnamed",
        "bytes that something else names stay",
        force_condition(True, guards="append"),
    ),
    SWEEPING("_find_unnamed", "bytes that a record names are not swept", drop_statement("discard")),
    ROWS(
        "delete_old_bytes", "bytes of late are not swept", replace_text("created_at < ?", "created_at <> ?")
    ),
    NOTEBOOK(
        "Notebook._refuse_unfit",
        "later changes are refused as erased",
        force_condition(False, guards="ERASED"),
    ),
]

REVISIONS_AND_ANSWERS = [
    NOTEBOOK(
        "Notebook._bump_revision",
        "a row that changed takes the next revision",
        drop_assignment("revision", nth=0),
    ),
    NOTEBOOK(
        "Notebook._merge_change",
        "what is seen is kept though nothing changed",
        force_condition(False, tests="seen_changed"),
    ),
    NOTEBOOK(
        "Notebook._write_wordings",
        "a wording that is there is not made again",
        force_condition(True, guards="create_record"),
    ),
    NOTEBOOK(
        "Notebook._merge_change", "left out is only what the device held before", drop_part(0, guards="add")
    ),
    NOTEBOOK(
        "Notebook._merge_change", "left out is only what stands as sent", drop_part("verbatim", guards="add")
    ),
    NOTEBOOK(
        "Notebook.read_page",
        "a page of a push says how far it goes",
        force_condition(False, otherwise="revision"),
    ),
    EXCHANGE("_pull", "a page of a pull says how far it goes", force_condition(False, otherwise="revision")),
    NOTEBOOK("Notebook._refuse_unfit", "kind never changes", force_condition(False, guards="WRONG_KIND")),
    EXCHANGE("run_exchange", "a poll writes nothing", force_condition(True, guards="_push", nth=0)),
    ROWS("lock_account", "the account is locked first", drop_statement(" FOR NO KEY UPDATE")),
    DATABASE(
        "connect_database", "who may write says so from the start", replace_text("BEGIN IMMEDIATE", "BEGIN")
    ),
]

RESTORES_AND_COPIES = [
    EXCHANGE("_push", "another epoch: nothing is taken in", force_condition(False, guards="_start_over")),
    EXCHANGE("run_exchange", "another epoch: nothing is told", force_condition(False, guards="_start_over")),
    EXCHANGE(
        "_push", "a device that heard more proves a restore", force_condition(False, guards="start_epoch")
    ),
    EXCHANGE("run_exchange", "a poll proves what was heard", force_condition(False, tests="mark")),
    EXCHANGE("_pull", "a pull proves what was heard", force_condition(False, tests="mark")),
    NOTEBOOK("Notebook.is_heard", "another mark proves a restore", force_result("revision <= self.revision")),
    NOTEBOOK("Notebook.save", "a writing transaction has its mark", drop_statement("save_mark")),
    NOTEBOOK("Notebook.start_epoch", "a restore begins a new epoch", drop_assignment("epoch")),
    NOTEBOOK("Notebook.start_epoch", "a restore leaves its floor", drop_assignment("floor")),
    NOTEBOOK(
        "Notebook.start_epoch", "a restore forgets the latest requests", drop_statement("forget_requests")
    ),
    DEVICES("note_request", "a twin is told so", force_condition(False, guards="TWIN")),
    DEVICES(
        "note_request",
        "the latest request is remembered",
        replace_text("last_req = ?", "last_req = coalesce(last_req, ?)"),
    ),
    DEVICES(
        "_register",
        "a device belongs to one notebook",
        force_condition(False, guards="_build_foreign_device_problem"),
    ),
]

CLOCKS_AND_BAD_INPUT = [
    STAMP("Clock.see", "the clock moves past what it sees", drop_assignment("reading")),
    STAMP("Clock.tick", "the clock moves past its own", replace_term("1", "0")),
    CHECK(
        "ChangeChecker._refuse_future_stamps",
        "a stamp far ahead is refused",
        force_condition(False, guards="CLOCK_AHEAD"),
    ),
    EXCHANGE("_check_changes", "one bad record never blocks the others", raise_again("describe")),
    JSON("_build_object", "no doubled key", force_condition(True, otherwise="DoubledObject")),
    JSON("_find_text_flaw", "no NUL", force_condition(False, tests="\0")),
    JSON("find_flaw", "no integer past 2^53", force_condition(True, tests="SAFE_INTEGER")),
    REQUEST(
        "parse_request",
        "another protocol is told to upgrade",
        force_condition(False, guards="UPGRADE_REQUIRED"),
    ),
]

WHAT_COSTS_MUCH = [
    DECODER("set_limits", "a photo has 12 megapixels at most", drop_assignment("MAX_IMAGE_PIXELS")),
    DECODER("set_limits", "a file takes so much time and memory", drop_statement("setrlimit")),
    DECODER(
        "_open_picture", "a photo has 8,000 pixels an edge", force_condition(False, tests="LONGEST_EDGE")
    ),
    DECODER("rebuild_photo", "a JPEG has few scans", force_condition(False, guards="TOO_MANY_SCANS")),
    TURNS("Turns.take", "one at a time of an account", force_condition(False, guards="_taken")),
    TURNS("Turns.take", "so many at a time in all", force_condition(False, guards="_full")),
]

MUTANTS = [
    *THE_MERGE,
    *MENDING_AND_FORGETTING,
    *REVISIONS_AND_ANSWERS,
    *RESTORES_AND_COPIES,
    *CLOCKS_AND_BAD_INPUT,
    *WHAT_COSTS_MUCH,
]
