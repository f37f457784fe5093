package io.github.connectedsecurity.emulator.internal.arm;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Resource Manager's envelope of errors. */
public final class Refusals {
  private Refusals() {}

  /** One cause below an error. */
  public record Detail(String code, String message, String target) {}

  /** A refusal that names causes. */
  public static final class Detailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final transient List<Detail> details;

    /** A refusal with its causes. */
    public Detailed(int status, String code, String message, List<Detail> details) {
      super(message, null, false, false); // an answer, not an accident
      this.status = status;
      this.code = code;
      this.details = details;
    }
  }

  /** The answer that names the causes. */
  public static Answer answer(Detailed refusal) {
    List<Map<String, Object>> causes = refusal.details.stream().map(Refusals::cause).toList();
    return envelope(refusal.status, error(refusal.code, String.valueOf(refusal.getMessage()), Map.of("details", causes)));
  }

  /** The answer without causes. */
  public static Answer answer(int status, String code, String message) { return envelope(status, error(code, message, Map.of())); }

  private static Map<String, Object> cause(Detail detail) { return error(detail.code, detail.message, Map.of("target", detail.target)); }

  private static Map<String, Object> error(String code, String message, Map<String, Object> more) {
    Map<String, Object> error = new LinkedHashMap<>();
    error.put("code", code);
    error.put("message", message);
    error.putAll(more);
    return error;
  }

  private static Answer envelope(int status, Map<String, Object> error) { return Answer.json(status, Map.of("error", error)); }
}
