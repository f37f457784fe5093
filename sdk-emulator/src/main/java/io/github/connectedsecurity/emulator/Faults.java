package io.github.connectedsecurity.emulator;

import io.github.connectedsecurity.emulator.internal.faults.NextLinks;
import io.github.connectedsecurity.emulator.internal.faults.Surprises;
import io.github.connectedsecurity.emulator.internal.faults.Tokens;
import io.github.connectedsecurity.emulator.internal.faults.Transport;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Fault;
import io.github.connectedsecurity.emulator.internal.http.FaultPlan;
import io.github.connectedsecurity.emulator.internal.http.FaultPlan.Target;
import io.github.connectedsecurity.emulator.internal.http.PathPattern;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.tokens.TokenService;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/**
 * Makes the next requests fail. Each call plans one kind of fault for so many requests; faults planned first happen first, one to
 * a request. Without {@link #at}, they hit every service, but not the token endpoint.
 */
public final class Faults {
  private final FaultPlan plan;
  private final Clock clock;
  private final Target target;

  private Faults(FaultPlan plan, Clock clock, Target target) {
    this.plan = plan;
    this.clock = clock;
    this.target = target;
  }

  static Faults over(FaultPlan plan, Clock clock) {
    return new Faults(plan, clock, new Target(request -> !TokenService.isAuthority(request.path()), () -> true, "everywhere"));
  }

  /**
   * Only for requests whose encoded path fits; an asterisk stands for anything, as in <code>/v1.0/security/alerts_v2/*</code>. A verb
   * may stand in front: <code>PATCH /v1.0/security/*</code>.
   */
  public Faults at(String pattern) { return new Faults(plan, clock, new Target(PathPattern.of(pattern), target.due(), pattern)); }

  /** Only now and then: with this probability, by dice that fall alike for the same seed. */
  public Faults randomly(double probability, long seed) {
    if (!(probability > 0 && probability <= 1)) {
      throw new IllegalArgumentException("A probability is above 0 and at most 1, not " + probability + ".");
    }
    Random dice = new Random(seed);
    return new Faults(plan, clock, new Target(target.where(), () -> dice.nextDouble() < probability, target.text() + ", one in " + 1 / probability));
  }

  /** Throttles the next requests with 429 and a {@code Retry-After}; parts of a second are sent as a decimal. */
  public Faults throttle(int times, Duration retryAfter) { return refuse("throttle", 429, times, Optional.of(retryAfter)); }

  /** Throttles the next requests with 429, without saying for how long. */
  public Faults throttle(int times) { return refuse("throttle", 429, times, Optional.empty()); }

  /** Refuses the next requests with this status, in the service's own error envelope. */
  public Faults fail(int status, int times) { return refuse("fail", status, times, Optional.empty()); }

  /** Refuses the next requests with this status and a {@code Retry-After}. */
  public Faults fail(int status, int times, Duration retryAfter) { return refuse("fail", status, times, Optional.of(retryAfter)); }

  /** Answers the next requests with something else, as a gateway or a captive portal does. */
  public Faults answer(int status, String contentType, String body, int times) {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return add("answer", new Fault.Instead(new Answer(status, Map.of("Content-Type", contentType), bytes)), times);
  }

  /** Resets the connection before anything is done. */
  public Faults resetConnection(int times) { return add("resetConnection", new Fault.Reset(false), times); }

  /** Carries the next requests out, and resets the connection in place of the answer: the caller cannot know. */
  public Faults loseAnswer(int times) { return add("loseAnswer", new Fault.Reset(true), times); }

  /** Sends half of the body and closes the connection, although the whole length was announced. */
  public Faults truncateBody(int times) { return add("truncateBody", new Fault.Truncate(), times); }

  /** Sends bodies as gzip, with a second half that nothing can unpack. */
  public Faults damageGzip(int times) { return change("damageGzip", times, Transport::damagedGzip); }

  /** Answers the next requests correctly, but late. */
  public Faults delay(Duration time, int times) { return add("delay", new Fault.Delay(time), times); }

  /** Finds the tokens of the next requests too old (401). */
  public Faults expireToken(int times) { return add("expireToken", new Fault.Refuse(Tokens.expired(), Map.of()), times); }

  /** Finds the tokens of the next requests revoked: 401 with the challenge of continuous access evaluation, which asks for a younger one. */
  public Faults revokeToken(int times) {
    return add("revokeToken", new Fault.Refuse(Tokens.revoked(), Map.of("WWW-Authenticate", Tokens.challenge(clock.instant()))), times);
  }

  /** Lets the service's clock go before, or after, by so much: in {@code Date}, and in what it thinks of tokens. */
  public Faults skewClock(Duration offset, int times) {
    return add("skewClock", new Fault.Around((request, work) -> {
      Tokens.requireGood(request, clock.instant().plus(offset));
      return Transport.dated(work.get(), clock.instant().plus(offset));
    }), times);
  }

  /** Answers with 206 and a {@code Warning}, as Graph does when one of the providers behind it was silent. */
  public Faults partial(int times) { return change("partial", times, Transport::partial); }

  /** Leaves out of lists what is younger than this: it appears late. */
  public Faults holdBack(Duration age, int times) { return change("holdBack", times, answer -> Surprises.notYet(answer, clock.instant().minus(age))); }

  /** Gives all entities of a list the times of the first. */
  public Faults equalTimes(int times) { return change("equalTimes", times, Surprises::equalTimes); }

  /** Makes the next page of a list the same page again; last pages get a next one, too. */
  public Faults nextLinkToItself(int times) { return add("nextLinkToItself", around(NextLinks::toItself), times); }

  /** Makes the next page of a list the first page, so that pages go round; last pages get a next one, too. */
  public Faults nextLinkToStart(int times) { return add("nextLinkToStart", around(NextLinks::toStart), times); }

  /** Makes the next page of a list a page of another host, which must not see a token. */
  public Faults nextLinkToHost(URI host, int times) {
    return add("nextLinkToHost", around((request, answer) -> NextLinks.toHost(request, answer, host)), times);
  }

  /** Adds a member that nobody knows to every object. */
  public Faults unknownMembers(int times) { return change("unknownMembers", times, Surprises::unknownMembers); }

  /** Puts a member that nobody knows in place of every enum member. */
  public Faults unknownEnumMembers(int times) { return change("unknownEnumMembers", times, Surprises::unknownEnumMembers); }

  /** Gives evidence and everything else that names its type a type that nobody knows. */
  public Faults unknownTypes(int times) { return change("unknownTypes", times, Surprises::unknownTypes); }

  /** Puts a null into every list. */
  public Faults nullsInLists(int times) { return change("nullsInLists", times, Surprises::nullsInLists); }

  /** Writes numbers and truths as texts, and objects as lists of one. */
  public Faults wrongKinds(int times) { return change("wrongKinds", times, Surprises::wrongKinds); }

  /**
   * Plans what a JSON document says: a list of objects whose {@code fault} is the name of a method of this class and whose other
   * members are its parameters, with {@code at}, {@code probability} and {@code seed} where wanted.
   *
   * @throws IllegalArgumentException in one sentence, when the document says something else; nothing of it is planned then
   */
  public Faults plan(String json) {
    FaultScript.read(json).forEach(step -> step.accept(this));
    return this;
  }

  /** How many requests are still to be hit, whatever their path. */
  public int left() { return plan.planned().stream().mapToInt(FaultPlan.Planned::left).sum(); }

  /** Plans nothing any more, for no path. */
  public void clear() { plan.clear(); }

  /** What is made of a right answer. */
  private interface Change {
    Answer of(Request request, Answer answer);
  }

  private static Fault around(Change change) { return new Fault.Around((request, work) -> change.of(request, work.get())); }

  private Faults change(String name, int times, UnaryOperator<Answer> how) { return add(name, around((request, answer) -> how.apply(answer)), times); }

  private Faults refuse(String name, int status, int times, Optional<Duration> retryAfter) {
    Map<String, String> headers = retryAfter.map(time -> Map.of("Retry-After", seconds(time))).orElse(Map.of());
    return add(name, new Fault.Refuse(new Refusal(status, code(status), "The emulator was told to answer " + status + "."), headers), times);
  }

  private Faults add(String name, Fault fault, int times) {
    plan.add(target, name, fault, times);
    return this;
  }

  /** Whole seconds, or a decimal as Graph was seen to send. */
  private static String seconds(Duration time) { return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString(); }

  private static String code(int status) {
    return switch (status) {
      case 401 -> "InvalidAuthenticationToken";
      case 403 -> "Forbidden";
      case 404 -> "ResourceNotFound";
      case 409 -> "Conflict";
      case 429 -> "TooManyRequests";
      case 500 -> "InternalServerError";
      case 503 -> "ServiceUnavailable";
      case 504 -> "GatewayTimeout";
      default -> status < 500 ? "BadRequest" : "UnknownError";
    };
  }
}
