package io.github.connectedsecurity.office365management.records.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import io.github.connectedsecurity.office365management.internal.Loose;
import io.github.connectedsecurity.office365management.records.values.SyncFrequency;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invitation to take part in shared data. */
public final class DataShareInvitation extends JsonModel {
  private DataShareInvitation(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static DataShareInvitation of(Map<String, Object> json) { return new DataShareInvitation(json); }

  /** The share. */
  public Optional<String> shareId() { return text("ShareId"); }

  /** Who is invited. */
  public List<String> invitees() { return Loose.texts(value("Invitees")); }

  /** The tenant that is invited. */
  public Optional<String> inviteeTenantId() { return text("InviteeTenantId"); }

  /** The share's name. */
  public Optional<String> shareName() { return text("ShareName"); }

  /** How often it is renewed. */
  public Optional<SyncFrequency> syncFrequency() { return Loose.text(value("SyncFrequency")).map(SyncFrequency::of); }

  /** From when on it is renewed. */
  public Optional<Instant> syncStartTime() { return instant("SyncStartTime"); }
}
