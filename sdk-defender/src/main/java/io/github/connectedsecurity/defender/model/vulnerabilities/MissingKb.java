package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A security update that devices lack. */
public final class MissingKb extends JsonModel {
  private MissingKb(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static MissingKb of(Map<String, Object> json) { return new MissingKb(json); }

  /** Number of the article. */
  public Optional<String> id() { return text("id"); }

  /** Title. */
  public Optional<String> name() { return text("name"); }

  /** Products that it is for. */
  public List<String> productsNames() { return texts("productsNames"); }

  /** Where to get it. */
  public Optional<String> url() { return text("url"); }

  /** Devices that lack it. */
  public Optional<Long> machineMissedOn() { return int64("machineMissedOn"); }

  /** Weaknesses that it ends. */
  public Optional<Long> cveAddressed() { return int64("cveAddressed"); }
}
