package io.github.connectedsecurity.emulator.internal.dataset;

import io.github.connectedsecurity.emulator.internal.dataset.Company.FileItem;
import io.github.connectedsecurity.emulator.internal.dataset.Company.User;
import io.github.connectedsecurity.emulator.internal.dataset.Happening.Kind;
import io.github.connectedsecurity.emulator.internal.dataset.Happening.Mail;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All that happened at Larkspur Instruments, oldest first: the attack and two smaller stories as {@code timeline.json} tells them,
 * at the times of their incidents, and the everyday work around them. Products derive what they hold from it, so that the same
 * device, user, file and address are met in all of them.
 *
 * <p>The stories' times count back from the start of the cloud. An ordinary day follows from the seed and its date alone: it is the
 * same whenever it is asked for, and days after the start of the cloud are there, too, so that logs grow with the clock. Nothing
 * is made before it is asked for; days are kept. Safe to share.
 */
public final class Timeline {
  /** The story of what belongs to none. */
  public static final String EVERYDAY = "everyday";
  /** How far back {@link #events()} goes. */
  public static final Duration MONTH = Duration.ofDays(30);
  /** How far back goes what products hold from the start on. */
  public static final Duration WEEK = Duration.ofDays(7);

  private static final int OPENS = 7 * 60;
  private static final int WORKING_MINUTES = 10 * 60;
  private static final String KEEP = "*";

  private final Company company;
  private final Tree tables = Tree.resource("timeline.json");
  private final List<Tree> everyday = tables.trees(EVERYDAY);
  private final long seed;
  private final Instant now;
  private final List<Happening> stories;
  private final Map<LocalDate, List<Happening>> days = new ConcurrentHashMap<>();

  private Timeline(String tenantId, long seed, Instant now) {
    this.company = Company.larkspur(tenantId);
    this.seed = seed;
    this.now = now;
    this.stories = stories();
  }

  /** The company's past as seen at this time. */
  public static Timeline create(String tenantId, long seed, Instant now) { return new Timeline(tenantId, seed, now); }

  /** Who and what there is. */
  public Company company() { return company; }

  /** When the cloud started: the end of the stories. */
  public Instant start() { return now; }

  /** The month before the start. */
  public List<Happening> events() { return between(now.minus(MONTH), now); }

  /** Those of the month before the start that are of one of these kinds. */
  public List<Happening> events(Kind... kinds) { return only(events(), kinds); }

  /** The week before the start. */
  public List<Happening> week(Kind... kinds) { return between(now.minus(WEEK), now, kinds); }

  /** All that happened from a time on and before another, which may be after the start. */
  public List<Happening> between(Instant from, Instant to, Kind... kinds) {
    List<Happening> found = new ArrayList<>(stories);
    for (LocalDate day = date(from); !day.isAfter(date(to)); day = day.plusDays(1)) {
      found.addAll(days.computeIfAbsent(day, this::day));
    }
    return only(found.stream().filter(one -> !one.time().isBefore(from) && one.time().isBefore(to)).sorted(Comparator.comparing(Happening::time)).toList(),
        kinds);
  }

  /** The stories without the everyday work. */
  public List<Happening> notable(Kind... kinds) { return only(stories, kinds); }

  private static List<Happening> only(List<Happening> events, Kind... kinds) {
    return kinds.length == 0 ? events : events.stream().filter(one -> List.of(kinds).contains(one.kind())).toList();
  }

  private static LocalDate date(Instant time) { return time.atOffset(ZoneOffset.UTC).toLocalDate(); }

  private List<Happening> stories() {
    Map<String, Integer> minutesAgo = new LinkedHashMap<>();
    Tree.resource("story.json").trees("incidents")
        .forEach(incident -> incident.find("key").ifPresent(key -> minutesAgo.put(key, incident.number("minutesAgo"))));
    List<Happening> told = new ArrayList<>();
    minutesAgo.forEach((story, minutes) -> {
      for (Tree row : tables.tree("stories").trees(story)) {
        Instant time = now.minus(Duration.ofMinutes(minutes)).plus(Duration.ofMinutes(row.number("at")));
        told.add(new Teller(row, story, told.size(), time, new Random(seed + told.size()), Optional.empty()).tell());
      }
    });
    return told.stream().sorted(Comparator.comparing(Happening::time)).toList();
  }

  private List<Happening> day(LocalDate date) {
    if (date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return List.of();
    }
    Instant midnight = date.atStartOfDay().toInstant(ZoneOffset.UTC);
    List<Happening> told = new ArrayList<>();
    for (User person : company.people()) {
      Random random = new Random(seed * 1_000_003 + date.toEpochDay() * 31 + person.key().hashCode());
      for (Tree row : everyday) {
        for (int i = 0; i < row.number("daily"); i++) {
          Instant time = midnight.plus(Duration.ofMinutes(OPENS + random.nextInt(WORKING_MINUTES))).plusMillis(random.nextInt(60_000));
          told.add(new Teller(row, EVERYDAY + date + person.key(), told.size(), time, random, Optional.of(person)).tell());
        }
      }
    }
    return List.copyOf(told);
  }

  /** Makes a happening of a line of the table. */
  private final class Teller {
    private final Tree row;
    private final String story;
    private final String id;
    private final Instant time;
    private final Random random;
    private final Optional<User> person;

    private Teller(Tree row, String story, int number, Instant time, Random random, Optional<User> person) {
      this.row = row;
      this.story = story;
      this.id = EvidenceFactory.guid(row.find("id").orElse("happening " + story + number));
      this.time = time;
      this.random = random;
      this.person = person;
    }

    private Happening tell() {
      Optional<User> user = person.or(() -> row.find("user").map(company::user));
      Map<String, String> detail = new LinkedHashMap<>();
      row.tree("detail").members().forEach((name, value) -> detail.put(name, String.valueOf(value)));
      return new Happening(id, time, Kind.valueOf(row.text("kind")), person.isPresent() ? EVERYDAY : story,
          row.find("device").map(key -> company.device(key.equals("own") ? user.flatMap(User::device).orElseThrow() : key)), user,
          row.find("place").map(company::place), row.find("file").map(this::file), row.find("mail").flatMap(key -> user.map(reader -> mail(key, reader))),
          row.find("url"), row.find("app"), Map.copyOf(detail));
    }

    private FileItem file(String key) {
      return switch (key) {
        case "document" -> pick(company.documents());
        case "program" -> pick(company.files().stream().filter(file -> file.publisher().isPresent() && file.path().startsWith("C:\\Program Files")).toList());
        default -> company.file(key);
      };
    }

    private Mail mail(String key, User reader) {
      List<?> words = Tree.list(tables.tree("mails").members().get(key));
      boolean usual = KEEP.equals(words.get(0));
      String message = usual ? EvidenceFactory.guid("mail " + id) : EvidenceFactory.guid("message." + reader.key());
      String sender = usual ? pick(company.people()).upn() : String.valueOf(words.get(0));
      return new Mail(message, "<" + message + "@mail." + sender.substring(sender.indexOf('@') + 1) + ">", sender, reader.upn(), String.valueOf(words.get(1)),
          Optional.of(String.valueOf(words.get(2))).filter(threat -> !threat.isEmpty()));
    }

    private <T> T pick(List<T> choices) { return choices.get(random.nextInt(choices.size())); }
  }
}
