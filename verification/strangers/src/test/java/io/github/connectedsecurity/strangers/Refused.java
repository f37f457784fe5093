package io.github.connectedsecurity.strangers;

import com.microsoft.graph.models.odataerrors.ODataError;
import io.github.connectedsecurity.core.errors.ApiException;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;

/** What a client is told when the service refuses, whichever client it is. */
@NullUnmarked // the Graph SDK calls every answer nullable; a test that meets a null fails anyway
final class Refused {
  private Refused() {}

  /** The status, the code and the words; work that is not refused fails. */
  static Map<String, Object> by(Stranger.Work work) throws Exception {
    try {
      work.run();
    } catch (ODataError e) {
      return told(e.getResponseStatusCode(), e.getError().getCode(), e.getError().getMessage());
    } catch (ApiException e) {
      return told(e.status(), e.code(), e.serviceMessage());
    }
    throw new AssertionError("The service has not refused.");
  }

  private static Map<String, Object> told(int status, String code, String words) { return Map.of("status", status, "code", code, "words", words); }
}
