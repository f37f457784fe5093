package io.github.connectedsecurity.graphsecurity.model.actions;

import io.github.connectedsecurity.core.json.JsonBody;

/** A parameter of an action that another product carries out. */
public final class ActionParameter extends JsonBody<ActionParameter> {
  private ActionParameter() {}

  /**
   * Starts with what must be given.
   *
   * @param name such as {@code IP}
   * @param value such as an address
   */
  public static ActionParameter of(String name, String value) { return new ActionParameter().set("name", name).set("value", value); }
}
