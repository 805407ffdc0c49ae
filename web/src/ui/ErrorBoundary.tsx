/** Holds what a part of the page throws while it is drawn: the rest stays, and a notice stands in its place. */
import { Component, type ComponentChildren } from "preact";
import { reportFailure } from "../platform/failures";
import { readWrittenWords } from "../platform/writtenWords";
import { frame } from "../text/en/frame";
import { FailureNotice } from "./FailureNotice";

interface Props {
  children: ComponentChildren;
  /** Nothing is said: it is not what one came for. */
  quiet?: boolean | undefined;
  /** What stays below the notice, where it was drawn within what failed. */
  beside?: ComponentChildren;
}

interface State {
  failed: boolean;
  words: string;
}

export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false, words: "" };

  override componentDidCatch(error: unknown): void {
    // The fields of what failed are still on the page at this moment.
    this.setState({ failed: true, words: readWrittenWords() });
    reportFailure(error);
  }

  override render({ children, quiet, beside }: Props, { failed, words }: State) {
    if (!failed) return children;
    return (
      <>
        {!quiet && <FailureNotice message={frame.partFailed} words={words} />}
        {beside}
      </>
    );
  }
}
