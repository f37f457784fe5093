package io.github.connectedsecurity.samples.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.samples.console.Steps.Outcome;
import io.github.connectedsecurity.samples.console.Steps.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepsTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void carryOut_goesOnAfterAFailure_andSaysWhatIsNotKnown() {
    List<Outcome> outcomes = new Steps()
        .add("first", () -> Outcome.done("well"))
        .add("second", () -> {
          throw new SdkException("refused");
        })
        .add("third", () -> {
          throw new OutcomeUnknownException("lost");
        })
        .add("fourth", () -> Outcome.already("there")).carryOut(out);

    assertThat(outcomes).extracting(Outcome::verdict).containsExactly(Verdict.DONE, Verdict.FAILED, Verdict.UNKNOWN, Verdict.ALREADY);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("[2/4] second … failed: refused", "[3/4] third … unknown: lost",
        "[4/4] fourth … already: there");
  }

  @Test
  void brokenOff_leavesTheRest_andTellsOfEach() {
    List<Outcome> outcomes = new Steps()
        .add("first", () -> Outcome.done("well"))
        .add("second", () -> {
          throw new InterruptedCallException("in the middle");
        })
        .add("third", () -> Outcome.done("never")).carryOut(out);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(outcomes).extracting(Outcome::verdict).containsExactly(Verdict.DONE, Verdict.UNKNOWN, Verdict.NOT_BEGUN);
  }

  @Test
  void brokenOffProgram_endsWithItsNumber() {
    int code = Program.run("sample", out, () -> {
      Thread.currentThread().interrupt();
      return true;
    });

    assertThat(code).isEqualTo(Program.BROKEN_OFF);
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }
}
