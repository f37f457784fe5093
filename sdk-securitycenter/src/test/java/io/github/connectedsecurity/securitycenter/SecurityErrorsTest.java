package io.github.connectedsecurity.securitycenter;

import static io.github.connectedsecurity.securitycenter.SecurityStub.GROUP;
import static io.github.connectedsecurity.securitycenter.SecurityStub.SUBSCRIPTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.BadRequestException;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.errors.ThrottledException;
import io.github.connectedsecurity.securitycenter.model.CloudError;
import io.github.connectedsecurity.securitycenter.model.access.JitPolicyContent;
import io.github.connectedsecurity.securitycenter.model.settings.PricingContent;
import io.github.connectedsecurity.securitycenter.model.settings.PricingTier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SecurityErrorsTest {
  private static final String ARM_PLAN = "PUT /subscriptions/s1/providers/Microsoft.Security/pricings/Arm";

  private final SecurityStub stub = new SecurityStub();

  @AfterEach
  void stop() { stub.close(); }

  @Test
  void error_isReadWithTheCausesBelowIt() {
    stub.on(ARM_PLAN, 400, """
        {"error":{"code":"InvalidRequest","message":"The request is not valid.","target":"properties","details":[
          {"code":"InvalidEnumValue","message":"Unknown tier.","target":"properties.pricingTier","details":[{"code":"Inner","message":"Deep."}]},
          {"code":"Other","message":"Too."}],
          "additionalInfo":[{"type":"PolicyViolation","info":{"policyAssignmentName":"sample"}}],"innererror":{"trace":"t1"}}}""");

    ApiException failure = put(BadRequestException.class);
    CloudError error = SecurityErrors.of(failure).orElseThrow();
    assertThat(error.code()).contains("InvalidRequest");
    assertThat(error.target()).contains("properties");
    assertThat(error.innerError()).isEqualTo(Map.of("trace", "t1"));
    assertThat(error.additionalInfo()).singleElement().satisfies(more -> {
      assertThat(more.type()).contains("PolicyViolation");
      assertThat(more.info()).isEqualTo(Map.of("policyAssignmentName", "sample"));
    });
    assertThat(SecurityErrors.allOf(failure)).extracting(CloudError::code)
        .isEqualTo(List.of(Optional.of("InvalidRequest"), Optional.of("InvalidEnumValue"), Optional.of("Inner"), Optional.of("Other")));
  }

  @Test
  void gateway_thatAnswersWithSomethingElse_hasNoError() {
    stub.on(ARM_PLAN, 400, "<html>Bad Gateway</html>").on(ARM_PLAN, 400, "").on(ARM_PLAN, 400, "{\"error\":\"text\"}");

    for (int i = 0; i < 3; i++) {
      ApiException failure = put(BadRequestException.class);
      assertThat(SecurityErrors.of(failure)).isEmpty();
      assertThat(SecurityErrors.allOf(failure)).isEmpty();
    }
  }

  @Test
  void refusal_namesTheActionAndTheRole() {
    stub.on(ARM_PLAN, 403, "{\"error\":{\"code\":\"AuthorizationFailed\",\"message\":\"No.\"}}");
    assertThat(put(PermissionException.class)).hasMessageContaining("Microsoft.Security/pricings/write (built-in role: Security Admin)");

    stub.on("PUT " + GROUP.id() + "/providers/Microsoft.Security/locations/west/jitNetworkAccessPolicies/default", 403, "{}");
    assertThat(catchThrowableOfType(PermissionException.class,
        () -> stub.client().jitPolicies().put(GROUP, "west", "default", JitPolicyContent.of(List.of()))))
        .hasMessageContaining("Microsoft.Security/locations/jitNetworkAccessPolicies/write besides Microsoft.Compute/virtualMachines/write");
  }

  @Test
  void throttle_tellsHowLongToWait() {
    stub.on(ARM_PLAN, 429, "{\"error\":{\"code\":\"SubscriptionRequestsThrottled\",\"message\":\"Wait.\"}}", "Retry-After", "17",
        "x-ms-ratelimit-remaining-subscription-writes", "0");

    assertThat(put(ThrottledException.class).retryAfter()).contains(Duration.ofSeconds(17));
  }

  @Test
  void roles_areData() {
    assertThat(SecurityRoles.of("Microsoft.Security/assessments/write").builtInRole()).isEqualTo(SecurityRoles.ASSESSMENT_CONTRIBUTOR);
    assertThat(SecurityRoles.of("microsoft.security/assessments/WRITE").builtInRole()).isEqualTo(SecurityRoles.ASSESSMENT_CONTRIBUTOR);
    assertThat(SecurityRoles.of("Microsoft.Security/assessments/read").builtInRole()).isEqualTo(SecurityRoles.READER);
    assertThat(SecurityRoles.of("Microsoft.Security/assessmentMetadata/write").builtInRole()).isEqualTo(SecurityRoles.ADMIN);
    assertThat(SecurityRoles.exceptions()).extracting(SecurityRole::action).allSatisfy(action -> assertThat(SecurityRoles.exceptions())
        .contains(SecurityRoles.of(action)));
  }

  private <E extends ApiException> E put(Class<E> failure) {
    return catchThrowableOfType(failure, () -> stub.client().pricings().put(SUBSCRIPTION, "Arm", PricingContent.of(PricingTier.STANDARD)));
  }
}
