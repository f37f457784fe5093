package io.github.connectedsecurity.emulator.internal.defender;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.odata.EntityRules;
import io.github.connectedsecurity.emulator.internal.odata.Field;
import io.github.connectedsecurity.emulator.internal.odata.Field.Kind;
import io.github.connectedsecurity.emulator.internal.odata.ListQuery;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What may be asked of each collection: filterable fields, and 10,000 entities to a page that has no link to the next. */
final class DefenderLists {
  private static final int MAX_TOP = 10_000;
  private static final int MAX_INCIDENTS = 100;
  private static final Set<String> OPTIONS = Set.of("$filter", "$top", "$skip", "$expand");

  static final EntityRules MACHINES = rules("machine", "id", Field.of("computerDnsName", Kind.TEXT), Field.of("id", Kind.TEXT), Field.of("version", Kind.TEXT),
      Field.of("deviceValue", Kind.TEXT), Field.of("aadDeviceId", Kind.TEXT), Field.of("machineTags", Kind.TEXT).many(), Field.of("lastSeen", Kind.TIME),
      Field.of("exposureLevel", Kind.TEXT), Field.of("onboardingStatus", Kind.TEXT), Field.of("lastIpAddress", Kind.TEXT), Field.of("healthStatus", Kind.TEXT),
      Field.of("osPlatform", Kind.TEXT), Field.of("riskScore", Kind.TEXT), Field.of("rbacGroupId", Kind.NUMBER));

  static final EntityRules ACTIONS = rules("machineAction", "creationDateTimeUtc desc", Field.of("id", Kind.TEXT), Field.of("status", Kind.TEXT),
      Field.of("machineId", Kind.TEXT), Field.of("type", Kind.TEXT), Field.of("requestor", Kind.TEXT), Field.of("creationDateTimeUtc", Kind.TIME));

  static final EntityRules INDICATORS = rules("indicator", "id", Field.of("application", Kind.TEXT), Field.of("createdByDisplayName", Kind.TEXT),
      Field.of("expirationTime", Kind.TIME), Field.of("generateAlert", Kind.BOOLEAN), Field.of("title", Kind.TEXT),
      Field.of("rbacGroupNames", Kind.TEXT).many(),
      Field.of("rbacGroupIds", Kind.TEXT).many(), Field.of("indicatorValue", Kind.TEXT), Field.of("indicatorType", Kind.TEXT),
      Field.of("creationTimeDateTimeUtc", Kind.TIME), Field.of("createdBy", Kind.TEXT), Field.of("action", Kind.TEXT), Field.of("severity", Kind.TEXT),
      Field.of("id", Kind.TEXT));

  static final EntityRules ALERTS = rules("alert", "alertCreationTime desc", Field.of("alertCreationTime", Kind.TIME), Field.of("lastUpdateTime", Kind.TIME),
      Field.of("incidentId", Kind.NUMBER), Field.of("investigationId", Kind.NUMBER), Field.of("id", Kind.TEXT), Field.of("assignedTo", Kind.TEXT),
      Field.of("detectionSource", Kind.TEXT), Field.of("lastEventTime", Kind.TIME), Field.of("status", Kind.TEXT), Field.of("severity", Kind.TEXT),
      Field.of("category", Kind.TEXT));

  static final EntityRules INVESTIGATIONS = rules("investigation", "startTime desc", Field.of("startTime", Kind.TIME), Field.of("id", Kind.TEXT),
      Field.of("state", Kind.TEXT), Field.of("machineId", Kind.TEXT), Field.of("triggeringAlertId", Kind.TEXT));

  static final EntityRules INCIDENTS = rules("incident", "lastUpdateTime desc", MAX_INCIDENTS, List.of(Field.of("lastUpdateTime", Kind.TIME),
      Field.of("createdTime", Kind.TIME), Field.of("status", Kind.TEXT), Field.of("assignedTo", Kind.TEXT), Field.plain("id")));

  /** Names that filters have in other letters than the entities. */
  private static final Map<String, String> SPELLINGS = Map.of("InvestigationId", "investigationId", "asssignedTo", "assignedTo", "createdon", "createdOn",
      "CCE", "cce");

  private DefenderLists() {}

  /** A page by the request's options. */
  static Answer page(DefenderRequest request, String set, EntityRules rules, List<Map<String, Object>> entities) {
    return page(request, set, rules, entities, rules.maxTop());
  }

  /** A page by the request's options, of this size when they say none; what follows a page that is full is reached by skipping. */
  static Answer page(DefenderRequest request, String set, EntityRules rules, List<Map<String, Object>> entities, int size) {
    try {
      return request.list(set, ListQuery.parse(rules, spelled(request.request().query())).page(entities, size).entities());
    } catch (Refusal refusal) {
      throw new Refusal(400, "ODataError", refusal.words());
    }
  }

  private static Query spelled(Query query) {
    return new Query(query.parameters().stream()
        .map(one -> one.name().equals("$filter") ? new Query.Parameter(one.name(), spelled(one.value())) : one).toList());
  }

  private static String spelled(String filter) {
    String spelled = filter;
    for (Map.Entry<String, String> name : SPELLINGS.entrySet()) {
      spelled = spelled.replaceAll("(^|[ (])" + name.getKey() + "(?= |,)", "$1" + name.getValue());
    }
    return spelled;
  }

  private static EntityRules rules(String type, String order, Field... fields) { return rules(type, order, MAX_TOP, List.of(fields)); }

  /** Rules of a set whose pages have so many entities at most. */
  static EntityRules rules(String type, String order, int top, List<Field> fields) {
    return new EntityRules("microsoft.windowsDefenderATP.api." + type, fields, OPTIONS, Set.of(), top, Integer.MAX_VALUE, order);
  }
}
