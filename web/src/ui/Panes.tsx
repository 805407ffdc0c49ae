/** A list, and beside it on a laptop the page of one of its entries; on a phone one at a time. */
import type { ComponentChildren } from "preact";
import { ErrorBoundary } from "./ErrorBoundary";
import { Heading } from "./Heading";

/** What a list is given: where we are, and the page that stands open there. */
export interface ListProps {
  path: string;
  page: ComponentChildren;
}

interface Props {
  title: string;
  page: ComponentChildren;
  /** What stands where a page would, while none is open. */
  pick: string;
  /** Of the list, for its styles. */
  class?: string;
  onDragOver?: (event: DragEvent) => void;
  onDrop?: (event: DragEvent) => void;
  children: ComponentChildren;
}

export function Panes({ title, page, pick, class: kind, children, ...drag }: Props) {
  return (
    <div class="panes" data-open={page ? "" : undefined} {...drag}>
      <section class={["list-of stack", kind].filter(Boolean).join(" ")}>
        {page ? <h2 class="title">{title}</h2> : <Heading title={title} />}
        <ErrorBoundary>{children}</ErrorBoundary>
      </section>
      <section class="page-of">{page ?? <p class="empty">{pick}</p>}</section>
    </div>
  );
}
