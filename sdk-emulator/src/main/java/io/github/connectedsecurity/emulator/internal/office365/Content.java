package io.github.connectedsecurity.emulator.internal.office365;

import io.github.connectedsecurity.emulator.internal.dataset.Timeline;
import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.http.Routes;
import io.github.connectedsecurity.emulator.internal.office365.ActivityFeed.FeedRequest;
import io.github.connectedsecurity.emulator.internal.office365.ActivityFeed.Operation;
import io.github.connectedsecurity.emulator.internal.office365.AuditTrail.Blob;
import io.github.connectedsecurity.emulator.internal.office365.Subscriptions.Subscription;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Lists, blobs and names. Chosen: ten blobs a page, so that pages happen; a link to a page counts for ten minutes; both times
 * omitted means the last 24 hours.
 */
final class Content {
  private static final int PAGE = 10;
  private static final Duration LINK_LIFE = Duration.ofMinutes(10);
  private static final Duration DAY = Duration.ofHours(24);
  private static final Duration WEEK = Duration.ofDays(7);
  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?");
  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

  private final CloudState state;
  private final Subscriptions subscriptions;
  private final AuditTrail trail;

  Content(CloudState state, Timeline timeline, Subscriptions subscriptions) {
    this.state = state;
    this.subscriptions = subscriptions;
    this.trail = new AuditTrail(state, timeline);
  }

  /** What there is to read. */
  AuditTrail trail() { return trail; }

  void addTo(Routes<Operation> routes) {
    routes.add("GET", "/subscriptions/content", this::list).add("GET", "/subscriptions/notifications", this::notifications)
        .add("GET", "/audit/{id}", this::blob).add("GET", "/resources/dlpSensitiveTypes", this::sensitiveTypes);
  }

  private Answer list(FeedRequest request) {
    String type = request.contentType();
    Subscription subscription = subscriptions.require(request, type);
    Span span = span(request.request());
    int skip = skip(request.request(), type, span);
    List<Blob> blobs = trail.blobs(type, span.from, span.to, now()).stream().filter(blob -> subscription.collected(blob.created())).toList();
    Answer answer = Answer.json(200, blobs.stream().skip(skip).limit(PAGE).map(blob -> listed(request.request().origin(), blob)).toList());
    return skip + PAGE >= blobs.size() ? answer : answer.with("NextPageUri",
        feed(request.request().origin(), "v1") + "/subscriptions/content?contentType=" + type
            + "&startTime=" + span.written(span.from) + "&endTime=" + span.written(span.to) + "&nextPage=" + link(type, span, skip + PAGE));
  }

  private Answer notifications(FeedRequest request) {
    Subscription subscription = subscriptions.require(request, request.contentType());
    Span span = span(request.request());
    return Answer.json(200, subscription.attempts().stream().filter(attempt -> {
      Instant created = Instant.parse(String.valueOf(attempt.get("contentCreated")));
      return !created.isBefore(span.from) && created.isBefore(span.to);
    }).toList());
  }

  private Answer blob(FeedRequest request) {
    Blob blob = trail.find(request.values().get(0)).orElseThrow(() -> new Refusal(400, "AF20052", "Content ID in the URL is not valid."));
    if (blob.created().plus(WEEK).isBefore(now())) {
      throw new Refusal(400, "AF20051", "Content requested with the key " + blob.id() + " has already expired. Content older than 7 days cannot be retrieved.");
    }
    if (blob.appears().isAfter(now()) || !subscriptions.require(request, blob.type()).collected(blob.created())) {
      throw new Refusal(404, "AF20050", "The specified content (" + blob.id() + ") does not exist.");
    }
    return Answer.json(200, trail.records(blob, request.dlp()));
  }

  private Answer sensitiveTypes(FeedRequest request) {
    String language = request.request().header("Accept-Language").orElse("en-US");
    if (language.contains(",")) {
      throw new Refusal(400, "AF20053", "Only one language may be present in the Accept-Language header.");
    }
    if (!LANGUAGE.matcher(language.strip()).matches()) {
      throw new Refusal(400, "AF20054", "Invalid syntax in Accept-Language header.");
    }
    String card = language.toLowerCase(Locale.ROOT).startsWith("de") ? "Kreditkartennummer" : "Credit Card Number";
    return Answer.json(200, List.of(Map.of("id", AuditTrail.CREDIT_CARD, "name", card)));
  }

  private Span span(Request request) {
    Optional<String> start = request.query().first("startTime");
    Optional<String> end = request.query().first("endTime");
    if (start.isEmpty() && end.isEmpty()) {
      return new Span(now().minus(DAY), now());
    }
    if (start.isEmpty() || end.isEmpty()) {
      throw badTimes("AF20030", start.orElse(""), end.orElse(""));
    }
    Span span = new Span(time(start.get()), time(end.get()));
    if (!span.from.isBefore(span.to)) {
      throw badTimes("AF20055", start.get(), end.get());
    }
    if (Duration.between(span.from, span.to).compareTo(DAY) > 0 || span.from.isBefore(now().minus(WEEK).minusSeconds(1))) {
      throw badTimes("AF20030", start.get(), end.get());
    }
    return span;
  }

  private static Refusal badTimes(String code, String start, String end) {
    return new Refusal(400, code, "Start time and end time must both be specified (or both omitted) and must be less than or equal to 24 hours apart, with "
        + "the start time prior to end time and start time no more than 7 days in the past. StartTime:" + start + " and EndTime:" + end + ".");
  }

  private static Instant time(String text) {
    try {
      if (!TIME.matcher(text).matches()) {
        throw new DateTimeException("another form");
      }
      LocalDateTime time = text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
      return time.toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      throw new Refusal(400, "AF20002", "Invalid parameter type: startTime or endTime. Expected type: datetime.");
    }
  }

  private int skip(Request request, String type, Span span) {
    Optional<String> link = request.query().first("nextPage");
    if (link.isEmpty()) {
      return 0;
    }
    try {
      String[] parts = new String(Base64.getUrlDecoder().decode(link.get()), StandardCharsets.UTF_8).split("\\|", -1);
      boolean fits = parts.length == 5 && parts[0].equals(type) && parts[1].equals(span.written(span.from)) && parts[2].equals(span.written(span.to));
      if (fits && !Instant.parse(parts[4]).plus(LINK_LIFE).isBefore(now())) {
        return Integer.parseInt(parts[3]);
      }
    } catch (IllegalArgumentException | DateTimeException e) {
      throw stale();
    }
    throw stale();
  }

  private static Refusal stale() { return new Refusal(400, "AF20031", "Invalid nextPage Input."); }

  private String link(String type, Span span, int skip) {
    String text = String.join("|", type, span.written(span.from), span.written(span.to), String.valueOf(skip), now().toString());
    return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A blob as lists and notifications have it, with a link to this origin. */
  Map<String, Object> listed(String origin, Blob blob) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("contentType", blob.type());
    json.put("contentId", blob.id());
    json.put("contentUri", feed(origin, "v1.0") + "/audit/" + blob.id());
    json.put("contentCreated", AuditTrail.millis(blob.created()));
    json.put("contentExpiration", AuditTrail.millis(blob.created().plus(WEEK)));
    return json;
  }

  private String feed(String origin, String version) {
    return origin + ActivityFeed.ROOT + "/api/" + version + "/" + state.tenantId() + "/activity/feed";
  }

  private Instant now() { return state.clock().instant(); }

  /** A span of time, from its start on and before its end. */
  private record Span(Instant from, Instant to) {
    String written(Instant time) { return time.toString().substring(0, 19); }
  }
}
