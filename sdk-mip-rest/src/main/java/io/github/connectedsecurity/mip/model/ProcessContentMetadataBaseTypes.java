package io.github.connectedsecurity.mip.model;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link ProcessContentMetadataBase}, whose initialisation must not need its subclasses. */
final class ProcessContentMetadataBaseTypes {
  private static final Map<String, Function<Map<String, Object>, ProcessContentMetadataBase>> VIEWS = Map.ofEntries(
      Map.entry("processconversationmetadata", ProcessConversationMetadata::of),
      Map.entry("processfilemetadata", ProcessFileMetadata::of));

  private ProcessContentMetadataBaseTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, ProcessContentMetadataBase> named(String kind) { return VIEWS.getOrDefault(kind, ProcessContentMetadataBase::new); }
}
