package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** A row of the information gathering export. */
public final class GatheredInfo extends JsonModel {
  private GatheredInfo(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static GatheredInfo of(Map<String, Object> json) { return new GatheredInfo(json); }

  /** Device. */
  public Optional<String> deviceId() { return text("DeviceId"); }

  /** What was gathered, by kind; free form. */
  public Map<String, Object> deviceGatheredInfo() { return bag("DeviceGatheredInfo"); }
}
