/** A page with nothing but a draft and its mirror, as the follow-up will have them. */
import { h, render } from "preact";
import { useRef, useState } from "preact/hooks";
import { Mirror } from "../../../web/src/views/mirror/Mirror";
import "../../../web/src/app/all.css";

function Page({ text: initial, ...draft }) {
  const [text, setText] = useState(initial);
  const area = useRef(null);
  const show = (from, to) => {
    area.current.focus();
    area.current.setSelectionRange(from, to);
  };
  return h("main", null, [
    h("h1", null, "Follow up"),
    h("label", { class: "label", for: "draft" }, "Draft"),
    h("textarea", {
      id: "draft",
      class: "input",
      ref: area,
      value: text,
      onInput: ({ target }) => setText(target.value),
    }),
    h(Mirror, { ...draft, text, onShow: show }),
  ]);
}

globalThis.begin = (draft) => render(h(Page, draft), document.body);
