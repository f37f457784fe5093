package io.github.connectedsecurity.emulator.internal.graph;

import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.util.List;
import java.util.Map;

/**
 * A request that has passed the gate: its caller is known and may do this.
 *
 * @param version {@code v1.0} or {@code beta}
 * @param values the decoded variable parts of the path
 */
record GraphRequest(Request request, String version, List<String> values, Caller caller) {
  static final String ALL_MEMBERS = "include-unknown-enum-members";

  /** The first variable part of the path. */
  String id() { return values.get(0); }

  /** The address of a description in the metadata document. */
  String context(String what) { return request.origin() + "/" + version + "/$metadata#" + what; }

  /** The entity as this caller may see it. */
  Map<String, Object> seen(Map<String, Object> entity) { return request.prefers(ALL_MEMBERS) ? entity : Members.hideLater(entity); }
}
