package io.github.connectedsecurity.core.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/** Whether the watch over the whole suite's logs would notice. */
class LogWatchTest {
  @ParameterizedTest
  @ValueSource(strings = {"sent token-1-for-graph", "GET https://x.example/?a=b&sig=abc", "headers: Authorization: x", "user canary-7f3a@contoso.com"})
  void secret_isNoticed_atEveryLevel_alsoInExceptions(String text) {
    LoggerFactory.getLogger("anyone").trace("this: {}", text);
    assertThat(LogWatch.takeLeaks()).singleElement().asString().contains(text);
    LoggerFactory.getLogger("anyone").error("failed", new IllegalStateException(text));
    assertThat(LogWatch.takeLeaks()).singleElement().asString().contains(text);
  }

  @Test
  void otherLines_areLeftAlone() {
    LoggerFactory.getLogger("anyone").trace("GET users/{id} 127.0.0.1 200");
    assertThat(LogWatch.takeLeaks()).isEmpty();
  }
}
