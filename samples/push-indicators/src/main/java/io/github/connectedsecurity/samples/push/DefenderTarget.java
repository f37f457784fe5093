package io.github.connectedsecurity.samples.push;

import io.github.connectedsecurity.core.indicators.FeedIndicator;
import io.github.connectedsecurity.defender.ImportVerdict;
import io.github.connectedsecurity.defender.Indicators;
import io.github.connectedsecurity.defender.model.IndicatorAction;
import io.github.connectedsecurity.defender.model.IndicatorSeverity;
import io.github.connectedsecurity.defender.model.NewIndicator;
import io.github.connectedsecurity.samples.push.Verdict.Kind;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Defender for Endpoint: devices look for it, and do about it what the action says. */
final class DefenderTarget implements Target {
  private static final int SURE = 75;

  private final Indicators indicators;
  private final IndicatorAction action;

  DefenderTarget(Indicators indicators, IndicatorAction action) {
    this.indicators = indicators;
    this.action = action;
  }

  @Override
  public String name() { return "Defender"; }

  @Override
  public Predicate<FeedIndicator> present() {
    Set<String> there = new HashSet<>();
    indicators.list().forEach(one -> there.add(key(one.indicatorValue().orElse(""), one.action().orElse(action))));
    return item -> there.contains(key(item.value().value(), action));
  }

  @Override
  public void send(List<FeedIndicator> items, Consumer<List<Verdict>> heard) {
    IdentityHashMap<NewIndicator, FeedIndicator> origins = new IdentityHashMap<>();
    List<NewIndicator> all = items.stream().map(item -> {
      NewIndicator indicator = indicator(item);
      origins.put(indicator, item);
      return indicator;
    }).toList();
    List<ImportVerdict> verdicts = indicators.importAll(all, Indicators.MAX_ACTIVE, chunk -> heard.accept(verdicts(chunk, origins))).verdicts();
    heard.accept(verdicts(verdicts, origins)); // also those that were not worth sending
  }

  private NewIndicator indicator(FeedIndicator item) {
    NewIndicator indicator = NewIndicator.of(item.value(), action).title(item.title())
        .description(item.description().isBlank() ? item.title() : item.description()).generateAlert(!action.equals(IndicatorAction.ALLOWED))
        .severity(item.confidence().filter(percent -> percent < SURE).isPresent() ? IndicatorSeverity.MEDIUM : IndicatorSeverity.HIGH);
    item.validUntil().ifPresent(indicator::expirationTime);
    item.sourceId().ifPresent(indicator::externalId);
    return indicator;
  }

  private static List<Verdict> verdicts(List<ImportVerdict> chunk, IdentityHashMap<NewIndicator, FeedIndicator> origins) {
    return chunk.stream().map(one -> new Verdict(Objects.requireNonNull(origins.get(one.item())), kind(one.kind()), one.reason())).toList();
  }

  private static Kind kind(ImportVerdict.Kind kind) {
    return switch (kind) {
      case IMPORTED -> Kind.SENT;
      case PRESENT, DUPLICATE -> Kind.PRESENT;
      case INVALID, NO_ROOM, REFUSED -> Kind.REFUSED;
      case UNKNOWN -> Kind.UNKNOWN;
    };
  }

  private static String key(String value, IndicatorAction action) { return (value + " " + action.value()).toLowerCase(Locale.ROOT); }
}
