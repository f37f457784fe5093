package io.github.connectedsecurity.mip.model;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link DlpActionInfo}, whose initialisation must not need its subclasses. */
final class DlpActionInfoTypes {
  private static final Map<String, Function<Map<String, Object>, DlpActionInfo>> VIEWS = Map.ofEntries(
      Map.entry("restrictaccessactionbase", RestrictAccessActionBase::of),
      Map.entry("restrictaccessaction", RestrictAccessAction::of),
      Map.entry("blockaccessaction", BlockAccessAction::of),
      Map.entry("policytipaction", PolicyTipAction::of),
      Map.entry("notifyuseraction", NotifyUserAction::of));

  private DlpActionInfoTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, DlpActionInfo> named(String kind) { return VIEWS.getOrDefault(kind, DlpActionInfo::new); }
}
