/** A person who is not there: where they were made one with somebody, the address leads on to them. */
import { useEffect, useState } from "preact/hooks";
import { NotHere } from "../../parts/NotHere";
import { go } from "../../parts/router";
import { people as words } from "../../parts/words/records";
import { chainOf } from "../../store/merging";

export default function Gone({ id }: { id: string }) {
  const [nowhere, setNowhere] = useState(false);
  useEffect(() => {
    let left = false;
    chainOf(id).then((chain) => {
      if (left) return;
      if (chain.length) go(`/people/${chain.at(-1)!}`, { replace: true });
      else setNowhere(true);
    }, () => setNowhere(true));
    return () => {
      left = true;
    };
  }, [id]);
  if (!nowhere) return null;
  return <NotHere title={words.title} said={words.gone} back={words.back} to="/people" />;
}
