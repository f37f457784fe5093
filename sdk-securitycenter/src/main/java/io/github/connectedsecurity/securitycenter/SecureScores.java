package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.Scopes.Kind.SUBSCRIPTION;
import static io.github.connectedsecurity.securitycenter.SecurityResourceType.SECURE_SCORES;

import io.github.connectedsecurity.core.arm.ArmScope;
import io.github.connectedsecurity.core.paging.Paged;
import io.github.connectedsecurity.securitycenter.model.posture.SecureScore;
import io.github.connectedsecurity.securitycenter.model.posture.SecureScoreControl;
import io.github.connectedsecurity.securitycenter.model.posture.SecureScoreControlDefinition;

/** Secure scores of a subscription, the controls that earn them, and what controls are made of. */
public final class SecureScores {
  private final Arm arm;

  SecureScores(Arm arm) { this.arm = arm; }

  /**
   * Lists the scores of a subscription, one an initiative. {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/secureScores};
   * Security Reader.
   */
  public Paged<SecureScore> list(ArmScope scope) {
    return arm.get(SECURE_SCORES, Scopes.in(scope, SUBSCRIPTION), "secureScores").paged(Arm.PAGES, SecureScore::of);
  }

  /**
   * Reads one score; the built-in initiative's is named {@code ascScore}.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/secureScores/{score}}; Security Reader.
   */
  public SecureScore get(ArmScope scope, String score) {
    return arm.get(SECURE_SCORES, Scopes.in(scope, SUBSCRIPTION), "secureScores/{score}", score).as(SecureScore::of);
  }

  /**
   * Lists the controls of one score, without their definitions.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/secureScores/{score}/secureScoreControls}; Security Reader.
   */
  public Paged<SecureScoreControl> controls(ArmScope scope, String score) {
    return arm.get(SECURE_SCORES, Scopes.in(scope, SUBSCRIPTION),
        "secureScores/{score}/secureScoreControls", score).paged(Arm.PAGES, SecureScoreControl::of);
  }

  /**
   * Lists the controls of one score with what each is made of.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/secureScores/{score}/secureScoreControls}; Security Reader.
   */
  public Paged<SecureScoreControl> controlsWithDefinitions(ArmScope scope, String score) {
    return arm.get(SECURE_SCORES, Scopes.in(scope, SUBSCRIPTION), "secureScores/{score}/secureScoreControls", score)
        .query("$expand", "definition").paged(Arm.PAGES, SecureScoreControl::of);
  }

  /**
   * Lists the controls of all scores, without their definitions.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/secureScoreControls}; Security Reader.
   */
  public Paged<SecureScoreControl> allControls(ArmScope scope) {
    return arm.get(SECURE_SCORES, Scopes.in(scope, SUBSCRIPTION), "secureScoreControls").paged(Arm.PAGES, SecureScoreControl::of);
  }

  /**
   * Lists the controls of all scores with what each is made of.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/secureScoreControls}; Security Reader.
   */
  public Paged<SecureScoreControl> allControlsWithDefinitions(ArmScope scope) {
    return arm.get(SECURE_SCORES, Scopes.in(scope, SUBSCRIPTION), "secureScoreControls")
        .query("$expand", "definition").paged(Arm.PAGES, SecureScoreControl::of);
  }

  /**
   * Lists what the built-in controls are made of, for the whole tenant. {@code GET /providers/Microsoft.Security/secureScoreControlDefinitions};
   * Security Reader.
   */
  public Paged<SecureScoreControlDefinition> definitions() {
    return arm.get(SECURE_SCORES, Scopes.TENANT, "secureScoreControlDefinitions").paged(Arm.PAGES, SecureScoreControlDefinition::of);
  }

  /**
   * Lists what controls are made of, with those of a subscription's own.
   * {@code GET /subscriptions/{subscription}/providers/Microsoft.Security/secureScoreControlDefinitions}; Security Reader.
   */
  public Paged<SecureScoreControlDefinition> definitionsIn(ArmScope scope) {
    return arm.get(SECURE_SCORES, Scopes.in(scope, SUBSCRIPTION), "secureScoreControlDefinitions").paged(Arm.PAGES, SecureScoreControlDefinition::of);
  }
}
