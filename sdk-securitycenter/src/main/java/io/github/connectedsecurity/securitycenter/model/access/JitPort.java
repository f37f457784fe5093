package io.github.connectedsecurity.securitycenter.model.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A port that is kept closed. */
public final class JitPort extends JsonModel {
  private JitPort(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static JitPort of(Map<String, Object> json) { return new JitPort(json); }

  /** The port, 0 to 65535. */
  public Optional<Integer> number() { return int32("number"); }

  /** What it is closed for. */
  public Optional<JitProtocol> protocol() { return open("protocol", JitProtocol::of); }

  /** The address or range it may be opened to; {@code *} means any. */
  public Optional<String> allowedSourceAddressPrefix() { return text("allowedSourceAddressPrefix"); }

  /** The same for several. */
  public List<String> allowedSourceAddressPrefixes() { return texts("allowedSourceAddressPrefixes"); }

  /** The longest it may be open, 5 minutes to a day. */
  public Optional<Duration> maxRequestAccessDuration() { return duration("maxRequestAccessDuration"); }
}
