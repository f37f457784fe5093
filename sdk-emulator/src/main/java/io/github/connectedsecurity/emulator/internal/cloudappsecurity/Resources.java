package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.json.Trees;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the list of one resource takes.
 *
 * @param name the name in refusals
 * @param sorts the words for orders, and the members that they sort by
 */
record Resources(String name, Map<String, Field> fields, Map<String, String> sorts) {
  private static final String CHOICE = "eq neq";
  private static final String SPARSE = "eq neq isset isnotset";
  private static final String DAYS = "lte gte range lte_ndays gte_ndays";
  private static final String TIME = "lte gte range";

  static final Resources ACTIVITIES = new Resources("activities", activities(), Map.of("date", "timestamp", "created", "created"));
  static final Resources ALERTS = new Resources("alerts", alerts(), Map.of("date", "timestamp", "severity", "severityValue"));
  static final Resources ENTITIES = new Resources("entities", entities(), Map.of("lastSeen", "lastSeen", "username", "username"));
  static final Resources FILES = new Resources("files", files(), Map.of("modifiedDate", "modifiedDate"));
  static final Resources SUBNETS = new Resources("subnet", subnets(), Map.of("category", "category", "name", "name"));

  /** What must bound a scan. */
  static final Set<String> SCAN_BOUNDS = Set.of("date", "created", "service", "instance");

  private static Map<String, Field> activities() {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("service", Field.at("appId", CHOICE));
    fields.put("instance", Field.at("mainInfo.eventObjects.instanceId", CHOICE));
    fields.put("user.orgUnit", Field.at("user.orgUnit", SPARSE));
    fields.put("user.username", Field.at("user.userName", SPARSE + " startswith"));
    fields.put("user.domain", Field.at("user.domain", SPARSE));
    fields.put("user.tags", Field.at("user.userTags", SPARSE + " startswith"));
    fields.put("entity", Field.at("entityData.0.id", SPARSE + " startswith"));
    fields.put("actionType", Field.at("eventTypeValue", SPARSE + " contains"));
    fields.put("activity.eventActionType", Field.at("eventTypeName", CHOICE));
    fields.put("activity.id", Field.at("_id", "eq"));
    fields.put("activity.impersonated", Field.of("eq", one -> List.of(false)));
    fields.put("activity.type", Field.at("admin", "eq"));
    fields.put("activity.takenAction", Field.at("takenAction", CHOICE));
    fields.put("activity.alertId", Field.at("alertId", "eq"));
    fields.put("activityObject", Field.at("mainInfo.eventObjects.id", CHOICE));
    fields.put("device.type", Field.at("userAgent.deviceType", CHOICE));
    fields.put("device.tags", Field.at("device.tags", CHOICE));
    fields.put("userAgent.userAgent", Field.at("device.userAgent", "contains ncontains"));
    fields.put("userAgent.tags", Field.at("userAgent.tags", CHOICE));
    fields.put("location.country", Field.at("location.countryCode", SPARSE));
    fields.put("location.organizations", Field.at("location.organizationSearchable", SPARSE + " contains"));
    fields.put("ip.address", Field.at("device.clientIP", SPARSE + " startswith doesnotstartwith"));
    fields.put("ip.category", Field.at("location.category", CHOICE));
    fields.put("ip.tags", Field.at("device.ipTags", CHOICE));
    fields.put("fileSelector", Field.at("file", CHOICE));
    fields.put("fileId", Field.at("fileId", "eq"));
    fields.put("office365url", Field.at("office365url", "eq startswith endswith"));
    fields.put("text", Field.at("description", "eq startswithsingle text"));
    fields.put("date", Field.at("timestamp", DAYS));
    fields.put("created", Field.at("created", TIME + " gt lt eq"));
    fields.put("policy", Field.at("policies", SPARSE));
    fields.put("source", Field.at("source", CHOICE));
    return fields;
  }

  private static Map<String, Field> alerts() {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("id", Field.at("_id", CHOICE));
    fields.put("entity.entity", Field.of(CHOICE, one -> entitiesOf(one, "account")
        .map(entity -> Map.of("id", Objects.requireNonNull(entity.get("id")), "inst", entity.getOrDefault("inst", 0))).toList()));
    fields.put("entity.ip", Field.of(CHOICE, one -> ids(one, "ip")));
    fields.put("entity.service", Field.of(CHOICE, one -> ids(one, "service")));
    fields.put("entity.instance", Field.at("entities.inst", CHOICE));
    fields.put("entity.policy", Field.of(CHOICE, one -> ids(one, "policyRule")));
    fields.put("entity.file", Field.of(CHOICE, one -> ids(one, "file")));
    fields.put("entity.user", Field.of("eq", one -> ids(one, "account")));
    fields.put("alertOpen", Field.of("eq", one -> List.of(AlertOperations.isOpen(one))));
    fields.put("severity", Field.at("severityValue", CHOICE));
    fields.put("resolutionStatus", Field.at("resolutionStatusValue", CHOICE));
    fields.put("read", Field.of("eq", one -> List.of(Objects.equals(one.get("statusValue"), 1))));
    fields.put("date", Field.at("timestamp", DAYS));
    fields.put("resolutionDate", Field.at("resolvedAt", TIME));
    fields.put("risk", Field.at("risk", CHOICE));
    fields.put("alertType", Field.at("idValue", CHOICE));
    fields.put("source", Field.at("source", "eq"));
    return fields;
  }

  private static Map<String, Field> entities() {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("type", Field.at("type", CHOICE));
    fields.put("isAdmin", Field.at("isAdmin", "eq"));
    fields.put("entity", Field.of(CHOICE, one -> List.of(Tenant.key(one))));
    fields.put("userGroups", Field.at("userGroups.id", CHOICE));
    fields.put("app", Field.at("appData.appId", CHOICE));
    fields.put("instance", Field.at("appData.instance", CHOICE));
    fields.put("isExternal", Field.at("isExternal", "eq"));
    fields.put("domain", Field.at("domain", SPARSE));
    fields.put("organization", Field.at("organization", SPARSE));
    fields.put("status", Field.at("status", CHOICE));
    return fields;
  }

  private static Map<String, Field> files() {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("service", Field.at("appId", CHOICE));
    fields.put("instance", Field.at("instId", CHOICE));
    fields.put("fileType", Field.at("ftype", CHOICE));
    fields.put("allowDeleted", Field.of("eq", one -> List.of(true, false))); // nothing is deleted here
    fields.put("trashed", Field.of("eq", one -> List.of(false)));
    fields.put("policy", Field.at("policies", "cabinetmatchedrulesequals neq isset isnotset"));
    fields.put("filename", Field.at("name", "eq text"));
    fields.put("modifiedDate", Field.at("modifiedDate", DAYS));
    fields.put("createdDate", Field.at("createdDate", TIME));
    fields.put("snapshotLastModifiedDate", Field.at("modifiedDate", TIME));
    fields.put("collaborators.entity", Field.at("collaborators", CHOICE));
    fields.put("collaborators.domains", Field.at("domains", CHOICE));
    fields.put("collaborators.groups", Field.at("groups", CHOICE));
    fields.put("collaborators.withDomain", Field.at("domains", CHOICE + " deq"));
    fields.put("owner.entity", Field.at("owner", CHOICE));
    fields.put("owner.orgUnit", Field.at("ownerOrgUnit", CHOICE));
    fields.put("sharing", Field.at("facl", CHOICE));
    fields.put("fileId", Field.at("id", CHOICE));
    fields.put("fileLabels", Field.at("fTags", SPARSE));
    fields.put("fileScanLabels", Field.at("dlpScanResults", SPARSE));
    fields.put("extension", Field.at("fileExtension", CHOICE));
    fields.put("mimeType", Field.at("mimeType", CHOICE));
    fields.put("parentFolder", Field.at("parentId", CHOICE));
    fields.put("folder", Field.at("isFolder", "eq"));
    fields.put("quarantined", Field.of("eq", one -> List.of(false)));
    return fields;
  }

  private static Map<String, Field> subnets() {
    Map<String, Field> fields = new LinkedHashMap<>();
    fields.put("category", Field.at("category", CHOICE));
    fields.put("tags", Field.at("tags.id", CHOICE));
    fields.put("builtIn", Field.of("eq", one -> List.of(SubnetOperations.isBuiltIn(one))));
    return fields;
  }

  private static List<?> ids(Map<String, Object> alert, String type) { return entitiesOf(alert, type).map(entity -> entity.get("id")).toList(); }

  private static Stream<Map<String, Object>> entitiesOf(Map<String, Object> alert, String type) {
    List<?> all = alert.get("entities") instanceof List<?> list ? list : List.of();
    return all.stream().map(Trees::object).filter(entity -> type.equals(entity.get("type")));
  }
}
