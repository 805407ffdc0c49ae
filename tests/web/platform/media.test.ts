/** What is told of a photo before it is decoded, how small it is made, and what a browser is asked to record. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  findMiddleSquare,
  fitSize,
  hasTooManyPixels,
  LONG_EDGE,
  MOST_PIXELS,
  readImageSize,
} from "../../../web/src/platform/imageSizes";
import { classifyRefusal } from "../../../web/src/platform/media";
import { format } from "../../../web/src/platform/recorder";

const side = fc.integer({ min: 1, max: 60_000 });
const size = fc.record({ width: side, height: side });
const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const bytes = (...parts: (number[] | string)[]): ArrayBuffer =>
  new Uint8Array([
    ...parts.flatMap((part) => (typeof part === "string" ? letters(part) : part)),
    ...letters("\0".repeat(40)),
  ]).buffer;
const two = (number: number) => [number >> 8, number & 255];

test("a photo is made to fit, in its proportions, and never larger", () => {
  fc.assert(
    fc.property(size, (original) => {
      const result = fitSize(original);
      expect(Math.max(result.width, result.height)).toBeLessThanOrEqual(
        Math.max(1, Math.min(LONG_EDGE, Math.max(original.width, original.height))),
      );
      expect(Math.min(result.width, result.height)).toBeGreaterThanOrEqual(1);
      const scale = Math.max(result.width, result.height) / Math.max(original.width, original.height);
      expect(Math.abs(result.width - original.width * scale)).toBeLessThanOrEqual(1);
      expect(Math.abs(result.height - original.height * scale)).toBeLessThanOrEqual(1);
    }),
  );
  expect(fitSize({ width: 4000, height: 3000 })).toEqual({ width: 1600, height: 1200 });
  expect(fitSize({ width: 800, height: 600 })).toEqual({ width: 800, height: 600 });
});

test("the viewfinder's square lies in the middle of the picture", () => {
  expect(findMiddleSquare({ width: 1280, height: 720 })).toEqual({ x: 280, y: 0, side: 720 });
  expect(findMiddleSquare({ width: 480, height: 640 })).toEqual({ x: 0, y: 80, side: 480 });
});

describe("the size that a file tells", () => {
  test.each<[string, ArrayBuffer, object | undefined]>([
    [
      "JPEG",
      bytes([0xff, 0xd8, 0xff, 0xe1, ...two(6)], "Exif", [
        0xff,
        0xdb,
        ...two(3),
        0,
        0xff,
        0xc2,
        ...two(17),
        8,
        ...two(3000),
        ...two(4000),
      ]),
      { width: 4000, height: 3000 },
    ],
    [
      "JPEG with tables that look like a frame",
      bytes([
        0xff,
        0xd8,
        0xff,
        0xc4,
        ...two(4),
        1,
        1,
        0xff,
        0xff,
        0xc0,
        ...two(17),
        8,
        ...two(30),
        ...two(40),
      ]),
      { width: 40, height: 30 },
    ],
    [
      "PNG",
      bytes([0x89], "PNG\r\n\x1a\n\0\0\0\rIHDR", [0, 0, ...two(4000), 0, 0, ...two(3000)]),
      { width: 4000, height: 3000 },
    ],
    [
      "WebP",
      bytes("RIFF\0\0\0\0WEBPVP8 \0\0\0\0\0\0\0", [0x9d, 0x01, 0x2a, 0xa0, 0x0f, 0xb8, 0x0b]),
      { width: 4000, height: 3000 },
    ],
    [
      "WebP without loss",
      bytes("RIFF\0\0\0\0WEBPVP8L\0\0\0\0/", [0x9f, 0xcf, 0xed, 0x02]),
      { width: 4000, height: 3000 },
    ],
    [
      "WebP with more in it",
      bytes("RIFF\0\0\0\0WEBPVP8X\0\0\0\0\0\0\0\0", [0x9f, 0x0f, 0, 0xb7, 0x0b, 0]),
      { width: 4000, height: 3000 },
    ],
    ["HEIC tells nothing", bytes("\0\0\0\x18ftypheic"), undefined],
    ["an empty file neither", new ArrayBuffer(0), undefined],
    ["nor a JPEG that ends before it does", bytes([0xff, 0xd8, 0xff, 0xe1, ...two(60_000)]), undefined],
  ])("%s", (_, head, expected) => expect(readImageSize(head)).toEqual(expected));

  test("no bytes at all bring it down", () => {
    const heads = [[], [0xff, 0xd8, 0xff], [0x89, 0x50, 0x4e, 0x47], letters("RIFF0000WEBPVP8 ")];
    fc.assert(
      fc.property(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 200 }), (head, tail) => {
        const result = readImageSize(new Uint8Array([...head, ...tail]).buffer);
        expect(result === undefined || (result.width >= 0 && result.height >= 0)).toBe(true);
      }),
    );
  });

  test("what would unfold to more than a phone can hold is known by it", () => {
    expect(hasTooManyPixels({ width: MOST_PIXELS / 1000, height: 1000 })).toBe(false);
    expect(hasTooManyPixels({ width: MOST_PIXELS / 1000, height: 1001 })).toBe(true);
    expect(hasTooManyPixels(undefined)).toBe(false);
  });
});

describe("what is recorded", () => {
  test.each<[string, string[], object | undefined]>([
    [
      "Android and Firefox",
      ["audio/webm;codecs=opus", "audio/ogg;codecs=opus"],
      { mimeType: "audio/webm;codecs=opus", type: "audio/webm" },
    ],
    ["an older iPhone", ["audio/mp4"], { mimeType: "audio/mp4", type: "audio/mp4" }],
    ["a browser that knows only what the server does not", ["audio/flac"], undefined],
  ])("%s", (_, known, expected) => expect(format((type) => known.includes(type))).toEqual(expected));
});

test.each([
  ["NotAllowedError", "refused"],
  ["NotFoundError", "absent"],
  ["OverconstrainedError", "absent"],
  ["NotReadableError", "busy"],
  ["AbortError", "busy"],
  ["TypeError", "unable"],
])("%s means %s", (name, why) => expect(classifyRefusal(Object.assign(new Error(), { name }))).toBe(why));
