package io.github.connectedsecurity.graphsecurity.model;

import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.core.json.OpenValue;
import io.github.connectedsecurity.core.testing.Models;
import io.github.connectedsecurity.graphsecurity.model.actions.SecurityAction;
import io.github.connectedsecurity.graphsecurity.model.audit.AuditLogQuery;
import io.github.connectedsecurity.graphsecurity.model.detections.DetectionRule;
import io.github.connectedsecurity.graphsecurity.model.emails.AnalyzedEmail;
import io.github.connectedsecurity.graphsecurity.model.hunting.HuntingQueryResults;
import io.github.connectedsecurity.graphsecurity.model.identities.Sensor;
import io.github.connectedsecurity.graphsecurity.model.indicators.TiIndicator;
import io.github.connectedsecurity.graphsecurity.model.intelligence.Host;
import io.github.connectedsecurity.graphsecurity.model.legacy.LegacyAlert;
import io.github.connectedsecurity.graphsecurity.model.profiles.HostSecurityProfile;
import io.github.connectedsecurity.graphsecurity.model.scores.SecureScore;
import io.github.connectedsecurity.graphsecurity.model.submissions.ThreatSubmission;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** All models and open values of the product, with the names that Graph has for them. */
final class AllModels {
  /** One class of each package apart from that of alerts and incidents. */
  static final List<Class<? extends JsonModel>> ANCHORS = List.of(HuntingQueryResults.class, SecureScore.class, Host.class, Sensor.class, AuditLogQuery.class,
      DetectionRule.class, ThreatSubmission.class, AnalyzedEmail.class, LegacyAlert.class, TiIndicator.class, SecurityAction.class, HostSecurityProfile.class);

  /** Classes that are not called as Graph calls the type, because another class is. */
  private static final Map<String, String> RENAMED = Map.of("LegacyAlert", "alert", "LegacyAlertStatus", "alertStatus", "LegacyFileHash", "fileHash",
      "LegacyProcess", "process", "ProfileAccount", "userAccount");
  /** Packages whose types are in Graph's own namespace rather than in that of security. */
  private static final List<Class<?>> PLAIN = List.of(SecureScore.class, LegacyAlert.class, TiIndicator.class, SecurityAction.class, HostSecurityProfile.class);
  private static final List<String> PLAIN_TYPES = List.of("SecurityVendorInformation", "PhysicalAddress");

  private AllModels() {}

  /** Models that can be made from any object. */
  static Stream<Class<? extends JsonModel>> viewable() {
    return Stream.concat(Stream.of(Alert.class), ANCHORS.stream()).<Class<? extends JsonModel>>flatMap(anchor -> Models.modelsBeside(anchor).stream())
        .filter(type -> !Modifier.isAbstract(type.getModifiers()));
  }

  /** Open values of all packages apart from that of alerts and incidents. */
  static Stream<Class<? extends OpenValue>> openValues() {
    return ANCHORS.stream().<Class<? extends OpenValue>>flatMap(anchor -> Models.openValuesBeside(anchor).stream());
  }

  /** Graph's full name of the type that a class stands for. */
  static String graphName(Class<?> type) {
    boolean plain = PLAIN_TYPES.contains(type.getSimpleName()) || PLAIN.stream().anyMatch(anchor -> anchor.getPackage() == type.getPackage());
    return (plain ? "microsoft.graph." : "microsoft.graph.security.") + wireName(type);
  }

  /** Graph's name of the type that a class stands for, without a namespace. */
  static String wireName(Class<?> type) {
    String name = type.getSimpleName();
    return RENAMED.getOrDefault(name, name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1));
  }
}
