package io.github.connectedsecurity.sentinel.logs;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What went wrong with a query, or with a part of it. The most telling words are in the {@link #deepest} one. */
public final class LogError extends JsonModel {
  private LogError(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static LogError of(Map<String, Object> json) { return new LogError(json); }

  /** The error in a refusing answer; empty when that is in no known form. */
  public static Optional<LogError> of(ApiException refusal) {
    try {
      return Envelope.of(Json.object(refusal.body())).error();
    } catch (InvalidDataException e) {
      return Optional.empty();
    }
  }

  /** Its code, such as {@code PartialError}, {@code SyntaxError} or a number as text. */
  public Optional<String> code() { return text("code"); }

  /** What happened, for people; may quote the query. */
  public Optional<String> message() { return text("message"); }

  /** Each of several reasons. */
  public List<LogError> details() { return objects("details", LogError::of); }

  /** The reason behind it. */
  public Optional<LogError> innererror() { return object("innererror", LogError::of); }

  /** The last reason in the chain, or this error where there is none. */
  public LogError deepest() { return innererror().or(() -> details().stream().findFirst()).map(LogError::deepest).orElse(this); }

  /** Whether the result is cut because it is too large; then shorter times, fewer columns or a {@code take} help. */
  public boolean isTooLarge() { return all().anyMatch(LogError::speaksOfSize); }

  private Stream<LogError> all() { return Stream.concat(Stream.of(this), Stream.concat(innererror().stream(), details().stream()).flatMap(LogError::all)); }

  // The number is Kusto's own for a result that breaks its limits; the words are those of the service's other layers.
  private boolean speaksOfSize() {
    String code = code().orElse("");
    String words = message().orElse("");
    return code.equals("-2133196797") || code.contains("TooLarge") || words.contains("exceed") && (words.contains("limit") || words.contains("size"));
  }

  private static final class Envelope extends JsonModel {
    private Envelope(Map<String, Object> json) { super(json); }

    static Envelope of(Map<String, Object> json) { return new Envelope(json); }

    Optional<LogError> error() { return object("error", LogError::of); }
  }
}
