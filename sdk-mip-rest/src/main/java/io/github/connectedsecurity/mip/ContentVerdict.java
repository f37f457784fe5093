package io.github.connectedsecurity.mip;

import io.github.connectedsecurity.mip.model.ContentProcessingErrorType;
import io.github.connectedsecurity.mip.model.DlpActionInfo;
import io.github.connectedsecurity.mip.model.ExecutionMode;
import io.github.connectedsecurity.mip.model.PolicyUserScope;
import io.github.connectedsecurity.mip.model.ProcessContentResponse;
import io.github.connectedsecurity.mip.model.ProtectionScopeState;
import io.github.connectedsecurity.mip.model.RestrictAccessActionBase;
import io.github.connectedsecurity.mip.model.RestrictionAction;
import io.github.connectedsecurity.mip.model.UserActivityTypes;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an answer about content means for the activity.
 *
 * @param outcome what to do
 * @param retry whether the content was not judged because of something that may pass; ask again with growing pauses
 * @param scopesChanged whether the caller's protection scopes are out of date; compute them again before the next activity
 * @param unknown actions that this version cannot judge, which made the outcome that of {@link WhenUnsure}
 */
public record ContentVerdict(Outcome outcome, boolean retry, boolean scopesChanged, List<DlpActionInfo> unknown) {
  /** Copies the list. */
  public ContentVerdict { unknown = List.copyOf(unknown); }

  /** What to do with the activity, from the mildest on. */
  public enum Outcome {
    /** Let it go on. */
    ALLOW,
    /** Let it go on and record it. */
    AUDIT,
    /** Ask the person whether to go on. */
    WARN,
    /** Stop it. */
    BLOCK
  }

  /** What an application does when it cannot know: a decision of its owner, so there is no default. */
  public enum WhenUnsure {
    /** The activity goes on: work is not held up by a failure. */
    ALLOW,
    /** The activity stops: nothing leaves that was not judged. */
    BLOCK
  }

  /** Reads an answer; the strictest of its actions counts. */
  public static ContentVerdict of(ProcessContentResponse answer, WhenUnsure unsure) {
    Outcome doubt = unsure == WhenUnsure.BLOCK ? Outcome.BLOCK : Outcome.ALLOW;
    List<DlpActionInfo> unknown = answer.policyActions().stream().filter(action -> known(action).isEmpty()).toList();
    boolean failed = !answer.processingErrors().isEmpty();
    boolean passing = failed && answer.processingErrors().stream().allMatch(error -> error.errorType()
        .equals(Optional.of(ContentProcessingErrorType.TRANSIENT)));
    Outcome told = answer.policyActions().stream().flatMap(action -> known(action).stream()).reduce(Outcome.ALLOW, ContentVerdict::stricter);
    Outcome outcome = failed || !unknown.isEmpty() ? stricter(told, doubt) : told;
    return new ContentVerdict(outcome, passing, answer.protectionScopeState().equals(Optional.of(ProtectionScopeState.MODIFIED)), unknown);
  }

  /**
   * Whether and when an activity has to be judged: the strictest mode of the scopes that speak of it at a place; empty when none does.
   * Scopes compare places by their value, as answers often leave out of what kind they are.
   */
  public static Optional<ExecutionMode> mode(ComputedScopes<PolicyUserScope> scopes, UserActivityTypes activity, String location) {
    List<ExecutionMode> modes = scopes.scopes().stream()
        .filter(scope -> scope.activities().contains(activity))
        .filter(scope -> scope.locations().stream().anyMatch(place -> place.value().filter(value -> same(value, location)).isPresent()))
        .map(scope -> scope.executionMode().orElse(ExecutionMode.EVALUATE_INLINE)) // rather wait than let pass
        .toList();
    return modes.stream().filter(mode -> !mode.equals(ExecutionMode.EVALUATE_OFFLINE)).findFirst().or(() -> modes.stream().findFirst());
  }

  private static boolean same(String one, String other) { return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT)); }

  private static Optional<Outcome> known(DlpActionInfo action) {
    if (!(action instanceof RestrictAccessActionBase restriction)) {
      return Optional.empty();
    }
    return restriction.restrictionAction().flatMap(how -> {
      if (how.equals(RestrictionAction.BLOCK)) {
        return Optional.of(Outcome.BLOCK);
      }
      if (how.equals(RestrictionAction.WARN)) {
        return Optional.of(Outcome.WARN);
      }
      return how.equals(RestrictionAction.AUDIT) ? Optional.of(Outcome.AUDIT) : Optional.empty();
    });
  }

  private static Outcome stricter(Outcome one, Outcome other) { return one.compareTo(other) >= 0 ? one : other; }
}
