/** A value that others change, on the screen. */
import { useEffect, useState } from "preact/hooks";
import type { Observable } from "../domain/observable";

/** The value as it stands; drawn again when it becomes another. */
export function useObservable<T>({ get, subscribe }: Pick<Observable<T>, "get" | "subscribe">): T {
  const [, setSeen] = useState(get);
  useEffect(() => {
    const look = () => setSeen(get);
    // It may have become another between the first drawing and now.
    look();
    return subscribe(look);
  }, [subscribe]);
  return get();
}
