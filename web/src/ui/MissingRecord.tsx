/** What an address names is not here: what that means, and the way back. */
import { Heading } from "./Heading";

interface Props {
  title: string;
  message: string;
  /** The words of the way back, and where it leads. */
  back: string;
  to: string;
  /** The title is for the tab and for screen readers alone. */
  unseen?: boolean;
}

export function MissingRecord({ title, message, back, to, unseen }: Props) {
  return (
    <div class="empty">
      <Heading title={title} unseen={unseen ?? false} />
      <p>{message}</p>
      <a href={to}>{back}</a>
    </div>
  );
}
