package io.github.connectedsecurity.emulator.internal.loganalytics;

import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.kql.KqlType;
import io.github.connectedsecurity.emulator.internal.state.CloudState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the streams of data collection rules lead. */
final class Streams {
  private static final Set<String> BUILT_IN = Set.of("CommonSecurityLog", "SecurityEvent", "Syslog", "AzureActivity");

  private final CloudState state;

  Streams(CloudState state) { this.state = state; }

  /**
   * The table behind a stream.
   *
   * @param columns what the stream declares; empty when it takes what comes
   */
  record Target(String table, Map<String, KqlType> columns) {}

  Target find(String rule, String stream) {
    Map<String, Object> found = state.collectionRules().find(rule)
        .orElseThrow(() -> new Refusal(404, "NotFound", "Data collection rule with immutable Id '" + rule + "' not found."));
    boolean open = !found.containsKey("streamDeclarations") && !found.containsKey("dataFlows");
    Object declared = found.get("streamDeclarations") instanceof Map<?, ?> all ? all.get(stream) : null;
    if (!stream.matches("Custom-[A-Za-z0-9_-]{1,200}|Microsoft-[A-Za-z0-9]+") || !open && declared == null && !flows(found, stream)) {
      throw unknown(rule, stream);
    }
    String output = output(found, stream);
    String name = output.substring(output.indexOf('-') + 1);
    boolean custom = output.startsWith("Custom-");
    if (!custom && !BUILT_IN.contains(name)) {
      throw unknown(rule, stream);
    }
    return new Target(custom && !name.endsWith("_CL") ? name + "_CL" : name, columns(declared));
  }

  private static Refusal unknown(String rule, String stream) {
    return new Refusal(404, "InvalidStream", "The stream '" + stream + "' is not configured in the data collection rule '" + rule + "'.");
  }

  private static boolean flows(Map<String, Object> rule, String stream) {
    return rule.get("dataFlows") instanceof List<?> flows
        && flows.stream().anyMatch(flow -> flow instanceof Map<?, ?> map && map.get("streams") instanceof List<?> streams && streams.contains(stream));
  }

  /** The stream that comes out of the rule's flow; the one that goes in unless the flow says otherwise. */
  private static String output(Map<String, Object> rule, String stream) {
    if (rule.get("dataFlows") instanceof List<?> flows) {
      for (Object flow : flows) {
        if (flow instanceof Map<?, ?> map && map.get("streams") instanceof List<?> streams && streams.contains(stream)
            && map.get("outputStream") instanceof String output) {
          return output;
        }
      }
    }
    return stream;
  }

  private static Map<String, KqlType> columns(@Nullable Object declaration) {
    Map<String, KqlType> columns = new LinkedHashMap<>();
    if (declaration instanceof Map<?, ?> map && map.get("columns") instanceof List<?> list) {
      for (Object one : list) {
        if (one instanceof Map<?, ?> column) {
          columns.put(String.valueOf(column.get("name")), KqlType.named(String.valueOf(column.get("type"))).orElse(KqlType.STRING));
        }
      }
    }
    return columns;
  }
}
