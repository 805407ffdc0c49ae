/** Words of scanning, photos and memos. */

export const capture = {
  memo: "Memo",
  photoNotHere: "The photo has not arrived yet. It comes when the device that took it has sent it.",
  memoNotHere: "The memo has not arrived yet. It comes when the device that recorded it has sent it.",
};
