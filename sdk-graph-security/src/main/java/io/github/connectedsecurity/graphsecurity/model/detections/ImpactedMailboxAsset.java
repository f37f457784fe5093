package io.github.connectedsecurity.graphsecurity.model.detections;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Map;
import java.util.Optional;

/** A mailbox that was hit, by the column that names it. */
public final class ImpactedMailboxAsset extends ImpactedAsset {
  private ImpactedMailboxAsset(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static ImpactedMailboxAsset of(Map<String, Object> json) { return new ImpactedMailboxAsset(json); }

  /** The column that names the mailbox. */
  public Optional<MailboxAssetIdentifier> identifier() { return open("identifier", MailboxAssetIdentifier::of); }
}
