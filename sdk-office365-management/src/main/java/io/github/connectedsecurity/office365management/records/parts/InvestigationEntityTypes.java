package io.github.connectedsecurity.office365management.records.parts;

import java.util.Map;
import java.util.function.Function;

/** Which class stands for which kind. Apart from {@link InvestigationEntity}, whose initialisation must not need its subclasses. */
final class InvestigationEntityTypes {
  private static final Map<String, Function<Map<String, Object>, InvestigationEntity>> VIEWS = Map.ofEntries(
      Map.entry("mail-message", MailMessageEntity::of),
      Map.entry("mailmessage", MailMessageEntity::of),
      Map.entry("ip", IpEntity::of),
      Map.entry("url", UrlEntity::of),
      Map.entry("mailbox", MailboxEntity::of),
      Map.entry("file", FileEntity::of),
      Map.entry("filehash", FileHashEntity::of),
      Map.entry("mailcluster", MailClusterEntity::of));

  private InvestigationEntityTypes() {}

  /** The view for a kind in lower case. */
  static Function<Map<String, Object>, InvestigationEntity> named(String kind) { return VIEWS.getOrDefault(kind, InvestigationEntity::new); }
}
