package io.github.connectedsecurity.identityprotection.model.directory;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link DirectoryObject}, whose initialisation must not need its subclasses. */
final class DirectoryObjectTypes {
  private static final Map<String, Function<Map<String, Object>, DirectoryObject>> VIEWS = Map.ofEntries(
      Map.entry("user", User::of),
      Map.entry("group", Group::of),
      Map.entry("device", Device::of),
      Map.entry("directoryrole", DirectoryRole::of),
      Map.entry("administrativeunit", AdministrativeUnit::of),
      Map.entry("serviceprincipal", ServicePrincipal::of),
      Map.entry("orgcontact", OrgContact::of));

  private DirectoryObjectTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, DirectoryObject> named(String kind) { return VIEWS.getOrDefault(kind, DirectoryObject::new); }
}
