package io.github.connectedsecurity.samples.console;

import io.github.connectedsecurity.core.errors.DeadlineExceededException;
import io.github.connectedsecurity.core.errors.InterruptedCallException;
import io.github.connectedsecurity.core.errors.OutcomeUnknownException;
import io.github.connectedsecurity.core.errors.SdkException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Steps that change something: shown first, then carried out one by one, each with a verdict, whatever happens. */
public final class Steps {
  private final List<Step> steps = new ArrayList<>();

  private record Step(String what, Action action) {}

  /** What a step does. */
  public interface Action {
    /** Does it; an {@link SdkException} is its failure. */
    Outcome carryOut();
  }

  /** What can become of a step. */
  public enum Verdict {
    /** It was done now. */
    DONE,
    /** It had been done before; nothing was sent. */
    ALREADY,
    /** It was refused, or could not be done. */
    FAILED,
    /** It was asked for, and it is not known what came of it. */
    UNKNOWN,
    /** The program was broken off before it. */
    NOT_BEGUN
  }

  /**
   * What became of a step.
   *
   * @param verdict in one word
   * @param words and in more
   */
  public record Outcome(Verdict verdict, String words) {
    /** Done now. */
    public static Outcome done(String words) { return new Outcome(Verdict.DONE, words); }

    /** Done before. */
    public static Outcome already(String words) { return new Outcome(Verdict.ALREADY, words); }

    /** Not done. */
    public static Outcome failed(String words) { return new Outcome(Verdict.FAILED, words); }

    /** Whether it is now as it should be. */
    public boolean isGood() { return verdict == Verdict.DONE || verdict == Verdict.ALREADY; }
  }

  /** Adds a step. */
  public Steps add(String what, Action action) {
    steps.add(new Step(what, action));
    return this;
  }

  /** What would be done, in order. */
  public List<String> descriptions() { return steps.stream().map(Step::what).toList(); }

  /** Carries the steps out and prints each with its verdict. A step that fails stops no other; breaking off leaves the rest, and says so. */
  public List<Outcome> carryOut(PrintStream out) {
    List<Outcome> outcomes = new ArrayList<>();
    boolean stopped = false;
    for (Step step : steps) {
      out.printf("  [%d/%d] %s … ", outcomes.size() + 1, steps.size(), step.what);
      out.flush();
      stopped |= Thread.currentThread().isInterrupted();
      Outcome outcome = stopped ? new Outcome(Verdict.NOT_BEGUN, "broken off before this") : outcome(step.action);
      out.printf("%s: %s%n", outcome.verdict.name().toLowerCase(Locale.ROOT).replace('_', ' '), outcome.words);
      outcomes.add(outcome);
    }
    return outcomes;
  }

  private static Outcome outcome(Action action) {
    try {
      return action.carryOut();
    } catch (InterruptedCallException e) {
      Thread.currentThread().interrupt(); // stops the steps behind this one
      return new Outcome(Verdict.UNKNOWN, "broken off meanwhile. " + e.getMessage());
    } catch (OutcomeUnknownException | DeadlineExceededException e) {
      return new Outcome(Verdict.UNKNOWN, String.valueOf(e.getMessage()));
    } catch (SdkException e) {
      return Outcome.failed(String.valueOf(e.getMessage()));
    }
  }
}
