package io.github.connectedsecurity.emulator.internal.identityprotection;

import io.github.connectedsecurity.core.errors.SdkException;
import io.github.connectedsecurity.core.json.Json;
import io.github.connectedsecurity.emulator.internal.http.Query;
import io.github.connectedsecurity.emulator.internal.http.Query.Parameter;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import io.github.connectedsecurity.emulator.internal.tokens.TokenCheck.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A request that has passed the gate: its caller is known and may do this.
 *
 * @param version {@code v1.0} or {@code beta}
 * @param values the decoded variable parts of the path
 */
record IdentityRequest(Request request, String version, List<String> values, Caller caller) {
  static final String ALL_MEMBERS = "include-unknown-enum-members";

  /** The first variable part of the path. */
  String id() { return values.get(0); }

  /** The address of a description in the metadata document. */
  String context(String what) { return request.origin() + "/" + version + "/$metadata#" + what; }

  /** The entity as this caller may see it. */
  Map<String, Object> seen(Map<String, Object> entity) { return request.prefers(ALL_MEMBERS) ? entity : LaterMembers.hide(entity); }

  /** Whether the caller has one of these permissions. */
  boolean may(Set<String> anyOf) { return caller.permissions().stream().anyMatch(anyOf::contains); }

  /** The query with enum values in their plain form: {@code microsoft.graph.riskLevel'high'} means the same as {@code 'high'}. */
  Query query() {
    return new Query(request.query().parameters().stream()
        .map(one -> one.name().equals("$filter") ? new Parameter(one.name(), one.value().replaceAll("microsoft\\.graph\\.\\w+'(?=\\w)", "'")) : one).toList());
  }

  /** The body's object; anything else is refused. */
  Map<String, Object> body() {
    if (request.body().length == 0) {
      throw Refusal.badRequest("Empty Payload. JSON content expected.");
    }
    if (!request.header("Content-Type").orElse("").startsWith("application/json")) {
      throw Refusal.badRequest("A supported MIME type could not be found that matches the content type of the message.");
    }
    try {
      return Json.object(request.body());
    } catch (SdkException e) {
      throw Refusal.badRequest("Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.");
    }
  }

  /** The body's object, which may have these members only. */
  Map<String, Object> body(Set<String> members) {
    Map<String, Object> body = body();
    for (String name : body.keySet()) {
      if (!name.startsWith("@") && !members.contains(name)) {
        throw Refusal.badRequest("The property '" + name + "' does not exist on this type or cannot be set.");
      }
    }
    return body;
  }
}
