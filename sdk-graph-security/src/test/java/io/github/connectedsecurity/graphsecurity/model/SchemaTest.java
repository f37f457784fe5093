package io.github.connectedsecurity.graphsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import io.github.connectedsecurity.core.testing.Csdl;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.core.testing.ReferenceSheet;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the models with our own list, with the reference sheet and with the service's metadata. */
class SchemaTest {
  private static final String SECURITY = "microsoft.graph.security.";
  private static final List<String> EVIDENCE = List.of(
      "activeDirectoryDomainEvidence", "aiAgentEvidence", "amazonResourceEvidence", "analyzedMessageEvidence", "azureResourceEvidence",
      "blobContainerEvidence", "blobEvidence", "cloudApplicationEvidence", "cloudLogonRequestEvidence", "cloudLogonSessionEvidence",
      "containerEvidence", "containerImageEvidence", "containerRegistryEvidence", "deviceEvidence", "dnsEvidence", "fileEvidence",
      "fileHashEvidence", "gitHubOrganizationEvidence", "gitHubRepoEvidence", "gitHubUserEvidence", "googleCloudResourceEvidence",
      "hostLogonSessionEvidence", "ioTDeviceEvidence", "ipEvidence", "kubernetesClusterEvidence", "kubernetesControllerEvidence",
      "kubernetesNamespaceEvidence", "kubernetesPodEvidence", "kubernetesSecretEvidence", "kubernetesServiceAccountEvidence",
      "kubernetesServiceEvidence", "mailClusterEvidence", "mailboxConfigurationEvidence", "mailboxEvidence", "malwareEvidence",
      "networkConnectionEvidence", "nicEvidence", "oauthApplicationEvidence", "processEvidence", "registryKeyEvidence",
      "registryValueEvidence", "sasTokenEvidence", "securityGroupEvidence", "servicePrincipalEvidence", "submissionMailEvidence",
      "teamsMessageEvidence", "urlEvidence", "userEvidence");
  private static final List<String> OTHERS = List.of(
      "alert", "alertComment", "alertEvidence", "incident", "mergeResponse", "emailSender", "fileDetails", "fileHash", "geoLocation",
      "kubernetesServicePort", "loggedOnUser", "resourceAccessEvent", "stream", "userAccount", "vmMetadata");
  private static final List<String> ENUMS = List.of(
      "aiAgentPlatform", "alertClassification", "alertDetermination", "alertSeverity", "alertStatus", "antispamTeamsDirection",
      "containerPortProtocol", "correlationReason", "defenderAvStatus", "detectionSource", "detectionStatus", "deviceHealthStatus",
      "deviceRiskScore", "evidenceRemediationStatus", "evidenceRole", "evidenceVerdict", "fileHashAlgorithm", "googleCloudLocationType",
      "incidentStatus", "investigationState", "ioTDeviceImportanceType", "kubernetesPlatform", "kubernetesServiceType",
      "mailboxConfigurationType", "onboardingStatus", "protocolType", "servicePrincipalType", "serviceSource", "teamsDeliveryLocation",
      "teamsMessageDeliveryAction", "vmCloudProvider");
  private static final Map<String, String> JAVA_NAMES = Map.of(
      "Edm.String", "String", "Edm.Guid", "String", "Edm.DateTimeOffset", "Instant", "Edm.Int32", "Integer", "Edm.Int64", "Long",
      "Edm.Double", "Double", "Edm.Boolean", "Boolean", SECURITY + "dictionary", "Map<String, Object>");

  static Stream<String> models() { return Stream.concat(EVIDENCE.stream(), OTHERS.stream()); }

  static Stream<String> evidence() { return EVIDENCE.stream(); }

  static Stream<String> enums() { return ENUMS.stream(); }

  @Test
  void evidenceClasses_areTheListedOnes() {
    assertThat(Models.modelsBeside(Alert.class).stream().filter(type -> type.getSuperclass() == AlertEvidence.class).map(SchemaTest::wireName))
        .hasSize(48).containsExactlyInAnyOrderElementsOf(EVIDENCE);
  }

  @ParameterizedTest
  @MethodSource("evidence")
  void evidence_isViewedAsTheClassOfItsType_inAnySpelling(String name) {
    String full = SECURITY + name;
    for (String spelling : List.of("#" + full, full, "#microsoft.graph." + name, "#" + full.toUpperCase(Locale.ROOT), name)) {
      AlertEvidence viewed = AlertEvidence.of(Map.of("@odata.type", spelling));
      assertThat(viewed.getClass()).isEqualTo(type(name));
      assertThat(viewed.odataType()).contains(spelling);
    }
  }

  @Test
  void evidence_ofUnknownOrNoType_staysTheBaseClass_whole() {
    Map<String, Object> unknown = Map.of("@odata.type", "#microsoft.graph.security.quantumDeviceEvidence", "verdict", "suspicious", "qubits", 433L);

    AlertEvidence evidence = AlertEvidence.of(unknown);

    assertThat(evidence.getClass()).isEqualTo(AlertEvidence.class);
    assertThat(evidence.verdict()).contains(EvidenceVerdict.SUSPICIOUS);
    assertThat(evidence.raw()).isEqualTo(unknown);
    assertThat(AlertEvidence.of(Map.of()).getClass()).isEqualTo(AlertEvidence.class);
    assertThat(AlertEvidence.of(Map.of("@odata.type", 7L)).getClass()).isEqualTo(AlertEvidence.class);
  }

  @ParameterizedTest
  @MethodSource("enums")
  void openValue_offersEveryKnownMemberAsAConstantOfItsName(String name) throws ReflectiveOperationException {
    for (OpenValue known : known(name)) {
      assertThat(constants(openType(name)).filter(constant -> constant.getName().replace("_", "").equalsIgnoreCase(known.value())))
          .singleElement().satisfies(constant -> assertThat(constant.get(null)).isSameAs(known));
      assertThat(of(name, known.value().toUpperCase(Locale.ROOT))).isSameAs(known);
    }
    assertThat(constants(openType(name))).hasSameSizeAs(known(name));
    assertThat(of(name, "tomorrowsValue").value()).isEqualTo("tomorrowsValue");
    assertThat(known(name)).extracting(OpenValue::value).contains("unknownFutureValue").doesNotContain("tomorrowsValue");
  }

  @Test
  void sheet_namesNoTypeAndNoMemberThatIsMissing() {
    Optional<Path> file = ExampleFiles.shared("api/graph-security.md");
    assumeThat(file).as("reference sheet").isPresent();
    ReferenceSheet sheet = ReferenceSheet.read(ExampleFiles.text(file.orElseThrow()), "2. Alerts v2", "3. Incidents");

    assertThat(sheet.types().keySet()).containsExactlyInAnyOrderElementsOf(Stream.concat(models(), Stream.of("dictionary")).toList());
    assertThat(sheet.enums().keySet()).containsExactlyInAnyOrderElementsOf(ENUMS);
    models().forEach(name -> assertThat(accessors(name)).as(name).containsAll(sheet.types().getOrDefault(name, Map.of()).keySet()));
    ENUMS.forEach(name -> assertThat(known(name)).as(name).extracting(OpenValue::value).isEqualTo(sheet.enums().get(name)));
    EVIDENCE.forEach(name -> assertThat(sheet.bases()).containsEntry(name, "alertEvidence"));
  }

  @Test
  void metadata_derivesTheListedEvidence() {
    assertThat(metadata().derivedFrom(SECURITY + "alertEvidence"))
        .containsExactlyInAnyOrderElementsOf(EVIDENCE.stream().map(SECURITY::concat).toList());
  }

  @ParameterizedTest
  @MethodSource("models")
  void metadata_hasAnAccessorOfFittingKindForEveryProperty_andNoOther(String name) {
    Map<String, String> properties = metadata().properties(SECURITY + name);

    assertThat(properties).isNotEmpty();
    assertThat(accessors(name).stream().filter(accessor -> !accessor.equals("odataType"))).containsExactlyInAnyOrderElementsOf(properties.keySet());
    for (Method accessor : Models.accessors(type(name))) {
      if (!accessor.getName().equals("odataType")) {
        String shape = accessor.getGenericReturnType().getTypeName().replaceAll("\\b[a-z]+\\.(?:[a-z]+\\.)*", "");
        assertThat(shape).as("%s.%s", name, accessor.getName()).isIn(shapes(properties.getOrDefault(accessor.getName(), "")));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  void metadata_listsTheSameMembersInTheSameOrder(String name) {
    assertThat(metadata().members(SECURITY + name)).contains(known(name).stream().map(OpenValue::value).toList());
  }

  /** How a property of this type may be returned; a bare text only where the service always sends one. */
  private static Set<String> shapes(String type) {
    if (type.startsWith("Collection(")) {
      return Set.of("List<" + javaName(type.substring(11, type.length() - 1)) + ">");
    }
    String name = javaName(type);
    if (name.startsWith("Map")) {
      return Set.of(name);
    }
    return type.equals("Edm.String") ? Set.of("Optional<String>", "String") : Set.of("Optional<" + name + ">");
  }

  private static String javaName(String type) { return JAVA_NAMES.getOrDefault(type, capitalised(type.substring(type.lastIndexOf('.') + 1))); }

  private static final class Metadata {
    static final Optional<Csdl> CSDL = ExampleFiles.shared("metadata/graph-v1.0.csdl.xml").map(Csdl::read);
  }

  private static Csdl metadata() {
    assumeThat(Metadata.CSDL).as("metadata").isPresent();
    return Metadata.CSDL.orElseThrow();
  }

  private static List<String> accessors(String name) { return Models.accessors(type(name)).stream().map(Method::getName).toList(); }

  private static Class<? extends JsonModel> type(String name) { return named(name).asSubclass(JsonModel.class); }

  private static Class<? extends OpenValue> openType(String name) { return named(name).asSubclass(OpenValue.class); }

  private static Class<?> named(String name) {
    try {
      return Class.forName(Alert.class.getPackageName() + "." + capitalised(name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError("There is no class for " + name, e);
    }
  }

  private static List<? extends OpenValue> known(String name) {
    try {
      return ((List<?>) openType(name).getMethod("known").invoke(null)).stream().map(OpenValue.class::cast).toList();
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("There is no usable known() in " + name, e);
    }
  }

  private static OpenValue of(String name, String value) throws ReflectiveOperationException {
    return openType(name).cast(openType(name).getMethod("of", String.class).invoke(null, value));
  }

  private static Stream<Field> constants(Class<?> type) {
    return Arrays.stream(type.getFields()).filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type);
  }

  private static String capitalised(String name) { return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1); }

  private static String wireName(Class<?> type) {
    String name = type.getSimpleName();
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
