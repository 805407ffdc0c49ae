/** The h1 of a screen: names the tab, and takes the focus when the screen was come to by a link. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { hasNavigated } from "../routing/router";
import { frame } from "../text/en/frame";

interface Props {
  title: string;
  /** What stands there, where it is more than the title. */
  children?: ComponentChildren;
  unseen?: boolean;
  /** It is somebody's name, or may be, to be covered like names everywhere. */
  name?: boolean;
  /** The screen gives the focus to something better. */
  quiet?: boolean;
}

export function Heading({ title, children, unseen, name, quiet }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = frame.title(title);
  }, [title]);
  useEffect(() => {
    if (hasNavigated() && !quiet) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} class={unseen ? "unseen" : undefined} data-name={name}>
      {children ?? title}
    </h1>
  );
}
