package io.github.connectedsecurity.cloudappsecurity.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.connectedsecurity.core.json.JsonModel;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The program that an activity was done with. */
public final class ActivityUserAgent extends JsonModel {
  private ActivityUserAgent(Map<String, Object> json) { super(json); }

  /** Views a parsed object; nothing is checked before an accessor reads it. */
  @JsonCreator
  public static ActivityUserAgent of(Map<String, Object> json) { return new ActivityUserAgent(json); }

  /** The family of programs. */
  public Optional<String> family() { return text("family"); }

  /** The program. */
  public Optional<String> name() { return text("name"); }

  /** Its version. */
  public Optional<String> version() { return text("version"); }

  /** The kind of program. */
  public Optional<String> type() { return text("type"); }

  /** The word for the kind. */
  public Optional<String> typeName() { return text("typeName"); }

  /** The kind of device. */
  public Optional<DeviceType> deviceType() { return open("deviceType", DeviceType::of); }

  /** The operating system. */
  public Optional<String> os() { return text("os"); }

  /** The browser. */
  public Optional<String> browser() { return text("browser"); }

  /** Whether it is a browser rather than an application. */
  public Optional<Boolean> nativeBrowser() { return bool("nativeBrowser"); }

  /** What is known about it. */
  public List<UserAgentTag> tags() { return opens("tags", UserAgentTag::of); }

  /** The operating system in parts. */
  public Optional<OperatingSystem> operatingSystem() { return object("operatingSystem", OperatingSystem::of); }
}
