package io.github.connectedsecurity.defender.model.scans;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.defender.internal.AnyCase;
import java.util.Map;
import java.util.Optional;

/** How a scan signs in to its targets. Holds secrets: neither models nor bodies print them. */
public class ScanAuthParams extends JsonModel {
  ScanAuthParams(Map<String, Object> json) { super(AnyCase.of(json)); }

  /** Views a parsed object as the class that its {@code @odata.type} names; as this class when it names none or an unknown one. */
  @JsonCreator
  public static ScanAuthParams of(Map<String, Object> json) { return ScanAuthParamsTypes.named(typeName(json)).apply(json); }

  /** Way of signing in. */
  public Optional<String> type() { return text("type"); }

  /** Account. */
  public Optional<String> username() { return text("username"); }

  /** Key vault that holds the secret. */
  public Optional<String> keyVaultUrl() { return text("keyVaultUrl"); }

  /** Name of the secret there. */
  public Optional<String> keyVaultSecretName() { return text("keyVaultSecretName"); }
}
