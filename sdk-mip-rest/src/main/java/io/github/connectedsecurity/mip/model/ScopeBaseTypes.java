package io.github.connectedsecurity.mip.model;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ScopeBase}, whose initialisation must not need its subclasses. */
final class ScopeBaseTypes {
  private static final Map<String, Function<Map<String, Object>, ScopeBase>> VIEWS = Map.ofEntries(
      Map.entry("userscope", UserScope::of),
      Map.entry("groupscope", GroupScope::of),
      Map.entry("tenantscope", TenantScope::of));

  private ScopeBaseTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, ScopeBase> named(String kind) { return VIEWS.getOrDefault(kind, ScopeBase::new); }
}
