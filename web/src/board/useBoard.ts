import { useMemo } from "react";
import { useRemembered } from "@/app/remembered";
import { useMe } from "@/store/hooks";
import type { FieldKey } from "@/store/fields";
import { asked } from "@/views/look";
import { type LookHandle, useLook } from "@/views/useLook";
import type { Home } from "./drops";
import { gidOf } from "./drops";
import type { BoardSettings, Change } from "./settings";

type Kept = Pick<BoardSettings, "lanes" | "hasCovers" | "limits" | "folded" | "closed">;
const NOTHING: Kept = { lanes: null, hasCovers: true, limits: {}, folded: [], closed: [] };

/** How somebody looks at a board: what its view says (filter, order, columns, card fields), and what belongs to boards alone. */
export function useBoard(home: Home): { settings: BoardSettings; change: Change; handle: LookHandle } {
  const me = useMe();
  const handle = useLook(home, "board");
  const [kept, keep] = useRemembered<Kept>(`board.${gidOf(home)}.${handle.view?.gid ?? ""}`, NOTHING);
  const { look } = handle;
  const said = JSON.stringify([asked(look, me.gid), look.sort, look.group, look.columns]);
  const settings = useMemo<BoardSettings>(() => {
    const [filter, sort, group, columns] = JSON.parse(said) as [BoardSettings["filter"], BoardSettings["sort"], FieldKey | null, typeof look.columns];
    const fields = columns && columns.filter(({ isHidden }) => !isHidden).map(({ key }) => key);
    return { ...NOTHING, ...kept, by: group ?? "section", sort, filter, fields };
  }, [said, kept]);
  const change: Change = ({ by, sort, fields, filter: _filter, ...own }) => {
    if (Object.keys(own).length) keep({ ...NOTHING, ...kept, ...own });
    if (by || sort || fields) handle.change({ ...(by ? { group: by } : {}), ...(sort ? { sort } : {}), ...(fields ? { columns: fields.map((key) => ({ key })) } : {}) });
  };
  return { settings, change, handle };
}
