package io.github.connectedsecurity.sentinel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.connectedsecurity.core.Service;
import io.github.connectedsecurity.core.errors.PermissionException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.core.testing.FakeTime;
import io.github.connectedsecurity.core.testing.StubService;
import io.github.connectedsecurity.sentinel.model.automation.AutomationActionDraft;
import io.github.connectedsecurity.sentinel.model.automation.AutomationRuleDraft;
import io.github.connectedsecurity.sentinel.model.automation.TriggeringLogicDraft;
import io.github.connectedsecurity.sentinel.model.automation.TriggersOn;
import io.github.connectedsecurity.sentinel.model.automation.TriggersWhen;
import io.github.connectedsecurity.sentinel.model.intelligence.FileContentType;
import io.github.connectedsecurity.sentinel.model.intelligence.FileFormat;
import io.github.connectedsecurity.sentinel.model.intelligence.FileImportDraft;
import io.github.connectedsecurity.sentinel.model.intelligence.ImportedFileDraft;
import io.github.connectedsecurity.sentinel.model.intelligence.IngestionMode;
import io.github.connectedsecurity.sentinel.model.settings.AnomalySettingDraft;
import io.github.connectedsecurity.sentinel.model.settings.SettingStatus;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One operation of a table: what must be sent, what is answered, and what comes of it. */
final class Case {
  static final Object DONE = "done";
  static final String GROUP = "/subscriptions/s1/resourceGroups/g1";
  static final String WORKSPACE = GROUP + "/providers/Microsoft.OperationalInsights/workspaces/w1";
  static final String INSIGHTS = WORKSPACE + "/providers/Microsoft.SecurityInsights";
  static final String MONITOR = GROUP + "/providers/Microsoft.Insights";
  static final String OWN_MONITOR = WORKSPACE + "/providers/Microsoft.Insights";

  private static final String ITEM = "{\"id\":\"/i\",\"name\":\"i\",\"etag\":\"e\",\"properties\":{\"displayName\":\"d\"}}";

  private final String name;
  private final String line;
  private final String version;
  private final String body;
  private final String answer;
  private final String role;
  private final Map<String, String> query = new LinkedHashMap<>();
  private Function<Workspace, Object> call = workspace -> DONE;
  private Object expected = DONE;

  private Case(String name, String line, String version, String body, String answer, String role) {
    this.name = name;
    this.line = line;
    this.version = version;
    this.body = body;
    this.answer = answer;
    this.role = role;
  }

  static Case of(String name, String line, String version, String body, String answer, String role) {
    return new Case(name, line, version, body, answer, role);
  }

  Case calling(Function<Workspace, Object> operation, Object result) {
    call = operation;
    expected = result;
    return this;
  }

  Case query(String... namesAndValues) {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      query.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return this;
  }

  static Map<String, Object> one() { return Json.object(ITEM); }

  static Object done(Runnable action) {
    action.run();
    return DONE;
  }

  static Workspace workspace(StubService service) { return client(service).workspace("s1", "g1", "w1"); }

  /** A client whose waits take no time. */
  static SentinelClient client(StubService service) { return SentinelClient.create(service.options().toBuilder().time(new FakeTime()).build()); }

  void isSentAndRead() {
    try (StubService service = StubService.start()) {
      if (answer.equals("PAGE") && line.startsWith("GET ")) { // the first page is empty, as pages may be, and leads to the second
        service.on(line, "{\"value\":[],\"nextLink\":\"" + service.url() + line.substring(4) + "?api-version=" + version + "&$skipToken=t\"}");
      }
      service.on(line, answer.equals("NOTHING") ? 204 : 200, answer.equals("NOTHING") ? "" : answer.equals("PAGE") ? "{\"value\":[" + ITEM + "]}" : ITEM);

      Object result = call.apply(workspace(service));

      assertThat(result).isEqualTo(expected);
      StubService.Asked first = service.asked().get(0);
      assertThat(first.line()).isEqualTo(line);
      Map<String, String> parameters = new LinkedHashMap<>(Map.of("api-version", version));
      parameters.putAll(query);
      assertThat(first.query()).isEqualTo(parameters);
      assertThat(first.headers()).containsEntry("authorization", StubService.authorization(Service.RESOURCE_MANAGER));
      if (body.isEmpty()) {
        assertThat(first.body()).isEmpty();
      } else {
        assertThat(first.json()).isEqualTo(Json.object(body));
      }
    }
  }

  void namesTheRoleWhenRefused() {
    try (StubService service = StubService.start()) {
      service.on(line, 403, "{\"error\":{\"code\":\"AuthorizationFailed\",\"message\":\"no\"}}");

      assertThatThrownBy(() -> call.apply(workspace(service))).isInstanceOf(PermissionException.class).hasMessageContaining("(AuthorizationFailed)")
          .hasMessageContaining(role);
    }
  }

  static AutomationRuleDraft automationRule() {
    return AutomationRuleDraft.of("r", 1, TriggeringLogicDraft.of(true, TriggersOn.INCIDENTS, TriggersWhen.CREATED),
        List.of(AutomationActionDraft.addTask(1, "t", "")));
  }

  static FileImportDraft fileImport() {
    return FileImportDraft.of(IngestionMode.INGEST_ANY_VALID_RECORDS, FileContentType.STIX_INDICATOR, ImportedFileDraft.of(FileFormat.JSON, "f", 1), "s");
  }

  static AnomalySettingDraft anomalySetting() {
    return AnomalySettingDraft.of("d", true, "1.0.5", Duration.ofHours(1), SettingStatus.FLIGHTING, false);
  }

  @Override
  public String toString() { return name + ": " + line; }
}
