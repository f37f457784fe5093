package io.github.connectedsecurity.office365management;

import io.github.connectedsecurity.core.TimeSource;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.http.ApiRequest;
import io.github.connectedsecurity.core.http.Call;
import io.github.connectedsecurity.core.paging.NextPage;
import io.github.connectedsecurity.core.paging.PageEnd;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A span of time in the pieces that the service takes: at most 24 hours each, one after the other, each with all its pages.
 *
 * @param from the start, included
 * @param to the end, excluded
 */
record TimeWindows(Instant from, Instant to) {
  static final Duration LONGEST = Duration.ofHours(24);
  static final Duration REACH = Duration.ofDays(7);

  private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").withZone(ZoneOffset.UTC);

  /** Whole seconds, which is what the service takes; a broken second counts as a whole one, at both ends. */
  static TimeWindows of(Instant from, Instant to, TimeSource time) {
    Instant start = from.truncatedTo(ChronoUnit.SECONDS);
    Instant end = to.equals(to.truncatedTo(ChronoUnit.SECONDS)) ? to : to.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
    Instant earliest = time.now().minus(REACH).truncatedTo(ChronoUnit.SECONDS);
    if (!start.isBefore(end)) {
      throw new IllegalArgumentException("The time must begin before it ends, not at " + from + " and end at " + to + ".");
    }
    if (start.isBefore(earliest)) {
      throw new IllegalArgumentException("The service keeps content for seven days, so since " + earliest + "; nothing can be listed from " + from + " on.");
    }
    return new TimeWindows(start, end);
  }

  /** The request for the first page of the first window. */
  Call ask(Call call) { return call.query("startTime", FORM.format(from)).query("endTime", FORM.format(end(from))); }

  /**
   * The page after a page: behind the link in the header, or else the first one of the next window.
   *
   * @param first the address of the operation, without a query
   */
  NextPage pages(String first, String contentType) { return NextPage.by("", (request, end) -> after(request, end, first, contentType)); }

  private Optional<ApiRequest> after(ApiRequest request, PageEnd end, String first, String contentType) {
    Optional<String> link = end.answer().header("NextPageUri").or(() -> end.answer().header("NextPageUrl")).filter(text -> !text.isBlank());
    if (link.isPresent()) {
      return Optional.of(withTimes(end.follow(request, link.get()), request));
    }
    Instant reached = parse(request.query().get("endTime"));
    return reached.isBefore(to) ? Optional.of(request.withUrl(first).withQuery("contentType", contentType).withQuery("startTime", FORM.format(reached))
        .withQuery("endTime", FORM.format(end(reached)))) : Optional.empty();
  }

  private Instant end(Instant start) { return start.plus(LONGEST).isBefore(to) ? start.plus(LONGEST) : to; }

  /** The link is followed as it stands, but it must tell where its window ends. */
  private static ApiRequest withTimes(ApiRequest followed, ApiRequest before) {
    ApiRequest complete = followed;
    for (String name : new String[] {"startTime", "endTime"}) {
      String known = before.query().get(name);
      complete = complete.query().containsKey(name) || known == null ? complete : complete.withQuery(name, known);
    }
    return complete;
  }

  private static Instant parse(@Nullable String text) {
    try {
      String plain = text == null ? "" : text.endsWith("Z") ? text.substring(0, text.length() - 1) : text;
      LocalDateTime time = plain.length() == 10 ? LocalDate.parse(plain).atStartOfDay() : LocalDateTime.parse(plain);
      return time.toInstant(ZoneOffset.UTC);
    } catch (DateTimeParseException e) {
      throw new InvalidDataException("The link to a page does not say where its window of time ends; whether more windows follow is not known.", e);
    }
  }
}
