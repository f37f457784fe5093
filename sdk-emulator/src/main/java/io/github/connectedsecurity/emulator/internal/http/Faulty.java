package io.github.connectedsecurity.emulator.internal.http;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;

/** Turns a fault into what WireMock does on the wire. */
final class Faulty {
  private Faulty() {}

  static ResponseDefinition response(Service service, Request request, Fault fault) {
    if (fault instanceof Fault.Refuse refuse) {
      Answer answer = service.refuse(request, refuse.refusal());
      return Server.plain(refuse.retryAfter().map(time -> answer.with("Retry-After", seconds(time))).orElse(answer)).build();
    }
    if (fault instanceof Fault.Instead instead) {
      return Server.plain(instead.answer()).build();
    }
    if (fault instanceof Fault.Delay delay) {
      return Server.plain(Server.carryOut(service, request)).withFixedDelay(Math.toIntExact(delay.time().toMillis())).build();
    }
    if (fault instanceof Fault.Truncate) {
      return cut(Server.carryOut(service, request));
    }
    if (((Fault.Reset) fault).carriedOut()) {
      Server.carryOut(service, request);
    }
    return new ResponseDefinitionBuilder().withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER).build();
  }

  /** Announces the whole length and sends half; the pause between two flushes gets the half out before the end is noticed. */
  private static ResponseDefinition cut(Answer answer) {
    byte[] half = Arrays.copyOf(answer.body(), answer.body().length / 2);
    return Server.plain(answer).withBody(half).withHeader("Content-Length", String.valueOf(answer.body().length))
        .withChunkedDribbleDelay(2, 1).build();
  }

  /** Whole seconds, or a decimal as Graph was seen to send. */
  static String seconds(Duration time) { return BigDecimal.valueOf(time.toMillis(), 3).stripTrailingZeros().toPlainString(); }
}
