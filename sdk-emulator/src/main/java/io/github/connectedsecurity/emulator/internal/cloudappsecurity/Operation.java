package io.github.connectedsecurity.emulator.internal.cloudappsecurity;

import io.github.connectedsecurity.emulator.internal.http.Answer;
import io.github.connectedsecurity.emulator.internal.http.Refusal;
import java.util.List;

/** A row of the table: who may call, and what happens. */
record Operation(List<String> anyOf, Work work) {
  static final List<String> ALL = List.of("Investigation.read", "Investigation.manage", "Discovery.read", "Discovery.manage", "Settings.read",
      "Settings.manage");

  static final List<String> INVESTIGATION = List.of("Investigation.read", "Investigation.manage");
  static final List<String> ALERTS = List.of("Investigation.read", "Investigation.manage", "Discovery.read", "Discovery.manage");
  static final List<String> CLOSE = List.of("Investigation.manage", "Discovery.manage");
  static final List<String> READ_SUBNETS = List.of("Investigation.read", "Investigation.manage", "Settings.read", "Settings.manage");
  static final List<String> WRITE_SUBNETS = List.of("Investigation.manage", "Settings.manage");
  static final List<String> READ_DISCOVERY = List.of("Discovery.read", "Discovery.manage");
  static final List<String> WRITE_DISCOVERY = List.of("Discovery.manage");

  /** Carries the operation out. */
  interface Work {
    Answer answer(CasRequest request);
  }

  void require(List<?> permissions) {
    if (anyOf.stream().noneMatch(permissions::contains)) {
      throw new Refusal(403, "Forbidden", "You do not have permission to perform this action.");
    }
  }
}
