package io.github.connectedsecurity.samples.push;

import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.indicators.FeedIndicator;
import io.github.connectedsecurity.core.indicators.IndicatorFeed;
import io.github.connectedsecurity.samples.console.ProgressBar;
import io.github.connectedsecurity.samples.console.Words;
import io.github.connectedsecurity.samples.push.Verdict.Kind;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Sends a feed to one service: only what is new there, with a bar and a verdict on each, also when it is broken off. */
final class Push {
  private static final String REST = "it was not sent, or the answer is lost; run again, what is there is not sent twice";

  private final Target target;
  private final IndicatorFeed feed;
  private final PrintStream out;

  Push(Target target, IndicatorFeed feed, PrintStream out) {
    this.target = target;
    this.feed = feed;
    this.out = out;
  }

  /** Shows what would be sent, and sends it when told to. Returns whether all of it is now where it should be. */
  boolean run(boolean write) {
    out.printf("%n%s%n", target.name());
    try {
      List<FeedIndicator> wanted = newItems();
      out.printf("  %,d to send, %,d there already%n", wanted.size(), feed.indicators().size() - wanted.size());
      if (!write) {
        wanted.forEach(item -> out.printf("  would send  %s  %s%n", Words.cut(item.value().toString(), 90), Words.cut(item.title(), 50)));
        return true;
      }
      return wanted.isEmpty() || send(wanted);
    } catch (InterruptedCallException e) {
      throw e;
    } catch (SdkException e) {
      out.printf("  not available here: %s%n", e.getMessage());
      return !write && !(e instanceof PermissionException);
    }
  }

  private List<FeedIndicator> newItems() {
    Predicate<FeedIndicator> present = target.present();
    return feed.indicators().stream().filter(item -> !present.test(item)).toList();
  }

  private boolean send(List<FeedIndicator> wanted) {
    Map<FeedIndicator, Verdict> verdicts = new LinkedHashMap<>();
    ProgressBar bar = new ProgressBar(out, target.name(), wanted.size());
    try {
      target.send(wanted, chunk -> {
        Set<FeedIndicator> fresh = new HashSet<>();
        chunk.stream().filter(one -> verdicts.put(one.item(), one) == null).forEach(one -> fresh.add(one.item()));
        bar.add(fresh.size());
      });
    } finally {
      wanted.forEach(item -> show(verdicts.getOrDefault(item, new Verdict(item, Kind.NOT_SENT, REST))));
    }
    out.printf("  A second run would send %,d.%n", newItems().size());
    return wanted.stream().allMatch(item -> verdicts.containsKey(item) && verdicts.get(item).isGood());
  }

  private void show(Verdict verdict) {
    out.printf("  %-9s %s%s%n", verdict.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), Words.cut(verdict.item().value().toString(), 90),
        verdict.reason().isEmpty() ? "" : "  (" + Words.cut(verdict.reason(), 200) + ")");
  }
}
