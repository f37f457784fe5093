package io.github.connectedsecurity.mip.model;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ContentBase}, whose initialisation must not need its subclasses. */
final class ContentBaseTypes {
  private static final Map<String, Function<Map<String, Object>, ContentBase>> VIEWS = Map.ofEntries(
      Map.entry("textcontent", TextContent::of),
      Map.entry("binarycontent", BinaryContent::of));

  private ContentBaseTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, ContentBase> named(String kind) { return VIEWS.getOrDefault(kind, ContentBase::new); }
}
