package io.github.connectedsecurity.cloudappsecurity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.cloudappsecurity.model.discovery.DiscoveryStream;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.LogSource;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.LogType;
import io.github.connectedsecurity.cloudappsecurity.model.discovery.StreamEntityType;
import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.JsonMutations;
import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.core.testing.Models;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelsTest {
  private static final Map<String, List<String>> NAMES = Map.ofEntries(
      Map.entry("EntityKey.app", List.of("saas")),
      Map.entry("Alert.id", List.of("_id")),
      Map.entry("Alert.alertType", List.of("idValue")),
      Map.entry("Alert.status", List.of("statusValue", "status")),
      Map.entry("Alert.severity", List.of("severityValue", "severity")),
      Map.entry("Alert.resolutionStatus", List.of("resolutionStatusValue", "resolutionStatus")),
      Map.entry("Alert.url", List.of("URL")),
      Map.entry("AlertEntity.app", List.of("saas")),
      Map.entry("AlertEntity.primaryAddress", List.of("pa")),
      Map.entry("AlertEntity.email", List.of("em")),
      Map.entry("CloseResult.closedBenign", List.of("closed_benign")),
      Map.entry("CloseResult.closedFalsePositive", List.of("closed_false_positive")),
      Map.entry("CloseResult.closedTruePositive", List.of("closed_true_positive")),
      Map.entry("Activity.id", List.of("_id")),
      Map.entry("Activity.app", List.of("appId")),
      Map.entry("Activity.saas", List.of("saasId")),
      Map.entry("Activity.sourceApp", List.of("srcAppId")),
      Map.entry("Activity.eventCategory", List.of("eventTypeName")),
      Map.entry("Activity.descriptionId", List.of("description_id")),
      Map.entry("Activity.descriptionMetadata", List.of("description_metadata")),
      Map.entry("ActivityDevice.clientIp", List.of("clientIP")),
      Map.entry("EventObject.objectType", List.of("objType")),
      Map.entry("EventObject.app", List.of("saasId")),
      Map.entry("ActivityEntity.key", List.of("id")),
      Map.entry("ActivityInternals.otherIps", List.of("otherIPs")),
      Map.entry("Entity.id", List.of("_id")),
      Map.entry("Entity.appEntityId", List.of("id", "Id")),
      Map.entry("Entity.joinedKey", List.of("ii")),
      Map.entry("EntityApp.app", List.of("appId")),
      Map.entry("EntityAccount.id", List.of("_id")),
      Map.entry("EntityAccount.app", List.of("saas")),
      Map.entry("EntityAccount.displayName", List.of("dn")),
      Map.entry("EntityAccount.email", List.of("em")),
      Map.entry("EntityGroup.id", List.of("_id")),
      Map.entry("EntityGroup.groupId", List.of("id")),
      Map.entry("GovernanceAction.taskName", List.of("task_name")),
      Map.entry("GovernanceAction.displayTitle", List.of("display_title")),
      Map.entry("GovernanceAction.displayDescription", List.of("display_description")),
      Map.entry("GovernanceAction.governanceType", List.of("governance_type")),
      Map.entry("GovernanceAction.bulkSupport", List.of("bulk_support")),
      Map.entry("GovernanceAction.hasIcon", List.of("has_icon")),
      Map.entry("GovernanceAction.previewOnly", List.of("preview_only")),
      Map.entry("GovernanceAction.isBlocking", List.of("is_blocking")),
      Map.entry("GovernanceAction.confirmButtonStyle", List.of("confirm_button_style")),
      Map.entry("CloudFile.id", List.of("_id")),
      Map.entry("CloudFile.tenantId", List.of("_tid")),
      Map.entry("CloudFile.appFileId", List.of("id")),
      Map.entry("CloudFile.app", List.of("appId")),
      Map.entry("CloudFile.saas", List.of("saasId")),
      Map.entry("CloudFile.instance", List.of("instId")),
      Map.entry("CloudFile.lowerCaseName", List.of("name_l")),
      Map.entry("CloudFile.fileTypeCode", List.of("ftype")),
      Map.entry("CloudFile.fileAccessLevelCode", List.of("facl")),
      Map.entry("CloudFile.fileStatusCode", List.of("fstat")),
      Map.entry("CloudFile.displayCollaborators", List.of("display_collaborators")),
      Map.entry("CloudFile.sharepointDomain", List.of("spDomain")),
      Map.entry("CloudFile.fileTags", List.of("fTags")),
      Map.entry("Subnet.id", List.of("_id")),
      Map.entry("Subnet.tenantId", List.of("_tid")),
      Map.entry("Subnet.ranges", List.of("subnets")),
      Map.entry("SubnetTag.id", List.of("_id")),
      Map.entry("SubnetTag.tagId", List.of("id")),
      Map.entry("SubnetTag.tenantId", List.of("_tid")),
      Map.entry("DiscoveryStream.id", List.of("_id")),
      Map.entry("CategoryTotal.category", List.of("id")));
  private static final ModelContract CONTRACT = ModelContract.ofPackages(Alert.class, DiscoveryStream.class).named(NAMES);

  @TestFactory
  Stream<DynamicTest> models() { return CONTRACT.tests(); }

  @Test
  void models_areFound() { assertThat(CONTRACT.models()).hasSize(32).contains(Activity.class, Rejection.class, DiscoveryStream.class); }

  @Test
  void activity_readsTheOddShapesOfRecordedAnswers() {
    Activity activity = ModelContract.example(ExampleFiles.resource(ModelsTest.class, "activity.json"), Activity::of);

    assertThat(activity.id()).contains("97134000_15600_a1");
    assertThat(activity.app()).contains(CloudApp.ONEDRIVE_FOR_BUSINESS);
    assertThat(activity.timestamp()).contains(Instant.ofEpochMilli(1_590_000_000_123L));
    assertThat(activity.eventCategory()).contains(EventCategory.DOWNLOAD_FILE);
    assertThat(activity.source()).contains(ActivitySource.APP_CONNECTOR);
    assertThat(activity.resolvedActor().orElseThrow().app()).as("numbers as texts").contains(CloudApp.OFFICE_365);
    assertThat(activity.entityData()).containsOnlyKeys("0", "2");
    assertThat(Objects.requireNonNull(activity.entityData().get("0")).key().orElseThrow()).isEqualTo(EntityKey.of("u-1", CloudApp.OFFICE_365, 0));
    assertThat(activity.location().orElseThrow().category()).contains(IpCategory.CLOUD_PROVIDER);
    assertThat(activity.mainInfo().orElseThrow().eventObjects()).extracting(object -> object.id().orElseThrow()).containsExactly("f-1", "42");
    assertThat(activity.userAgent().orElseThrow().tags()).containsExactly(UserAgentTag.NATIVE_CLIENT, UserAgentTag.of("000000990000000000000000"));
    assertThat(activity.rawDataJson()).as("names that differ in case only").containsEntry("Level", "high").containsEntry("level", 3L);
  }

  @Test
  void entity_readsTheOddShapesOfRecordedAnswers() {
    Entity entity = ModelContract.example(ExampleFiles.resource(ModelsTest.class, "entity.json"), Entity::of);

    assertThat(entity.type()).contains(EntityType.USER);
    assertThat(entity.status()).contains(EntityStatus.ACTIVE);
    assertThat(entity.lastSeen()).contains(Instant.parse("2020-06-02T10:11:12Z"));
    assertThat(entity.email()).isEmpty();
    assertThat(entity.accounts()).extracting(account -> account.app().orElseThrow()).containsExactly(CloudApp.OFFICE_365, CloudApp.of(77777));
    assertThat(entity.userGroups().get(0).usersCount()).contains(12);
    assertThat(Entity.of(Json.object("{\"Id\":\"x\"}")).appEntityId()).contains("x");
  }

  @Test
  void file_readsPairsOfNumberAndWord() {
    CloudFile file = ModelContract.example(ExampleFiles.resource(ModelsTest.class, "file.json"), CloudFile::of);

    assertThat(file.fileType()).contains(FileType.TEXT);
    assertThat(file.fileAccessLevel()).contains(FileSharing.PRIVATE);
    assertThat(file.fileStatus()).contains(FileStatus.EXISTS);
    assertThat(file.fileTypeCode()).contains(FileType.TEXT);
    assertThat(file.fileSize()).contains(5_000_000_000L);
    assertThat(file.snapshotLastModifiedDate()).contains(Instant.parse("2020-05-20T18:42:11.123Z"));
    assertThat(CloudFile.of(Map.of()).fileType()).as("as of folders").isEmpty();
    assertThatThrownBy(() -> CloudFile.of(Map.of("fileType", List.of("TEXT"))).fileType()).isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("$.fileType");
  }

  @Test
  void stream_mixesTextsAndMillisecondsForTimes() {
    DiscoveryStream stream = ModelContract.example(ExampleFiles.resource(ModelsTest.class, "stream.json"), DiscoveryStream::of);

    assertThat(stream.created()).contains(Instant.parse("2020-01-02T03:04:05Z"));
    assertThat(stream.lastAlertProcessingTime()).contains(Instant.ofEpochMilli(1_590_000_000_000L));
    assertThat(stream.logType()).contains(LogType.PALO_ALTO_SYSLOG);
    assertThat(stream.supportedEntityTypes()).containsExactly(StreamEntityType.USER_NAME, StreamEntityType.IP_ADDRESS, StreamEntityType.of(9));
  }

  @Test
  void alert_readsFormerNames() {
    Alert alert = Alert.of(Json.object("{\"severity\":2,\"status\":0,\"resolutionStatus\":4,\"intent\":[11,null,99]}"));

    assertThat(alert.severity()).contains(AlertSeverity.HIGH);
    assertThat(alert.status()).contains(AlertStatus.UNREAD);
    assertThat(alert.resolutionStatus()).contains(ResolutionStatus.BENIGN);
    assertThat(alert.intent()).containsExactly(AlertIntent.EXFILTRATION, AlertIntent.of(99));
  }

  @Test
  void codes_stayOpen_andAreNamedForPeople() {
    assertThat(AlertSeverity.of(2)).isSameAs(AlertSeverity.HIGH).hasToString("HIGH(2)");
    assertThat(AlertSeverity.of(7)).hasToString("7").isEqualTo(AlertSeverity.of(7));
    assertThat(AlertSeverity.of(7).word()).isEmpty();
    assertThat(AlertSeverity.HIGH.word()).contains("HIGH");
    assertThat(AlertSeverity.known()).hasSize(4).doesNotContain(AlertSeverity.of(7));
  }

  @Test
  void complaints_nameThePath() {
    assertThatThrownBy(() -> Alert.of(Map.of("stories", "x")).stories()).isInstanceOf(InvalidDataException.class).hasMessageContaining("$.stories");
    assertThatThrownBy(() -> Alert.of(Map.of("stories", List.of("x"))).stories()).isInstanceOf(InvalidDataException.class).hasMessageContaining("$.stories");
    assertThatThrownBy(() -> Activity.of(Map.of("entityData", Map.of("0", 1))).entityData()).isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("$.entityData.0");
  }

  @Test
  void tables_haveAsManyMembersAsTheDocumentation() {
    assertThat(LogType.known()).hasSize(129);
    assertThat(LogSource.known()).hasSize(71);
    assertThat(io.github.connectedsecurity.cloudappsecurity.model.discovery.AppCategory.known()).hasSize(47);
    assertThat(IpTag.TOR.value()).isEqualTo("2dfa95cd7922d979d66fcff5");
    assertThat(IpTag.AKAMAI.value()).isEqualTo("0000002d0000000000000000");
  }

  @ParameterizedTest
  @CsvSource({"activity.json", "entity.json", "file.json", "stream.json"})
  void payload_changedAtRandom_losesNothing_andFailsOnlyTheAccessorsOfOddValues(String name) {
    Map<String, Object> tree = Json.object(ExampleFiles.resource(ModelsTest.class, name));
    List<String> complaints = new ArrayList<>();
    for (int seed = 0; seed < 200; seed++) {
      JsonModel model = view(name, JsonMutations.mutate(tree, seed, 5).tree());
      Models.walk(model, "$", (owner, path, accessor, complaint) -> complaint.ifPresent(error -> complaints.add(String.valueOf(error.getMessage()))));
      assertThat(Json.object(model.toJson())).isEqualTo(model.raw());
    }
    assertThat(complaints).hasSizeGreaterThan(50).allSatisfy(words -> assertThat(words).contains("$."));
  }

  private static JsonModel view(String name, Map<String, Object> tree) {
    return switch (name) {
      case "activity.json" -> Activity.of(tree);
      case "entity.json" -> Entity.of(tree);
      case "file.json" -> CloudFile.of(tree);
      default -> DiscoveryStream.of(tree);
    };
  }

  @Test
  void upload_keepsItsAddressToItself() {
    assertThat(io.github.connectedsecurity.cloudappsecurity.model.discovery.UploadTarget.of(Map.of("url", "https://x.example/?sig=s3cret")))
        .hasToString("UploadTarget");
  }
}
