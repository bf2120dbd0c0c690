import type { Failure } from './upstream.ts';

/** An address that gave no page. */
export interface FetchFailure {
  readonly failure: Failure;
  /** HTTP status, null where there was no answer. */
  readonly status: number | null;
  readonly received: number;
  /** How often the network was asked, forwarding not counted. */
  readonly requests: number;
}

/** A page's text as it arrived. */
export interface FetchedPage {
  readonly failure: null;
  readonly status: number;
  readonly received: number;
  readonly requests: number;
  /** Where the forwarding ended. */
  readonly url: string;
  readonly html: string;
  /** True where the page goes on behind what was read. */
  readonly partial: boolean;
}
