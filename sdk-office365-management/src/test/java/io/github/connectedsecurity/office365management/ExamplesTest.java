package io.github.connectedsecurity.office365management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.connectedsecurity.core.errors.ApiException;
import io.github.connectedsecurity.core.errors.ErrorAnswer;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.testing.ExampleFiles;
import io.github.connectedsecurity.core.testing.ModelContract;
import io.github.connectedsecurity.office365management.model.ContentItem;
import io.github.connectedsecurity.office365management.model.NotificationAttempt;
import io.github.connectedsecurity.office365management.model.PushNotification;
import io.github.connectedsecurity.office365management.model.SensitiveTypeName;
import io.github.connectedsecurity.office365management.model.StartRequest;
import io.github.connectedsecurity.office365management.model.Subscription;
import io.github.connectedsecurity.office365management.model.WebhookSettings;
import io.github.connectedsecurity.office365management.records.AccountLogonRecord;
import io.github.connectedsecurity.office365management.records.AipRecord;
import io.github.connectedsecurity.office365management.records.AuditRecord;
import io.github.connectedsecurity.office365management.records.DirectoryRecord;
import io.github.connectedsecurity.office365management.records.OmePortalRecord;
import io.github.connectedsecurity.office365management.records.values.AipPlatform;
import io.github.connectedsecurity.office365management.records.values.AuditLogScope;
import io.github.connectedsecurity.office365management.records.values.IdentityType;
import io.github.connectedsecurity.office365management.records.values.LabelEventType;
import io.github.connectedsecurity.office365management.records.values.OperationOutcome;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documented payloads: each is read by its model without a complaint and written back as it was. */
class ExamplesTest {
  private static final Map<String, Function<Map<String, Object>, ? extends JsonModel>> VIEWS = Map.of(
      "subscriptions-start.response.json", Subscription::of,
      "subscriptions-list.response.json", Subscription::of,
      "troubleshooting.subscriptions-list-first-item.json", Subscription::of,
      "subscriptions-content.response.json", ContentItem::of,
      "troubleshooting.subscriptions-content.response.json", ContentItem::of,
      "subscriptions-notifications.response.json", NotificationAttempt::of,
      "resources-dlpSensitiveTypes.response.json", SensitiveTypeName::of,
      "webhook-notification.request.json", PushNotification::of,
      "content-blob.response.json", AuditRecord::of);
  /** Read elsewhere: by builders, by the receiver of notifications, as errors; or about tokens, which the credential's library reads. */
  private static final Set<String> OTHERS = Set.of("subscriptions-start.request.json", "troubleshooting.subscriptions-start.request.json",
      "webhook-validation.request.json", "error-AF429.response.json", "error-AF50000.response.json");

  @Test
  void everyExample_roundTrips() {
    List<Path> files = ExampleFiles.examples("office365-management", "");
    assumeThat(files).isNotEmpty();
    Set<String> unknown = new TreeSet<>();
    int read = 0;
    for (Path file : files) {
      String name = file.getFileName().toString();
      Function<Map<String, Object>, ? extends JsonModel> view = name.endsWith(".auditdata.json") ? AuditRecord::of : VIEWS.get(name);
      if (view != null) {
        models(file, view);
        read++;
      } else if (!OTHERS.contains(name) && !name.startsWith("get-started.")) {
        unknown.add(name);
      }
    }
    assertThat(unknown).isEmpty();
    assertThat(read).isEqualTo(VIEWS.size() + 8);
  }

  @Test
  void requests_areWhatTheBuildersWrite() {
    List<Path> files = Stream.concat(ExampleFiles.examples("office365-management", "subscriptions-start.request").stream(),
        ExampleFiles.examples("office365-management", "troubleshooting.subscriptions-start.request").stream()).toList();
    assumeThat(files).isNotEmpty();
    StartRequest built = StartRequest.create()
        .webhook(WebhookSettings.of("https://webhook.myapp.com/o365/").authId("o365activityapinotification").withoutExpiration());

    assertThat(files).hasSize(2).allSatisfy(file -> assertThat(built.toMap()).isEqualTo(Json.object(ExampleFiles.text(file))));
  }

  @Test
  void errors_areTyped() {
    for (String code : List.of("AF429", "AF50000")) {
      for (Path file : ExampleFiles.examples("office365-management", "error-" + code)) {
        ApiException refusal = new ApiException("Refused.", new ErrorAnswer(403, "", "", Optional.empty(), Optional.empty(), ExampleFiles.text(file)));
        assertThat(ActivityErrors.of(refusal).map(ActivityError::code)).contains(code);
        assertThat(ActivityErrors.of(refusal).map(ActivityError::waitingHelps)).contains(true);
      }
    }
  }

  @Test
  void blob_hasSignInsAndDirectoryChanges() {
    List<Path> files = ExampleFiles.examples("office365-management", "content-blob");
    assumeThat(files).isNotEmpty();
    List<? extends JsonModel> records = models(files.get(0), AuditRecord::of);

    AccountLogonRecord logon = (AccountLogonRecord) records.get(0);
    assertThat(logon.loginStatus()).contains(-2147217390);
    assertThat(logon.creationTime()).contains(Instant.parse("2015-06-29T20:03:19Z"));
    assertThat(logon.extendedProperties().get(0).name()).contains("LoginError");
    DirectoryRecord change = records.stream().filter(DirectoryRecord.class::isInstance).map(DirectoryRecord.class::cast).findFirst().orElseThrow();
    assertThat(change.actor()).isNotEmpty().allSatisfy(actor -> assertThat(actor.id()).isPresent());
    assertThat(change.actor().stream().flatMap(actor -> actor.type().stream())).contains(IdentityType.PUID);
    assertThat(change.intraSystemsId()).isPresent();
  }

  @Test
  void labelsAndEncryptedMails_areTyped() {
    List<Path> updated = ExampleFiles.examples("office365-management", "AipSensitivityLabelAction.updated");
    assumeThat(updated).isNotEmpty();
    AipRecord label = (AipRecord) models(updated.get(0), AuditRecord::of).get(0);
    assertThat(label.scope()).contains(AuditLogScope.ON_PREMISES);
    assertThat(label.sensitivityLabelEventData().flatMap(data -> data.labelEventType())).contains(LabelEventType.LABEL_UPGRADED);
    assertThat(label.common().flatMap(common -> common.platform())).contains(AipPlatform.WINDOWS);
    AipRecord spelledApart = (AipRecord) models(ExampleFiles.examples("office365-management", "AipDiscover.access").get(0), AuditRecord::of).get(0);
    assertThat(spelledApart.dataState()).contains("Use");
    OmePortalRecord mail = (OmePortalRecord) models(ExampleFiles.examples("office365-management", "OMEPortal.Att").get(0), AuditRecord::of).get(0);
    assertThat(mail.operationStatus()).contains(OperationOutcome.FAILURE);
    assertThat(mail.recordType().flatMap(type -> type.name())).contains("OMEPortal");
  }

  private static List<? extends JsonModel> models(Path file, Function<Map<String, Object>, ? extends JsonModel> view) {
    Object parsed = Json.parse(ExampleFiles.text(file));
    List<?> items = parsed instanceof List<?> list ? list : List.of(Json.object(ExampleFiles.text(file)));
    return items.stream().map(item -> ModelContract.example(Json.write(item), view::apply)).toList();
  }
}
