package io.github.connectedsecurity.graphsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message in Microsoft Teams. */
public final class TeamsMessageEvidence extends AlertEvidence {
  private TeamsMessageEvidence(Map<String, Object> json) { super(json); }

  /** Views a parsed object as this kind, whatever kind it names itself. */
  @JsonCreator
  public static TeamsMessageEvidence of(Map<String, Object> json) { return new TeamsMessageEvidence(json); }

  /** The campaign it is counted to. */
  public Optional<String> campaignId() { return text("campaignId"); }

  /** The channel it was posted in, if it was. */
  public Optional<String> channelId() { return text("channelId"); }

  /** What was done with it. */
  public Optional<TeamsMessageDeliveryAction> deliveryAction() { return open("deliveryAction", TeamsMessageDeliveryAction::of); }

  /** Where it is now. */
  public Optional<TeamsDeliveryLocation> deliveryLocation() { return open("deliveryLocation", TeamsDeliveryLocation::of); }

  /** The files shared in it. */
  public List<FileEvidence> files() { return objects("files", FileEvidence::of); }

  /** The team or group it was posted in. */
  public Optional<String> groupId() { return text("groupId"); }

  /** Whether somebody outside the organisation sent it. */
  public Optional<Boolean> isExternal() { return bool("isExternal"); }

  /** Whether this organisation owns the conversation. */
  public Optional<Boolean> isOwned() { return bool("isOwned"); }

  /** When it was last edited. */
  public Optional<Instant> lastModifiedDateTime() { return instant("lastModifiedDateTime"); }

  /** Whether it came in, went out or stayed inside. */
  public Optional<AntispamTeamsDirection> messageDirection() { return open("messageDirection", AntispamTeamsDirection::of); }

  /** Its identifier, unique within the conversation. */
  public Optional<String> messageId() { return text("messageId"); }

  /** The tenant that owns the conversation, as a GUID. */
  public Optional<String> owningTenantId() { return text("owningTenantId"); }

  /** The message it answers. */
  public Optional<String> parentMessageId() { return text("parentMessageId"); }

  /** When it arrived. */
  public Optional<Instant> receivedDateTime() { return instant("receivedDateTime"); }

  /** Everybody it was sent to. */
  public List<String> recipients() { return texts("recipients"); }

  /** Who sent it, by mail address. */
  public Optional<String> senderFromAddress() { return text("senderFromAddress"); }

  /** The address it was sent from. */
  public Optional<String> senderIP() { return text("senderIP"); }

  /** The client it was written in. */
  public Optional<String> sourceAppName() { return text("sourceAppName"); }

  /** The message's identifier at its source. */
  public Optional<String> sourceId() { return text("sourceId"); }

  /** Its subject, if it opens a conversation. */
  public Optional<String> subject() { return text("subject"); }

  /** Those of its recipients that look suspicious. */
  public List<String> suspiciousRecipients() { return texts("suspiciousRecipients"); }

  /** The conversation it is part of. */
  public Optional<String> threadId() { return text("threadId"); }

  /** The kind of conversation, such as chat or channel. */
  public Optional<String> threadType() { return text("threadType"); }

  /** The links in it. */
  public List<UrlEvidence> urls() { return objects("urls", UrlEvidence::of); }
}
