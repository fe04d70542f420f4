import { useQueryClient } from "@tanstack/react-query";
import { ask } from "@/api/client";
import { useRemote } from "@/app/remote";

/** One's own account, as the server knows it now. */
export interface Account {
  gid: string;
  name: string;
  email: string;
  zone: string;
  locale: string;
  first_day_of_week: number | null;
  session?: { gid: string };
}

const ME = "/api/weft/1/me";

export function useAccount() {
  const queries = useQueryClient();
  const { data } = useRemote<Account>(ME);
  const change = async (given: Partial<Account>): Promise<Account> => {
    const now = await ask<Account>({ method: "PUT", path: ME, data: given });
    queries.setQueryData([ME, undefined], now);
    return now;
  };
  return { account: data, change };
}
