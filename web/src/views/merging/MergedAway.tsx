/** A person who is not there: where they were made one with somebody, the address leads on to them. */

import { useEffect, useState } from "preact/hooks";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { listMergeChain } from "../../store/merging";
import { people as words } from "../../text/en/records";
import { MissingRecord } from "../../ui/MissingRecord";

export default function MergedAway({ id }: { id: string }) {
  const [nowhere, setNowhere] = useState(false);
  useEffect(() => {
    let left = false;
    listMergeChain(id).then(
      (chain) => {
        if (left) return;
        if (chain.length) navigate(paths.person(chain.at(-1)!), { replace: true });
        else setNowhere(true);
      },
      () => setNowhere(true),
    );
    return () => {
      left = true;
    };
  }, [id]);
  if (!nowhere) return null;
  return <MissingRecord title={words.title} message={words.gone} back={words.back} to={paths.people} />;
}
