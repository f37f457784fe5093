package io.github.connectedsecurity.emulator;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.FaultPlan;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Faults as JSON. The table below is all that it knows; its names are those of the methods. */
final class FaultScript {
  private static final Set<String> EVERY = Set.of("fault", "at", "probability", "seed", "times");
  private static final BigDecimal MOST_SECONDS = new BigDecimal("1000000000");

  private static final Map<String, Step> STEPS = Map.ofEntries(
      step("throttle", (faults, a) -> a.has("retryAfter") ? faults.throttle(a.times(), a.time("retryAfter")) : faults.throttle(a.times()), "retryAfter"),
      step("fail", (faults, a) -> a.has("retryAfter") ? faults.fail(a.number("status"), a.times(), a.time("retryAfter"))
          : faults.fail(a.number("status"), a.times()), "status", "retryAfter"),
      step("answer", (faults, a) -> faults.answer(a.number("status"), a.text("contentType"), a.text("body"), a.times()), "status", "contentType", "body"),
      step("resetConnection", (faults, a) -> faults.resetConnection(a.times())),
      step("loseAnswer", (faults, a) -> faults.loseAnswer(a.times())),
      step("truncateBody", (faults, a) -> faults.truncateBody(a.times())),
      step("damageGzip", (faults, a) -> faults.damageGzip(a.times())),
      step("delay", (faults, a) -> faults.delay(a.time("time"), a.times()), "time"),
      step("expireToken", (faults, a) -> faults.expireToken(a.times())),
      step("revokeToken", (faults, a) -> faults.revokeToken(a.times())),
      step("skewClock", (faults, a) -> faults.skewClock(a.time("offset"), a.times()), "offset"),
      step("partial", (faults, a) -> faults.partial(a.times())),
      step("holdBack", (faults, a) -> faults.holdBack(a.time("age"), a.times()), "age"),
      step("equalTimes", (faults, a) -> faults.equalTimes(a.times())),
      step("nextLinkToItself", (faults, a) -> faults.nextLinkToItself(a.times())),
      step("nextLinkToStart", (faults, a) -> faults.nextLinkToStart(a.times())),
      step("nextLinkToHost", (faults, a) -> faults.nextLinkToHost(a.host("host"), a.times()), "host"),
      step("unknownMembers", (faults, a) -> faults.unknownMembers(a.times())),
      step("unknownEnumMembers", (faults, a) -> faults.unknownEnumMembers(a.times())),
      step("unknownTypes", (faults, a) -> faults.unknownTypes(a.times())),
      step("nullsInLists", (faults, a) -> faults.nullsInLists(a.times())),
      step("wrongKinds", (faults, a) -> faults.wrongKinds(a.times())));

  private FaultScript() {}

  private interface Call {
    Faults make(Faults faults, Arguments arguments);
  }

  private record Step(Set<String> parameters, Call call) {}

  /** The names that {@code fault} may have. */
  static Set<String> names() { return STEPS.keySet(); }

  /** Reads the document; the steps are tried on faults that nobody will see, so that a wrong one is found before any is planned. */
  static List<Consumer<Faults>> read(String document) {
    Object json = parsed(document);
    List<?> all = json instanceof List<?> list ? list : json instanceof Map<?, ?> one ? List.of(one) : List.of();
    if (all.isEmpty()) {
      throw new IllegalArgumentException("Faults are a list of JSON objects.");
    }
    List<Consumer<Faults>> steps = new ArrayList<>();
    for (Object one : all) {
      Arguments arguments = new Arguments(one instanceof Map<?, ?> map ? map : Map.of());
      steps.add(step(arguments));
    }
    Faults rehearsal = Faults.over(new FaultPlan(), Clock.systemUTC());
    steps.forEach(step -> step.accept(rehearsal));
    return steps;
  }

  private static @Nullable Object parsed(String document) {
    try {
      return Json.parse(document);
    } catch (SdkException e) {
      throw new IllegalArgumentException("The faults are not JSON: " + e.getMessage(), e);
    }
  }

  private static Consumer<Faults> step(Arguments arguments) {
    String name = arguments.has("fault") ? arguments.text("fault") : "";
    Step step = STEPS.get(name);
    if (step == null) {
      throw new IllegalArgumentException("There is no fault '" + name + "'; there are " + String.join(", ", new TreeSet<>(STEPS.keySet())) + ".");
    }
    Set<String> unknown = new TreeSet<>(arguments.names());
    unknown.removeAll(EVERY);
    unknown.removeAll(step.parameters);
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException("The fault '" + name + "' has no " + String.join(", ", unknown) + ".");
    }
    return faults -> {
      Faults there = arguments.has("at") ? faults.at(arguments.text("at")) : faults;
      step.call.make(arguments.has("probability") ? there.randomly(arguments.decimal("probability").doubleValue(),
          arguments.has("seed") ? arguments.number("seed") : 1) : there, arguments);
    };
  }

  private static Map.Entry<String, Step> step(String name, Call call, String... parameters) { return Map.entry(name, new Step(Set.of(parameters), call)); }

  /** The members of one object, each read as what it should be. */
  private record Arguments(Map<?, ?> members) {
    Set<String> names() {
      Set<String> names = new HashSet<>();
      members.keySet().forEach(name -> names.add(String.valueOf(name)));
      return names;
    }

    boolean has(String name) { return members.get(name) != null; }

    int times() { return has("times") ? number("times") : 1; }

    String text(String name) {
      if (members.get(name) instanceof String text) {
        return text;
      }
      throw wrong(name, "a text");
    }

    int number(String name) {
      try {
        return decimal(name).intValueExact();
      } catch (ArithmeticException e) {
        throw wrong(name, "a whole number");
      }
    }

    BigDecimal decimal(String name) {
      if (members.get(name) instanceof Number number) {
        return new BigDecimal(number.toString());
      }
      throw wrong(name, "a number");
    }

    /** Seconds as a number, or as ISO 8601 writes durations. */
    Duration time(String name) {
      if (members.get(name) instanceof Number && decimal(name).abs().compareTo(MOST_SECONDS) < 0) {
        return Duration.ofNanos(decimal(name).movePointRight(9).longValue());
      }
      try {
        return Duration.parse(text(name));
      } catch (DateTimeException | IllegalArgumentException e) {
        throw wrong(name, "seconds, or a duration such as PT2.5S");
      }
    }

    URI host(String name) {
      URI host = URI.create(text(name));
      if (host.getHost() == null) {
        throw wrong(name, "an address such as https://example.com");
      }
      return host;
    }

    private IllegalArgumentException wrong(String name, String what) {
      return new IllegalArgumentException("'" + name + "' of the fault '" + members.get("fault") + "' must be " + what + ".");
    }
  }
}
