package io.github.connectedsecurity.core.arm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArmIdTest {
  private static final String CONTROL = "/subscriptions/s1/providers/Microsoft.Security/regulatoryComplianceStandards/PCI-DSS/regulatoryComplianceControls/1.1";

  @Test
  void parse_tellsTheParts_andGivesTheIdBack() {
    ArmId id = ArmId.parse(CONTROL);

    assertThat(id.provider()).isEqualTo("Microsoft.Security");
    assertThat(id.type()).isEqualTo("regulatoryComplianceStandards/regulatoryComplianceControls");
    assertThat(id.name()).isEqualTo("1.1");
    assertThat(id.name("RegulatoryComplianceStandards")).contains("PCI-DSS");
    assertThat(id.name("other")).isEmpty();
    assertThat(id.subscription()).contains("s1");
    assertThat(id.resourceGroup()).isEmpty();
    assertThat(id).hasToString(CONTROL);
    assertThat(id.isSame(ArmId.parse(CONTROL.toLowerCase(java.util.Locale.ROOT)))).isTrue();
  }

  @Test
  void parse_takesTheLastProvider_ofAnExtensionResource() {
    ArmId id = ArmId.parse("/subscriptions/s1/resourceGroups/g1/providers/Microsoft.Compute/virtualMachines/vm1/providers/Microsoft.Security/assessments/a1");

    assertThat(id.type()).isEqualTo("assessments");
    assertThat(id.resourceGroup()).contains("g1");
    assertThat(id.scope()).contains(ArmScope.resourceGroup("s1", "g1").resource("Microsoft.Compute", "virtualMachines", "vm1"));
  }

  @Test
  void parse_readsResourcesOfTheTenant() {
    assertThat(ArmId.parse("/providers/Microsoft.Security/secureScoreControlDefinitions/c1").scope()).isEmpty();
    assertThat(ArmId.parse("/providers/Microsoft.Security/secureScoreControlDefinitions/c1"))
        .hasToString("/providers/Microsoft.Security/secureScoreControlDefinitions/c1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "/subscriptions/s1", "/subscriptions/s1/providers/a/b", "/providers/a/b/../c", "/providers/a/b/c?x"})
  void parse_refusesWhatIsNoResource(String text) { assertThatIllegalArgumentException().isThrownBy(() -> ArmId.parse(text)).withMessageContaining("'"); }

  @Test
  void scope_buildsPaths_andRefusesWhatWouldLeaveThem() {
    assertThat(ArmScope.managementGroup("root")).hasToString("/providers/Microsoft.Management/managementGroups/root");
    assertThat(ArmScope.of("/subscriptions/s1").path()).isEqualTo("subscriptions/s1");
    assertThatIllegalArgumentException().isThrownBy(() -> ArmScope.subscription("s1/resourceGroups/g")).withMessageContaining("one part of a path");
    assertThatIllegalArgumentException().isThrownBy(() -> ArmScope.resourceGroup("s1", ".."));
    assertThatIllegalArgumentException().isThrownBy(() -> ArmScope.of("subscriptions")).withMessageContaining("pairs");
  }
}
