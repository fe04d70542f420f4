import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { ApiError } from "@/api/client";
import { router } from "./router";
import { WeftProvider } from "@/store/hooks";
import type { Weft } from "@/sync/weft";

/** What was refused stays refused; what the network lost is asked for once more. */
const again = (times: number, error: Error) => times < 1 && !(error instanceof ApiError && !error.isPassing);
const queries = new QueryClient({ defaultOptions: { queries: { retry: again, refetchOnWindowFocus: false } } });

/** Everything, for somebody who is signed in. */
export function App({ weft }: { weft: Weft }) {
  return (
    <I18nProvider i18n={i18n}>
      <WeftProvider value={weft}>
        <QueryClientProvider client={queries}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </WeftProvider>
    </I18nProvider>
  );
}
