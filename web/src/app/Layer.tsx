import { useLingui } from "@lingui/react/macro";
import { Component, useEffect, type ReactNode } from "react";
import { say } from "@/ui/toasts";

/** Around a layer: where it fails, it closes and says so; the page under it stands. */
export class Layer extends Component<{ onClose: () => void; children: ReactNode }, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render() {
    return this.state.hasFailed ? <Failed onClose={this.props.onClose} /> : this.props.children;
  }
}

function Failed({ onClose }: { onClose: () => void }) {
  const { t } = useLingui();
  useEffect(() => {
    say(t`This could not be opened. What you saved is safe; reload the page, then try again.`, { isUrgent: true });
    onClose();
  }, [t, onClose]);
  return null;
}
