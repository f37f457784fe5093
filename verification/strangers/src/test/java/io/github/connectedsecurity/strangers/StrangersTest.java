package io.github.connectedsecurity.strangers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Who comes to the emulator with another client than ours gets the same data, operation by operation. */
class StrangersTest {
  @AfterAll
  static void stop() {
    Suites.AT.close();
    Suites.CREDENTIALS.close();
  }

  @TestFactory
  Stream<DynamicContainer> strangers_readWhatWeRead() {
    return Suites.all().stream().map(stranger -> DynamicContainer.dynamicContainer(stranger.name,
        stranger.operations.stream().map(operation -> DynamicTest.dynamicTest(operation.name(), () -> compare(operation)))));
  }

  private static void compare(Stranger.Operation operation) throws Exception { assertThat(operation.differences()).isEmpty(); }
}
