package io.github.connectedsecurity.core.query;

import io.github.connectedsecurity.core.json.OpenValue;

/** An open enumeration for tests. */
record Severity(String value) implements OpenValue {
  static final Severity HIGH = new Severity("high");
}
