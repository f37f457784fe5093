package io.github.connectedsecurity.sentinel.model.settings;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;

/** What the behaviour of users is learnt from. */
public final class UebaSetting extends Setting {
  private UebaSetting(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static UebaSetting of(Map<String, Object> json) { return new UebaSetting(json); }

  /** The tables. */
  public UebaProperties properties() { return properties(UebaProperties::of); }
}
