package io.github.connectedsecurity.emulator.internal.sentinel;

import io.github.connectedsecurity.emulator.internal.arm.ArmPath;
import io.github.connectedsecurity.emulator.internal.arm.Bodies;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import io.github.connectedsecurity.emulator.internal.http.Request;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A request that has passed the gate.
 *
 * @param path the resource or collection; of an action, what it is done to
 * @param caller the name of who asks
 */
record Ask(Request request, ArmPath path, SentinelType type, String caller) {
  /** The version that was asked with. */
  String version() { return request.query().first("api-version").orElse(""); }

  /** Whether that version is this stable one or a newer. */
  boolean isSince(String stable) { return !version().endsWith("-preview") && version().compareTo(stable) >= 0; }

  /** The address of something at the same version. */
  String link(String id) { return request.origin() + SentinelProduct.PLACE + id + "?api-version=" + version(); }

  /** The body, held against the rules of the type. */
  Map<String, Object> body() {
    Map<String, Object> body = Bodies.object(request);
    Bodies.check(body, type.rules(body.get("kind")), request.method().equals("PATCH"));
    return body;
  }

  /** The body of an action, held against rules. */
  Map<String, Object> body(String... rules) {
    Map<String, Object> body = Bodies.object(request);
    Bodies.check(body, List.of(rules), false);
    return body;
  }

  /** The resource that this one stands below. */
  ArmPath parent() {
    int last = path.types().size() - 1;
    return new ArmPath(path.scope(), path.provider(), path.types().subList(0, last), path.names().subList(0, last));
  }

  /** The workspace's id, in lower case. */
  String workspace() { return path.scope().toLowerCase(Locale.ROOT); }

  /** That there is no such resource. */
  Refusal missing(String id) { return new Refusal(404, "ResourceNotFound", "The resource '" + id + "' was not found."); }
}
