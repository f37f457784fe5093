package io.github.connectedsecurity.samples.push;

import io.github.connectedsecurity.core.indicators.FeedIndicator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** A service that looks for indicators. */
interface Target {
  String name();

  /** Reads what the service has, and tells of each indicator whether it is among that. */
  Predicate<FeedIndicator> present();

  /** Sends in chunks as large as the service takes, and tells of each as soon as it is known; what is never told of was not sent, or is not known. */
  void send(List<FeedIndicator> items, Consumer<List<Verdict>> heard);
}
