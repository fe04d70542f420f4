import { useLingui } from "@lingui/react/macro";
import * as formats from "@/locales/formats";
import { CategoryLabel, ClothLabel, Count } from "@/ui/ClothLabel";
import { Icon } from "@/ui/Icon";
import { ThreadMeter } from "@/ui/ThreadMeter";
import { useSurface } from "./around";
import type { Lane } from "./columns";
import { toggled } from "./settings";
import style from "./Board.module.css";

/** What a lane is, how much is in it, and how much of that is done. */
export function LaneHead({ lane, isOpen }: { lane: Lane; isOpen: boolean }) {
  const { t } = useLingui();
  const { names, settings, change } = useSurface();
  const name = names.lane(lane.value), hue = names.hueOfLane(lane.value);
  const share = lane.count ? lane.completed / lane.count : 0;
  return (
    <h2 className={style.laneHead}>
      <button type="button" aria-expanded={isOpen} className={style.laneButton} onClick={() => change({ closed: toggled(settings.closed, lane.key) })}>
        <Icon name={isOpen ? "chevron-down" : "chevron-right"} />
        {hue ? <CategoryLabel hue={hue}>{name}</CategoryLabel> : <ClothLabel tone={lane.value === null ? "rest" : "mute"}>{name}</ClothLabel>}
        <Count>{formats.number(lane.count)}</Count>
      </button>
      {lane.count > 0 && (
        <>
          <ThreadMeter share={share} width={80} label={t`Done in ${name}`} />
          <span className={style.percent}>{formats.percent(share)}</span>
        </>
      )}
    </h2>
  );
}
