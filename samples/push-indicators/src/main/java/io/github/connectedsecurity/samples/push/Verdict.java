package io.github.connectedsecurity.samples.push;

import io.github.connectedsecurity.core.indicators.FeedIndicator;

/** What became of one indicator at one service. */
record Verdict(FeedIndicator item, Kind kind, String reason) {
  /** In one word. */
  enum Kind {
    SENT, PRESENT, REFUSED, UNKNOWN, NOT_SENT
  }

  boolean isGood() { return kind == Kind.SENT || kind == Kind.PRESENT; }
}
