/** Ids: later ones sort later, and what must be called alike is. */
import { afterEach, expect, test, vi } from "vitest";
import { createId, isId } from "../../../../web/src/domain/records/ids";
import {
  buildDismissalId,
  buildPromiseFollowupId,
  buildSettingId,
  buildTopicId,
} from "../../../../web/src/domain/records/namedIds";

afterEach(() => void vi.useRealTimers());

test("ids are UUIDv7, each later than the one before, also within a millisecond and when the clock goes back", () => {
  vi.useFakeTimers();
  const idAt = (now: number) => {
    vi.setSystemTime(now);
    return createId();
  };
  // Later than whatever was made before on this page: the others cannot fall behind that.
  const start = 4_000_000_000_000;
  const ids = [...Array.from({ length: 999 }, () => idAt(start)), idAt(1), idAt(start + 1)];
  expect([...ids].sort()).toEqual(ids);
  expect(ids.every(isId)).toBe(true);
  expect(ids[0]).toMatch(/^03a35294-4000-7...-[89ab]/);
  vi.useRealTimers();
});

test("what every device must call alike, as it was called by the first", () => {
  expect(buildSettingId("rhythm")).toBe("03546619-a32c-51f4-8ef6-9cc3cd5a9e4c");
  expect(buildTopicId("pay")).toBe("bbd0198e-be22-5209-99f6-5160b829ddc4");
  expect(buildDismissalId("one", "two")).toBe("46a18bc7-06a2-59e8-8fd5-22aed28b1dd5");
  expect(buildPromiseFollowupId("é jot")).toBe("d3a9c793-5066-57ee-bdf1-82a6285217a8");
});
