package io.github.connectedsecurity.emulator.internal.http;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import java.util.Arrays;

/** Turns an outcome into what WireMock sends. */
final class OnTheWire {
  private OnTheWire() {}

  static ResponseDefinition response(Outcome outcome) {
    return switch (outcome.way()) {
      case WHOLE -> plain(outcome.answer()).build();
      case HALF -> cut(outcome.answer());
      case NOTHING -> new ResponseDefinitionBuilder().withFault(com.github.tomakehurst.wiremock.http.Fault.CONNECTION_RESET_BY_PEER).build();
    };
  }

  /** The pause between two flushes gets the half out before the end is noticed. */
  private static ResponseDefinition cut(Answer answer) {
    byte[] half = Arrays.copyOf(answer.body(), answer.body().length / 2);
    return plain(answer).withBody(half).withHeader("Content-Length", String.valueOf(answer.body().length)).withChunkedDribbleDelay(2, 1).build();
  }

  private static ResponseDefinitionBuilder plain(Answer answer) {
    ResponseDefinitionBuilder response = new ResponseDefinitionBuilder().withStatus(answer.status()).withBody(answer.body());
    answer.headers().forEach(response::withHeader);
    return response;
  }
}
