package io.github.connectedsecurity.defender.model.vulnerabilities;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A setting of a benchmark. */
public final class BaselineConfiguration extends JsonModel {
  private BaselineConfiguration(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static BaselineConfiguration of(Map<String, Object> json) { return new BaselineConfiguration(json); }

  /** Identifier, as in {@code 1.1.1}. */
  public String id() { return required("id"); }

  /** Identifier that no other benchmark has. */
  public Optional<String> uniqueId() { return text("uniqueId"); }

  /** Benchmark. */
  public Optional<String> benchmarkName() { return text("benchmarkName"); }

  /** Version of the benchmark. */
  public Optional<String> benchmarkVersion() { return text("benchmarkVersion"); }

  /** Title. */
  public Optional<String> name() { return text("name"); }

  /** What it is about, in HTML. */
  public Optional<String> description() { return text("description"); }

  /** Area. */
  public Optional<String> category() { return text("category"); }

  /** Number in the Common Configuration Enumeration. */
  public Optional<String> cce() { return value("cce").map(Object::toString); }

  /** Why it matters. */
  public Optional<String> rationale() { return text("rationale"); }

  /** What to do, in HTML. */
  public Optional<String> remediation() { return text("remediation"); }

  /** Levels that include it. */
  public List<String> complianceLevels() { return texts("complianceLevels"); }

  /** What it should be. */
  public List<String> recommendedValue() { return texts("recommendedValue"); }

  /** Where it is read. */
  public List<String> source() { return texts("source"); }

  /** Whether the organisation changed it. */
  public Optional<Boolean> isCustom() { return bool("isCustom"); }
}
