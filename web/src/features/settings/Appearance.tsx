import { useLingui } from "@lingui/react/macro";
import { useAppearance } from "@/app/appearance";
import { choose } from "@/app/preferences";
import { RadioGroup } from "@/ui/Choices";
import style from "./Settings.module.css";

/** Light or dark, narrow or wide lines: seen at once. */
export function Appearance() {
  const { t } = useLingui();
  const { theme, density } = useAppearance();
  return (
    <div className={style.fields}>
      <RadioGroup
        label={t`Theme`}
        value={theme}
        onChange={(theme) => choose({ theme })}
        choices={[{ value: "system", label: t`As your device` }, { value: "light", label: t`Light` }, { value: "dark", label: t`Dark` }]}
      />
      <RadioGroup
        label={t`Height of lines`}
        value={density}
        onChange={(density) => choose({ density })}
        choices={[{ value: "compact", label: t`Compact`, hint: t`More tasks on the screen` }, { value: "comfortable", label: t`Comfortable`, hint: t`More room to aim` }]}
      />
    </div>
  );
}
