package io.github.connectedsecurity.emulator.internal.dataset;

import io.github.connectedsecurity.emulator.internal.state.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As many everyday alerts as anybody wants, spread evenly over the company's month and made when they are asked for. Their ids are in
 * the order of their times; now and then two have the same time. They belong to no incident.
 */
public final class ManyAlerts implements Source {
  private static final Duration MONTH = Duration.ofDays(30);
  /** The youngest is older than any clock's error. */
  private static final Duration LAST = Duration.ofMinutes(10);
  private static final long STEP = 100;
  /** One in so many has the time of the one before. */
  private static final int TWIN = 37;
  private static final long SMALL = 2;
  private static final Pattern ID = Pattern.compile("da7(\\d{9})_([0-9a-f]{8})");

  private final CompanyDataset company;
  private final long seed;
  private final int size;
  private final Instant first;
  private final String mark;

  /** Alerts of the month before this moment; the same seed and moment give the same. */
  public ManyAlerts(String tenantId, long seed, Instant now, int size) {
    this.company = CompanyDataset.empty(tenantId, seed, now);
    this.seed = seed;
    this.size = size;
    this.first = now.truncatedTo(ChronoUnit.MICROS).minus(MONTH);
    this.mark = String.format(Locale.ROOT, "%08x", (int) (seed * 0x9E3779B9L));
  }

  /** The company with at most so many alerts: small incidents fall away, the oldest first; the attack remains. */
  public static Dataset atMost(Dataset company, int most) {
    Map<Object, Long> sizes = company.alerts().stream().collect(Collectors.groupingBy(alert -> String.valueOf(alert.get("incidentId")), Collectors.counting()));
    Set<Object> gone = new HashSet<>();
    long left = company.alerts().size();
    for (Map<String, Object> incident : company.incidents()) {
      long own = sizes.getOrDefault(incident.get("id"), 0L);
      if (left > most && own <= SMALL) {
        gone.add(incident.get("id"));
        left -= own;
      }
    }
    return new Dataset(company.alerts().stream().filter(alert -> !gone.contains(alert.get("incidentId"))).toList(),
        company.incidents().stream().filter(incident -> !gone.contains(incident.get("id"))).toList(), company.summary() + ", made " + most + " alerts");
  }

  @Override
  public int size() { return size; }

  @Override
  public String timeMember() { return "createdDateTime"; }

  @Override
  public Instant time(int number) {
    int slot = number % TWIN == TWIN - 1 ? number - 1 : number;
    long steps = MONTH.minus(LAST).toNanos() / STEP / size * slot;
    return first.plusNanos(steps * STEP);
  }

  @Override
  public Map<String, Object> make(int number) {
    String id = String.format(Locale.ROOT, "da7%09d_%s", number, mark);
    return company.everyday(seed * 1_000_003 + number, id, time(number));
  }

  @Override
  public OptionalInt number(String id) {
    Matcher parts = ID.matcher(id);
    boolean ours = parts.matches() && parts.group(2).equals(mark) && Integer.parseInt(parts.group(1)) < size;
    return ours ? OptionalInt.of(Integer.parseInt(parts.group(1))) : OptionalInt.empty();
  }
}
