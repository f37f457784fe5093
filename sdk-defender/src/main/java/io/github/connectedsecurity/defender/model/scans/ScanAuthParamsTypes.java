package io.github.connectedsecurity.defender.model.scans;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ScanAuthParams}, whose initialisation must not need its subclasses. */
final class ScanAuthParamsTypes {
  private static final Map<String, Function<Map<String, Object>, ScanAuthParams>> VIEWS = Map.ofEntries(
      Map.entry("windowsauthparams", WindowsAuthParams::of),
      Map.entry("snmpauthparams", SnmpAuthParams::of));

  private ScanAuthParamsTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, ScanAuthParams> named(String kind) { return VIEWS.getOrDefault(kind, ScanAuthParams::new); }
}
