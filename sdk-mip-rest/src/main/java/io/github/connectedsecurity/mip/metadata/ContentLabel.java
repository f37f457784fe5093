package io.github.connectedsecurity.mip.metadata;

import io.github.connectedsecurity.core.errors.InvalidDataException;
import io.github.connectedsecurity.core.json.JsonModel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One label on content, as metadata tells it: which label, of which tenant, when and how it came there, and what was done for it.
 * Immutable; the {@code with} methods make copies.
 */
public final class ContentLabel {
  static final String ENABLED = "Enabled";
  static final String SITE_ID = "SiteId";
  static final String SET_DATE = "SetDate";
  static final String METHOD = "Method";
  static final String NAME = "Name";
  static final String CONTENT_BITS = "ContentBits";
  static final String ACTION_ID = "ActionId";

  private static final int LONGEST = 255;

  private final String labelId;
  private final Map<String, String> attributes;
  private final LabelStore store;

  ContentLabel(String labelId, Map<String, String> attributes, LabelStore store) {
    this.labelId = labelId;
    this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    this.store = store;
  }

  /**
   * Starts a label that a policy or default put on, of which nothing but metadata was written.
   *
   * @param labelId the label's GUID
   * @param tenantId the GUID of the tenant whose label it is
   * @throws IllegalArgumentException when one is no GUID
   */
  public static ContentLabel of(String labelId, String tenantId) {
    Map<String, String> attributes = new LinkedHashMap<>();
    attributes.put(ENABLED, "true");
    attributes.put(METHOD, LabelMethod.STANDARD.value());
    attributes.put(SITE_ID, guid("tenant", tenantId));
    attributes.put(CONTENT_BITS, "0");
    return new ContentLabel(guid("label", labelId), attributes, LabelStore.PAIRS);
  }

  /** The label's GUID, in lower case. */
  public String labelId() { return labelId; }

  /** The GUID of the tenant whose label it is, in lower case; empty in metadata that does not say. */
  public Optional<String> tenantId() { return attribute(SITE_ID).flatMap(LabelKey::guid); }

  /** Whether the label is in force; when not, it was removed. */
  public boolean isEnabled() { return attribute(ENABLED).filter(value -> value.strip().equalsIgnoreCase("true")).isPresent(); }

  /** When it was put on; empty when the metadata does not say, or says the year 1. */
  public Optional<Instant> setDate() {
    try {
      return new Stamp(attribute(SET_DATE).orElse("")).read();
    } catch (InvalidDataException e) {
      return Optional.empty(); // old writers left "1/1/0001 12:00:00 AM"
    }
  }

  /** How it came there. */
  public Optional<LabelMethod> method() { return attribute(METHOD).filter(value -> !value.isBlank()).map(LabelMethod::of); }

  /** Its name, unique within the tenant; not always the one that people see. */
  public Optional<String> name() { return attribute(NAME); }

  /** What of it was really done to the content; empty when the metadata does not say it in a readable way. */
  public Optional<ContentBits> contentBits() {
    return attribute(CONTENT_BITS).map(String::strip).filter(bits -> bits.matches("\\d{1,9}")).map(bits -> new ContentBits(Integer.parseInt(bits)));
  }

  /** Ties it to an audit record. */
  public Optional<String> actionId() { return attribute(ACTION_ID); }

  /** Whatever the metadata tells of it, by name, in the order found; unknown attributes are kept. */
  public Map<String, String> attributes() { return attributes; }

  /** One attribute, in any letter case. */
  public Optional<String> attribute(String name) {
    return attributes.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase(name)).map(Map.Entry::getValue).findFirst();
  }

  /** Where it was found; for a new one, where it stands in maps. */
  public LabelStore store() { return store; }

  /** A copy with the name. */
  public ContentLabel withName(String name) { return with(NAME, name); }

  /** A copy that came there in another way. */
  public ContentLabel withMethod(LabelMethod method) { return with(METHOD, method.value()); }

  /** A copy put on at this time, kept to the second. */
  public ContentLabel withSetDate(Instant time) { return with(SET_DATE, time.truncatedTo(ChronoUnit.SECONDS).toString()); }

  /** A copy of which this was really done. */
  public ContentLabel withContentBits(ContentBits bits) { return with(CONTENT_BITS, String.valueOf(bits.value())); }

  /**
   * A copy with one more attribute, or another value of it.
   *
   * @throws IllegalArgumentException when name or value is longer than 255 characters in its pair, empty, or holds control characters
   */
  public ContentLabel with(String attribute, String value) {
    Map<String, String> more = new LinkedHashMap<>(attributes);
    more.keySet().removeIf(name -> name.equalsIgnoreCase(attribute) && !name.equals(attribute));
    more.put(attribute, value);
    requireStorable(new LabelKey(labelId, attribute).name(), value);
    return new ContentLabel(labelId, more, store);
  }

  /** Its pairs, as files hold them: {@code MSIP_Label_{guid}_{attribute}}. */
  public Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>();
    attributes.forEach((name, value) -> pairs.put(new LabelKey(labelId, name).name(), value));
    return Collections.unmodifiableMap(pairs);
  }

  static void requireStorable(String name, String value) {
    if (name.length() > LONGEST || value.length() > LONGEST || name.endsWith("_")) {
      throw new IllegalArgumentException("A pair of label metadata holds up to 255 characters in its name and in its value; " + name + " does not.");
    }
    if ((name + value).chars().anyMatch(Character::isISOControl) || name.contains("=") || name.contains(";")) {
      throw new IllegalArgumentException("A pair of label metadata holds no control characters, and no '=' or ';' in its name.");
    }
  }

  private static String guid(String what, String text) {
    return LabelKey.guid(text).orElseThrow(() -> new IllegalArgumentException("The " + what + "'s id must be a GUID, not '" + text + "'."));
  }

  /** Two are equal when all attributes are, and where they stand. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ContentLabel label && labelId.equals(label.labelId) && attributes.equals(label.attributes) && store == label.store;
  }

  @Override
  public int hashCode() { return labelId.hashCode() * 31 + attributes.hashCode(); }

  /** Names the label by its GUID only. */
  @Override
  public String toString() { return "ContentLabel[" + labelId + "]"; }

  /** Reads times in the ways that the services write them. */
  private static final class Stamp extends JsonModel {
    Stamp(String text) { super(Map.of(SET_DATE, text)); }

    Optional<Instant> read() { return instant(SET_DATE); }
  }
}
