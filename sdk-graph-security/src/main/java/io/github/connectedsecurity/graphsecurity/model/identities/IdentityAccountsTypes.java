package io.github.connectedsecurity.graphsecurity.model.identities;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link IdentityAccounts}, whose initialisation must not need its subclasses. */
final class IdentityAccountsTypes {
  private static final Map<String, Function<Map<String, Object>, IdentityAccounts>> VIEWS = Map.ofEntries(
      Map.entry("user", User::of));

  private IdentityAccountsTypes() {}

  /** The view for a type name in lower case without its namespace. */
  static Function<Map<String, Object>, IdentityAccounts> named(String type) { return VIEWS.getOrDefault(type, IdentityAccounts::new); }
}
