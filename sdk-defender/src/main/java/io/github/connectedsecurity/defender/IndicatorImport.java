package io.github.connectedsecurity.defender;

import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.defender.ImportVerdict.Kind;
import io.github.connectedsecurity.defender.model.ImportIndicatorResult;
import io.github.connectedsecurity.defender.model.Indicator;
import io.github.connectedsecurity.defender.model.IndicatorType;
import io.github.connectedsecurity.defender.model.NewIndicator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** One run of an import: sorts out what need not or cannot be sent, and sends the rest in chunks. */
final class IndicatorImport {
  private final Indicators indicators;
  private final int cap;
  private final Consumer<List<ImportVerdict>> heard;

  IndicatorImport(Indicators indicators, int cap, Consumer<List<ImportVerdict>> heard) {
    this.indicators = indicators;
    this.cap = cap;
    this.heard = heard;
  }

  ImportReport run(List<NewIndicator> items) {
    Map<Key, String> present = present();
    int existing = present.size();
    Set<String> values = new HashSet<>(); // a new action for a known value replaces and needs no room
    present.keySet().forEach(key -> values.add(key.value()));
    ImportVerdict[] verdicts = new ImportVerdict[items.size()];
    Map<Key, Integer> first = new HashMap<>();
    List<Integer> toSend = new ArrayList<>();
    int room = cap - existing;
    for (int i = 0; i < items.size(); i++) {
      NewIndicator item = items.get(i);
      Key key = Key.of(item);
      List<String> problems = indicators.problems(item);
      if (!problems.isEmpty()) {
        verdicts[i] = new ImportVerdict(item, Kind.INVALID, Optional.empty(), String.join(" ", problems));
      } else if (present.containsKey(key)) {
        verdicts[i] = new ImportVerdict(item, Kind.PRESENT, Optional.ofNullable(present.get(key)).filter(id -> !id.isEmpty()), "");
      } else if (first.putIfAbsent(key, i) != null) {
        verdicts[i] = new ImportVerdict(item, Kind.DUPLICATE, Optional.empty(), "");
      } else if (values.contains(key.value()) || room-- > 0) {
        values.add(key.value());
        toSend.add(i);
      } else {
        verdicts[i] = new ImportVerdict(item, Kind.NO_ROOM, Optional.empty(), "The tenant may have " + cap + " active indicators.");
      }
    }
    for (int from = 0; from < toSend.size(); from += Indicators.MAX_ITEMS) {
      List<Integer> chunk = toSend.subList(from, Math.min(toSend.size(), from + Indicators.MAX_ITEMS));
      send(chunk.stream().map(items::get).toList(), chunk, verdicts);
      heard.accept(chunk.stream().map(place -> verdicts[place]).toList());
    }
    settleDuplicates(items, verdicts, first);
    return new ImportReport(List.of(verdicts), existing, cap);
  }

  private void send(List<NewIndicator> chunk, List<Integer> places, ImportVerdict[] verdicts) {
    try {
      Map<String, Deque<ImportIndicatorResult>> results = new HashMap<>();
      for (ImportIndicatorResult result : indicators.importOnce(chunk)) {
        results.computeIfAbsent(result.indicator().map(Key::plain).orElse(""), value -> new ArrayDeque<>()).add(result);
      }
      for (int i = 0; i < chunk.size(); i++) {
        Deque<ImportIndicatorResult> mine = results.getOrDefault(Key.plain(chunk.get(i).value()), new ArrayDeque<>());
        verdicts[places.get(i)] = verdict(chunk.get(i), Optional.ofNullable(mine.poll()));
      }
    } catch (OutcomeUnknownException e) {
      Map<Key, String> now = present();
      for (int i = 0; i < chunk.size(); i++) {
        Optional<String> id = Optional.ofNullable(now.get(Key.of(chunk.get(i))));
        verdicts[places.get(i)] = id.isPresent() ? new ImportVerdict(chunk.get(i), Kind.IMPORTED, id.filter(text -> !text.isEmpty()), "")
            : new ImportVerdict(chunk.get(i), Kind.UNKNOWN, Optional.empty(), "The answer was lost, and the indicator was not there when looked for.");
      }
    }
  }

  private static ImportVerdict verdict(NewIndicator item, Optional<ImportIndicatorResult> result) {
    if (result.isEmpty()) {
      return new ImportVerdict(item, Kind.UNKNOWN, Optional.empty(), "The service has not told what became of it.");
    }
    boolean failed = result.get().isFailed().orElse(result.get().failureReason().isPresent());
    return failed ? new ImportVerdict(item, Kind.REFUSED, Optional.empty(), result.get().failureReason().orElse("The service has not told why."))
        : new ImportVerdict(item, Kind.IMPORTED, result.get().id(), "");
  }

  /** A duplicate is there only when its first is. */
  private static void settleDuplicates(List<NewIndicator> items, ImportVerdict[] verdicts, Map<Key, Integer> first) {
    for (int i = 0; i < verdicts.length; i++) {
      ImportVerdict original = verdicts[first.getOrDefault(Key.of(items.get(i)), i)];
      if (verdicts[i].kind() == Kind.DUPLICATE) {
        verdicts[i] = new ImportVerdict(items.get(i), original.kind().isThere() ? Kind.DUPLICATE : original.kind(), original.id(), original.reason());
      }
    }
  }

  private Map<Key, String> present() {
    Map<Key, String> present = new HashMap<>();
    for (Indicator indicator : indicators.list()) {
      present.put(Key.of(indicator), String.valueOf(indicator.raw().getOrDefault("id", "")));
    }
    return present;
  }

  /** What makes two indicators the same. Letter case counts in addresses on the web only. */
  private record Key(String value, String type, String action) {
    static Key of(NewIndicator item) { return of(item.value(), item.type(), item.action().value()); }

    static Key of(Indicator there) {
      return of(there.indicatorValue().orElse(""), there.indicatorType().orElse(IndicatorType.of("")), there.action().map(a -> a.value()).orElse(""));
    }

    private static Key of(String value, IndicatorType type, String action) {
      String text = value.strip();
      return new Key(type.equals(IndicatorType.URL) ? text : text.toLowerCase(Locale.ROOT), type.value().toLowerCase(Locale.ROOT),
          action.toLowerCase(Locale.ROOT));
    }

    /** A value as the service may repeat it in an answer. */
    static String plain(String value) { return value.strip().toLowerCase(Locale.ROOT); }
  }
}
